import { wilson } from "../agreement/kappa.ts";

/** A share with its 95% interval; null where there is nothing to divide. */
export interface Share {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** How often a label was given rightly, wrongly, or missed, and what follows. */
export interface Marks {
  right: number;
  /** Given where the gold says otherwise. */
  invented: number;
  /** In the gold and not given. */
  missed: number;
  precision: Share;
  recall: Share;
  f1: Share;
}

/** A proportion with its Wilson score interval (Wilson 1927, without continuity correction), to four places. */
export function share(part: number, whole: number): Share {
  const { value, low, high } = wilson(part, whole);
  return { value: value === null ? null : round(value), low: low === null ? null : round(low), high: high === null ? null : round(high) };
}

/**
 * Precision, recall and their harmonic mean F1 (van Rijsbergen 1979). F1 is
 * 2J/(1+J) of J = right / (right + invented + missed), a proportion; its
 * interval is that of J (Wilson), carried over by the same increasing map.
 */
export function marks(right: number, invented: number, missed: number): Marks {
  const overlap = share(right, right + invented + missed);
  const map = (j: number | null): number | null => (j === null ? null : round((2 * j) / (1 + j)));
  const exact = right + invented + missed === 0 ? null : round((2 * right) / (2 * right + invented + missed));
  return {
    right, invented, missed,
    precision: share(right, right + invented),
    recall: share(right, right + missed),
    f1: { value: exact, low: map(overlap.low), high: map(overlap.high) },
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
