import type { Day } from "../../record/day.ts";
import type { BulkRow } from "../../store/store.ts";
import { docketId } from "./docket.ts";
import { manifest } from "./manifest.ts";
import type { DocketEntry, RecapDocument } from "./shape.ts";

/** A document of an entry; its text is never kept. */
export interface DocumentRow {
  courtlistener: number;
  /** As printed, a text: `176`. */
  number: string | null;
  /** Null for the document itself. */
  attachment: number | null;
  /** What the court calls it in short. */
  description: string;
  /** Null where CourtListener does not say. */
  available: boolean | null;
  sealed: boolean | null;
  sha1: string | null;
  pages: number | null;
  /** Behind https://storage.courtlistener.com/. */
  path: string | null;
}

/** A line of a docket. Where it is edited or struck, the row changes and both versions stay. */
export interface EntryRow {
  /** Id of the docket's row. */
  docket: string;
  /** Null for a minute order or another entry without a number. */
  entry: number | null;
  /** Orders the docket: `2025-02-27.001`. */
  sequence: string;
  /** The court's local day. */
  filed: Day | null;
  /** As docketed; the court's short words where that is all there is yet; empty where there is nothing. */
  text: string;
  /** The long text is not there yet: what `text` holds may say less, and is replaced when it comes. */
  provisional: boolean;
  documents: DocumentRow[];
}

/** The row of an entry of a docket (CourtListener's number). */
export function entryRow(entry: DocketEntry, docket: number): BulkRow<EntryRow> {
  const documents = entry.recap_documents.map(documentRow).sort(byPlace);
  const provisional = entry.description.trim() === "";
  const short = (documents.find(({ attachment, description }) => attachment === null && description !== "") ?? documents.find(({ description }) => description !== ""))?.description;
  return {
    id: `${docketId(docket)}/${entry.id}`, source: manifest.id, date: entry.date_filed,
    data: {
      docket: docketId(docket), entry: entry.entry_number, sequence: entry.recap_sequence_number, filed: entry.date_filed,
      text: provisional ? (short ?? "") : entry.description,
      provisional, documents,
    },
  };
}

function documentRow(document: RecapDocument): DocumentRow {
  return {
    courtlistener: document.id,
    number: document.document_number || null,
    attachment: document.attachment_number,
    description: document.description.trim(),
    available: document.is_available, sealed: document.is_sealed ?? null,
    sha1: document.sha1 || null, pages: document.page_count, path: document.filepath_local || null,
  };
}

/** The order in which an answer lists documents may vary; the document itself comes first. */
function byPlace(a: DocumentRow, b: DocumentRow): number {
  return (a.attachment ?? -1) - (b.attachment ?? -1) || a.courtlistener - b.courtlistener;
}
