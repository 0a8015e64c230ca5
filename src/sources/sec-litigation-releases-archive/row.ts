import type { Both } from "../../record/support.ts";
import type { Ignored, Kept, SourceOfRows } from "../shape.ts";
import { manifest } from "./manifest.ts";
import { NOT_FOUND, parseRelease, type ParsedRelease } from "./parse.ts";

/**
 * A release as it is stored: what its own words tell. Its text is a capture of
 * the bytes of the row; what other releases tell of it (a day, its matter) is
 * worked out when all are read, so that one row never depends on another.
 */
export type StoredRelease = Omit<ParsedRelease, "text" | "ignored"> & {
  /** The year it is filed under in the archive; empty where none is given. */
  year: string;
  /** SHA-256 of the captured text: heading, blank line, text, as they stand in the archive. */
  capture: string;
};

/**
 * A release of which the archive kept only its number: the page it saved is
 * the site's "file not found". It is held, so that the hole has a name.
 */
export interface LostRelease {
  number: string;
  year: string;
  lost: "page-not-found";
}

/** The archive of litigation releases as rows. */
export const litigationReleases: SourceOfRows = { manifest, columns: ["lt_no", "yr", "title", "lt"], table: "releases", row, heavy: true };

/** Chinese for the reasons that the parser gives. */
const reasons: Readonly<Record<string, string>> = {
  [NOT_FOUND]: "存档页面是网站的“未找到”页面",
  "the agency left the number out or the row is empty": "该编号被机构跳过，或该行为空",
  "no release number in the row or its header": "该行及其抬头均无公告编号",
};

/** Reads a row of the archive. Dated by its own header, else by the year it is filed under. */
export function row(record: Readonly<Record<string, string>>): Kept | Ignored {
  const { lt_no = "", yr = "", title = "", lt = "" } = record;
  const parsed = parseRelease({ lt_no, yr, title, lt });
  if (parsed.ignored === NOT_FOUND && /^\d{4,6}$/.test(lt_no)) {
    const lost: LostRelease = { number: `LR-${lt_no}`, year: yr, lost: "page-not-found" };
    return { kept: { id: lost.number, source: manifest.id, date: yearOf(yr), data: lost } };
  }
  if (parsed.ignored !== undefined) return { ignored: reason(parsed.ignored) };
  const { text: _repaired, ...data } = parsed;
  const date = parsed.dateFrom === "header" ? parsed.date : yearOf(yr);
  const text = title === "" ? lt : `${title}\n\n${lt}`;
  return { kept: { id: parsed.number, source: manifest.id, date, data: { ...data, year: yr } }, text };
}

function yearOf(text: string): string | null {
  return /^(?:19|20)\d\d$/.test(text) ? text : null;
}

function reason(en: string): Both {
  return { en, zh: reasons[en] ?? en };
}
