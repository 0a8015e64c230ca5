import { sum } from "./kappa.ts";
import type { Reason } from "./shape.ts";

/** How far apart two values are: different or not; by their places on a scale; by their numbers. */
export type Metric = "nominal" | "ordinal" | "interval";

/** What alpha is made of; `why` says what keeps it from being a number. */
export interface Disagreement {
  alpha: number | null;
  why: Reason | null;
  observed: number;
  expected: number;
  /** Squared difference by place of the two values. */
  difference: number[][];
}

/**
 * Krippendorff's alpha from the values of each unit, as places in a list of
 * categories: any number of coders, values may be missing (Krippendorff, K.
 * 2011, Computing Krippendorff's Alpha-Reliability; 2004, Content Analysis,
 * 2nd edition, chapter 11). `numbers` are the categories' numbers, for the
 * interval metric. Units with fewer than two values do not count.
 */
export function alphaOf(units: readonly (readonly number[])[], size: number, metric: Metric, numbers: readonly number[] = []): Disagreement {
  const coincidences = Array.from({ length: size }, () => Array<number>(size).fill(0));
  for (const values of units) {
    if (values.length < 2) continue;
    const weight = 1 / (values.length - 1);
    for (const [a, c] of values.entries()) for (const [b, k] of values.entries()) if (a !== b) coincidences[c]![k]! += weight;
  }
  const totals = coincidences.map(sum);
  const n = sum(totals);
  const difference = differences(totals, metric, numbers);
  if (n === 0) return { alpha: null, why: "no-overlap", observed: 0, expected: 0, difference };
  let [observed, expected] = [0, 0];
  for (let c = 0; c < size; c += 1) {
    for (let k = 0; k < size; k += 1) {
      observed += (coincidences[c]![k]! * difference[c]![k]!) / n;
      expected += (totals[c]! * totals[k]! * difference[c]![k]!) / (n * (n - 1));
    }
  }
  return expected === 0 ? { alpha: null, why: "one-category", observed, expected, difference } : { alpha: 1 - observed / expected, why: null, observed, expected, difference };
}

/** Squared differences (Krippendorff 2011, section D). The ordinal one counts the values between two places, each end by half. */
function differences(totals: readonly number[], metric: Metric, numbers: readonly number[]): number[][] {
  const upTo = [0];
  for (const total of totals) upTo.push(upTo.at(-1)! + total);
  return totals.map((_, c) =>
    totals.map((_, k) => {
      if (c === k) return 0;
      if (metric === "nominal") return 1;
      if (metric === "interval") return (numbers[c]! - numbers[k]!) ** 2;
      const [low, high] = c < k ? [c, k] : [k, c];
      return (upTo[high + 1]! - upTo[low]! - (totals[low]! + totals[high]!) / 2) ** 2;
    }),
  );
}
