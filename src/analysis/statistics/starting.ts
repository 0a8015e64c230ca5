/*
 * Where to begin looking for a root: right to two or three digits, so that two or
 * three of Newton's steps do the rest. No answer depends on them.
 */

/** The z ≥ 0 above which about the share p ≤ 1/2 of the normal distribution lies (Abramowitz and Stegun 26.2.22). */
export function startOfNormal(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  return Math.max(0, t - (2.30753 + 0.27061 * t) / (1 + (0.99229 + 0.04481 * t) * t));
}

/** The logarithm of the gamma quantile of shape a at a normal deviate z (Wilson and Hilferty 1931). */
export function startOfGamma(z: number, a: number): number {
  const root = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a));
  return Math.log(a) + (root > 0.1 ? 3 * Math.log(root) : 0);
}

/** The logit of the beta quantile of a and b at a normal deviate z (Carter 1947; Abramowitz and Stegun 26.5.22). */
export function startOfBeta(z: number, a: number, b: number): number {
  const middle = Math.log(a / b);
  if (a < 1 || b < 1) return middle;
  const [u, v] = [1 / (2 * a - 1), 1 / (2 * b - 1)];
  const h = 2 / (u + v);
  const l = (z * z - 3) / 6;
  return middle + 2 * ((z * Math.sqrt(h + l)) / h + (v - u) * (l + 5 / 6 - 2 / (3 * h)));
}
