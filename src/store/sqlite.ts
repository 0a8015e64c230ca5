import { existsSync } from "node:fs";
import Libsql from "libsql";
import { GENESIS } from "../record/assertion.ts";
import { RecordError } from "../record/problem.ts";
import { number } from "./connection.ts";
import { SqliteStore } from "./sqlite-store.ts";
import type { Store } from "./store.ts";
import { explain } from "./trouble.ts";

/** Schema this version writes: the number of migrations. In the file's `user_version`. */
export const SCHEMA = 3;
/** `PSQI`: marks a SQLite file as a record of ours. */
export const APPLICATION = 0x50535149;

/** How to open a file. */
export interface SqliteOptions {
  /** Milliseconds that a second writer waits for the first; 10,000 when not given. */
  wait?: number;
  /** Refuse to make a new record when the file is not there. */
  mustExist?: boolean;
}

/**
 * Opens a record in one SQLite file (libsql; write-ahead log, synchronous
 * FULL), making it when it is not there. The warm path uses prepared
 * statements only: kysely costs 0.1 s to load and is loaded when there is
 * something to migrate or bulk rows to write.
 */
export async function openSqlite(path: string, { wait = 10_000, mustExist = false }: SqliteOptions = {}): Promise<Store> {
  if (mustExist && !existsSync(path)) throw new RecordError(`There is no record at ${path}; check the path given with --store, or leave it out to make one.`);
  try {
    const db = new Libsql(path, { timeout: wait });
    try {
      await prepare(db, path);
      return new SqliteStore(db, path, wait);
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    throw explain(error, path, wait);
  }
}

/** Sets the connection up and brings a new or older file to the schema of this version. */
async function prepare(db: Libsql.Database, path: string): Promise<void> {
  const version = number(db, "pragma user_version");
  if (version > SCHEMA) throw new RecordError(`${path} was written by a newer Prosequi (schema ${version}, this one knows ${SCHEMA}); update Prosequi, or name another file with --store.`);
  if (version > 0 && number(db, "pragma application_id") !== APPLICATION) throw new RecordError(`${path} is a SQLite database but not a record of Prosequi; name another file with --store.`);
  // Looked at before anything is set: another program's file is left as it is. Asked
  // again, because another process may just have made the record.
  if (version === 0 && number(db, "select count(*) from sqlite_master") > 0 && number(db, "pragma user_version") === 0) throw new RecordError(`${path} is a SQLite database but not a record of Prosequi; name another file with --store.`);
  db.exec("pragma synchronous = full");
  if (version === SCHEMA) return;
  db.exec("pragma journal_mode = wal");
  const { migrate } = await import("./migrations.ts");
  db.exec("begin immediate");
  try {
    const now = number(db, "pragma user_version");
    if (now < SCHEMA) {
      await migrate(db, path);
      if (now === 0) db.prepare("insert into head (one, seq, hash) values (1, 0, ?)").run(GENESIS);
      db.exec(`pragma application_id = ${APPLICATION}; pragma user_version = ${SCHEMA}`);
    }
    db.exec("commit");
  } catch (error) {
    if (db.inTransaction) db.exec("rollback");
    throw error;
  }
}
