import type Libsql from "libsql";
import { type Assertion, canonical, type Draft, GENESIS } from "../record/assertion.ts";
import { type Head, lineOf, type Row, type StoredBody } from "../record/chain.ts";
import { LogEnd } from "../record/log.ts";
import { RecordError } from "../record/problem.ts";
import { Connection, marks, PAGE, text } from "./connection.ts";
import { unpackMeta } from "./rows.ts";
import { readRaw } from "./reading.ts";
import { SqliteRows } from "./sqlite-rows.ts";
import type { BulkRow, Raw, Store, Table, Tallies, Tally } from "./store.ts";

const LINES = `select seq || char(9) || hash || char(9) || line as line from assertions where seq > ? and seq <= `;
const BODIES = `select commit_ || char(9) || coalesce(salt || char(9) || body, '') as line from bodies where commit_ > ? order by commit_ limit ${PAGE}`;

/** The record in one SQLite file, through prepared statements of libsql. */
export class SqliteStore implements Store {
  readonly #on: Connection;
  readonly #rows: SqliteRows;
  #end: LogEnd | undefined;

  constructor(db: Libsql.Database, path: string, wait: number) {
    this.#on = new Connection(db, path, wait);
    this.#rows = new SqliteRows(this.#on);
  }

  get path(): string {
    return this.#on.path;
  }

  async append(drafts: Iterable<Draft>): Promise<Assertion[]> {
    const given = [...drafts];
    return this.#on.transaction("immediate", () => this.#write(this.#catchUp().extend(given)));
  }

