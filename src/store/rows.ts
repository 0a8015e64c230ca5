import { canonical, sha256 } from "../record/assertion.ts";
import { RecordError } from "../record/problem.ts";
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

/** Unpacks a stored bulk row of the record at `where`; one that was changed since is an error, never a fact. */
export function unpack<T>(row: PackedRow, where: string): BulkRow<T> {
  if (!intact(row)) throw new RecordError(`${where} is damaged: the row ${row.id} was changed after it was written. Run prosequi verify to see all of it, then restore a copy or ingest the source into a new record.`);
  return { id: row.id, source: row.source, date: row.date, data: JSON.parse(row.data) as T };
}

/** True when a stored row is as it was written. */
export function intact(row: PackedRow): boolean {
  return digestOf(row.id, row.source, row.date, row.data) === row.digest;
}

function digestOf(id: string, source: string, date: string | null, data: string): string {
  return sha256(`${JSON.stringify([id, source, date])}\n${data}`);
}

/** A small value as it lies in a store: its SHA-256, then canonical JSON. */
export function packMeta(value: unknown): string {
  const json = canonical(value);
  return sha256(json) + json;
}

/** Such a value read back; undefined when it was changed since, so that it is made anew. */
export function unpackMeta<T>(packed: string): T | undefined {
  const json = packed.slice(64);
  return sha256(json) === packed.slice(0, 64) ? (JSON.parse(json) as T) : undefined;
}
