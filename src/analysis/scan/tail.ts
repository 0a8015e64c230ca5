import { independence } from "../statistics/hypergeometric.ts";
import { noMoreLikely } from "../statistics/minimum-likelihood.ts";
import type { Fourfold } from "../statistics/index.ts";

/** Where a change is looked for: on the side of fewer, of more, or on both. */
export type Side = "less" | "more" | "both";

/** Standard deviations from the middle beyond which no p-value is asked for. */
const FAR = 9;

/**
 * Of a table of these margins: the chance, if nothing changed, of a one-sided
 * p-value of so much or less, which is the largest attainable one up to the
 * limit; 0 where none is that small. The steps are summed once, from where they
 * begin to carry mass.
 */
export function attainable(table: Fourfold, side: "less" | "more"): (limit: number) => number {
  const { a, b, c, d } = table;
  if (a + b === 0 || c + d === 0 || a + c === 0 || b + d === 0) return (limit) => (limit >= 1 ? 1 : 0);
  const of = independence(table);
  const n = a + b + c + d;
  const reach = Math.ceil(FAR * Math.sqrt(((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * Math.max(1, n - 1)))) + FAR;
  const step = side === "less" ? 1 : -1;
  const start = side === "less" ? Math.max(of.least, of.mode - reach) : Math.min(of.most, of.mode + reach);
  const end = side === "less" ? of.most : of.least;
  const steps: number[] = [];
  let term = Math.exp(of.log(start));
  let sum = term;
  for (let x = start; ; x += step) {
    steps.push(Math.min(1, sum));
    if (x === end || steps.length > 2 * reach) break;
    term *= side === "less" ? of.ratio(x + 1) : 1 / of.ratio(x);
    sum += term;
  }
  return (limit) => {
    // Rounding must not put an attained p-value above itself.
    const most = limit * (1 + 1e-9);
    let low = 0;
    let high = steps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (steps[middle]! <= most) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : Math.min(limit, steps[low - 1]!);
  };
}

/**
 * Fisher's exact p-value of a 2x2 table on one side (a is as small, or as
 * large, as it is) or both (minimum likelihood), without the limits that
 * `fisherExact` seeks beside it; `mid` counts half of what is as likely as the
 * observed table (Lancaster 1961). A table with an empty row or column gives 1.
 */
export function fisherTail(table: Fourfold, side: Side): { p: number; mid: number } {
  const { a, b, c, d } = table;
  if (a + b === 0 || c + d === 0 || a + c === 0 || b + d === 0) return { p: 1, mid: 1 };
  const of = independence(table);
  if (side === "both") {
    const { p, tied } = noMoreLikely(of, a);
    return { p, mid: p - tied / 2 };
  }
  const at = Math.exp(of.log(a));
  let sum = at;
  let term = at;
  const end = side === "less" ? of.least : of.most;
  for (let x = a; x !== end && (term > 1e-18 * sum); ) {
    term *= side === "less" ? 1 / of.ratio(x) : of.ratio(x + 1);
    sum += term;
    x += side === "less" ? -1 : 1;
  }
  const p = Math.min(1, sum);
  return { p, mid: Math.max(0, p - at / 2) };
}
