/** Peers of the screen's automaton that ship no types. Bench only. */
declare module "fastscan" {
  export default class FastScanner {
    constructor(words: string[]);
    search(text: string): [number, string][];
    hits(text: string): Record<string, number>;
  }
}
