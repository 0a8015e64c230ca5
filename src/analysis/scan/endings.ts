import { addDays, type Day, daysBetween } from "../../record/day.ts";
import { logRank } from "../statistics/index.ts";
import type { Counts, Group, Span, Windows } from "./shape.ts";

/** Actions that were open at the start of a window, followed to its end. */
export interface Followed {
  span: Span;
  side: "before" | "after";
  /** Days from the window's start to the ending, or to the window's end. */
  time: number;
  ended: boolean;
}

/**
 * The actions that each window inherited: filed within one length of a window
 * before its start, so that both inventories are of the same age, and still
 * open. Each is followed through its window only, so that both are followed
 * alike and under one government each. Needs filings that reach one length
 * before the first window; `whole` says whether the source has those days.
 */
export function inventoriesAt(spans: readonly Span[], windows: Windows, whole: (from: Day, to: Day) => boolean): Followed[] | null {
  const length = daysBetween(windows.after.from, windows.after.to) + 1;
  if (!whole(addDays(windows.before.from, -length), addDays(windows.before.from, -1))) return null;
  return spans.flatMap((span) => (["before", "after"] as const).flatMap((side): Followed[] => {
    const { from, to } = windows[side];
    if (span.filed < addDays(from, -length) || span.filed >= from || (span.ended !== null && span.ended < from)) return [];
    const ended = span.ended !== null && span.ended <= to;
    return [{ span, side, time: daysBetween(from, ended ? span.ended! : to) + 1, ended }];
  }));
}

/**
 * Log-rank test (Mantel 1966) of the two inventories of a group. Null: at every
 * time since the window's start an open action was as likely to end after the
 * change as before it, however it ended.
 */
export function timeTest(followed: readonly Followed[]): { p: number; ended: Counts; all: Counts; direction: "fall" | "rise" | "none" } {
  const { p } = logRank({ time: followed.map(({ time }) => time), event: followed.map(({ ended }) => (ended ? 1 : 0)), group: followed.map(({ side }) => side) });
  const on = (side: string, ended: boolean): number => followed.filter((each) => each.side === side && (!ended || each.ended)).length;
  const days = (side: string): number => followed.reduce((sum, each) => sum + (each.side === side ? each.time : 0), 0);
  const ended = { before: on("before", true), after: on("after", true) };
  const pace = ended.after / days("after") - ended.before / days("before");
  return { p, ended, all: { before: on("before", false), after: on("after", false) }, direction: pace < 0 ? "fall" : pace > 0 ? "rise" : "none" };
}

/** Those of a group. */
export function followedOf(followed: readonly Followed[], belongs: (group: Group) => boolean): Followed[] {
  return followed.filter(({ span }) => belongs(span.group));
}

