import { type Connection, marks, number, text } from "./connection.ts";
import { intact, pack, type PackedRow, unpack } from "./rows.ts";
import { type BulkRow, type Table, type Tally, tables } from "./store.ts";

const BULK = text("id", "source", "date", "data", "digest");

/** The bulk tables of a SQLite file. */
export class SqliteRows {
  readonly #on: Connection;

  constructor(connection: Connection) {
    this.#on = connection;
  }

  async put(table: Table, rows: Iterable<BulkRow>): Promise<Tally> {
    const { BATCH, putQuery } = await import("./bulk.ts");
    const packed = [...new Map(Array.from(rows, (row) => [row.id, pack(row)])).values()];
    return this.#on.transaction("immediate", () => {
      const tally: Tally = { added: 0, changed: 0, unchanged: 0 };
      for (let at = 0; at < packed.length; at += BATCH) {
        const batch = packed.slice(at, at + BATCH);
        const known = this.#on.all<PackedRow>(`select ${text("id", "digest")} from ${table} where id in (${marks(batch.length)})`, ...batch.map((row) => row.id));
        const before = new Map(known.map((row) => [row.id, row.digest]));
        const fresh = batch.filter((row) => before.get(row.id) !== row.digest);
        tally.unchanged += batch.length - fresh.length;
        for (const row of fresh) tally[before.has(row.id) ? "changed" : "added"] += 1;
        if (fresh.length === 0) continue;
        const put = putQuery(table, fresh);
        this.#on.run(put.sql, ...put.parameters);
      }
      return tally;
    });
  }

  async *all<T>(table: Table, { source }: { source?: string } = {}): AsyncGenerator<BulkRow<T>> {
    const where = source === undefined ? "id > ?" : "id > ? and source = ?";
    // Page by page, so that no open cursor holds back a writer or its checkpoint.
    for (let after: string | undefined = ""; after !== undefined; ) {
      const page: PackedRow[] = this.#on.all<PackedRow>(`select ${BULK} from ${table} where ${where} order by id limit 1000`, after, ...(source === undefined ? [] : [source]));
      for (const row of page) yield unpack<T>(row, this.#on.path);
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
      const rows = this.#on.all<PackedRow>(`select ${BULK} from ${table} where id in (${marks(batch.length)})`, ...batch);
      for (const row of rows) found.set(row.id, unpack<T>(row, this.#on.path));
    }
    return found;
  }

  async count(table: Table): Promise<number> {
    return number(this.#on, `select count(*) from ${table}`);
  }

  /** Names every row that is not as it was written. */
  changed(): string[] {
    const found: string[] = [];
    for (const table of tables) {
      for (const row of this.#on.each<PackedRow>(`select ${BULK} from ${table}`)) {
        if (!intact(row)) found.push(`the row ${row.id} of ${table} was changed after it was written`);
      }
    }
    return found;
  }
}
