import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Libsql from "libsql";
import { afterAll, expect, it } from "vitest";
import { GENESIS } from "../record/assertion.ts";
import { migrate, migrations } from "./migrations.ts";
import { packMeta } from "./rows.ts";
import { APPLICATION, openSqlite, SCHEMA } from "./sqlite.ts";
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

it.each(Array.from({ length: SCHEMA - 1 }, (_, index) => index + 1))("brings a record of schema %i to this one and keeps what it holds", async (schema) => {
  const file = path.join(directory, `schema-${schema}.db`);
  const db = new Libsql(file);
  await migrate(db, file, Object.fromEntries(Object.entries(migrations).slice(0, schema)));
  db.prepare("insert into head (one, seq, hash) values (1, 0, ?)").run(GENESIS);
  db.prepare("insert into meta (key, value) values (?, ?)").run("kept", packMeta("as it was"));
  db.exec(`pragma application_id = ${APPLICATION}; pragma user_version = ${schema}`);
  expect(() => db.prepare("select * from redactions")).toThrow("no such table");
  db.close();
  const store = await openSqlite(file, { mustExist: true });
  for (const table of ["items", "redactions"] as const) expect(await store.putRows(table, [{ id: "entries/1", source: "entries", date: null, data: {} }])).toEqual({ added: 1, changed: 0, unchanged: 0 });
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
