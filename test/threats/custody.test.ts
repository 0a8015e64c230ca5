import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import Libsql from "libsql";
import { beforeAll, describe, expect, it } from "vitest";
import { contentDigest, type Found, openCaptures, openStore, type Store, verify, walkCustody } from "../../src/evidence/index.ts";
import { linkOf } from "../../src/evidence/custody.ts";
import { canonical, sha256 } from "../../src/record/assertion.ts";
import { packMeta } from "../../src/store/rows.ts";
import { draft } from "../store/drafts.ts";
import { scratch } from "../store/scratch.ts";

const directory = scratch();
const whole = path.join(directory, "whole.db");
const LINES = 60;
const found = (n: number, more: Partial<Found> = {}): Found => ({ bytes: Buffer.from(`the words ${n} stand here`), media: "text/plain", url: `https://example.com/${n}`, at: "2026-11-22T00:00:00Z", how: "fetched", source: "news", by: "test 1", ...more });

beforeAll(async () => {
  const store = await openStore(whole);
  await store.append([draft("a")]);
  const captures = openCaptures(store);
  await captures.putMany(Array.from({ length: 40 }, (_, n) => found(n)));
  for (let n = 40; n < LINES; n += 1) await captures.put(found(n));
  await store.close();
});

interface Line { id: string; source: string; date: string; data: Record<string, unknown> & { seq: number; link: string; before: string } }

/** Changes a copy of the record as an attacker with a database program would, and verifies it. */
async function edited(edit: (db: Libsql.Database, lines: Line[]) => void): Promise<Array<{ where: string; what: string }>> {
  const file = path.join(directory, "edited.db");
  for (const part of ["", "-wal", "-shm"]) rmSync(file + part, { force: true });
  copyFileSync(whole, file);
  const db = new Libsql(file);
  const lines = (db.prepare("select id, source, date, data from custody").all() as Array<Omit<Line, "data"> & { data: string }>).map((row) => ({ ...row, data: JSON.parse(row.data) as Line["data"] }));
  edit(db, lines.sort((a, b) => a.data.seq - b.data.seq));
  db.close();
  const store = await openStore(file);
  const { broken } = await verify(store, openCaptures(store, `${whole}.captures`));
  await store.close();
  return broken;
}

/** Writes a row back with its digest repaired. */
function put(db: Libsql.Database, { id, source, date, data }: Line): void {
  const text = canonical(data);
  db.prepare("insert into custody (id, source, date, data, digest) values (?, ?, ?, ?, ?) on conflict (id) do update set source = excluded.source, data = excluded.data, digest = excluded.digest").run(id, source, date, text, sha256(`${JSON.stringify([id, source, date])}\n${text}`));
}
const setHead = (db: Libsql.Database, head: unknown): void => void db.prepare("update meta set value = ? where key = 'custody'").run(packMeta(head));
const drop = (db: Libsql.Database, line: Line): void => void db.prepare("delete from custody where id = ?").run(line.id);
const places = fc.sample(fc.integer({ min: 1, max: LINES }), { seed: 7, numRuns: 6 });

it("holds as it was written", async () => {
  const store = await openStore(whole);
  const checked = await verify(store);
  expect(checked).toMatchObject({ captures: LINES, broken: [], custody: { lines: LINES, unchained: 0, head: { seq: LINES } } });
  expect(checked.digest).toBe(await contentDigest(store));
  await store.close();
});

