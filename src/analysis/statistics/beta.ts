import { mustBeInside, mustBePositive } from "./given.ts";
import { root } from "./root.ts";
import { startOfBeta, startOfNormal } from "./starting.ts";
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

/** The x below which the share p, 0 < p < 1, of the beta distribution lies, to about 14 digits; the least number there is where it would be smaller. */
export function betaQuantile(p: number, a: number, b: number): number {
  mustBeInside("p", p);
  return p > 0.5 ? betaQuantileUpper(1 - p, a, b) : share(root((u) => {
    const { logLower, logSlope } = tails(share(u), share(-u), a, b);
    return [logLower - Math.log(p), Math.exp(logSlope - logLower)];
  }, startOfBeta(-startOfNormal(p), a, b)));
}

/** The x above which the share q, 0 < q < 1, lies; unlike `betaQuantile(1 - q, …)` it keeps the digits of a small q. */
export function betaQuantileUpper(q: number, a: number, b: number): number {
  mustBeInside("q", q);
  return q > 0.5 ? betaQuantile(1 - q, a, b) : share(root((u) => {
    const { logUpper, logSlope } = tails(share(u), share(-u), a, b);
    return [Math.log(q) - logUpper, Math.exp(logSlope - logUpper)];
  }, startOfBeta(startOfNormal(q), a, b)));
}

/** The share whose logit is u. */
function share(u: number): number {
  const odds = Math.exp(-Math.abs(u));
  return (u < 0 ? odds : 1) / (1 + odds);
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
    const logLower = logSlope - Math.log(fraction(x, y, a, b, apart));
    return { logLower, logUpper: Math.log1p(-Math.exp(Math.min(0, logLower))), logSlope };
  }
  const logUpper = logSlope - Math.log(fraction(y, x, b, a, -apart));
  return { logLower: Math.log1p(-Math.exp(Math.min(0, logUpper))), logUpper, logSlope };
}

/**
 * What the density must be divided by, as the continued fraction of DiDonato and
 * Morris (Algorithm 708: Significant Digit Computation of the Incomplete Beta
 * Function Ratios, 1992), which never takes 1 - x; by Lentz's way (Thompson and
 * Barnett 1986), in steps in proportion to √max(a, b). `apart` is ay - bx.
 */
function fraction(x: number, y: number, a: number, b: number, apart: number): number {
  let value = (a / (a + 1)) * (apart + 1);
  let c = value;
  let d = 0;
  for (let n = 1; ; n += 1) {
    const middle = (n * (b - n) * x) / (a + 2 * n - 1);
    const over = middle * x * ((a + n - 1) * (a + b + n - 1)) / (a + 2 * n - 1);
    const part = n + middle + ((a + n) / (a + 2 * n + 1)) * (apart + 1 + n * (1 + y));
    c = part + over / c;
    d = 1 / (part + over * d);
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) <= Number.EPSILON) return value;
  }
}
