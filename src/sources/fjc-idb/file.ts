import type { Both } from "../../record/support.ts";
import type { BulkRow } from "../../store/store.ts";
import { openTable, type Table } from "../packed/table.ts";
import type { Ignored, Kept, Reading } from "../shape.ts";
import { type CodedCase, Gathering } from "./cases.ts";
import { form } from "./form.ts";
import { coded, laterRow, passedOver } from "./reading.ts";

/** Rows that were read together: each passed over with a reason, or held for its case (null). */
export interface Sifted {
  rows: Array<Both | null>;
}

/** Goes through the file, holds the Commission's rows in `gathering`, and tells of each other one why it is passed over. */
export async function* sift(table: Table, gathering: Gathering): AsyncGenerator<Sifted> {
  for await (const { rows } of table.stretches) {
    yield {
      rows: rows.map((fields) => {
        const reason = passedOver(fields);
        if (reason) return reason;
        const read = coded(fields);
        if ("ignored" in read) return read.ignored;
        gathering.add(read.place, read.row);
        return null;
      }),
    };
  }
}

/** A row of the file that was passed over, or a case with all its rows: together as many as the file has rows. */
export type FileRecord = { passed: Both } | { found: BulkRow<CodedCase> };

/** What a case gives: itself, and each row of it beyond the first as handled with it. */
export function* recordsOf(found: BulkRow<CodedCase>): Generator<FileRecord> {
  yield { found };
  for (let n = 1; n < found.data.rows.length; n += 1) yield { passed: laterRow };
}

/** Opens the file for an ingest. Its cases come at the end, when all rows of each are known. */
export async function openFile(file: string): Promise<Reading<FileRecord>> {
  const table = await openTable(file, form);
  return { rows: records(table), bytesRead: table.bytesRead };
}

async function* records(table: Table): AsyncGenerator<FileRecord> {
  const gathering = new Gathering();
  for await (const { rows } of sift(table, gathering)) for (const reason of rows) if (reason) yield { passed: reason };
  for (const found of gathering.cases()) yield* recordsOf(found);
}

/** A record as it is kept or passed over. */
export function kept(record: FileRecord): Kept | Ignored {
  return "passed" in record ? { ignored: record.passed } : { kept: record.found };
}
