import { fisherExact, type Fourfold } from "../statistics/index.ts";
import type { Placed } from "./cells.ts";
import type { Counts, Hit } from "./shape.ts";

/** Endings on both sides of a change: those by the agency's own act, and the others. */
export interface Endings {
  dropped: Counts;
  otherwise: Counts;
}

/** Endings among what was placed. */
export function endingsAmong(placed: readonly Placed[]): Endings {
  const of = (kind: "drop" | "other-end", at: Placed["side"]): number => placed.reduce((sum, { event, side }) => sum + (event.kind === kind && side === at ? 1 : 0), 0);
  return { dropped: { before: of("drop", "before"), after: of("drop", "after") }, otherwise: { before: of("other-end", "before"), after: of("other-end", "after") } };
}

/**
 * The table whose test (Fisher 1935) says whether a group's endings are drops
 * more often on one side: dropped and ended otherwise, after and before. Null:
 * of this group's endings the same share are drops in both windows. Every
 * action counts, also of one day: whether it was one mass dismissal is said
 * beside the hit.
 */
export function dropsTable({ dropped, otherwise }: Endings): Fourfold {
  return { a: dropped.after, b: otherwise.after, c: dropped.before, d: otherwise.before };
}

/**
 * Whether a group's endings after the change are drops more often than the
 * rest's are (Fisher). Null: after the change the share is the same in the
 * group and in the rest, so that a turn of the whole agency is no group's.
 */
export function againstRest(own: Endings, rest: Endings): Hit["other"] {
  const { p, oddsRatio } = fisherExact({ a: own.dropped.after, b: own.otherwise.after, c: rest.dropped.after, d: rest.otherwise.after });
  return { p, ratio: oddsRatio };
}
