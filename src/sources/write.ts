import type { Captures, Found } from "../evidence/index.ts";
import { canonical, sha256 } from "../record/assertion.ts";
import type { Asked, BulkRow, Change, Table, Tally } from "../store/store.ts";
import type { Kept } from "./shape.ts";

/** What a row said at a time: a row that is changed keeps what it said before. */
export interface Version {
  /** Table and id of the row. */
  table: Table;
  id: string;
  /** When it was first seen to say this, or, of the first version of a row of a large file, when it ceased to: an ISO instant in UTC. */
  at: string;
  /** SHA-256 of the captured bytes that say it; null for the first version of a row of a large file, whose files stand in the custody of its source. */
  capture: string | null;
  date: string | null;
  data: unknown;
}

/** A batch to be written whole or not at all. */
export interface Batch {
  /** Id of the source, and the table of rows that name none. */
  source: string;
  table: Table;
  rows: readonly Kept[];
  /** Bytes the rows rest on, beside the texts that rows bring themselves. */
  found: readonly Found[];
  /** Rows of files too large to keep a first version of each: both versions are kept once one changes. */
  large?: boolean;
  /** How texts that rows bring came to us. */
  how: string;
  /** An ISO instant in UTC. */
  at: string;
  /** Also written, in the same transaction, given how many rows are new. */
  also?(counted: Tally): Change;
}

/**
 * Writes a batch: first the bytes, flushed to disk, then in one transaction
 * what refers to them: captures, custody, rows, versions, and what `also` says.
 * Counts rows, not captures or versions.
 */
export async function write(captures: Captures, batch: Batch): Promise<Tally> {
  const { source, table, at, how } = batch;
  const texts = batch.rows.flatMap(({ text }) => (text === undefined ? [] : [{ bytes: Buffer.from(text), media: "text/plain", url: null, at, how, source }]));
  const rows = new Map<Table, Array<{ row: BulkRow; seen: string | undefined }>>();
  for (const { kept, table: own = table, text, seen } of batch.rows) {
    const row: BulkRow = text === undefined ? kept : { ...kept, data: { ...kept.data, capture: sha256(Buffer.from(text)) } };
    const beside = rows.get(own) ?? [];
    beside.push({ row, seen: seen?.hash });
    rows.set(own, beside);
  }
  const asked: Asked = { rows: Object.fromEntries([...rows].map(([name, each]) => [name, each.map(({ row }) => row.id)])) };
  let tally: Tally = { added: 0, changed: 0, unchanged: 0 };
  await captures.putMany([...batch.found, ...texts], {
    asked,
    decide: (standing) => {
      tally = { added: 0, changed: 0, unchanged: 0 };
      const versions: BulkRow<Version>[] = [];
      for (const [name, each] of rows) {
        const before = new Map<string, string>();
        for (const { row, seen } of each) {
          const said = wordsOf(row);
          const known = before.get(row.id) ?? wordsOf(standing.row(name, row.id));
          before.set(row.id, said ?? "");
          tally[known === undefined ? "added" : known === said ? "unchanged" : "changed"] += 1;
          if (seen === undefined || known === said || (known === undefined && batch.large)) continue;
          const first = batch.large ? standing.row(name, row.id) : undefined;
          if (first) versions.push(versionOf(name, first, null, at));
          versions.push(versionOf(name, row, seen, at));
        }
      }
      const also = batch.also?.(tally) ?? {};
      const written = Object.fromEntries([...rows].map(([name, each]) => [name, each.map(({ row }) => row)]));
      return { ...also, rows: { ...also.rows, ...written, ...(versions.length > 0 && { versions }) } };
    },
  });
  return tally;
}

function wordsOf(row: BulkRow): string;
function wordsOf(row: BulkRow | undefined): string | undefined;
function wordsOf(row: BulkRow | undefined): string | undefined {
  return row && canonical([row.source, row.date, row.data]);
}

function versionOf(table: Table, { id, source, date, data }: BulkRow, capture: string | null, at: string): BulkRow<Version> {
  return { id: `${table} ${id} ${at} ${sha256(canonical([date, data])).slice(0, 8)}`, source, date: at.slice(0, 10), data: { table, id, at, capture, date, data } };
}
