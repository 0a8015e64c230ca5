import type { Both } from "../../record/support.ts";
import type { Day } from "../../record/day.ts";
import type { CodedCase } from "../../sources/fjc-idb/cases.ts";
import { manifest } from "../../sources/fjc-idb/manifest.ts";
import type { BulkRow } from "../../store/store.ts";
import type { LeftOut } from "../course/interval.ts";
import type { InventoryCase } from "./case.ts";
import type { InventorySource } from "./window.ts";

const repeated: Both = { en: "It did not begin here (origin other than 1): it repeats a case of elsewhere.", zh: "并非在此立案（来源代码不为1），系他处案件的重复。" };
const moved: Both = { en: "It was moved to another court and is counted there again.", zh: "已移送其他法院，并在该处重新计入。" };

/** Ends that only move a case: it goes on elsewhere, under another row. */
const MOVED = new Set(["fjc-0", "fjc-1", "fjc-10", "fjc-11"]);
/** Voluntarily dismissed; and the codes that may hide a drop: dismissed for another reason, or none coded. */
const DROPPED = "fjc-12";
const MAY_HIDE = new Set(["fjc-14"]);

/** Of a case of the Integrated Database: which industry, where the record knows it by court and docket (`nysd/2399999`). */
export type Industries = ReadonlyMap<string, string>;

/**
 * Rows of the table `cases` as cases of an inventory. Disposition 12 is a drop,
 * and a floor; under 14, and where nothing is coded, one may be hidden, so that
 * the manner is unknown. A case counts as open on every day up to the data's
 * end while its last row is pending.
 */
export function casesOfDatabase(rows: Iterable<BulkRow<CodedCase>>, until: Day, industries: Industries = new Map()): { cases: InventoryCase[]; leftOut: LeftOut[] } {
  const cases: InventoryCase[] = [];
  const leftOut: LeftOut[] = [];
  for (const { id, data } of rows) {
    const { court, core, filed, origin, status, terminated, disposition } = data;
    if (origin !== 1) leftOut.push({ id, why: repeated });
    else if (disposition !== null && MOVED.has(disposition)) leftOut.push({ id, why: moved });
    else {
      const how = disposition === DROPPED ? "dropped" : disposition === null || MAY_HIDE.has(disposition) ? "not-known" : "otherwise";
      cases.push({
        id,
        industry: court === null ? null : (industries.get(`${court}/${core}`) ?? null),
        filed,
        seenUntil: status === "S" ? until : filed,
        end: status === "S" ? null : { date: terminated, how },
      });
    }
  }
  return { cases, leftOut };
}

/** The database as a source, with the last day that its edition tells of. */
export function sourceOfDatabase(until: Day): InventorySource {
  return {
    id: manifest.id, what: manifest.what, covers: manifest.covers, holes: manifest.holes, until, complete: true,
    caveats: [{ en: "The database names no industry: only cases that the record knows by court and docket have one.", zh: "该数据库不载行业：只有记录能以法院与案号识别的案件才有行业。" }],
  };
}
