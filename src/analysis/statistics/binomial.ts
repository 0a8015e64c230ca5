import { mustBeShare } from "./given.ts";
import { noMoreLikely, type Unimodal } from "./minimum-likelihood.ts";
import { deviance, stirlingError } from "./stirling.ts";

/**
 * The exact two-sided test of x successes in n trials against a given share p0,
 * 0 ≤ p0 ≤ 1, by minimum likelihood (Conover, Practical Nonparametric
 * Statistics, 1971; the rule of R's binom.test). n = 0 gives p = 1. Throws a
 * RangeError for input that cannot be.
 */
export function binomialTest(x: number, n: number, p0: number): { readonly p: number } {
  mustBeShare(x, n);
  if (!(p0 >= 0 && p0 <= 1)) throw new RangeError(`p0 must be a share from 0 to 1; ${p0} is not.`);
  return Object.freeze({ p: twoSided(x, n, p0, 1 - p0) });
}

/** The same, `q0` = 1 - p0 being known with its own digits. */
export function twoSided(x: number, n: number, p0: number, q0: number): number {
  if (p0 === 0 || q0 === 0) return x === (p0 === 0 ? 0 : n) ? 1 : 0;
  return noMoreLikely(binomial(n, p0, q0), x).p;
}

/** The binomial distribution, its logarithm after Loader (2000). */
function binomial(n: number, p: number, q: number): Unimodal {
  return {
    least: 0,
    most: n,
    mode: Math.min(n, Math.floor((n + 1) * p)),
    log(x) {
      if (x === 0) return n * Math.log1p(-p);
      if (x === n) return n * Math.log1p(-q);
      const y = n - x;
      const apart = x * q - y * p;
      return stirlingError(n) - stirlingError(x) - stirlingError(y) - deviance(x, n * p, apart) - deviance(y, n * q, -apart)
        + 0.5 * Math.log(n / (2 * Math.PI * x * y));
    },
    ratio(x) {
      return ((n - x + 1) / x) * (p / q);
    },
  };
}
