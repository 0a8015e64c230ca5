import type { Window } from "../../fetching/index.ts";

/** When the next request may be made, if none of the windows is to hold more than it may. Instants in milliseconds, ascending. */
export class Allowance {
  readonly #windows: readonly Window[];
  readonly #taken: number[];

  constructor(windows: readonly Window[], spent: readonly number[]) {
    this.#windows = windows;
    this.#taken = [...spent].sort((a, b) => a - b);
  }

  /** The first instant from `at` on at which one more request is allowed. */
  next(at: number): number {
    let first = Math.max(at, this.#taken.at(-1) ?? at);
    for (const { requests, seconds } of this.#windows) {
      const before = this.#taken.at(-requests);
      if (before !== undefined) first = Math.max(first, before + seconds * 1000);
    }
    return first;
  }

  take(at: number): void {
    this.#taken.push(at);
  }
}
