import { addDays, type Day, daysBetween } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import { coverage, type Hole, type Window } from "../../sources/manifest.ts";
import { MONTH } from "../course/interval.ts";
import { addMonths, apart } from "../inventories/window.ts";
import type { ScanEvent, ScanSource, Windows } from "./shape.ts";
import { words } from "./words.ts";

/** Windows shorter than this say too little to be compared, in months of the calendar. */
export const SHORTEST = 6;

/**
 * The stretches before and after a day, of the same length: as long as asked,
 * but cut at the nearest hole on either side and at the ends of the data, so
 * that nothing is compared across one. A hole as wide as the source's covers
 * is about what its codes mean, and cuts nothing. With `held` below 1 a stretch
 * of which at least that share of rows is known to be there does not cut
 * either, and the windows are marked partial. Why there are none, where the
 * windows would be shorter than six months.
 */
export function windowsAround(source: Pick<ScanSource, "covers" | "holes" | "until">, day: Day, months: number, held: number): Windows | { why: Both } {
  const missing = apart(source).missing;
  const isHeld = (hole: Hole): boolean => hole.kind === "partial" && hole.held !== undefined && hole.of !== undefined && hole.held / hole.of >= held;
  const holes = missing.filter((hole) => !isHeld(hole));
  const earliest = addMonths(day, -months);
  const latest = addDays(addMonths(day, months), -1);
  const end = latest < source.until ? latest : source.until;
  const covers = coversOf(source);
  const before = coverage({ covers, holes }, earliest, addDays(day, -1));
  const after = end < day ? null : coverage({ covers, holes }, day, end);
  const lastBefore = before.state === "hole" ? before.holes.reduce((last, hole) => (hole.to > last.to ? hole : last)) : undefined;
  const firstAfter = after?.state === "hole" ? after.holes[0] : undefined;
  const from = lastBefore ? addDays(lastBefore.to, 1) : earliest;
  const to = firstAfter ? addDays(firstAfter.from, -1) : end;
  const days = Math.min(daysBetween(from, day), daysBetween(day, to) + 1);
  // By the calendar: half a year may have 181 days, fewer than six months of mean length.
  if (after === null || from > addMonths(day, -SHORTEST) || to < addDays(addMonths(day, SHORTEST), -1)) return { why: words.noWindow(SHORTEST, lastBefore, firstAfter, source.until < latest ? source.until : null) };
  const windows = { before: { from: addDays(day, -days), to: addDays(day, -1) }, after: { from: day, to: addDays(day, days - 1) } };
  const short = lastBefore !== undefined || firstAfter !== undefined || source.until < latest;
  return Object.freeze({
    ...windows,
    months: days / MONTH,
    partial: missing.some((hole) => isHeld(hole) && hole.from <= windows.after.to && hole.to >= windows.before.from),
    shortened: short ? [words.shortened(lastBefore, firstAfter, source.until < latest && !firstAfter ? source.until : null)] : [],
  });
}

/** The days that a source covers, up to the last that its data tell of. */
export function coversOf({ covers, until }: Pick<ScanSource, "covers" | "until">): Window[] {
  return covers.map(({ from, to }) => ({ from, to: to < until ? to : until }));
}

/** Whether an event lies in a window on every day it may have happened. */
export function lies({ from, to }: Pick<ScanEvent, "from" | "to">, window: Window): boolean {
  return from >= window.from && to <= window.to;
}
