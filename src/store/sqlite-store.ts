import type Libsql from "libsql";
import { type Assertion, canonical, type Draft, GENESIS } from "../record/assertion.ts";
import { type Head, lineOf, type Row, type StoredBody } from "../record/chain.ts";
import { LogEnd } from "../record/log.ts";
import { RecordError } from "../record/problem.ts";
import { intact, pack, packMeta, type PackedRow, unpack, unpackMeta } from "./rows.ts";
import { readRaw } from "./reading.ts";
import { type BulkRow, type Raw, type Store, type Table, type Tally, tables } from "./store.ts";
import { explain } from "./trouble.ts";

/**
 * Columns are read as bytes: libsql ends the whole process when it meets text that is not
 * UTF-8, and such text is what a damaged file holds.
 */
const text = (...columns: string[]): string => columns.map((column) => `cast(${column} as blob) as "${column}"`).join(", ");
const LINES = `select cast(seq as integer) as seq, ${text("line", "hash")} from assertions`;
const BODIES = `select cast(commit_ as blob) as "commit", ${text("salt", "body")} from bodies`;
const BULK = text("id", "source", "date", "data", "digest");

/** The record in one SQLite file, through prepared statements of libsql. */
export class SqliteStore implements Store {
  readonly #db: Libsql.Database;
  readonly #wait: number;
  readonly path: string;
  #end: LogEnd | undefined;
  #wrote = false;

  constructor(db: Libsql.Database, path: string, wait: number) {
    this.#db = db;
    this.path = path;
    this.#wait = wait;
  }

  async append(drafts: Iterable<Draft>): Promise<Assertion[]> {
    const given = [...drafts];
    return this.#transaction("immediate", () => this.#write(this.#catchUp().extend(given)));
  }

