import { type Connection, marks, number, text } from "./connection.ts";
import { intact, pack, type PackedRow, unpack } from "./rows.ts";
import { type BulkRow, type Change, type Standing, type Table, type Tallies, type Tally, tables, type Asked } from "./store.ts";
import { packMeta, unpackMeta } from "./rows.ts";

const BULK = text("id", "source", "date", "data", "digest");

/** The bulk tables of a SQLite file. */
export class SqliteRows {
  readonly #on: Connection;

  constructor(connection: Connection) {
    this.#on = connection;
  }

  async put(table: Table, rows: Iterable<BulkRow>): Promise<Tally> {
    const write = await writer();
    const packed = unique(rows);
    return this.#on.transaction("immediate", () => write(this.#on, table, packed));
  }

  async change(asked: Asked, decide: (standing: Standing) => Change): Promise<Tallies> {
    const write = await writer();
    return this.#on.transaction("immediate", () => {
      const values = new Map((asked.meta ?? []).map((key) => [key, this.meta(key)]));
      const found = new Map(entriesOf(asked.rows).map(([table, ids]) => [table, this.#pick(table, ids)]));
      const { rows, drop, meta } = decide({
        meta: <T>(key: string) => values.get(key) as T | undefined,
        row: <T>(table: Table, id: string) => found.get(table)?.get(id) as BulkRow<T> | undefined,
      });
      const tallies: Tallies = {};
      for (const [table, each] of entriesOf(rows)) tallies[table] = write(this.#on, table, unique(each));
      for (const [table, ids] of entriesOf(drop)) {
        for (let at = 0; at < ids.length; at += 1000) this.#on.run(`delete from ${table} where id in (${marks(Math.min(1000, ids.length - at))})`, ...ids.slice(at, at + 1000));
      }
      for (const [key, value] of Object.entries(meta ?? {})) this.setMeta(key, value);
      return tallies;
    });
  }

  meta<T>(key: string): T | undefined {
    const [row] = this.#on.all<{ value: string }>(`select ${text("value")} from meta where key = ?`, key);
    return row && unpackMeta<T>(row.value);
  }

  /** To be called in a transaction. */
  setMeta(key: string, value: unknown): void {
    if (value === undefined) this.#on.run("delete from meta where key = ?", key);
    else this.#on.run("insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value", key, packMeta(value));
  }

  async *digests(table: Table): AsyncGenerator<{ id: string; digest: string }> {
    for (let after: string | undefined = ""; after !== undefined; ) {
      const page: Array<{ id: string; digest: string }> = this.#on.all(`select ${text("id", "digest")} from ${table} where id > ? order by id limit 5000`, after);
      yield* page;
      after = page.length === 5000 ? page.at(-1)?.id : undefined;
    }
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
    return this.#pick<T>(table, ids);
  }

  #pick<T>(table: Table, ids: ReadonlyArray<string>): Map<string, BulkRow<T>> {
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

/** Writes packed rows within a transaction. */
async function writer(): Promise<(on: Connection, table: Table, packed: PackedRow[]) => Tally> {
  const { BATCH, putQuery } = await import("./bulk.ts");
  return (on, table, packed) => {
    const tally: Tally = { added: 0, changed: 0, unchanged: 0 };
    for (let at = 0; at < packed.length; at += BATCH) {
      const batch = packed.slice(at, at + BATCH);
      const known = on.all<PackedRow>(`select ${text("id", "digest")} from ${table} where id in (${marks(batch.length)})`, ...batch.map((row) => row.id));
      const before = new Map(known.map((row) => [row.id, row.digest]));
      const fresh = batch.filter((row) => before.get(row.id) !== row.digest);
      tally.unchanged += batch.length - fresh.length;
      for (const row of fresh) tally[before.has(row.id) ? "changed" : "added"] += 1;
      if (fresh.length === 0) continue;
      const put = putQuery(table, fresh);
      on.run(put.sql, ...put.parameters);
    }
    return tally;
  };
}

function unique(rows: Iterable<BulkRow>): PackedRow[] {
  return [...new Map(Array.from(rows, (row) => [row.id, pack(row)])).values()];
}

/** Entries of a record by table, without those left out. */
function entriesOf<T>(byTable: Partial<Record<Table, T>> | undefined): Array<[Table, T]> {
  return Object.entries(byTable ?? {}).flatMap(([table, value]) => (value === undefined ? [] : [[table as Table, value as T]]));
}
