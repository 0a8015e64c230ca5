import type { Both } from "../../record/support.ts";
import type { Contrast } from "../shape.ts";
import { fisherExact, type Fourfold, permuteTable } from "../statistics/index.ts";

/** How every fourfold table is tested. */
export const FISHER = "Fisher 1935, exact, two-sided; conditional odds ratio with exact 95% interval";
const PERMUTED = "permutation of the groups, exact, two-sided by the difference of the shares (Pitman 1937)";

/** What the odds ratio of a fourfold table is one of. */
export const ODDS: Both = { en: "the odds ratio of a process that fixes both margins", zh: "两个边际均固定的过程的比值比" };

/** Fisher's test of a table with its odds ratio, and the permutation test beside it; nothing where a group is empty. */
export function testsOf(table: Fourfold): Pick<Contrast, "p" | "midP" | "estimate" | "also"> {
  if (isEmpty(table)) return { p: null, midP: null, estimate: null };
  const { p, midP, oddsRatio, lo, hi } = fisherExact(table);
  return { p, midP, estimate: { of: ODDS, value: bounded(oddsRatio), low: lo, high: bounded(hi) }, also: [{ method: PERMUTED, p: permuteTable(table).p }] };
}

/** Whether one of the two groups holds nobody, so that there is nothing to compare. */
export function isEmpty({ a, b, c, d }: Fourfold): boolean {
  return a + b === 0 || c + d === 0;
}

/** JSON has no infinity: null stands for an end without a bound. */
export function bounded(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
