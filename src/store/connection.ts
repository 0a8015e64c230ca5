import type Libsql from "libsql";
import { explain } from "./trouble.ts";

/**
 * A list of columns to select, read as bytes: libsql ends the whole process when it meets
 * text that is not UTF-8, and such text is what a damaged file holds.
 */
export const text = (...columns: string[]): string => columns.map((column) => `cast(${column} as blob) as "${column}"`).join(", ");

/** Rows that `lines` reads at a time. */
export const PAGE = 1000;

/** A connection to one file: every error becomes a sentence, every transaction is whole or nothing. */
export class Connection {
  readonly #db: Libsql.Database;
  readonly #wait: number;
  readonly path: string;
  #wrote = false;

  constructor(db: Libsql.Database, path: string, wait: number) {
    this.#db = db;
    this.path = path;
    this.#wait = wait;
  }

  /** All rows of a query. */
  all<T>(sql: string, ...values: unknown[]): T[] {
    return this.guard(() => (this.#db.prepare(sql).all(...values) as T[]).map(asText));
  }

  /**
   * The rows of a query of one text column, in pages of bytes: a third of the time that
   * reading each value as bytes takes. `page` gives the SQL and its values for what comes after a
   * row, with a limit of PAGE; a row that holds a line feed (only damage puts one there) comes as two.
   */
  lines(page: (after: string | undefined) => [string, string | number]): string[] {
    const lines: string[] = [];
    let before: string | number | undefined;
    for (let count = PAGE; count >= PAGE; ) {
      const [sql, value] = page(lines.at(-1));
      if (before !== undefined && value <= before) break; // damaged rows that lead nowhere
      before = value;
      const [row] = this.guard(() => this.#db.prepare(`select cast(group_concat(line, char(10)) as blob) as page from (${sql})`).all(value) as Array<{ page: ArrayBuffer | null }>);
      if (!row?.page) break;
      const had = lines.length;
      const bytes = Buffer.from(row.page);
      for (let at = 0, end = 0; end < bytes.length; at = end + 1) {
        const feed = bytes.indexOf(10, at);
        end = feed < 0 ? bytes.length : feed;
        lines.push(bytes.toString("utf8", at, end));
      }
      count = lines.length - had;
    }
    return lines;
  }

  /** The rows of a query one by one; to be read to the end without a pause. */
  *each<T>(sql: string): Generator<T> {
    for (const row of this.#db.prepare(sql).iterate() as Iterable<T>) yield asText(row);
  }

  run(sql: string, ...values: unknown[]): void {
    this.guard(() => this.#db.prepare(sql).run(...values));
  }

  /** Runs `work` in one transaction: `immediate` to write, `deferred` to read one snapshot. */
  transaction<T>(mode: "immediate" | "deferred", work: () => T): T {
    return this.guard(() => {
      this.#db.exec(`begin ${mode}`);
      this.#wrote ||= mode === "immediate";
      try {
        const result = work();
        this.#db.exec("commit");
        return result;
      } catch (error) {
        if (this.#db.inTransaction) this.#db.exec("rollback");
        throw error;
      }
    });
  }

  guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explain(error, this.path, this.#wait);
    }
  }

  close(): void {
    try {
      // libsql keeps a closed connection until its statements are collected; so that the file
      // alone is the record as soon as this returns, the write-ahead log is emptied here.
      if (this.#wrote) this.all("pragma wal_checkpoint(truncate)");
    } finally {
      this.#db.close();
    }
  }
}

/** First column of the first row as a number. Through `all`: libsql's `get` leaves the statement open and adds `_metadata`. */
export function number(db: Pick<Connection, "all"> | Libsql.Database, sql: string): number {
  const [row] = ("all" in db ? db.all(sql) : db.prepare(sql).all()) as Array<Record<string, number>>;
  return row ? (Object.values(row)[0] ?? 0) : 0;
}

/** `?, ?, ?` */
export function marks(count: number): string {
  return Array<string>(count).fill("?").join(", ");
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
