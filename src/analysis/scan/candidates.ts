import { coverage } from "../../sources/manifest.ts";
import type { GovernmentChange } from "../inventories/changes.ts";
import { apart } from "../inventories/window.ts";
import type { Fourfold } from "../statistics/index.ts";
import { belongs, cellsOf, count, idOf, place, type Placed } from "./cells.ts";
import { dropsTable, endingsAmong } from "./drops.ts";
import { followedOf, inventoriesAt, timeTest } from "./endings.ts";
import { batches, filingsTable } from "./filings.ts";
import type { ScanOptions, ScanSource, Tested, Windows } from "./shape.ts";
import { coversOf } from "./windows.ts";
import { attainable, fisherTail, type Side } from "./tail.ts";

/** A test before correction, with what it was made of. */
export interface Candidate extends Omit<Tested, "q"> {
  /** Its 2x2 table; null for time to ending. */
  table: Fourfold | null;
  /** The mid-p of the same test, which decides nothing: the bench shows what it would do. */
  midP: number;
  /** The chance, if nothing changed, of a p-value of so much or less. */
  chance(limit: number): number;
  /** Everything of the group that was placed, batches not gathered. */
  placed: Placed[];
  /** Everything of the same kind that was placed, in the group or not. */
  everything: Placed[];
  /** Actions on either side, where they are not what was placed. */
  followed: { before: string[]; after: string[] } | null;
}

/** Every test of a source at one change, and how many groups were not tested. */
export interface Candidates {
  candidates: Candidate[];
  small: number;
  same: number;
}

/** The tests of filings, drops and time to ending around one change. */
export function candidatesAt(source: ScanSource, change: GovernmentChange, windows: Windows, options: ScanOptions): Candidates {
  const parts = [ofFilings(source, change, windows, options), ofDrops(source, change, windows, options), ofTime(source, change, windows, options)];
  return {
    candidates: parts.flatMap(({ candidates }) => candidates),
    small: parts.reduce((sum, part) => sum + part.small, 0),
    same: parts.reduce((sum, part) => sum + part.same, 0),
  };
}

/** The tests of filings: the group's share of all that was filed. */
export function ofFilings({ id: source, events }: Pick<ScanSource, "id" | "events">, change: GovernmentChange, windows: Windows, options: Pick<ScanOptions, "depth" | "minimum" | "look">): Candidates {
  const everything = place(events.filter(({ kind }) => kind === "filing"), windows);
  const { cells, small, same } = cellsOf(batches(everything), options);
  return {
    small,
    same,
    candidates: cells.map(({ cell, own, rest }) => {
      const table = filingsTable({ own: count(own), rest });
      const side = options.look === "both" ? "both" : "less";
      const { p, mid } = fisherTail(table, side);
      return {
        id: named(source, "filings", change, cell), source, measure: "filings", change, cell, windows,
        group: count(own), against: rest, p, midP: mid, chance: chanceOf(table, side), direction: towards(table), table,
        placed: everything.filter(({ event }) => belongs(event.group, cell)), everything, followed: null,
      };
    }),
  };
}

function ofDrops({ id: source, events }: ScanSource, change: GovernmentChange, windows: Windows, options: ScanOptions): Candidates {
  const everything = place(events.filter(({ kind }) => kind !== "filing"), windows);
  // A group is tested where drops, not endings, are to be expected on both sides.
  const { cells, small, same } = cellsOf(everything, { ...options, minimum: 0 });
  const all = cells.flatMap(({ cell, own }): Candidate[] => {
    const { dropped, otherwise } = endingsAmong(own);
    const table = dropsTable({ dropped, otherwise });
    const { a, b, c, d } = table;
    if (((a + c) * Math.min(a + b, c + d)) / (a + b + c + d) < options.minimum) return [];
    const side = options.look === "both" ? "both" : "more";
    const { p, mid } = fisherTail(table, side);
    return [{
      id: named(source, "drops", change, cell), source, measure: "drops", change, cell, windows,
      group: dropped, against: otherwise, p, midP: mid, chance: chanceOf(table, side), direction: towards(table), table,
      placed: own, everything, followed: null,
    }];
  });
  return { candidates: all, small: small + cells.length - all.length, same };
}

function ofTime(source: ScanSource, change: GovernmentChange, windows: Windows, options: ScanOptions): Candidates {
  const none = { candidates: [], small: 0, same: 0 };
  if (source.spans === null || windows.partial) return none;
  const followed = inventoriesAt(source.spans, windows, (from, to) => coverage({ covers: coversOf(source), holes: apart(source).missing }, from, to).state === "whole");
  if (followed === null) return none;
  const everything = followed.map(({ span, side }): Placed => ({ side, event: { action: span.action, kind: "filing", from: span.filed, to: span.filed, group: span.group } }));
  // Endings are what the test counts: a group needs enough of them to expect on both sides.
  const { cells, small, same } = cellsOf(everything, { ...options, minimum: 0 });
  const candidates = cells.flatMap(({ cell }): Candidate[] => {
    const own = followedOf(followed, (group) => belongs(group, cell));
    const { p, ended, all, direction } = timeTest(own);
    if (((ended.before + ended.after) * Math.min(all.before, all.after)) / (all.before + all.after) < options.minimum) return [];
    const on = (side: Placed["side"]): string[] => own.filter((each) => each.side === side && each.ended).map(({ span }) => span.action);
    return [{
      id: named(source.id, "time-to-ending", change, cell), source: source.id, measure: "time-to-ending", change, cell, windows,
      group: ended, against: all, p, midP: p, chance: (limit) => limit, direction, table: null, placed: [], everything, followed: { before: on("before"), after: on("after") },
    }];
  });
  return { candidates, small: small + cells.length - candidates.length, same };
}

/** Whether the first row of a table fell or rose beside the second. */
export function towards({ a, b, c, d }: Fourfold): Tested["direction"] {
  return a * d < b * c ? "fall" : a * d > b * c ? "rise" : "none";
}

/** On both sides the plain bound is kept: the limit itself. */
function chanceOf(table: Fourfold, side: Side): (limit: number) => number {
  return side === "both" ? (limit) => limit : attainable(table, side);
}

function named(source: string, measure: string, { day }: GovernmentChange, cell: Tested["cell"]): string {
  return `${measure}:${idOf(cell)}@${day}/${source}`;
}
