import { readFile, stat } from "node:fs/promises";
import { RecordError } from "../../record/problem.ts";
import type { Kept, Reading, SourceOfRows } from "../shape.ts";
import { manifest } from "./manifest.ts";
import { LARGEST, readDocket } from "./read.ts";
import { kept, rowsOf, type PageRow } from "./rows.ts";

/** Saved dockets as rows, each file a docket. A file that is none, or none that can be read whole, gives no row at all. */
export const dockets: Omit<SourceOfRows, "manifest"> = { columns: [], table: "dockets", whole: "text/html", open, row };

/**
 * Opens a saved docket. It is read whole before its first row, so that half of
 * one is never stored: in memory stand its bytes, its text and its rows, no
 * tree of it. Throws a RecordError, one sentence, that says what else it is.
 */
async function open(file: string): Promise<Reading<PageRow> & { media: string }> {
  const { size } = await stat(file);
  if (size > LARGEST) throw new RecordError(`${file} is larger than ${LARGEST >> 20} MB, more than any docket; name the docket's own file.`);
  const read = readDocket(await readFile(file), /\.json$/i.test(file) ? "application/json" : "");
  if ("refused" in read) throw new RecordError(`${file} ${read.refused}.`);
  const rows = rowsOf(read);
  const media = { json: "application/json", archive: "application/xml" }[read.docket.layout as string] ?? "text/html";
  return { rows: (async function* () { yield* rows; })(), bytesRead: () => size, media };
}

/** A row of a docket, kept in its table. */
function row(record: PageRow): Kept {
  return { kept: kept(record, manifest.id), table: record.table };
}
