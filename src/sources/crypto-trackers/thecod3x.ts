import { isDay } from "../../record/day.ts";
import type { Ignored, Kept, SourceOfRows } from "../shape.ts";
import { thecod3xManifest as manifest } from "./manifest.ts";
import { noCaption, noDay, type TrackerRow } from "./shape.ts";

/** The rows of the thecod3x tracker. */
export const thecod3x: SourceOfRows = {
  manifest,
  columns: ["section", "date", "theory_codes", "case_name", "court_docket_text", "forum", "docket_no", "first_url", "courtlistener_docket_id", "all_urls", "notes"],
  table: "tracker",
  row,
};


/** Reads a row of the tracker. Its id is the section with the number, so that a corrected name or date is a change. */
export function row(record: Readonly<Record<string, string>>): Kept | Ignored {
  const get = (name: string): string => (record[name] ?? "").trim();
  const entry = get("court_docket_text");
  const caption = captionOf(get("case_name"));
  const date = get("date");
  if (caption === "") return { ignored: noCaption };
  if (!isDay(date)) return { ignored: noDay };
  const number = get("docket_no");
  const data: TrackerRow = {
    caption,
    court: get("forum") || null,
    docket: docketOf(number, entry),
    courtlistener: get("courtlistener_docket_id") || null,
    section: get("section"),
    theories: get("theory_codes").split(/\s+/).filter(Boolean),
    outcome: null,
    penalty: null,
    links: get("all_urls").split(/\s+/).filter(Boolean),
    asGiven: { entry, number, notes: get("notes") },
  };
  return { kept: { id: [manifest.id, slug(data.section), slug(data.docket ?? (number.length > 1 ? number : caption))].join(":"), source: manifest.id, date, data } };
}

/** A case name without the link texts (`| – Press Release`) and the citation that stick to some. */
function captionOf(name: string): string {
  const [words = ""] = name.split(" | ");
  return words
    .replace(/^[–-]\s+/, "")
    .replace(/,? (?:File |Exch\. Act |Exchange Act )?(?:Release )?No\. .*$/, "")
    .replace(/, \d+:\d\d-[a-z]+-\d+ .*$/, "")
    .replace(/, \d+ F\.(?:2d|3d|4th) .*$/, "")
    .replace(/,? \([^()]*(?:19|20)\d\d(?:\.\d\d\.\d\d)?\)$/, "")
    .replace(/[\s,]+$/, "");
}

/**
 * A docket or file number. Not one: the number of a release, with or without
 * the word (docket numbers have a hyphen or a slash), a dash or a day. A
 * court's number that stands in the entry only is taken from there.
 */
function docketOf(number: string, entry: string): string | null {
  if (number === "" || number === "_") return /, (\d+:\d\d-[a-z]+-\d+) \(/.exec(entry)?.[1] ?? null;
  return /^\d+$/.test(number) || isDay(number) ? null : number;
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9:]+/g, "-").replace(/^-|-$/g, "");
}
