import type { Answer, Request } from "../../fetching/index.ts";
import type { Day } from "../../record/day.ts";
import type { Table } from "../../store/store.ts";
import type { Manifest } from "../manifest.ts";
import type { Listed } from "./listing.ts";

/** The list and the document say different things; neither is taken for the other. */
export interface Conflict {
  what: "date" | "number" | "file-number";
  listing: string;
  document: string;
}

/** Why a row has no text: the document is gone, lies on another site, cannot be read, or holds no words. */
export type Lost = "gone" | "elsewhere" | "unread" | "empty";

/** What every row taken from a list of the site holds, whatever its document. */
export interface Common {
  /** Address of the document. */
  url: string;
  /** The row of the list. */
  listed: Listed;
  /** Version of the reader: rows of an older one are read again. */
  reader: number;
  /** SHA-256 of the document's bytes in which the present text was first seen; null where there are none. A page holds marks of the request, so that its bytes differ each time. */
  document: string | null;
  /** SHA-256 of the captured text, heading and empty line first: with it a revision is told. Absent where there is no text. */
  capture?: string;
  /** "Last Reviewed or Updated", where the page says it. */
  reviewed: Day | null;
  conflicts: Conflict[];
  /** Why there is no text. */
  lost?: Lost;
  /** The site answered 404 or 410; what was read before stands. */
  gone?: true;
  /** The list no longer shows it, though the document is still there. */
  unlisted?: true;
}

/** What a document tells. */
export interface Told<Facts extends object> {
  /** Null where there are no words. */
  text: string | null;
  facts: Partial<Facts>;
  reviewed: Day | null;
  conflicts: Conflict[];
  /** The answer the text came from, where it is another than that of the address of the row: a static copy. */
  from?: Answer;
}

/** A list of the site with its documents. */
export interface Collection<Facts extends object> {
  manifest: Manifest;
  table: Table;
  /** Path of the list, `page` is added. */
  path: string;
  /** Address of the feed. */
  feed: string;
  /** What a page of it is, for sentences: `the list of litigation releases`. */
  expected: string;
  /** A feed whose newest item is older than so many days is no longer kept up. */
  feedDays: number;
  /** Raised when documents are read otherwise. */
  reader: number;
  /** Reads a document. Null where the page is cut short or has no known form. */
  read(listed: Listed, answer: Answer, ask: (request: Request) => Promise<Answer>): Promise<Told<Facts> | null>;
}