describe("a chain of custody edited by one who also repairs the row", () => {
  it.each(places)("names line %i when it is taken out", async (seq) => {
    const broken = await edited((db, lines) => drop(db, lines[seq - 1]!));
    expect(broken).toContainEqual({ where: `custody line ${seq}`, what: "it is missing" });
    expect(broken.some(({ what }) => what === "no line of custody says how it came to us")).toBe(true);
  });

  it.each(places)("names line %i when any of its words is changed", async (seq) => {
    for (const [key, value] of Object.entries({ at: "2020-01-01T00:00:00Z", by: "somebody else", url: "https://example.com/other", how: "saved by hand", source: "other", hash: sha256("other"), before: "0".repeat(63), link: "0".repeat(63) })) {
      const broken = await edited((db, lines) => put(db, { ...lines[seq - 1]!, data: { ...lines[seq - 1]!.data, [key]: value } }));
      expect(broken, key).toContainEqual({ where: `custody line ${seq}`, what: "it was changed after it was written" });
    }
  });

  it.each(places.filter((seq) => seq < LINES))("names the line behind line %i when that is changed and linked anew", async (seq) => {
    const broken = await edited((db, lines) => {
      const { link: _, ...line } = { ...lines[seq - 1]!.data, at: "2020-01-01T00:00:00Z" };
      put(db, { ...lines[seq - 1]!, data: { ...line, link: linkOf(line as never) } as Line["data"] });
    });
    expect(broken).toEqual([{ where: `custody line ${seq + 1}`, what: "it is not bound to the line before: a line was put in, exchanged or changed" }]);
  });

  it.each<[string, (db: Libsql.Database, lines: Line[]) => void, string, string]>([
    ["cut off at its end", (db, lines) => lines.slice(50).forEach((line) => drop(db, line)), "custody line 51", "it and all up to line 60 are missing"],
    ["cut off at its end, the head set back by a wrong link", (db, lines) => { lines.slice(50).forEach((line) => drop(db, line)); setHead(db, { seq: 50, link: "f".repeat(64) }); }, "custody line 50", "it is not the line that the head names: the line or the head was changed"],
    ["cut off at its end, the head set back rightly: the captures have no custody", (db, lines) => { lines.slice(59).forEach((line) => drop(db, line)); setHead(db, { seq: 59, link: lines[58]!.data.link }); }, `capture ${sha256("the words 59 stand here")}`, "no line of custody says how it came to us"],
    ["with a forged head further on", (db) => setHead(db, { seq: 9e15, link: "f".repeat(64) }), "custody line 61", "it and all up to line 9000000000000000 are missing"],
    ["with a forged head before its end", (db, lines) => setHead(db, { seq: 10, link: lines[9]!.data.link }), "custody line 11", "the head says that the chain has 10 lines: lines were added past it or the head was changed"],
    ["without its head", (db) => void db.prepare("delete from meta where key = 'custody'").run(), "custody line 60", "the head of the chain is gone"],
    ["with two lines in one place", (db, lines) => put(db, { ...lines[4]!, id: "x", data: { ...lines[4]!.data } }), "custody line 5", "its row stands under another id than the line's"],
    ["with a line far off", (db, lines) => { const { link: _, ...line } = { ...lines[4]!.data, seq: 5e9 }; put(db, { ...lines[4]!, data: { ...line, link: linkOf(line as never) } as Line["data"] }); }, "custody line 5000000000", "its place is past the end of the chain: it was put in"],
    ["under another source", (db, lines) => put(db, { ...lines[4]!, source: "other" }), "custody line 5", "its row names another source than the line"],
    ["of bytes that nobody knows", (db) => void db.prepare("delete from captures where id = ?").run(sha256("the words 4 stand here")), "custody line 5", `the record holds no bytes ${sha256("the words 4 stand here")} that it tells of`],
  ])("is found out: %s", async (_, edit, where, what) => expect(await edited(edit)).toContainEqual({ where, what }));

  it("marked as erased in silence is found out", async () => {
    const hash = sha256("the words 45 stand here");
    const broken = await edited((db) => {
      const [row] = db.prepare("select data, source, date from captures where id = ?").all(hash) as Array<{ data: string; source: string; date: string }>;
      const text = canonical({ ...(JSON.parse(row!.data) as object), erased: { by: "x", reason: "y", at: "2026-11-22T00:00:00Z" } });
      db.prepare("update captures set data = ?, digest = ? where id = ?").run(text, sha256(`${JSON.stringify([hash, row!.source, row!.date])}\n${text}`), hash);
    });
    expect(broken).toEqual([{ where: `capture ${hash}`, what: "it is marked as erased and no line of custody says so" }]);
  });
});

