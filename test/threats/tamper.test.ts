import { appendFileSync, chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import Libsql from "libsql";
import { beforeAll, describe, expect, it } from "vitest";
import { openCaptures, openStore, pinQuotes, verify } from "../../src/evidence/index.ts";
import { RecordError } from "../../src/record/problem.ts";
import { draft } from "../store/drafts.ts";
import { scratch } from "../store/scratch.ts";

const directory = scratch();
const whole = path.join(directory, "whole.db");
const by = { type: "person", name: "editor" } as const;

/** All that a reader can be told by a record: if a damaged file still tells exactly this, no harm was done. */
async function told(file: string): Promise<{ broken: number; says: string }> {
  const store = await openStore(file);
  try {
    const found = await verify(store, openCaptures(store, `${whole}.captures`));
    const says = found.digest === null ? "" : JSON.stringify([found.head, found.digest, await store.read(), await store.head()]);
    return { broken: found.broken.length, says };
  } finally {
    await store.close();
  }
}

async function outcome(file: string): Promise<{ broken: number; says: string } | string> {
  try {
    return await told(file);
  } catch (error) {
    if (error instanceof RecordError) return error.message;
    throw error;
  }
}

let sound: { broken: number; says: string };

beforeAll(async () => {
  const store = await openStore(whole);
  const said = Array.from({ length: 60 }, (_, n) => draft(`s-${n % 45}`, `title ${n} 撤案`, { evidence: n % 9 ? [] : [{ source: `s-${n % 45}`, quote: { exact: `words ${n % 45}.` } }] }));
  await store.append(said.slice(0, 30));
  await store.erase("source", "s-3", { reason: "Asked for.", by, recorded: "2026-11-22" });
  await store.append(said.slice(30));
  const captures = openCaptures(store);
  await captures.putMany(Array.from({ length: 40 }, (_, n) => ({ bytes: Buffer.from(`the words ${n}. stand here`), media: "text/plain", url: null, at: "2026-11-22T00:00:00Z", how: "test", source: `s-${n}` })));
  await pinQuotes(store, captures);
  await store.putRows("releases", Array.from({ length: 800 }, (_, n) => ({ id: `lr-${n}`, source: "archive", date: "2005", data: { title: `release ${n}` } })));
  await store.close();
  sound = await told(whole);
});

describe("a byte flipped anywhere in the file of a record", () => {
  it("is reported, refused in a sentence, or changes nothing that the record says", async () => {
    expect(sound.broken).toBe(0);
    const bytes = readFileSync(whole);
    // Every byte of the file's header, and a fixed sample of all the others.
    const places = [...Array(100).keys(), ...fc.sample(fc.nat(bytes.length - 1), { seed: 20251214, numRuns: 300 })];
    const flips = fc.sample(fc.integer({ min: 1, max: 255 }), { seed: 42, numRuns: places.length });
    const seen = { reported: 0, refused: 0, harmless: 0 };
    for (const [index, at] of places.entries()) {
      const file = path.join(directory, "flipped.db");
      for (const part of ["", "-wal", "-shm"]) rmSync(file + part, { force: true });
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ (flips[index] ?? 1);
      writeFileSync(file, copy);
      const result = await outcome(file);
      if (typeof result === "string") {
        expect(result, `byte ${at}`).toMatch(/flipped\.db .+[;.:] .+\.$/);
        seen.refused += 1;
      } else if (result.broken > 0) seen.reported += 1;
      else {
        expect(result.says, `byte ${at} of ${bytes.length} flipped by ${flips[index]}`).toBe(sound.says);
        seen.harmless += 1;
      }
    }
    expect(seen.reported + seen.refused).toBeGreaterThan(places.length / 2);
  });
});

describe("a record edited by hand", () => {
  const edit = async (sql: string): Promise<Array<{ where: string; what: string }>> => {
    const file = path.join(directory, "edited.db");
    for (const part of ["", "-wal", "-shm"]) rmSync(file + part, { force: true });
    copyFileSync(whole, file);
    const db = new Libsql(file);
    db.exec(sql);
    db.close();
    const store = await openStore(file);
    const { broken } = await verify(store, openCaptures(store, `${whole}.captures`));
    await store.close();
    return broken;
  };

  it.each([
    ["lines cut off at the end", "delete from assertions where seq > 50", "assertion 50", "the log ends here, but its head says that it has 61: lines were cut off or the head was changed"],
    ["lines cut off and the head set back by a wrong hash", "delete from assertions where seq > 50; update head set seq = 50", "assertion 50", "the last line is not the one that the head names"],
    ["a line edited", "update assertions set line = replace(line, '2025-02-27', '2025-02-28') where seq = 7", "assertion 7", "the line does not match its hash: one of them was changed after it was written"],
    ["a body edited", "update bodies set body = replace(body, 'title 8 ', 'title 9 ')", "assertion 9 (source s-8)", "the body does not match its commitment: body or salt was changed after it was written"],
    ["a body emptied in silence", "update bodies set body = null, salt = null where body like '%title 8 %'", "assertion 9 (source s-8)", "the body is missing and no line of the log says that it was erased"],
    ["a bulk row edited", "update releases set data = replace(data, '7', '8') where id = 'lr-7'", path.join(directory, "edited.db"), "the row lr-7 of releases was changed after it was written"],
    ["a pin moved", "update pins set data = replace(data, '\"start\":4', '\"start\":5') where source = 's-9'", path.join(directory, "edited.db"), /^the row s-9 \w+ of pins was changed/],
  ])("is found: %s", async (_, sql, where, what) => {
    const [first] = await edit(sql);
    expect(first?.where).toBe(where);
    expect(first?.what).toEqual(typeof what === "string" ? what : expect.stringMatching(what));
  });

  it("gives no facts from a damaged log, also to one who does not verify", async () => {
    await edit("update bodies set body = replace(body, 'title 8 ', 'title 9 ')");
    const store = await openStore(path.join(directory, "edited.db"));
    await expect(store.read()).rejects.toThrow(/edited\.db is damaged at assertion 9: the body does not match its commitment.* Run prosequi verify/);
    await expect(store.append([draft("new")])).rejects.toThrow(/is damaged at assertion 9/);
    await store.close();
  });
});

describe("a file that is no record of ours", () => {
  const make = (name: string, sql: string): string => {
    const file = path.join(directory, name);
    const db = new Libsql(file);
    db.exec(sql);
    db.close();
    return file;
  };
  const text = (): string => {
    const file = path.join(directory, "text.db");
    writeFileSync(file, "id,date\n".repeat(1000));
    return file;
  };
  const cut = (): string => {
    const file = path.join(directory, "cut.db");
    copyFileSync(whole, file);
    truncateSync(file, Math.floor(statSync(whole).size / 2));
    return file;
  };
  it.each<[string, () => string, RegExp]>([
    ["text", text, /text\.db is not a record of Prosequi \(it is no SQLite database\); name another file with --store, or move this one away\.$/],
    ["another program's database", () => make("other.db", "create table t (x)"), /other\.db is a SQLite database but not a record of Prosequi; name another file with --store\.$/],
    ["another program's database with a version", () => make("other2.db", "create table t (x); pragma user_version = 1"), /other2\.db is a SQLite database but not a record of Prosequi/],
    ["a newer record", () => make("newer.db", "pragma user_version = 99"), /newer\.db was written by a newer Prosequi \(schema 99, this one knows \d+\); update Prosequi/],
    ["half a record", cut, /cut\.db is damaged/],
    ["a directory", () => { mkdirSync(path.join(directory, "dir.db"), { recursive: true }); return path.join(directory, "dir.db"); }, /dir\.db cannot be opened; check that its directory exists/],
    ["a path into nowhere", () => path.join(directory, "no", "such", "x.db"), /x\.db cannot be opened; check that its directory exists/],
    ["a database server", () => "postgres://me:secret@host/db", /A record at postgres:\/\/host\/db cannot be opened: this version keeps records in files only/],
  ])("is refused in one sentence and left alone: %s", async (_, file, sentence) => {
    const name = file();
    const before = existsSync(name) && statSync(name).isFile() ? readFileSync(name) : undefined;
    const result = await outcome(name);
    expect(result).toMatch(sentence);
    if (before) expect(readFileSync(name).equals(before)).toBe(true);
  });

  it("is not made when it must exist", async () => {
    await expect(openStore(path.join(directory, "none.db"), { mustExist: true })).rejects.toThrow(/There is no record at .*none\.db; check the path/);
    expect(existsSync(path.join(directory, "none.db"))).toBe(false);
  });

  it("an empty file becomes a record, a read-only one says so", async () => {
    const empty = path.join(directory, "empty.db");
    appendFileSync(empty, "");
    const store = await openStore(empty);
    expect((await store.head()).seq).toBe(0);
    await store.close();
    if (process.getuid?.() === 0) return; // to the superuser nothing is read-only
    chmodSync(empty, 0o400);
    await expect(openStore(empty).then(async (s) => s.append([draft("a")]))).rejects.toThrow(/cannot be written to|cannot be opened/);
  });
});
