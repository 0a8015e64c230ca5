/** How many comparisons are allowed for: `BH` bounds the share of false discoveries, `holm` the chance of any. */
export type Adjustment = "BH" | "holm";

/**
 * P-values adjusted for their being many, in the order given, as R's p.adjust:
 * `BH` by Benjamini and Hochberg (Controlling the false discovery rate, 1995),
 * valid for tests that are independent or move together; `holm` by Holm (A
 * simple sequentially rejective multiple test procedure, 1979), valid for any.
 * None gives none. Throws a RangeError for a p that is not between 0 and 1.
 */
export function adjust(method: Adjustment, p: readonly number[]): readonly number[] {
  for (const value of p) if (!(value >= 0 && value <= 1)) throw new RangeError(`A p-value lies between 0 and 1; ${value} does not.`);
  const order = [...p.keys()].sort((a, b) => p[a]! - p[b]!);
  const adjusted = Array<number>(p.length);
  if (method === "BH") {
    let least = 1;
    for (let rank = p.length; rank >= 1; rank -= 1) {
      const at = order[rank - 1]!;
      least = Math.min(least, (p.length / rank) * p[at]!);
      adjusted[at] = least;
    }
  } else {
    let most = 0;
    for (const [place, at] of order.entries()) {
      most = Math.max(most, Math.min(1, (p.length - place) * p[at]!));
      adjusted[at] = most;
    }
  }
  return Object.freeze(adjusted);
}
