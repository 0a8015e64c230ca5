import { interval, mustBeShare, type Interval } from "./given.ts";
import { wilson } from "./proportion.ts";

/** A difference of two shares with its limits. */
export interface Difference extends Interval {
  readonly difference: number;
}

/**
 * x1/n1 - x2/n2 with the hybrid score interval, made of the Wilson limits of each
 * share (Newcombe, Interval Estimation for the Difference Between Independent
 * Proportions, 1998, method 10, no continuity correction). Where n1 or n2 is 0 no
 * difference is known: NaN, limits -1 and 1. Throws a RangeError for input that
 * cannot be.
 */
export function newcombeDifference({ x1, n1, x2, n2 }: { readonly x1: number; readonly n1: number; readonly x2: number; readonly n2: number }, level = 0.95): Difference {
  mustBeShare(x1, n1);
  mustBeShare(x2, n2);
  const [first, second] = [wilson(x1, n1, level), wilson(x2, n2, level)];
  if (n1 === 0 || n2 === 0) return Object.freeze({ difference: Number.NaN, ...interval(-1, 1) });
  const [p1, p2] = [x1 / n1, x2 / n2];
  const difference = (x1 * n2 - x2 * n1) / n1 / n2;
  return Object.freeze({
    difference,
    lo: Math.max(-1, difference - Math.hypot(p1 - first.lo, second.hi - p2)),
    hi: Math.min(1, difference + Math.hypot(first.hi - p1, p2 - second.lo)),
  });
}
