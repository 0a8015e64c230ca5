import { isDay } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import type { Ignored, Kept, SourceOfRows } from "../shape.ts";
import { brandaonManifest as manifest } from "./manifest.ts";
import { noCaption, noDay, type TrackerRow } from "./shape.ts";

/** The S.E.C. rows of BranDAOn's data set. */
export const brandaon: SourceOfRows = {
  manifest,
  columns: ["id", "title", "filing_date", "court", "docket_number", "sec_role", "outcome_as_recorded", "penalty_usd_as_recorded", "topic_as_recorded", "primary_document", "helper_note"],
  table: "tracker",
  row,
};

const noId: Both = { en: "the row has no id", zh: "该行没有编号" };

/** Reads a row of the data set; its id is the data set's own. */
export function row(record: Readonly<Record<string, string>>): Kept | Ignored {
  const get = (name: string): string => (record[name] ?? "").trim();
  const date = get("filing_date");
  if (get("id") === "") return { ignored: noId };
  if (get("title") === "") return { ignored: noCaption };
  if (!isDay(date)) return { ignored: noDay };
  const note = get("helper_note");
  const penalty = get("penalty_usd_as_recorded");
  const data: TrackerRow = {
    caption: get("title"),
    // The table's makers put what the source had in brackets where they read it as a slip.
    court: get("court").replace(/ \(source\b[^)]*\)$/, "") || null,
    docket: get("docket_number") || null,
    courtlistener: /\bCourtListener docket (\d+)/.exec(note)?.[1] ?? null,
    section: get("sec_role"),
    theories: [],
    outcome: get("outcome_as_recorded") || null,
    penalty: /^\d+(\.\d+)?$/.test(penalty) ? Number(penalty) : null,
    links: [],
    asGiven: { court: get("court"), penalty, topic: get("topic_as_recorded"), document: get("primary_document"), note },
  };
  return { kept: { id: `${manifest.id}:${get("id")}`, source: manifest.id, date, data } };
}
