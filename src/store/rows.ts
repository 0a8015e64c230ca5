import { canonical, sha256 } from "../record/assertion.ts";
import type { BulkRow } from "./store.ts";

/** A bulk row as it lies in a store, its data as canonical JSON. */
export interface PackedRow {
  id: string;
  source: string;
  date: string | null;
  data: string;
  /** SHA-256 over the four others: shows change, by an ingest or by damage. */
  digest: string;
}

/** Packs a bulk row for storing. */
export function pack(row: BulkRow): PackedRow {
  const data = canonical(row.data);
  return { id: row.id, source: row.source, date: row.date, data, digest: digestOf(row.id, row.source, row.date, data) };
}

/** Unpacks a stored bulk row. */
export function unpack<T>(row: PackedRow): BulkRow<T> {
  return { id: row.id, source: row.source, date: row.date, data: JSON.parse(row.data) as T };
}

/** True when a stored row is as it was written. */
export function intact(row: PackedRow): boolean {
  return digestOf(row.id, row.source, row.date, row.data) === row.digest;
}

function digestOf(id: string, source: string, date: string | null, data: string): string {
  return sha256(`${JSON.stringify([id, source, date])}\n${data}`);
}
