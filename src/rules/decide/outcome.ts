import type { Rulebook } from "../book/read.ts";
import { rank, standings, type Standing } from "./standing.ts";
import type { Answers } from "./walk.ts";

/** Where the rules of a case end: the verdict, and the rules it comes from. */
export interface Outcome {
  verdict: string;
  all: Standing[];
  /** Rules that hold and give a verdict. */
  live: Standing[];
  /** Open rules that could still make the answer worse than what holds; the answer is undecided because of them. */
  hanging: Standing[];
}

/**
 * The worst verdict of the rules that hold, in the instrument's order; the
 * floor where none does, wherever it stands in that order. Where a rule that
 * could be worse hangs on an unknown fact, the answer is undecided; so it is,
 * at best, where the instrument's text is not at hand.
 */
export function outcomeOf(book: Rulebook, answers: Answers): Outcome {
  const { undecided, floor } = book.instrument;
  const all = standings(book, answers);
  const live = all.filter((each) => each.state === "live" && each.verdict !== undefined);
  const given = live.length > 0 ? live.map((each) => each.verdict!) : [floor];
  const worst = [...given, ...(textMissing(book) ? [undecided] : [])].reduce((a, b) => worse(book, a, b));
  const hanging = all.filter((each) => each.state === "open" && each.verdict !== undefined && rank(book, each.verdict) < rank(book, worst));
  return { verdict: hanging.length > 0 ? undecided : worst, all, live, hanging };
}

/** True where the instrument's own words are not at hand. */
export function textMissing(book: Rulebook): boolean {
  return "missing" in book.instrument.text;
}

/** The worse of two verdicts, in the instrument's order. */
export function worse(book: Rulebook, a: string, b: string): string {
  return rank(book, a) <= rank(book, b) ? a : b;
}
