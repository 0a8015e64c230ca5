/** A sentence of an entry: `low.slice(start, end)`. Semicolons part sentences too, as clerks use them. */
export interface Sentence {
  start: number;
  end: number;
}

/** How far into an entry its acts are looked for; behind it only sentences that say who orders count. */
export const OPERATIVE = 1500;

/** Words after which a full stop ends nothing. */
const short = new Set("v vs no nos fed r civ crim p app dkt doc docs inc corp co ltd llc mr ms mrs dr jr sr st ste ed cir hon j u.s u.s.c s d f l e.g i.e id at al art sec ch para cl dist ct tit supp stat ex exh dft deft def pltf plf gov govt dept asst assn bros sept oct nov dec jan feb mar apr aug cf et rec".split(" "));

/**
 * The sentences that may do something: those of the first 1,500 characters,
 * and of the rest those with "ordered" or "hereby" (a forty page text order
 * quotes other cases' outcomes). Linear in the length.
 */
export function operative(low: string): Sentence[] {
  const all: Sentence[] = [];
  split(low, 0, Math.min(low.length, OPERATIVE), all);
  for (let at = next(low, OPERATIVE); at >= 0; ) {
    // Looked for in windows only, so that a text without full stops costs no more.
    const before = low.slice(Math.max(OPERATIVE, at - 300), at);
    const after = low.slice(at, at + 500);
    const begin = at - before.length + Math.max(before.lastIndexOf(". ") + 1, before.lastIndexOf(";") + 1, 0);
    const stop = after.indexOf(". ");
    const end = at + (stop < 0 ? after.length : stop);
    all.push({ start: begin, end });
    at = next(low, end);
  }
  return all;
}

function next(low: string, from: number): number {
  if (from >= low.length) return -1;
  saysOrder.lastIndex = from;
  return saysOrder.exec(low)?.index ?? -1;
}
const saysOrder = /\b(?:ordered|hereby)\b/g;

function split(low: string, from: number, to: number, into: Sentence[]): void {
  let start = from;
  for (let at = from; at < to; at += 1) {
    const code = low.charCodeAt(at);
    if (code !== 46 && code !== 59) continue;
    if (code === 46 && !endsSentence(low, at)) continue;
    if (at > start) into.push({ start, end: at });
    start = at + 1;
  }
  if (start < to) into.push({ start, end: to });
}

/** A full stop ends a sentence before a blank, and not after a short form or a single letter. */
function endsSentence(low: string, at: number): boolean {
  const after = low.charCodeAt(at + 1);
  if (after !== 32 && !Number.isNaN(after)) return after === 46 || after === 40 || after === 91;
  let begin = at;
  while (begin > 0 && at - begin < 12 && low.charCodeAt(begin - 1) > 32 && low.charCodeAt(begin - 1) !== 40) begin -= 1;
  const word = low.slice(begin, at);
  return !(short.has(word) || (word.length === 1 && word >= "a" && word <= "z") || /^[a-z](?:\.[a-z])+$/.test(word));
}
