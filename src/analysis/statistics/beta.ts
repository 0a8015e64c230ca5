import { mustBeInside, mustBePositive } from "./given.ts";
import { root } from "./root.ts";
import { deviance, stirlingError } from "./stirling.ts";

/** Both tails of a beta distribution at x, and their common derivative by the logit of x. */
interface Tails {
  readonly logLower: number;
  readonly logUpper: number;
  readonly logSlope: number;
}

/** I_x(a, b), the share of the beta distribution of a, b > 0 that lies below x, 0 ≤ x ≤ 1. Throws a RangeError for other input. */
export function regularizedBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1)) throw new RangeError(`x must be a share from 0 to 1; ${x} is not.`);
  return Math.exp(tails(x, 1 - x, a, b).logLower);
}

/** The x below which the share p, 0 < p < 1, of the beta distribution lies; relative error about 1e-14. */
export function betaQuantile(p: number, a: number, b: number): number {
  mustBeInside("p", p);
  return p > 0.5 ? betaQuantileUpper(1 - p, a, b) : share(root((u) => {
    const { logLower, logSlope } = tails(share(u), share(-u), a, b);
    return [logLower - Math.log(p), Math.exp(logSlope - logLower)];
  }, Math.log(a / b)));
}

/** The x above which the share q, 0 < q < 1, lies; unlike `betaQuantile(1 - q, …)` it keeps the digits of a small q. */
export function betaQuantileUpper(q: number, a: number, b: number): number {
  mustBeInside("q", q);
  return q > 0.5 ? betaQuantile(1 - q, a, b) : share(root((u) => {
    const { logUpper, logSlope } = tails(share(u), share(-u), a, b);
    return [Math.log(q) - logUpper, Math.exp(logSlope - logUpper)];
  }, Math.log(a / b)));
}

/** The share whose logit is u. */
function share(u: number): number {
  return 1 / (1 + Math.exp(-u));
}

/** `y` is 1 - x, given apart because it may be far smaller than the last digit of x. */
function tails(x: number, y: number, a: number, b: number): Tails {
  mustBePositive("a", a);
  mustBePositive("b", b);
  if (x === 0) return { logLower: -Infinity, logUpper: 0, logSlope: -Infinity };
  if (y === 0) return { logLower: 0, logUpper: -Infinity, logSlope: -Infinity };
  const n = a + b;
  const apart = a * y - b * x;
  const logSlope = 0.5 * Math.log((a / n) * (b / (2 * Math.PI))) + stirlingError(n) - stirlingError(a) - stirlingError(b)
    - deviance(a, n * x, apart) - deviance(b, n * y, -apart);
  if (x < (a + 1) / (n + 2)) {
    const logLower = logSlope + Math.log(fraction(x, a, b) / a);
    return { logLower, logUpper: Math.log1p(-Math.exp(Math.min(0, logLower))), logSlope };
  }
  const logUpper = logSlope + Math.log(fraction(y, b, a) / b);
  return { logLower: Math.log1p(-Math.exp(Math.min(0, logUpper))), logUpper, logSlope };
}

/**
 * The continued fraction of Abramowitz and Stegun 26.5.8 by Lentz's way
 * (Thompson and Barnett 1986; Press et al., Numerical Recipes, section 6.4). It
 * takes steps in proportion to √max(a, b).
 */
function fraction(x: number, a: number, b: number): number {
  const n = a + b;
  let c = 1;
  let d = 1 / (1 - (n * x) / (a + 1));
  let value = d;
  for (let m = 1; ; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= c * d;
    const odd = (-(a + m) * (n + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) <= Number.EPSILON) return value;
  }
}