  async erase(...[kind, key, order]: Parameters<Store["erase"]>): Promise<Assertion | undefined> {
    this.#guard(() => this.#db.exec("pragma secure_delete = on"));
    const line = this.#transaction("immediate", () => {
      const struck = this.#catchUp().strike(kind, key, order);
      if (!struck) return undefined;
      this.#write([struck]);
      const commits = struck.erases?.commits ?? [];
      this.#db.prepare(`update bodies set salt = null, body = null where commit_ in (${marks(commits.length)})`).run(commits);
      return struck;
    });
    // The old bytes also leave the write-ahead log, as far as no reader still needs it.
    this.#guard(() => this.#all("pragma wal_checkpoint(truncate)"));
    return line;
  }

  async read({ upTo }: { upTo?: number } = {}): Promise<Assertion[]> {
    return readRaw(this.#raw(upTo), this.path);
  }

  async head(): Promise<Head> {
    return this.#guard(() => this.#head());
  }

  async raw(): Promise<Raw> {
    return this.#raw();
  }

  async meta<T>(key: string): Promise<T | undefined> {
    const [row] = this.#guard(() => this.#all<{ value: string }>(`select ${text("value")} from meta where key = ?`, key));
    return row && unpackMeta<T>(row.value);
  }

  async setMeta(key: string, value: unknown): Promise<void> {
    this.#transaction("immediate", () => {
      if (value === undefined) this.#db.prepare("delete from meta where key = ?").run(key);
      else this.#db.prepare("insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value").run(key, packMeta(value));
    });
  }

  async putRows(table: Table, rows: Iterable<BulkRow>): Promise<Tally> {
    const { BATCH, putQuery } = await import("./bulk.ts");
    const packed = [...new Map(Array.from(rows, (row) => [row.id, pack(row)])).values()];
    return this.#transaction("immediate", () => {
      const tally: Tally = { added: 0, changed: 0, unchanged: 0 };
      for (let at = 0; at < packed.length; at += BATCH) {
        const batch = packed.slice(at, at + BATCH);
        const known = this.#all<PackedRow>(`select ${text("id", "digest")} from ${table} where id in (${marks(batch.length)})`, ...batch.map((row) => row.id));
        const before = new Map(known.map((row) => [row.id, row.digest]));
        const fresh = batch.filter((row) => before.get(row.id) !== row.digest);
        tally.unchanged += batch.length - fresh.length;
        for (const row of fresh) tally[before.has(row.id) ? "changed" : "added"] += 1;
        if (fresh.length === 0) continue;
        const put = putQuery(table, fresh);
        this.#db.prepare(put.sql).run(...put.parameters);
      }
      return tally;
    });
  }

  async *rows<T>(table: Table, { source }: { source?: string } = {}): AsyncGenerator<BulkRow<T>> {
    const where = source === undefined ? "id > ?" : "id > ? and source = ?";
    // Page by page, so that no open cursor holds back a writer or its checkpoint.
    for (let after: string | undefined = ""; after !== undefined; ) {
      const page: PackedRow[] = this.#guard(() => this.#all<PackedRow>(`select ${BULK} from ${table} where ${where} order by id limit 1000`, after, ...(source === undefined ? [] : [source])));
      for (const row of page) yield unpack<T>(row, this.path);
      after = page.length === 1000 ? page.at(-1)?.id : undefined;
    }
  }

  async row<T>(table: Table, id: string): Promise<BulkRow<T> | undefined> {
    return (await this.pick<T>(table, [id])).get(id);
  }

  async pick<T>(table: Table, ids: ReadonlyArray<string>): Promise<Map<string, BulkRow<T>>> {
    const found = new Map<string, BulkRow<T>>();
    for (let at = 0; at < ids.length; at += 1000) {
      const batch = ids.slice(at, at + 1000);
      const rows = this.#guard(() => this.#all<PackedRow>(`select ${BULK} from ${table} where id in (${marks(batch.length)})`, ...batch));
      for (const row of rows) found.set(row.id, unpack<T>(row, this.path));
    }
    return found;
  }

  async count(table: Table): Promise<number> {
    return this.#guard(() => number(this.#db, `select count(*) from ${table}`));
  }

  async damage(): Promise<string[]> {
    return this.#guard(() => {
      const pages = this.#all<{ integrity_check: string }>(`select ${text("integrity_check")} from pragma_integrity_check`).map((row) => row.integrity_check);
      const found = pages.length === 1 && pages[0] === "ok" ? [] : pages.map((text) => `the database file is damaged: ${text}`);
      for (const table of tables) {
        for (const row of this.#db.prepare(`select ${BULK} from ${table}`).iterate() as Iterable<PackedRow>) {
          if (!intact(asText(row))) found.push(`the row ${row.id} of ${table} was changed after it was written`);
        }
      }
      for (const { key, value } of this.#all<{ key: string; value: string }>(`select ${text("key", "value")} from meta`)) {
        if (unpackMeta(value) === undefined) found.push(`the value ${key} beside the log was changed after it was written`);
      }
      return found;
    });
  }

  async close(): Promise<void> {
    try {
      // libsql keeps a closed connection until its statements are collected; so that the file
      // alone is the record as soon as this returns, the write-ahead log is emptied here.
      if (this.#wrote) this.#all("pragma wal_checkpoint(truncate)");
    } finally {
      this.#db.close();
    }
  }

  #raw(upTo?: number): Raw {
    // One read transaction, so that lines, bodies and head belong together.
    return this.#transaction("deferred", () => {
      const head = this.#head();
      const last = Math.min(upTo ?? head.seq, head.seq);
      const rows = this.#all<Row>(upTo === undefined ? `${LINES} order by seq` : `${LINES} where seq <= ${Number(last)} order by seq`);
      const bodies = this.#all<StoredBody>(BODIES);
      return { rows, bodies: new Map(bodies.map((body) => [body.commit, body])), head: upTo === undefined || last === head.seq ? head : { seq: last, hash: rows.at(-1)?.hash ?? GENESIS } };
    });
  }

  #head(): Head {
    const [head] = this.#all<Head>(`select cast(seq as integer) as seq, ${text("hash")} from head`);
    if (!head) throw new RecordError(`${this.path} has lost the head of its log; restore a copy of it, or load the casebook into a new record.`);
    return { seq: head.seq, hash: head.hash };
  }

  /** The end of the log as of this transaction, reading only what others added since. */
  #catchUp(): LogEnd {
    const head = this.#head();
    if (this.#end?.head.seq === head.seq && this.#end.head.hash === head.hash) return this.#end;
    const end = new LogEnd();
    const rows = this.#all<Row>(`${LINES} order by seq`);
    const bodies = new Map(this.#all<StoredBody>(BODIES).map((body) => [body.commit, body]));
    for (const assertion of readRaw({ rows, bodies, head }, this.path)) end.take(assertion);
    this.#end = end;
    return end;
  }

  #write(assertions: Assertion[]): Assertion[] {
    for (let at = 0; at < assertions.length; at += 100) {
      const batch = assertions.slice(at, at + 100);
      this.#db.prepare(`insert into assertions (seq, line, hash) values ${tuples(batch.length)}`).run(...batch.flatMap((a) => [a.seq, lineOf(a), a.hash]));
      const kept = batch.filter((a) => !a.erases);
      if (kept.length > 0) this.#db.prepare(`insert into bodies (commit_, salt, body) values ${tuples(kept.length)} on conflict do nothing`).run(...kept.flatMap((a) => [a.commit, a.salt, canonical(a.body)]));
    }
    const last = assertions.at(-1);
    if (last) this.#db.prepare("update head set seq = ?, hash = ?").run(last.seq, last.hash);
    return assertions.map((a) => structuredClone(a));
  }

  #transaction<T>(mode: "immediate" | "deferred", work: () => T): T {
    return this.#guard(() => {
      this.#db.exec(`begin ${mode}`);
      this.#wrote ||= mode === "immediate";
      try {
        const result = work();
        this.#db.exec("commit");
        return result;
      } catch (error) {
        this.#end = undefined;
        if (this.#db.inTransaction) this.#db.exec("rollback");
        throw error;
      }
    });
  }

  #all<T>(sql: string, ...values: unknown[]): T[] {
    return (this.#db.prepare(sql).all(...values) as T[]).map(asText);
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explain(error, this.path, this.#wait);
    }
  }
}

const nullable = new Set(["salt", "body", "date"]);

/** Bytes of a row become text; what is not UTF-8, or not there at all, no longer fits its hash. */
function asText<T>(row: T): T {
  const values = row as Record<string, unknown>;
  for (const key in values) {
    const value = values[key];
    if (value instanceof ArrayBuffer) values[key] = Buffer.from(value).toString();
    else if (Buffer.isBuffer(value)) values[key] = value.toString();
    else if (value === null && !nullable.has(key)) values[key] = "";
  }
  return row;
}

/** First column of the first row. Through `all`: libsql's `get` leaves the statement open and adds `_metadata`. */
export function number(db: Libsql.Database, sql: string): number {
  const [row] = db.prepare(sql).all() as Array<Record<string, number>>;
  return row ? (Object.values(row)[0] ?? 0) : 0;
}

function tuples(count: number): string {
  return Array<string>(count).fill("(?, ?, ?)").join(", ");
}

function marks(count: number): string {
  return Array<string>(count).fill("?").join(", ");
}
