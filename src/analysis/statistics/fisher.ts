import { mustCount, tailOf, type Interval } from "./given.ts";
import { independence, support, underOdds, type Fourfold } from "./hypergeometric.ts";
import { noMoreLikely } from "./minimum-likelihood.ts";
import { root } from "./root.ts";
import { startOfNormal } from "./starting.ts";

/** What Fisher's exact test says of a 2x2 table. */
export interface FisherExact extends Interval {
  /** Two-sided, the probability of every table of the same margins that is no more likely. */
  readonly p: number;
  /** The same less half of the tables that are just as likely. */
  readonly midP: number;
  /** The conditional maximum likelihood estimate of the odds ratio; `Infinity` where b or c is 0. */
  readonly oddsRatio: number;
}

/**
 * Fisher's exact test of a 2x2 table, a b / c d, rows first. p is two-sided by
 * minimum likelihood, tables within a relative 1e-7 of the observed one being as
 * likely (as in R); the mid-p is Lancaster's (1961). The odds ratio is the
 * conditional maximum likelihood estimate, where the mean of the noncentral
 * hypergeometric distribution is a; the interval is the exact central one
 * (Cornfield, A Statistical Problem Arising from Retrospective Studies, 1956): at
 * each limit the tail beyond the observed table holds (1 - level)/2. A table with
 * an empty row or column says nothing: p 1, odds ratio 0 as in R, limits 0 and
 * `Infinity`. Throws a RangeError unless all four are counts and 0 < level < 1.
 */
export function fisherExact(table: Fourfold, level = 0.95): FisherExact {
  const { a, b, c, d } = table;
  const tail = tailOf(level);
  const { p, midP, oddsRatio } = fisherPoint(table);
  const { least, most } = support(table);
  const estimate = oddsRatio === 0 || oddsRatio === Infinity ? about(table) : Math.log(oddsRatio);
  // Woolf's standard error says about where the limits are.
  const away = startOfNormal(tail) * Math.sqrt(1 / (a + 0.5) + 1 / (b + 0.5) + 1 / (c + 0.5) + 1 / (d + 0.5));
  const lo = a === least ? 0 : Math.exp(lowerLimit(table, tail, estimate - away));
  const hi = a === most ? Infinity : Math.exp(upperLimit(table, tail, estimate + away));
  return Object.freeze({ p, midP, oddsRatio, lo, hi });
}

/** Fisher's exact test without the limits of the odds ratio, which take most of its time: for who goes through many tables. Throws as `fisherExact` does. */
export function fisherPoint(table: Fourfold): Pick<FisherExact, "p" | "midP" | "oddsRatio"> {
  const { a, b, c, d } = table;
  for (const [name, count] of [["a", a], ["b", b], ["c", c], ["d", d]] as const) mustCount(name, count);
  mustCount("a + b + c + d", a + b + c + d);
  const { p, tied } = noMoreLikely(independence(table), a);
  const { least, most } = support(table);
  const oddsRatio = a === least ? 0 : a === most ? Infinity : Math.exp(likeliest(table, about(table)));
  return { p, midP: p - tied / 2, oddsRatio };
}

/** The logarithm of the odds ratio with a half added to each count (Haldane 1956): near enough to begin at. */
function about({ a, b, c, d }: Fourfold): number {
  return Math.log(((a + 0.5) / (b + 0.5)) * ((d + 0.5) / (c + 0.5)));
}

/** Weights smaller than this part of the whole cannot move a digit of an estimate. */
const GRAIN = 1e-20;

function likeliest(table: Fourfold, start: number): number {
  return root((u) => {
    const { mean, variance } = underOdds(table, Math.exp(u), GRAIN);
    return [mean - table.a, variance];
  }, start);
}

/** Where a or more has the probability `tail`; its logarithm is concave in log ψ, so that Newton's steps do not wander. */
function lowerLimit(table: Fourfold, tail: number, start: number): number {
  return root((u) => {
    const { mean, upper } = underOdds(table, Math.exp(u), GRAIN * tail);
    return [Math.log(upper.p / tail), upper.mean - mean];
  }, start);
}

function upperLimit(table: Fourfold, tail: number, start: number): number {
  return root((u) => {
    const { mean, lower } = underOdds(table, Math.exp(u), GRAIN * tail);
    return [Math.log(tail / lower.p), mean - lower.mean];
  }, start);
}
