import { type Disagreement, alphaOf, type Metric } from "./alpha.ts";
import type { Reason } from "./shape.ts";

/** Bounds, or why there are none. */
export interface Bounds {
  low: number | null;
  high: number | null;
  reason: Reason | null;
}

/** Where chance comes from, and how often it is asked. */
export interface Chance {
  /** A number from 0 up to but not 1. */
  random(): number;
  resamples: number;
}

/**
 * The 95% interval of alpha over resampled pairs of values (Hayes, A. F. &
 * Krippendorff, K. 2007, Answering the call for a standard reliability measure
 * for coding data, Communication Methods and Measures 1: 77-89): as many pairs
 * as there are, drawn with replacement, each weighted by how many judged its
 * unit, against the disagreement expected in the data. Percentiles.
 */
export function pairsInterval(units: readonly (readonly number[])[], { alpha, observed, expected, difference }: Disagreement, { random, resamples }: Chance): Bounds {
  if (alpha === null) return noBounds("one-category");
  // Draws matter by their squared difference alone: few distinct ones, so a draw is one step through them.
  const weights = new Map<number, number>();
  let [pairs, total] = [0, 0];
  for (const values of units) {
    for (let a = 0; a < values.length; a += 1) {
      for (let b = 0; b < a; b += 1) {
        const apart = difference[values[a]!]![values[b]!]!;
        const weight = 1 / (values.length - 1);
        weights.set(apart, (weights.get(apart) ?? 0) + weight);
        total += weight;
        pairs += 1;
      }
    }
  }
  if (pairs < 2) return noBounds("one-unit");
  if (observed === 0) return noBounds("no-disagreement");
  const steps = [...weights].sort(([, a], [, b]) => b - a);
  const drawn = Array.from({ length: resamples }, () => {
    let apart = 0;
    for (let n = 0; n < pairs; n += 1) apart += draw(steps, random() * total);
    return 1 - apart / pairs / expected;
  });
  return percentiles(drawn);
}

/**
 * The 95% interval of alpha over resampled units: whole units drawn with
 * replacement, alpha made anew from each sample (Zapf, A., Castell, S.,
 * Morawietz, L. & Karch, A. 2016, BMC Medical Research Methodology 16: 93).
 * Samples in which nothing varies have no alpha and are left out.
 */
export function unitsInterval(units: readonly (readonly number[])[], size: number, metric: Metric, numbers: readonly number[], { random, resamples }: Chance): Bounds {
  const whole = alphaOf(units, size, metric, numbers);
  if (whole.alpha === null) return noBounds(whole.why!);
  if (units.length < 2) return noBounds("one-unit");
  if (whole.observed === 0) return noBounds("no-disagreement");
  const drawn: number[] = [];
  for (let n = 0; n < resamples; n += 1) {
    const { alpha } = alphaOf(units.map(() => units[Math.floor(random() * units.length)]!), size, metric, numbers);
    if (alpha !== null) drawn.push(alpha);
  }
  return drawn.length * 2 < resamples ? noBounds("too-few-resamples") : percentiles(drawn);
}

function draw(steps: readonly (readonly [number, number])[], at: number): number {
  let left = at;
  for (const [apart, weight] of steps) {
    if (left < weight) return apart;
    left -= weight;
  }
  return steps.at(-1)![0];
}

/** The 2.5th and 97.5th percentile, between neighbours where they fall between. */
function percentiles(values: number[]): Bounds {
  const sorted = values.sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    return sorted[below]! + (place - below) * ((sorted[below + 1] ?? sorted[below]!) - sorted[below]!);
  };
  const [low, high] = [at(0.025), at(0.975)];
  return high - low < 1e-12 ? noBounds("no-spread") : { low, high, reason: null };
}

function noBounds(reason: Reason): Bounds {
  return { low: null, high: null, reason };
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32, T. Ettinger, public domain): the same seed, the same interval. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
