import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type CompiledQuery } from "kysely";
import type { PackedRow } from "./rows.ts";
import type { Table } from "./store.ts";

type Tables = Record<Table, PackedRow>;

/**
 * Kysely as a writer of SQL only: the store runs it within its own transaction,
 * without a turn of the event loop in which something else could slip in.
 */
const kysely = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** Rows a statement: 200 rows of five columns stay far below SQLite's 32,766 variables. */
export const BATCH = 200;

/** Inserts rows or replaces them by id. */
export function putQuery(table: Table, rows: PackedRow[]): CompiledQuery {
  return kysely
    .insertInto(table)
    .values(rows)
    .onConflict((conflict) => conflict.column("id").doUpdateSet((e) => ({ source: e.ref("excluded.source"), date: e.ref("excluded.date"), data: e.ref("excluded.data"), digest: e.ref("excluded.digest") })))
    .compile();
}
