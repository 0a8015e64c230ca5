import { independence } from "./hypergeometric.ts";
import type { Unimodal } from "./minimum-likelihood.ts";
import { type Draws, EVERY } from "./permutation.ts";

type Visit = (having: readonly number[], log: number) => void;

/** Tests whether a table of the same margins is at least as far out as the one found; `log` is the logarithm of its probability. */
export type Reached = (having: readonly number[], log: number) => boolean;

/**
 * The share of all tables of the same margins, two columns wide, that reach
 * what each test asks, each table weighing as many ways as it can come about
 * (the multivariate hypergeometric distribution): all of them where there are
 * up to `EVERY`, else as many as are drawn, with (b + 1)/(m + 1) (Phipson and
 * Smyth, Permutation P-values should never be zero, 2010). `sizes` are the
 * groups', `found` how many of each have what is asked. Throws a RangeError
 * for no draws.
 */
export function sharesOf(sizes: readonly number[], found: readonly number[], { random, draws }: Draws, tests: readonly Reached[]): { shares: number[]; draws: number | null } {
  if (!Number.isSafeInteger(draws) || draws < 1) throw new RangeError(`draws must be a whole number from 1 up; ${draws} is not.`);
  const total = sum(found);
  // The largest group takes what the others leave.
  const order = [...sizes.keys()].sort((a, b) => sizes[a]! - sizes[b]!);
  const tables = order.slice(0, -1).reduce((ways, n) => ways * (Math.min(sizes[n]!, total) + 1), 1);
  const reached = tests.map(() => 0);
  const missed = tests.map(() => false);
  const exact = tables <= EVERY;
  const count: Visit = (having, log) => {
    for (const [n, test] of tests.entries()) {
      if (test(having, log)) reached[n]! += exact ? Math.exp(log) : 1;
      else missed[n] = true;
    }
  };
  if (exact) {
    goThrough(sizes, order, total, count);
    return { shares: reached.map((p, n) => (missed[n] ? Math.min(1, p) : 1)), draws: null };
  }
  for (let draw = 0; draw < draws; draw += 1) goThrough(sizes, order, total, count, random);
  return { shares: reached.map((b) => (b + 1) / (draws + 1)), draws };
}

/** Visits every table of the margins, or with `random` one at random, group by group. */
function goThrough(sizes: readonly number[], order: readonly number[], total: number, visit: Visit, random?: () => number): void {
  const having = sizes.map(() => 0);
  const fill = (place: number, left: number, rest: number, log: number): void => {
    const group = order[place];
    if (group === undefined) return visit(having, log);
    const after = rest - sizes[group]!;
    const of = among(sizes[group]!, left, after);
    const [first, last] = random ? Array<number>(2).fill(drawn(of, random)) as [number, number] : [of.least, of.most];
    for (let x = first; x <= last; x += 1) {
      having[group] = x;
      fill(place + 1, left - x, after, log + of.log(x));
    }
  };
  fill(0, total, sum(sizes), 0);
}

/** How many of `left` fall to a group of `size`, when `after` others are there to take the rest. */
function among(size: number, left: number, after: number): Unimodal {
  const x = Math.max(0, left - after);
  return independence({ a: x, b: size - x, c: left - x, d: after - left + x });
}

/** The logarithm of the probability of a table with these margins. */
export function logOfTable(sizes: readonly number[], having: readonly number[]): number {
  let [left, rest, log] = [sum(having), sum(sizes), 0];
  for (const [n, size] of sizes.entries()) {
    rest -= size;
    log += among(size, left, rest).log(having[n]!);
    left -= having[n]!;
  }
  return log;
}

/** A count drawn from its distribution, from the mode outward, so that time grows with the spread alone. */
function drawn(of: Unimodal, random: () => number): number {
  let [low, high] = [of.mode, of.mode];
  let [below, above] = [Math.exp(of.log(of.mode)), Math.exp(of.log(of.mode))];
  let left = random() - below;
  while (left >= 0 && (low > of.least || high < of.most)) {
    if (high < of.most) {
      above *= of.ratio(high + 1);
      high += 1;
      left -= above;
      if (left < 0) return high;
    }
    if (low > of.least) {
      below /= of.ratio(low);
      low -= 1;
      left -= below;
      if (left < 0) return low;
    }
  }
  return of.mode;
}

/** What numbers add up to. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
