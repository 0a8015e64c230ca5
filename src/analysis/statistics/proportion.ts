import { betaQuantile, betaQuantileUpper } from "./beta.ts";
import { interval, mustBeShare, tailOf, type Interval } from "./given.ts";
import { normalQuantile } from "./normal.ts";

/**
 * The exact central interval of a share, x of n: at each limit the tail beyond x
 * holds (1 - level)/2 (Clopper and Pearson, The Use of Confidence or Fiducial
 * Limits Illustrated in the Case of the Binomial, 1934). It never covers less
 * than its level. n = 0 gives 0 and 1. Throws a RangeError for input that cannot be.
 */
export function clopperPearson(x: number, n: number, level = 0.95): Interval {
  mustBeShare(x, n);
  const tail = tailOf(level);
  return interval(x === 0 ? 0 : betaQuantile(tail, x, n - x + 1), x === n ? 1 : betaQuantileUpper(tail, x + 1, n - x));
}

/**
 * The score interval of a share, x of n, without continuity correction (Wilson,
 * Probable Inference, the Law of Succession, and Statistical Inference, 1927). It
 * covers its level on average, not at least. n = 0 gives 0 and 1. Throws a
 * RangeError for input that cannot be.
 */
export function wilson(x: number, n: number, level = 0.95): Interval {
  mustBeShare(x, n);
  const z = -normalQuantile(tailOf(level));
  if (n === 0) return interval(0, 1);
  const square = z * z;
  const hi = x === n ? 1 : (x + square / 2 + z * Math.sqrt((x * (n - x)) / n + square / 4)) / (n + square);
  // Both limits are roots of one quadratic; from their product the lower one keeps its digits.
  return interval(((x / n) * (x / (n + square))) / hi, hi);
}
