import { addDays, type Day } from "../../record/day.ts";
import type { CodedCase } from "../../sources/fjc-idb/cases.ts";
import { manifest } from "../../sources/fjc-idb/manifest.ts";
import type { BulkRow } from "../../store/store.ts";
import type { LeftOut } from "../course/interval.ts";
import { regionOf } from "./regions.ts";
import type { Group, ScanEvent, ScanSource, Span } from "./shape.ts";
import { words } from "./words.ts";

/** Ends that only move a case: it goes on elsewhere, under another row. */
const MOVED = new Set(["fjc-0", "fjc-1", "fjc-10", "fjc-11"]);
const DROPPED = "fjc-12";
/** Days at the end of an edition that are still revised: a quarter. */
const REVISED = 92;

/**
 * Rows of the table `cases` as events: filed where they began, dropped under
 * disposition 12 (a floor), ended otherwise under any other that does not only
 * move them. `on` is the day of the view: nothing later is told. Null where
 * there is no row.
 */
export function sourceOfCases(rows: Iterable<BulkRow<CodedCase>>, on: Day): ScanSource | null {
  const events: ScanEvent[] = [];
  const spans: Span[] = [];
  const leftOut: LeftOut[] = [];
  let last = "";
  for (const { id, data } of rows) {
    const { origin, filed, status, terminated, disposition, court } = data;
    for (const day of [filed, terminated ?? ""]) if (day > last && day <= on) last = day;
    if (origin !== 1) leftOut.push({ id, why: words.repeated });
    else if (disposition !== null && MOVED.has(disposition)) leftOut.push({ id, why: words.moved });
    else {
      const region = regionOf(court);
      const group: Group = Object.freeze({ ...(region !== undefined && { region }), forum: "federal-court" });
      events.push({ action: id, kind: "filing", from: filed, to: filed, group });
      if (status === "S") spans.push({ action: id, filed, ended: null, group });
      else if (terminated === null) leftOut.push({ id, why: words.notCoded });
      else {
        spans.push({ action: id, filed, ended: terminated, group });
        if (disposition === null) leftOut.push({ id, why: words.notCoded });
        else events.push({ action: id, kind: disposition === DROPPED ? "drop" : "other-end", from: terminated, to: terminated, group });
      }
    }
  }
  if (last === "") return null;
  return {
    id: manifest.id, what: manifest.what, covers: manifest.covers, holes: manifest.holes, until: addDays(last, -REVISED),
    events, spans, leftOut, caveats: [words.databaseGroups, words.databaseFloor, words.databaseLag, ...manifest.holes.map(({ reason }) => reason)],
  };
}
