import { addDays, type Day } from "../record/day.ts";
import type { Both } from "../record/support.ts";
import type { Table } from "../store/store.ts";

/** A stretch of days, both ends included, New York dates. */
export interface Window {
  from: Day;
  to: Day;
}

/** Days for which a source has nothing, or not all there was. */
export interface Hole extends Window {
  /** `absent` nothing is there; `partial` some is missing; `outside` the source does not reach there. */
  kind: "absent" | "partial" | "outside";
  reason: Both;
  /** How many rows are there of how many there should be, where the publisher's own numbering tells. */
  held?: number;
  of?: number;
}

/** What a source of bulk rows is, and where it can be relied on. Data, so that it is shown beside every figure. */
export interface Manifest {
  /** Id of the source; where it is cited, also that of its file in casebook/sources. */
  id: string;
  what: Both;
  publisher: string;
  /** True where somebody other than the agency or the court made the table: its words are reports, not records. */
  secondary: boolean;
  /** What its files or answers are, in a word or two: `csv`, `html`, `json`. */
  format: string;
  /** Tables its rows go to; the first takes those that name none. */
  tables: readonly [Table, ...Table[]];
  /** Raised when what it asks, or how it reads an answer, changes; stands in the custody of each answer. */
  version: number;
  /** Stretches the source reaches over. */
  covers: readonly Window[];
  holes: readonly Hole[];
  /** Fewer rows than this in a load are worth a warning: the file may be cut short. */
  minRows: number;
}

/** The end of a window that is still open: what comes is covered too. */
export const ONWARD: Day = "9999-12-31";

/** Whether a source has everything of a stretch of days, or which holes lie in it. */
export type Coverage = { state: "whole" } | { state: "hole"; holes: Hole[] };

/**
 * What a source has of the days from `from` to `to`, both included. Nothing is
 * to be compared across a hole: the holes are cut to the stretch asked for and
 * sorted by their first day.
 */
export function coverage(manifest: Pick<Manifest, "covers" | "holes">, from: Day, to: Day): Coverage {
  const holes = [...manifest.holes, ...outside(manifest.covers, from, to)]
    .filter((hole) => hole.from <= to && hole.to >= from)
    .map((hole) => ({ ...hole, from: hole.from > from ? hole.from : from, to: hole.to < to ? hole.to : to }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return holes.length === 0 ? { state: "whole" } : { state: "hole", holes };
}

const beyond: Both = { en: "The source does not reach these days.", zh: "该来源不包含这些日期。" };

/** The days from `from` to `to` that no window holds. */
function outside(covers: readonly Window[], from: Day, to: Day): Hole[] {
  const holes: Hole[] = [];
  let next = from;
  for (const window of [...covers].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (window.from > next) holes.push({ from: next, to: min(addDays(window.from, -1), to), kind: "outside", reason: beyond });
    // A window that is still open ends on the last day that can be written, and has none after it.
    if (window.to >= to) return holes.filter((hole) => hole.from <= hole.to);
    if (window.to >= next) next = addDays(window.to, 1);
    if (next > to) return holes.filter((hole) => hole.from <= hole.to);
  }
  return [...holes, { from: next, to, kind: "outside" as const, reason: beyond }].filter((hole) => hole.from <= hole.to);
}

function min(a: Day, b: Day): Day {
  return a < b ? a : b;
}