describe("a byte flipped in the captures", () => {
  it("is named, wherever it is, and its capture gives no bytes", async () => {
    const store = await openStore(whole);
    const shelf = `${whole}.captures`;
    const pack = (await openCaptures(store).find(sha256("the words 0 stand here")))!.pack!;
    const own = sha256("the words 50 stand here");
    for (const [file, hash] of [[path.join(shelf, "packs", `${pack}.gz`), undefined], [path.join(shelf, own.slice(0, 2), `${own.slice(2)}.gz`), own]] as const) {
      const sound = readFileSync(file);
      for (const at of fc.sample(fc.nat(sound.length - 1), { seed: 3, numRuns: 25 })) {
        const copy = Buffer.from(sound);
        copy[at] = copy[at]! ^ 0x55;
        writeFileSync(file, copy);
        const captures = openCaptures(store);
        const { broken } = await captures.check();
        // The head of a gzip file has bytes that say nothing of what it holds: time, system, level (RFC 1952).
        if (at >= 4 && at <= 9) continue;
        expect(broken.length, `byte ${at}`).toBeGreaterThan(0);
        if (hash !== undefined) {
          expect(broken.map(({ where }) => where)).toEqual([`capture ${hash}`]);
          expect([await captures.bytes(hash), await captures.fileOf(hash)]).toEqual([undefined, undefined]);
        }
      }
      writeFileSync(file, sound);
    }
    expect((await verify(store)).broken).toEqual([]);
    await store.close();
  });
});

describe("several writers", () => {
  it("on one file keep one chain", async () => {
    const file = path.join(directory, "two.db");
    const stores: Store[] = [await openStore(file), await openStore(file)];
    const two = stores.map((store) => openCaptures(store));
    await Promise.all(Array.from({ length: 40 }, (_, n) => two[n % 2]!.putMany([found(n), found(n + 100), found(n % 7)])));
    const checked = await verify(stores[0]!);
    expect(checked).toMatchObject({ broken: [], custody: { lines: 80, unchained: 0, head: { seq: 80 } } });
    for (const store of stores) await store.close();
  });
});

it("counts lines of an earlier version apart, without calling them broken", async () => {
  const store = await openStore(":memory:");
  const captures = openCaptures(store);
  await captures.putMany([found(1)]);
  const hash = sha256("old");
  await store.putRows("captures", [{ id: hash, source: "news", date: "2026-01-01", data: { media: "text/plain", size: 3, pack: null, start: 0 } }]);
  await store.putRows("custody", [{ id: "old", source: "news", date: "2026-01-01", data: { hash, url: null, at: "2026-01-01T00:00:00Z", how: "saved by hand", source: "news" } }]);
  expect(await walkCustody(store)).toMatchObject({ lines: 1, unchained: 1, broken: [] });
});

describe("the content digest", () => {
  it("does not depend on when bytes came, in which order or pack, and sees every word of a row", async () => {
    const record = async (at: string, batches: number[][], title = "t"): Promise<string> => {
      const store = await openStore(":memory:");
      const captures = openCaptures(store);
      for (const batch of batches) await captures.putMany(batch.map((n) => found(n, { at, how: at })));
      await store.putRows("releases", [{ id: "lr-1", source: "archive", date: "2005", data: { title } }]);
      const version = (data: unknown) => ({ id: `releases lr-1 ${at} ${sha256(canonical(data)).slice(0, 8)}`, source: "archive", date: at.slice(0, 10), data: { table: "releases", id: "lr-1", at, capture: sha256(at), date: "2005", data } });
      await store.putRows("versions", [version({ title: "old" }), version({ title })]);
      await store.putRows("visits", [{ id: at, source: "archive", date: null, data: {} }]);
      return contentDigest(store);
    };
    const one = await record("2026-01-01T00:00:00Z", [[1, 2, 3], [4]]);
    expect(await record("2026-02-02T00:00:00Z", [[4, 3], [2], [1]])).toBe(one);
    expect(await record("2026-02-02T00:00:00Z", [[1, 2, 3]]), "captures that no row rests on are how it was found, not what it says").toBe(one);
    expect(await record("2026-01-01T00:00:00Z", [[1, 2, 3], [4]], "u")).not.toBe(one);
  });

  it("is that of the assertions where there are no rows", async () => {
    const store = await openStore(":memory:");
    await store.append([draft("a")]);
    const { digest } = await import("../../src/record/chain.ts");
    expect(await contentDigest(store)).toBe(digest(await store.read()));
  });
});
