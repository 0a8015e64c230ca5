import type { Fit } from "./model.ts";
import type { Limits } from "./shape.ts";

/** Where chance comes from, and how often it is asked. `random` gives numbers from 0 up to but not 1. */
export interface Chance {
  random(): number;
  readonly resamples: number;
}

/** Mean length of a block for n days: the cube root of n, the order that Politis and White (2004) give, rounded. */
export function blockLength(n: number): number {
  return Math.max(1, Math.round(Math.cbrt(n)));
}

/**
 * One resample of days in blocks of random length that wrap around (the
 * stationary bootstrap; Politis and Romano 1994), so that days which hang
 * together stay together. Fills and gives back `into`.
 */
export function resampled(values: Float64Array, block: number, random: () => number, into: Float64Array): Float64Array {
  const n = values.length;
  let at = 0;
  for (let k = 0; k < into.length; k += 1) {
    at = k === 0 || random() < 1 / block ? Math.floor(random() * n) : (at + 1) % n;
    into[k] = values[at]!;
  }
  return into;
}

/**
 * Two-sided p-value of a CAR, from sums of residuals drawn in blocks from the
 * estimation window. The sums are widened by what the fitted line itself may be
 * off, as MacKinlay's variance is. p = (b + 1)/(m + 1), never 0 (Phipson and
 * Smyth 2010).
 */
export function blockP({ residuals, around, car, sd, se, df }: Pick<Fit, "residuals" | "around" | "car" | "sd" | "se" | "df">, { random, resamples }: Chance): number {
  const wider = (se / (sd * Math.sqrt(around.length))) * Math.sqrt(residuals.length / df);
  const block = blockLength(residuals.length);
  const drawn = new Float64Array(around.length);
  let reached = 0;
  for (let n = 0; n < resamples; n += 1) if (Math.abs(sum(resampled(residuals, block, random, drawn))) * wider >= Math.abs(car)) reached += 1;
  return (reached + 1) / (resamples + 1);
}

/** Percentile interval of the ratio of two root mean squares, each side resampled in blocks; null where a resample of a side does not move at all. */
export function ratioInterval(before: Float64Array, after: Float64Array, { random, resamples }: Chance, level = 0.95): Limits | null {
  const [a, b] = [new Float64Array(before.length), new Float64Array(after.length)];
  const ratios = Array.from({ length: resamples }, () => {
    const below = rms(resampled(before, blockLength(before.length), random, a));
    const above = rms(resampled(after, blockLength(after.length), random, b));
    return above > 0 ? above / below : Number.NaN;
  });
  return ratios.every(Number.isFinite) ? percentiles(ratios, level) : null;
}

/** The middle `level` of values, between neighbours where a limit falls between. */
export function percentiles(values: readonly number[], level: number): Limits {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    return sorted[below]! + (place - below) * ((sorted[below + 1] ?? sorted[below]!) - sorted[below]!);
  };
  return Object.freeze({ lo: at((1 - level) / 2), hi: at((1 + level) / 2) });
}

/** Square root of the mean square: realised volatility a day (Andersen and Bollerslev 1998). */
export function rms(values: Float64Array): number {
  let squares = 0;
  for (const value of values) squares += value * value;
  return Math.sqrt(squares / values.length);
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
