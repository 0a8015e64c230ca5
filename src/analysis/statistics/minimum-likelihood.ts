/** A distribution over the whole numbers from `least` to `most` that rises to its mode and falls from it. */
export interface Unimodal {
  readonly least: number;
  readonly most: number;
  readonly mode: number;
  /** The logarithm of the probability of x. */
  log(x: number): number;
  /** The probability of x over that of x - 1. */
  ratio(x: number): number;
}

/** Outcomes whose probabilities differ by less than this part count as equally likely, as in R's fisher.test and binom.test. */
const ALIKE = 1e-7;

/**
 * The two-sided p-value by minimum likelihood: the probability of every outcome
 * that is no more likely than x; and `tied`, the part of it that is as likely as
 * x, half of which the mid-p leaves out (Lancaster, Significance tests in
 * discrete distributions, 1961). Only outcomes that carry mass are visited, so
 * the time grows with the spread, not the support.
 */
export function noMoreLikely(of: Unimodal, x: number): { readonly p: number; readonly tied: number } {
  const at = of.log(x);
  const limit = at + ALIKE;
  const lower = x < of.mode ? inward(of, x, 1) : lastBelow(of, limit);
  const upper = x < of.mode ? firstAbove(of, limit) : inward(of, x, -1);
  const below = lower < of.least ? NOTHING : outward(of, lower, -1, at);
  const above = upper > of.most ? NOTHING : outward(of, upper, 1, at);
  const p = upper - lower <= 1 ? 1 : Math.min(1, below.sum + above.sum);
  return { p, tied: Math.min(p, below.tied + above.tied) };
}

const NOTHING = { sum: 0, tied: 0 };

/** The outcome nearest the mode, from x towards it, that is as good as no more likely than x. */
function inward(of: Unimodal, x: number, step: 1 | -1): number {
  let at = x;
  for (let times = 1; at !== (step > 0 ? of.mode - 1 : of.mode); at += step) {
    times *= step > 0 ? of.ratio(at + 1) : 1 / of.ratio(at);
    if (times > 1 + ALIKE) break;
  }
  return at;
}

/** The last outcome before the mode that is no more likely than `limit`, or `least - 1`. */
function lastBelow(of: Unimodal, limit: number): number {
  let low = of.least - 1;
  let high = of.mode - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (of.log(middle) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first outcome from the mode on that is no more likely than `limit`, or `most + 1`. */
function firstAbove(of: Unimodal, limit: number): number {
  let low = of.mode;
  let high = of.most + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (of.log(middle) <= limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

function outward(of: Unimodal, start: number, step: 1 | -1, at: number): { sum: number; tied: number } {
  const log = of.log(start);
  const alike = Math.exp(at - log - ALIKE);
  let term = 1;
  let sum = 0;
  let tied = 0;
  for (let i = start; ; i += step) {
    sum += term;
    if (term >= alike) tied += term;
    if (i === (step > 0 ? of.most : of.least) || term < 1e-20 * sum) break;
    term *= step > 0 ? of.ratio(i + 1) : 1 / of.ratio(i);
  }
  return { sum: Math.exp(log + Math.log(sum)), tied: Math.exp(log + Math.log(tied)) };
}
