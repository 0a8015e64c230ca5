import type { Both } from "../../record/support.ts";

/**
 * An interval, and of what it is one. A full inventory has no sampling error:
 * its interval is of a process that might have given other outcomes, and `of`
 * names that process. `hi` is Infinity where nothing limits it.
 */
export interface Interval {
  of: Both;
  /** The method by its name, with author and year, and the level. */
  method: string;
  lo: number;
  hi: number;
}

/** A figure that the record does not give, why, and the command that would fill it where there is one. */
export interface NotComputable {
  status: "not-computable";
  why: Both;
  command?: string;
}

/** Something left out of a figure, and why. */
export interface LeftOut {
  id: string;
  why: Both;
}

/** Names of the methods, so that each is written once. */
export const CLOPPER_PEARSON = "Clopper and Pearson 1934, exact, 95%";
export const GARWOOD = "Garwood 1936, exact Poisson, 95%";

/** Mean length of a month in the Gregorian calendar, in days. */
export const MONTH = 30.436875;

/** Sentences of one explanation, in both languages. */
export function say(...parts: ReadonlyArray<Both | undefined>): Both {
  const said = parts.filter((part) => part !== undefined);
  return { en: said.map(({ en }) => en).join(" "), zh: said.map(({ zh }) => zh).join("") };
}
