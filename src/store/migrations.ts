import { type Kysely, type Migration, Migrator, SqliteDialect, type SqliteDatabase, Kysely as Database, sql } from "kysely";
import { RecordError } from "../record/problem.ts";

type Any = Kysely<unknown>;

/** Every change of the schema, in order. A released one is never edited; add the next. */
export const migrations: Record<string, Migration> = {
  "0001-log-and-bulk-rows": {
    async up(db: Any): Promise<void> {
      await db.schema.createTable("assertions").addColumn("seq", "integer", (c) => c.primaryKey()).addColumn("line", "text", (c) => c.notNull()).addColumn("hash", "text", (c) => c.notNull()).modifyEnd(sql`strict`).execute();
      await db.schema.createTable("bodies").addColumn("commit_", "text", (c) => c.primaryKey()).addColumn("salt", "text").addColumn("body", "text").modifyEnd(sql`strict, without rowid`).execute();
      await db.schema.createTable("head").addColumn("one", "integer", (c) => c.primaryKey().check(sql`one = 1`)).addColumn("seq", "integer", (c) => c.notNull()).addColumn("hash", "text", (c) => c.notNull()).modifyEnd(sql`strict`).execute();
      await db.schema.createTable("meta").addColumn("key", "text", (c) => c.primaryKey()).addColumn("value", "text", (c) => c.notNull()).modifyEnd(sql`strict, without rowid`).execute();
      for (const table of ["releases", "matters", "press", "tracker", "captures", "custody", "pins"]) await bulkTable(db, table);
    },
  },
  "0002-coded-texts": {
    async up(db: Any): Promise<void> {
      await bulkTable(db, "items");
    },
  },
  "0003-live-sources": {
    async up(db: Any): Promise<void> {
      for (const table of ["proceedings", "dockets", "entries", "parties", "cases", "committees", "contributions", "filings", "transfers", "versions", "visits", "hints", "redactions"]) await bulkTable(db, table);
    },
  },
};

/** A table of bulk rows with its index by source. */
async function bulkTable(db: Any, table: string): Promise<void> {
  await db.schema.createTable(table).addColumn("id", "text", (c) => c.primaryKey()).addColumn("source", "text", (c) => c.notNull()).addColumn("date", "text").addColumn("data", "text", (c) => c.notNull()).addColumn("digest", "text", (c) => c.notNull()).modifyEnd(sql`strict`).execute();
  await db.schema.createIndex(`${table}_source`).on(table).columns(["source", "id"]).execute();
}

/**
 * Brings a database to the newest schema. The caller holds the write lock in a
 * transaction on this connection, so two processes never migrate at once and a
 * crash leaves the old schema whole. `steps` is for a test that makes a record
 * of an earlier schema.
 */
export async function migrate(database: SqliteDatabase, path: string, steps: Record<string, Migration> = migrations): Promise<void> {
  const db = new Database<unknown>({ dialect: new SqliteDialect({ database }) });
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => steps } }).migrateToLatest();
  if (error) throw new RecordError(`${path} could not be brought to this version's schema (${String((error as Error).message ?? error)}); nothing in it was changed. Restore a copy, or name another file with --store.`, { cause: error });
}
