import { mustBeInside, mustBePositive } from "./given.ts";
import { root } from "./root.ts";
import { startOfGamma, startOfNormal } from "./starting.ts";
import { deviance, stirlingError } from "./stirling.ts";

/** Both tails of the gamma distribution of shape a at x, and their common derivative by log x. */
interface Tails {
  readonly logLower: number;
  readonly logUpper: number;
  readonly logSlope: number;
}

/** log Γ(x) for x > 0 by Stirling's series; error below 1e-14 absolute or 1e-15 relative, whichever is more. Throws a RangeError otherwise. */
export function logGamma(x: number): number {
  mustBePositive("x", x);
  if (x >= 16) return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + stirlingError(x);
  // Below, the logarithms of the two sides nearly cancel around 1 and 2; one product of factors does not.
  let product = 1;
  let at = x;
  for (; at < 16; at += 1) product *= at;
  return logGamma(at) - Math.log(product);
}

/** P(a, x), the share of the gamma distribution of shape a > 0 that lies below x ≥ 0. Throws a RangeError for other input. */
export function regularizedGamma(a: number, x: number): number {
  return Math.exp(tails(a, x).logLower);
}

/** Q(a, x) = 1 - P(a, x), with its own digits where it is small. */
export function regularizedGammaUpper(a: number, x: number): number {
  return Math.exp(tails(a, x).logUpper);
}

/** The x below which the share p, 0 < p < 1, of the gamma distribution of shape a lies. */
export function gammaQuantile(p: number, a: number): number {
  mustBeInside("p", p);
  return p > 0.5 ? gammaQuantileUpper(1 - p, a) : Math.exp(root((u) => {
    const { logLower, logSlope } = tails(a, Math.exp(u));
    return [logLower - Math.log(p), Math.exp(logSlope - logLower)];
  }, startOfGamma(-startOfNormal(p), a)));
}

/** The x above which the share q, 0 < q < 1, lies. */
export function gammaQuantileUpper(q: number, a: number): number {
  mustBeInside("q", q);
  return q > 0.5 ? gammaQuantile(1 - q, a) : Math.exp(root((u) => {
    const { logUpper, logSlope } = tails(a, Math.exp(u));
    return [Math.log(q) - logUpper, Math.exp(logSlope - logUpper)];
  }, startOfGamma(startOfNormal(q), a)));
}

/**
 * The series below a + 1 and the continued fraction above (Abramowitz and
 * Stegun, 6.5.29 and 6.5.31), so that the smaller tail is never a difference;
 * both take steps in proportion to √a.
 */
function tails(a: number, x: number): Tails {
  mustBePositive("a", a);
  if (!(x >= 0)) throw new RangeError(`x must be a number from 0 up; ${x} is not.`);
  if (x === 0) return { logLower: -Infinity, logUpper: 0, logSlope: -Infinity };
  if (x === Infinity) return { logLower: 0, logUpper: -Infinity, logSlope: -Infinity };
  const logSlope = 0.5 * Math.log(a / (2 * Math.PI)) - stirlingError(a) - deviance(a, x, a - x);
  if (x < a + 1) {
    const logLower = logSlope + Math.log(lowerSeries(a, x));
    return { logLower, logUpper: Math.log1p(-Math.exp(Math.min(0, logLower))), logSlope };
  }
  const logUpper = logSlope - Math.log(upperFraction(a, x));
  return { logLower: Math.log1p(-Math.exp(Math.min(0, logUpper))), logUpper, logSlope };
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let at = a + 1; term > sum * 1e-17; at += 1) {
    term *= x / at;
    sum += term;
  }
  return sum;
}

/** x + 1 - a - 1(1-a)/(x + 3 - a - 2(2-a)/(x + 5 - a - …)), by Lentz's way (Thompson and Barnett 1986). */
function upperFraction(a: number, x: number): number {
  let part = x + 1 - a;
  let value = part;
  let c = part;
  let d = 0;
  for (let n = 1; ; n += 1) {
    part += 2;
    const over = n * (a - n);
    d = 1 / (part + over * d);
    c = part + over / c;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) <= Number.EPSILON) return value;
  }
}
