import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Libsql from "libsql";
import { afterAll, expect, it } from "vitest";
import { migrations } from "./migrations.ts";
import { openSqlite, SCHEMA } from "./sqlite.ts";
import { explain } from "./trouble.ts";

const directory = mkdtempSync(path.join(tmpdir(), "prosequi-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it("knows a schema for each migration", () => expect(SCHEMA).toBe(Object.keys(migrations).length));

it("makes a file with a write-ahead log that any SQLite reads, and opens it without migrating again", async () => {
  const file = path.join(directory, "a.db");
  await (await openSqlite(file)).close();
  await (await openSqlite(file, { mustExist: true })).close();
  const db = new Libsql(file);
  const one = (sql: string): unknown => Object.values(db.prepare(sql).all()[0] as object)[0];
  expect([one("pragma journal_mode"), one("pragma user_version"), one("pragma integrity_check"), one("select count(*) from kysely_migration")]).toEqual(["wal", SCHEMA, "ok", SCHEMA]);
  db.close();
});

it("brings a record of the schema before to this one and keeps what it holds", async () => {
  const file = path.join(directory, "old.db");
  const before = await openSqlite(file);
  await before.setMeta("kept", "as it was");
  await before.close();
  const db = new Libsql(file);
  db.exec("drop table items; delete from kysely_migration where name = '0002-coded-texts'; pragma user_version = 1");
  db.close();
  const store = await openSqlite(file, { mustExist: true });
  expect(await store.putRows("items", [{ id: "entries/1", source: "entries", date: null, data: {} }])).toEqual({ added: 1, changed: 0, unchanged: 0 });
  expect([await store.meta("kept"), await store.damage()]).toEqual(["as it was", []]);
  await store.close();
});

it.each([
  ["SQLITE_BUSY", "database is locked", /^Another process is writing to r\.db and still was after 10 seconds; wait/],
  ["SQLITE_BUSY_RECOVERY", "database is locked", /^Another process/],
  ["SQLITE_FULL", "database or disk is full", /^The disk that holds r\.db is full; nothing of this write was kept/],
  ["SQLITE_READONLY", "attempt to write a readonly database", /^r\.db cannot be written to; make the file and its directory writable/],
  ["SQLITE_READONLY_DIRECTORY", "attempt to write a readonly database", /^r\.db cannot be written to/],
  ["SQLITE_CANTOPEN", "unable to open database file", /^r\.db cannot be opened; check that its directory exists/],
  ["", 'ConnectionFailed("Unable to open connection to local database r.db: 14")', /^r\.db cannot be opened/],
  ["SQLITE_CORRUPT_INDEX", "database disk image is malformed", /^r\.db is damaged \(database disk image is malformed\); restore a copy/],
  ["SQLITE_NOTADB", "file is not a database", /^r\.db is not a record of Prosequi/],
  ["SQLITE_IOERR_READ", "disk I/O error", /^The disk failed while reading or writing r\.db/],
  ["SQLITE_ERROR", "no such table: bodies", /^r\.db could not be read or written \(no such table: bodies\); run prosequi verify/],
])("says %s in one sentence", (code, message, sentence) => {
  const said = explain({ code, message }, "r.db", 10_000);
  expect(said.message).toMatch(sentence);
  expect(said.message).toMatch(/\.$/);
  expect(said.exitCode).toBe(2);
});
