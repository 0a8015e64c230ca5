import type { Group, Tested } from "./shape.ts";

/** The part of the error budget that goes to groups of one dimension; the rest goes to those of more, which are many and small. */
export const BROAD = 0.8;

/** A test as the correction takes it. */
export interface Uncorrected {
  cell: Group;
  p: number;
  /** The chance, if nothing changed, of a p-value of so much or less; at most so much. */
  chance(limit: number): number;
}

/**
 * Q-values of all tests of a scan together. Benjamini and Hochberg (1995), with
 * two refinements. They were chosen while looking at power on the made-up
 * histories of simulate.ts, so that the power found there flatters them
 * (bench/frozen/scan-unsteady.json has others, with less power, and with more
 * false discoveries than nominal where counts do not scatter as chance makes them):
 *
 * Weights by the number of dimensions (Genovese, Roeder and Wasserman, False
 * discovery control with p-value weighting, 2006), so that the many narrow
 * groups do not drown the few broad ones; their mean is 1.
 *
 * Counts are discrete: a small group cannot have any p-value, and the chance of
 * one below a limit is mostly less than the limit. Each rank is therefore held
 * to the sum of these chances instead of to as many times the limit (Heyse, A
 * false discovery rate procedure for categorical data, 2011; bounds: Döhler,
 * Durand and Roquain 2018). P-values are exact. The mid-p came to about
 * the nominal rate in the same made-up histories (bench/frozen/scan.json), but
 * nothing guarantees that it stays there.
 *
 * Groups share events, so that their tests hang together; nested ones move
 * together, for which the procedure holds (Benjamini and Yekutieli 2001), and
 * for the rest it is held to made-up histories.
 */
export function correct(tests: readonly Uncorrected[]): number[] {
  const weights = weightsOf(tests);
  const order = [...tests.keys()].sort((a, b) => tests[a]!.p / weights[a]! - tests[b]!.p / weights[b]!);
  const q = Array<number>(tests.length);
  let least = 1;
  for (let rank = order.length; rank >= 1; rank -= 1) {
    const at = order[rank - 1]!;
    const limit = tests[at]!.p / weights[at]!;
    const chance = (tests.length * limit) / rank > EASY ? tests.length * limit : tests.reduce((sum, test, n) => sum + test.chance(Math.min(1, limit * weights[n]!)), 0);
    least = Math.min(least, chance / rank);
    q[at] = least;
  }
  return q;
}

/** Far above any rate that is asked for, the plain bound does, which is never smaller. */
const EASY = 2;

/** Weights with mean 1 by whether a group has one dimension or more. */
function weightsOf(tests: readonly Uncorrected[]): number[] {
  const broad = tests.filter(({ cell }) => isBroad(cell)).length;
  const narrow = tests.length - broad;
  const share = broad === 0 ? 0 : narrow === 0 ? 1 : BROAD;
  return tests.map(({ cell }) => (tests.length * (isBroad(cell) ? share : 1 - share)) / (isBroad(cell) ? broad : narrow));
}

function isBroad(cell: Group): boolean {
  return Object.keys(cell).length === 1;
}

/** Tests in the order of what they found: the surest first, ties by name. */
export function bySurety(a: Pick<Tested, "q" | "p" | "id">, b: Pick<Tested, "q" | "p" | "id">): number {
  return a.q - b.q || a.p - b.p || (a.id < b.id ? -1 : 1);
}
