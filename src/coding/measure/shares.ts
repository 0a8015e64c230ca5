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

/** The 97.5th percentile of the standard normal distribution. */
const Z = 1.959963984540054;

/** A proportion with its Wilson score interval (Wilson 1927, without continuity correction). */
export function share(part: number, whole: number): Share {
  if (whole === 0) return { value: null, low: null, high: null };
  const p = part / whole;
  const z2 = Z * Z;
  const middle = (p + z2 / (2 * whole)) / (1 + z2 / whole);
  const half = (Z * Math.sqrt((p * (1 - p)) / whole + z2 / (4 * whole * whole))) / (1 + z2 / whole);
  return { value: round(p), low: round(Math.max(0, middle - half)), high: round(Math.min(1, middle + half)) };
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
