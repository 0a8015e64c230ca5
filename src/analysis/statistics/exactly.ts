import { support, type Fourfold } from "./hypergeometric.ts";

/*
 * The same quantities in whole numbers of any size, without a rounded step: slow,
 * and independent of the code it is held against in the tests.
 */

/** Far more digits than a double has; what falls below them is nothing. */
const ONE = 1n << 400n;

/** A finite double as what it is, a fraction of two whole numbers. */
export function fraction(value: number): readonly [over: bigint, under: bigint] {
  let under = 1n;
  for (let rest = value; ; rest *= 2, under *= 2n) if (Number.isInteger(rest)) return [BigInt(rest), under];
}

/** over/under as the nearest double, tiny ones included. */
export function quotient(over: bigint, under: bigint): number {
  if (over === 0n) return 0;
  const shift = under.toString(2).length - over.toString(2).length + 70;
  const digits = Number(shift >= 0 ? (over << BigInt(shift)) / under : over / (under << BigInt(-shift)));
  return digits * 2 ** -Math.floor(shift / 2) * 2 ** -Math.ceil(shift / 2);
}

/** How many ways there are to choose k of n. */
export function choose(n: number, k: number): bigint {
  let ways = 1n;
  for (let i = 1; i <= k; i += 1) ways = (ways * BigInt(n - k + i)) / BigInt(i);
  return k < 0 || k > n ? 0n : ways;
}

/** Fisher's p and mid-p by counting ways: every table, none left out. */
export function fisherByWays({ a, b, c, d }: Fourfold): { p: number; midP: number } {
  const { least, most } = support({ a, b, c, d });
  const ways = (x: number): bigint => choose(a + b, x) * choose(c + d, a + c - x);
  return noMoreLikely(Array.from({ length: most - least + 1 }, (_, i) => ways(least + i)), ways(a));
}

/** The binomial test's p by counting; p0 is taken for the double that it is. */
export function binomialByWays(x: number, n: number, p0: number): { p: number; midP: number } {
  const weights = binomialWeights(n, p0);
  return noMoreLikely(weights, weights[x]!);
}

function noMoreLikely(weights: readonly bigint[], observed: bigint): { p: number; midP: number } {
  const add = (some: readonly bigint[]): bigint => some.reduce((sum, weight) => sum + weight, 0n);
  const among = weights.filter((weight) => weight * 10_000_000n <= observed * 10_000_001n);
  const tied = among.filter((weight) => weight * 10_000_001n >= observed * 10_000_000n);
  return { p: quotient(add(among), add(weights)), midP: quotient(2n * add(among) - add(tied), 2n * add(weights)) };
}

function binomialWeights(n: number, p0: number): bigint[] {
  const [over, under] = fraction(p0);
  return Array.from({ length: n + 1 }, (_, i) => choose(n, i) * over ** BigInt(i) * (under - over) ** BigInt(n - i));
}

/** The probabilities of x or more and of x or less among n at the share p. */
export function binomialTails(x: number, n: number, p: number): { upper: number; lower: number } {
  const weights = binomialWeights(n, p);
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  const upTo = (some: readonly bigint[]): number => quotient(some.reduce((sum, weight) => sum + weight, 0n), whole);
  return { upper: upTo(weights.slice(x)), lower: upTo(weights.slice(0, x + 1)) };
}

/** Under the odds ratio psi: the probabilities of a or more and of a or less, and how far the mean lies from a. */
export function oddsTails({ a, b, c, d }: Fourfold, psi: number): { upper: number; lower: number; meanApart: number } {
  const { least, most } = support({ a, b, c, d });
  const [over, under] = fraction(psi);
  let [above, below, moment] = [0n, 0n, 0n];
  const odds = (x: number): [bigint, bigint] => [BigInt(a + b - x + 1) * BigInt(a + c - x + 1) * over, BigInt(x) * BigInt(d - a + x) * under];
  for (let x = a + 1, weight = ONE; x <= most && weight > 0n; x += 1) {
    const [up, down] = odds(x);
    weight = (weight * up) / down;
    above += weight;
    moment += weight * BigInt(x - a);
  }
  for (let x = a, weight = ONE; x > least && weight > 0n; x -= 1) {
    const [up, down] = odds(x);
    weight = (weight * down) / up;
    below += weight;
    moment += weight * BigInt(x - 1 - a);
  }
  const whole = above + below + ONE;
  return { upper: quotient(above + ONE, whole), lower: quotient(below + ONE, whole), meanApart: moment < 0n ? -quotient(-moment, whole) : quotient(moment, whole) };
}
