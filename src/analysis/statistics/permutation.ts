import { mustCount } from "./given.ts";
import { type Fourfold, independence } from "./hypergeometric.ts";

/** Two samples of numbers. */
export interface TwoSamples {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** What the test says. */
export interface Permutation {
  /** Share of the arrangements whose difference is at least as far from 0 as the one found. */
  readonly p: number;
  /** Mean of x less mean of y, or a/(a+b) - c/(c+d); NaN where a side holds nothing. */
  readonly difference: number;
  /** How many arrangements were drawn at random; null where all were gone through. */
  readonly draws: number | null;
}

/** Where chance comes from, numbers from 0 up to but not 1, and how often it is asked. */
export interface Draws {
  random(): number;
  readonly draws: number;
}

/** Up to so many arrangements all are gone through: ten against ten have 184,756. */
export const EVERY = 200_000;

/** Part of the spread by which sums of the same numbers may differ for having been added in another order. */
const GRAIN = 1e-12;

/**
 * The permutation test that rows and columns of a fourfold table have nothing to
 * do with one another, two-sided by the difference of the shares (Pitman 1937).
 * Arrangements with one top left count are alike and weigh as many as they are,
 * so that it is exact for tables of any size. Where both rows are as long it is
 * Fisher's test. A table without a difference gives p = 1. Throws a RangeError
 * for what are no counts.
 */
export function permuteTable(table: Fourfold): Permutation {
  const { a, b, c, d } = table;
  for (const [name, count] of Object.entries({ a, b, c, d })) mustCount(name, count);
  const [top, bottom] = [a + b, c + d];
  const n = top + bottom;
  const difference = top === 0 || bottom === 0 ? Number.NaN : (a * d - b * c) / top / bottom;
  // The distance of a count from its mean, in n-ths.
  const expected = top * (a + c);
  const found = Math.abs(a * n - expected);
  if (n === 0 || found === 0) return Object.freeze({ p: 1, difference, draws: null });
  const of = independence({ a, b, c, d });
  const lower = Math.floor((expected - found) / n);
  const upper = Math.ceil((expected + found) / n);
  const p = tail(of, lower, -1) + tail(of, upper, 1);
  return Object.freeze({ p: Math.min(1, p), difference, draws: null });
}

/** The probability of a count and of all further out, as far as they carry mass. */
function tail(of: ReturnType<typeof independence>, start: number, step: 1 | -1): number {
  const end = step > 0 ? of.most : of.least;
  if (step > 0 ? start > end : start < end) return 0;
  let [term, sum] = [1, 1];
  for (let x = start; x !== end && term > 1e-20 * sum; x += step) {
    term *= step > 0 ? of.ratio(x + 1) : 1 / of.ratio(x);
    sum += term;
  }
  return Math.exp(of.log(start) + Math.log(sum));
}

/**
 * The permutation test that two samples come from one distribution, two-sided by
 * the difference of their means (Fisher, The Design of Experiments, 1935; Pitman
 * 1937): all arrangements where there are up to `EVERY`, else as many as `chance`
 * draws, with p = (b + 1)/(m + 1), so that it is never 0 and never too small
 * (Phipson and Smyth, Permutation P-values should never be zero, 2010). The
 * order within a sample does not matter. An empty sample gives p = 1. Throws a
 * RangeError for what are no numbers, or no draws.
 */
export function permuteMeans({ x, y }: TwoSamples, { random, draws }: Draws): Permutation {
  if (!Number.isSafeInteger(draws) || draws < 1) throw new RangeError(`draws must be a whole number from 1 up; ${draws} is not.`);
  for (const value of [...x, ...y]) if (!Number.isFinite(value)) throw new RangeError(`x and y hold numbers; ${value} is none.`);
  if (x.length === 0 || y.length === 0) return Object.freeze({ p: 1, difference: Number.NaN, draws: null });
  // Sorted, so that not even rounding depends on the order in which they are given.
  const [first, second, pool] = [x, y, [...x, ...y]].map((values) => Float64Array.from(values).sort()) as [Float64Array, Float64Array, Float64Array];
  const difference = sum(first) / first.length - sum(second) / second.length;
  // About the mean of all, the sum of one side alone tells how far apart the two are.
  const mean = sum(pool) / pool.length;
  for (const values of [first, second, pool]) for (const [n, value] of values.entries()) values[n] = value - mean;
  const few = first.length <= second.length ? first : second;
  const found = Math.abs(sum(few)) - GRAIN * sum(pool.map(Math.abs));
  if (arrangements(pool.length, few.length) <= EVERY) return Object.freeze({ p: goneThrough(pool, few.length, found), difference, draws: null });
  let reached = 0;
  for (let draw = 0; draw < draws; draw += 1) if (Math.abs(drawn(pool, few.length, random)) >= found) reached += 1;
  return Object.freeze({ p: (reached + 1) / (draws + 1), difference, draws });
}

/** How many ways there are to take k of n; Infinity where that is beyond all numbers. */
function arrangements(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k && ways < Infinity; i += 1) ways = Math.round((ways * (n - k + i)) / i);
  return ways;
}

/** Share of all ways to take k of the pool whose sum is at least as far from 0 as `found`. */
function goneThrough(pool: Float64Array, k: number, found: number): number {
  let [all, reached] = [0, 0];
  const take = (from: number, left: number, total: number): void => {
    if (left === 0) {
      all += 1;
      if (Math.abs(total) >= found) reached += 1;
      return;
    }
    for (let n = from; n <= pool.length - left; n += 1) take(n + 1, left - 1, total + pool[n]!);
  };
  take(0, k, 0);
  return reached / all;
}

/** The sum of k of the pool, taken at random: the first k after as many swaps (Fisher and Yates 1938). Any order of the pool will do for the next. */
function drawn(pool: Float64Array, k: number, random: () => number): number {
  let total = 0;
  for (let n = 0; n < k; n += 1) {
    const other = n + Math.floor(random() * (pool.length - n));
    const value = pool[other]!;
    pool[other] = pool[n]!;
    pool[n] = value;
    total += value;
  }
  return total;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