  async erase(...[kind, key, order]: Parameters<Store["erase"]>): Promise<Assertion | undefined> {
    this.#on.all("pragma secure_delete = on");
    const line = this.#on.transaction("immediate", () => {
      const struck = this.#catchUp().strike(kind, key, order);
      if (!struck) return undefined;
      this.#write([struck]);
      const commits = struck.erases?.commits ?? [];
      this.#on.run(`update bodies set salt = null, body = null where commit_ in (${marks(commits.length)})`, ...commits);
      return struck;
    });
    // The old bytes also leave the write-ahead log, as far as no reader still needs it.
    this.#on.all("pragma wal_checkpoint(truncate)");
    return line;
  }

  async read({ upTo }: { upTo?: number } = {}): Promise<Assertion[]> {
    return readRaw(this.#raw(upTo), this.path);
  }

  async head(): Promise<Head> {
    return this.#head();
  }

  async raw(): Promise<Raw> {
    return this.#raw();
  }

  async meta<T>(key: string): Promise<T | undefined> {
    return this.#rows.meta<T>(key);
  }

  async setMeta(key: string, value: unknown): Promise<void> {
    this.#on.transaction("immediate", () => this.#rows.setMeta(key, value));
  }

  change(...[asked, decide]: Parameters<Store["change"]>): Promise<Tallies> {
    return this.#rows.change(asked, decide);
  }

  digests(table: Table): AsyncIterable<{ id: string; digest: string }> {
    return this.#rows.digests(table);
  }

  putRows(table: Table, rows: Iterable<BulkRow>): Promise<Tally> {
    return this.#rows.put(table, rows);
  }

  rows<T>(table: Table, filter: { source?: string } = {}): AsyncIterable<BulkRow<T>> {
    return this.#rows.all<T>(table, filter);
  }

  row<T>(table: Table, id: string): Promise<BulkRow<T> | undefined> {
    return this.#rows.row<T>(table, id);
  }

  pick<T>(table: Table, ids: ReadonlyArray<string>): Promise<Map<string, BulkRow<T>>> {
    return this.#rows.pick<T>(table, ids);
  }

  count(table: Table): Promise<number> {
    return this.#rows.count(table);
  }

  async damage(): Promise<string[]> {
    return this.#on.guard(() => {
      const pages = this.#on.all<{ integrity_check: string }>(`select ${text("integrity_check")} from pragma_integrity_check`).map((row) => row.integrity_check);
      const found = pages.length === 1 && pages[0] === "ok" ? [] : pages.map((text) => `the database file is damaged: ${text}`);
      found.push(...this.#rows.changed());
      for (const { key, value } of this.#on.all<{ key: string; value: string }>(`select ${text("key", "value")} from meta`)) {
        if (unpackMeta(value) === undefined) found.push(`the value ${key} beside the log was changed after it was written`);
      }
      return found;
    });
  }

  async close(): Promise<void> {
    this.#on.close();
  }

  #raw(upTo?: number): Raw {
    // One read transaction, so that lines, bodies and head belong together.
    return this.#on.transaction("deferred", () => {
      const head = this.#head();
      const { rows, bodies } = this.#log(upTo);
      const whole = upTo === undefined || upTo >= head.seq;
      return { rows, bodies, head: whole ? head : { seq: upTo, hash: rows.at(-1)?.hash ?? GENESIS } };
    });
  }

  #log(upTo?: number): Pick<Raw, "rows" | "bodies"> {
    const last = Math.trunc(upTo ?? Number.MAX_SAFE_INTEGER);
    const seqOf = (line: string | undefined): number => Number(line?.slice(0, line.indexOf("\t")) ?? 0) || 0;
    const rows = this.#on
      .lines((after) => [`${LINES} ${last} order by seq limit ${PAGE}`, after === undefined ? -1 : Math.max(seqOf(after), 0)])
      .map((line): Row => {
        const [seq, hash] = [line.indexOf("\t"), line.indexOf("\t", line.indexOf("\t") + 1)];
        return { seq: seqOf(line), hash: line.slice(seq + 1, hash), line: line.slice(hash + 1) };
      });
    const bodies = this.#on
      .lines((after) => [BODIES, after?.slice(0, after.indexOf("\t")) ?? ""])
      .map((line): [string, StoredBody] => {
        const [commit, salt] = [line.indexOf("\t"), line.indexOf("\t", line.indexOf("\t") + 1)];
        const kept = salt >= 0;
        return [line.slice(0, commit), { commit: line.slice(0, commit), salt: kept ? line.slice(commit + 1, salt) : null, body: kept ? line.slice(salt + 1) : null }];
      });
    return { rows, bodies: new Map(bodies) };
  }

  #head(): Head {
    const [head] = this.#on.all<Head>(`select cast(seq as integer) as seq, ${text("hash")} from head`);
    if (!head) throw new RecordError(`${this.path} has lost the head of its log; restore a copy of it, or load the casebook into a new record.`);
    return { seq: head.seq, hash: head.hash };
  }

  /** The end of the log as of this transaction; read again when somebody else wrote, or when a write of ours failed. */
  #catchUp(): LogEnd {
    const head = this.#head();
    if (this.#end?.head.seq === head.seq && this.#end.head.hash === head.hash) return this.#end;
    const end = new LogEnd();
    for (const assertion of readRaw({ ...this.#log(), head }, this.path)) end.take(assertion);
    this.#end = end;
    return end;
  }

  #write(assertions: Assertion[]): Assertion[] {
    for (let at = 0; at < assertions.length; at += 100) {
      const batch = assertions.slice(at, at + 100);
      this.#on.run(`insert into assertions (seq, line, hash) values ${tuples(batch.length)}`, ...batch.flatMap((a) => [a.seq, lineOf(a), a.hash]));
      const kept = batch.filter((a) => !a.erases);
      if (kept.length > 0) this.#on.run(`insert into bodies (commit_, salt, body) values ${tuples(kept.length)} on conflict do nothing`, ...kept.flatMap((a) => [a.commit, a.salt, canonical(a.body)]));
    }
    const last = assertions.at(-1);
    if (last) this.#on.run("update head set seq = ?, hash = ?", last.seq, last.hash);
    return assertions.map((a) => structuredClone(a));
  }
}

function tuples(count: number): string {
  return Array<string>(count).fill("(?, ?, ?)").join(", ");
}
