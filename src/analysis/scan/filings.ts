import { poissonRateRatio, type Fourfold } from "../statistics/index.ts";
import { count, idOf, type Cell, type Placed } from "./cells.ts";
import type { Counts, Hit, Windows } from "./shape.ts";

/**
 * The table whose test says whether a group's share of the filings changed: its
 * filings after and before, over those of the rest. Null: the group's rate
 * changed by the same factor as the rest's, so that a general fall of the
 * agency's work is no group's retreat. With all four counts Poisson, the group's
 * after, given its total and both windows' totals, is hypergeometric: the ratio
 * of the two rate ratios is an odds ratio, and Fisher's test is the exact test
 * of it (Lehmann and Romano, Testing Statistical Hypotheses, section 4.5).
 * Exposure drops out, and with it rows that are missing alike in every group.
 *
 * Filings of one group on one day count once: they are often one sweep, not
 * several decisions, and events that come in batches make any such test find
 * too much.
 */
export function filingsTable({ own, rest }: { own: Counts; rest: Counts }): Fourfold {
  return { a: own.after, b: own.before, c: rest.after, d: rest.before };
}

/**
 * A group's filings after over before: the exact test of equal rates given the
 * total (Przyborowski and Wilenski 1940). Null: the group's own rate did not
 * change, whatever the rest did; a general fall of the agency's filings breaks
 * it for every group, so that it finds nothing by itself and only stands beside
 * the test against the rest. Null where rows are missing, for then a rate is
 * not known.
 */
export function againstOwnPast({ own }: Pick<Cell, "own">, { months, partial }: Pick<Windows, "months" | "partial">): Hit["other"] {
  if (partial) return null;
  const { before, after } = count(own);
  const { p, ratio } = poissonRateRatio({ x1: after, t1: months, x2: before, t2: months });
  return { p, ratio };
}

/** Of filings of one group in every dimension on one day, the first: the batch stands for all. */
export function batches(placed: readonly Placed[]): Placed[] {
  const seen = new Set<string>();
  return placed.filter(({ event }) => {
    const batch = `${event.from} ${idOf(event.group)}`;
    if (event.from !== event.to) return true;
    if (seen.has(batch)) return false;
    seen.add(batch);
    return true;
  });
}
