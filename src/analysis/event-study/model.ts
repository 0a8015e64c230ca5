import { regularizedBeta } from "../statistics/index.ts";
import type { Clock } from "./clock.ts";
import type { Windows } from "./shape.ts";

/** A market model fitted before an event, and the abnormal returns around it. */
export interface Fit {
  readonly alpha: number;
  readonly beta: number;
  /** Standard deviation of the residuals, with L - 2 in the denominator. */
  readonly sd: number;
  readonly r2: number;
  readonly residuals: Float64Array;
  /** Asset's return, return that the model expects, and the difference, on each day of the event window. */
  readonly around: ReadonlyArray<{ readonly asset: number; readonly expected: number; readonly abnormal: number }>;
  readonly car: number;
  /** Standard error of the CAR, with that of the fitted line in it. */
  readonly se: number;
  readonly t: number;
  readonly df: number;
  readonly pT: number;
  readonly market: readonly string[];
}

/** Why there is no fit: whose return is missing, at which position of the clock; `start` and `end` where the prices do not reach. */
export type NoFit = { readonly missing: "asset" | "market"; readonly at: number } | { readonly missing: "start" | "end" | "spread" };

/**
 * The market model and the cumulative abnormal return around one position
 * (MacKinlay, Event Studies in Economics and Finance, 1997, sections 4 and 5;
 * with daily data Brown and Warner 1985): ordinary least squares of the asset's
 * log returns on the market's over `estimation` days that end before the event
 * window, the market being the mean return of all others that have a return on
 * each of the days. Reads nothing after the event window.
 */
export function fitAt({ returns, lastHole, others }: Clock, at: number, { before, after, estimation, gap }: Windows): Fit | NoFit {
  const from = at - before - gap - estimation;
  const until = at + after;
  // Position 0 has no return, for lack of a day before it.
  if (from < 1) return { missing: "start" };
  if (until >= returns.length) return { missing: "end" };
  if (lastHole[until]! >= from) return { missing: "asset", at: lastHole[until]! };
  const complete = others.filter((other) => other.lastHole[until]! < from);
  if (complete.length === 0) return { missing: "market", at: Math.max(-1, ...others.map((other) => other.lastHole[until]!)) };
  const market = (n: number): number => {
    let sum = 0;
    for (const other of complete) sum += other.returns[n]!;
    return sum / complete.length;
  };
  const x = Float64Array.from({ length: estimation }, (_, n) => market(from + n));
  const y = returns.subarray(from, from + estimation);
  const [meanX, meanY] = [mean(x), mean(y)];
  let [sxx, sxy, syy] = [0, 0, 0];
  for (let n = 0; n < estimation; n += 1) {
    const [dx, dy] = [x[n]! - meanX, y[n]! - meanY];
    sxx += dx * dx;
    sxy += dx * dy;
    syy += dy * dy;
  }
  if (!(sxx > 0 && syy > 0)) return { missing: "spread" };
  const beta = sxy / sxx;
  const alpha = meanY - beta * meanX;
  const residuals = x.map((value, n) => y[n]! - alpha - beta * value);
  let rss = 0;
  for (const residual of residuals) rss += residual * residual;
  const df = estimation - 2;
  const sd = Math.sqrt(rss / df);
  // A line through every point leaves nothing against which a return could be abnormal.
  if (!(sd > 1e-12)) return { missing: "spread" };
  const length = before + after + 1;
  const around = Array.from({ length }, (_, n) => {
    const expected = alpha + beta * market(at - before + n);
    const asset = returns[at - before + n]!;
    return { asset, expected, abnormal: asset - expected };
  });
  const car = around.reduce((sum, { abnormal }) => sum + abnormal, 0);
  let lean = 0;
  for (let n = 0; n < length; n += 1) lean += market(at - before + n) - meanX;
  const se = sd * Math.sqrt(length + length ** 2 / estimation + lean ** 2 / sxx);
  const t = car / se;
  return { alpha, beta, sd, r2: 1 - rss / syy, residuals, around, car, se, t, df, pT: twoSided(t, df), market: complete.map(({ asset }) => asset) };
}

/** Two-sided probability of Student's t (the incomplete beta function; Abramowitz and Stegun 1964, 26.7.1). */
function twoSided(t: number, df: number): number {
  return regularizedBeta(df / (df + t * t), df / 2, 0.5);
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
