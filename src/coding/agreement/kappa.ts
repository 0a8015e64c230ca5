import { type Estimate, without } from "./shape.ts";

/** 97.5th percentile of the standard normal distribution. */
export const Z = 1.959_963_984_540_054;

/**
 * Cohen's kappa of two coders from the square table of their counts (Cohen,
 * J. 1960, A coefficient of agreement for nominal scales, Educational and
 * Psychological Measurement 20: 37-46), with the large-sample 95% interval of
 * Fleiss, J. L., Cohen, J. & Everitt, B. S. (1969), Large sample standard
 * errors of kappa and weighted kappa, Psychological Bulletin 72: 323-327. Cut
 * at -1 and 1. Without disagreement, or where one coder gave one value only,
 * that error is zero and says nothing, so there is no interval.
 */
export function cohenKappa(counts: readonly (readonly number[])[]): Estimate & { error: number | null } {
  const n = sum(counts.map(sum));
  if (n === 0) return { ...without("no-overlap"), error: null };
  const p = counts.map((row) => row.map((count) => count / n));
  const rows = p.map(sum);
  const columns = p.map((_, j) => sum(p.map((row) => row[j]!)));
  const observed = sum(p.map((row, i) => row[i]!));
  const expected = sum(rows.map((share, i) => share * columns[i]!));
  if (expected > 1 - 1e-12) return { ...without("one-category"), error: null };
  const kappa = (observed - expected) / (1 - expected);
  if (n < 2) return { ...without("one-unit"), value: kappa, error: null };
  if (observed > 1 - 1e-12) return { ...without("no-disagreement"), value: kappa, error: null };
  const left = 1 - kappa;
  let spread = -((kappa - expected * left) ** 2);
  for (const [i, row] of p.entries()) {
    for (const [j, share] of row.entries()) spread += share * (i === j ? (1 - (rows[i]! + columns[i]!) * left) ** 2 : (left * (columns[i]! + rows[j]!)) ** 2);
  }
  if (spread < 1e-12) return { ...without("no-spread"), value: kappa, error: null };
  const error = Math.sqrt(spread / n) / (1 - expected);
  return { value: kappa, low: Math.max(-1, kappa - Z * error), high: Math.min(1, kappa + Z * error), reason: null, error };
}

/** A share with its 95% interval (Wilson, E. B. 1927, Journal of the American Statistical Association 22: 209-212). */
export function wilson(part: number, whole: number): Estimate {
  if (whole === 0) return without("no-overlap");
  const share = part / whole;
  const middle = share + (Z * Z) / (2 * whole);
  const reach = Z * Math.sqrt((share * (1 - share)) / whole + (Z * Z) / (4 * whole * whole));
  const scale = 1 + (Z * Z) / whole;
  // At none and at all of them the bound is 0 or 1 exactly; the arithmetic misses it by a rounding.
  return { value: share, low: part === 0 ? 0 : (middle - reach) / scale, high: part === whole ? 1 : (middle + reach) / scale, reason: null };
}

/** The sum of a list. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
