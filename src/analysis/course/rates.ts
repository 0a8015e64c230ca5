import { addDays, type Day, daysBetween } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import type { Count } from "../../record/statements/index.ts";
import type { Held, View } from "../../record/view.ts";
import { poissonRate, poissonRateRatio } from "../statistics/index.ts";
import { GARWOOD, MONTH, type Interval } from "./interval.ts";

/** Filings a month in the part of a term that a table covers. */
export interface TermRate {
  administration: string;
  from: Day;
  /** First day no longer counted. */
  to: Day;
  filings: number;
  months: number;
  perMonth: number;
  interval: Interval;
}

/** How many times as many filings a month in one term as in another. */
export interface TermRatio {
  later: string;
  earlier: string;
  /** Infinity where the earlier term has none. */
  ratio: number;
  p: number;
  interval: Interval;
}

/** What an interval of a rate of filings is of. */
export const STEADY: Both = {
  en: "the rate of a process that gives filings one by one, independently, at an even pace through the term",
  zh: "假定整个任期内以均匀速度、彼此独立地逐起立案的过程，其速率",
};
const ratioOf: Both = { en: "the ratio of the rates of two such processes", zh: "两个此类过程的速率之比" };
const CONDITIONAL = "Przyborowski and Wilenski 1940, exact, given the total, 95%";

/** Rates by administration over the days that a table of counts covers, in order of time. */
export function ratesOf(count: Held<Count>, view: View): TermRate[] {
  const covered = addDays(count.covers.end, 1);
  return view.administrations.flatMap((term): TermRate[] => {
    const filings = count.terms?.[term.id];
    const from = later(term.start, count.covers.start);
    const to = term.end !== null && term.end < covered ? term.end : covered;
    if (filings === undefined || to <= from || view.on < count.covers.end) return [];
    const months = daysBetween(from, to) / MONTH;
    const { rate, lo, hi } = poissonRate(filings, months);
    return [{ administration: term.id, from, to, filings, months, perMonth: rate, interval: { of: STEADY, method: GARWOOD, lo, hi } }];
  });
}

/** The ratio of every later term's rate to that of the one before it. */
export function ratiosOf(rates: ReadonlyArray<TermRate>): TermRatio[] {
  return rates.slice(1).map((term, n) => {
    const before = rates[n]!;
    const { p, ratio, lo, hi } = poissonRateRatio({ x1: term.filings, t1: term.months, x2: before.filings, t2: before.months });
    return { later: term.administration, earlier: before.administration, ratio, p, interval: { of: ratioOf, method: CONDITIONAL, lo, hi } };
  });
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
