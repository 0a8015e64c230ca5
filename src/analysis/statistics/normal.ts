import { mustBeInside } from "./given.ts";
import { gammaQuantile, gammaQuantileUpper, regularizedGammaUpper } from "./gamma.ts";

/**
 * The z below which the share p, 0 < p < 1, of the standard normal distribution
 * lies: half of z² is gamma distributed with shape 1/2. Throws a RangeError otherwise.
 */
export function normalQuantile(p: number): number {
  mustBeInside("p", p);
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  // 1 - 2p is exact from 1/4 on; below it is no longer small.
  return -Math.sqrt(2 * (p < 0.25 ? gammaQuantileUpper(2 * p, 0.5) : gammaQuantile(1 - 2 * p, 0.5)));
}

/** The share of the chi-square distribution of `df` > 0 degrees of freedom that lies above x ≥ 0. Throws a RangeError for other input. */
export function chiSquareUpper(x: number, df: number): number {
  return regularizedGammaUpper(df / 2, x / 2);
}
