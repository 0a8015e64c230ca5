import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { Captures, captureFile, type Found, openCaptures, openStore, pinQuotes, type Store, verify } from "../../src/evidence/index.ts";
import { fileShelf, type Shelf } from "../../src/evidence/shelf.ts";
import { sha256 } from "../../src/record/assertion.ts";
import { draft } from "../store/drafts.ts";
import { scratch } from "../store/scratch.ts";

const directory = scratch();
const order = { by: "editor", reason: "Asked for by the person.", at: "2026-11-23T00:00:00Z" };
const secret = "Ada Quill lives at 9 Old Mill Road";
const hash = sha256(secret);
const found = (words: string, more: Partial<Found> = {}): Found => ({ bytes: Buffer.from(words), media: "text/plain", url: `https://example.com/${words.length}`, at: "2026-11-22T00:00:00Z", how: "fetched", source: "news", ...more });
const others = Array.from({ length: 30 }, (_, n) => `others ${n} stay`);
let count = 0;
let store: Store;
let captures: Captures;
let shelf: string;

beforeEach(async () => {
  store = await openStore(path.join(directory, `${(count += 1)}.db`));
  captures = openCaptures(store);
  shelf = `${store.path}.captures`;
  return async () => store.close();
});

/** Every file under a directory as text, unpacked where it can be. */
function disk(root: string): string {
  if (!existsSync(root)) return "";
  return readdirSync(root).map((name) => {
    const place = path.join(root, name);
    if (statSync(place).isDirectory()) return disk(place);
    const bytes = readFileSync(place);
    try {
      return gunzipSync(bytes).toString("latin1");
    } catch {
      return bytes.toString("latin1");
    }
  }).join("\n");
}

async function othersStand(): Promise<void> {
  for (const words of others) expect(Buffer.from((await openCaptures(store).bytes(sha256(words))) ?? []).toString()).toBe(words);
}

describe("erased bytes", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["in a pack with others", () => captures.putMany([...others, secret].map((words) => found(words)))],
    ["in a pack alone", async () => { await captures.putMany(others.map((words) => found(words))); await captures.putMany([found(secret)]); }],
    ["in a file of their own", async () => { await captures.putMany(others.map((words) => found(words))); await captures.put(found(secret)); }],
    ["as a stream", async () => { await captures.putMany(others.map((words) => found(words))); await captures.putStream((async function* () { yield Buffer.from(secret); })(), found("")); }],
    ["in a pack, and stray in a second that lost a race", async () => {
      await captures.putMany([...others, secret].map((words) => found(words)));
      const row = (await store.row("captures", hash))!;
      await store.change({}, () => ({ drop: { captures: [hash] } }));
      await captures.putMany([found("more"), found(secret)]);
      await store.putRows("captures", [row]);
    }],
  ])("leave the disk: %s", async (_, lay) => {
    await lay();
    expect(disk(shelf)).toContain(secret);
    expect(await captures.fileOf(hash)).toBeDefined();
    expect(await captures.erase(hash, order)).toEqual(order);
    expect(disk(shelf)).not.toContain(secret);
    expect(await captures.bytes(hash)).toBeUndefined();
    expect([await captures.fileOf(hash), await captures.open(hash)]).toEqual([undefined, undefined]);
    await othersStand();
    expect(await captures.find(hash)).toMatchObject({ hash, size: secret.length, erased: order });
    expect(await verify(store)).toMatchObject({ erased: 1, broken: [] });
    // A second time changes nothing.
    const lines = await store.count("custody");
    expect(await captures.erase(hash, { ...order, by: "another" })).toEqual(order);
    expect(await store.count("custody")).toBe(lines);
  });

  it("are not kept again when they come again, until the erasure is lifted", async () => {
    await captures.putMany([...others, secret].map((words) => found(words)));
    await captures.erase(hash, order);
    const lines = await store.count("custody");
    const sentence = /^The bytes [0-9a-f]{64} were erased on 2026-11-23 by editor \(Asked for by the person\) and are not kept again; lift the erasure first if they are to be\.$/;
    const again = found(secret, { url: "https://mirror.example/" });
    expect((await captures.putMany([again, found("fresh")])).refused).toEqual([expect.stringMatching(sentence)]);
    expect((await captures.put(again)).refused).toMatch(sentence);
    expect((await captures.putStream((async function* () { yield Buffer.from(secret); })(), again)).refused).toMatch(sentence);
    expect(disk(shelf)).not.toContain(secret);
    expect(await store.count("custody")).toBe(lines + 1);
    await captures.lift(hash, { ...order, by: "court", at: "2026-11-24T00:00:00Z" });
    expect(await verify(store)).toMatchObject({ erased: 1, broken: [] });
    expect(await captures.bytes(hash)).toBeUndefined();
    expect(await captures.put(again)).toEqual({ hash, known: true });
    expect(Buffer.from((await captures.bytes(hash))!).toString()).toBe(secret);
    expect(await verify(store)).toMatchObject({ erased: 0, broken: [] });
    await captures.erase(hash, { ...order, at: "2026-11-25T00:00:00Z" });
    expect(disk(shelf)).not.toContain(secret);
    expect(await verify(store)).toMatchObject({ erased: 1, broken: [] });
  });

  it("leave quotes pinned to them as lapsed, not broken", async () => {
    await store.append([draft("news", "news", { evidence: [{ source: "news", quote: { exact: "Old Mill Road" } }] })]);
    await captures.putMany([found(secret)]);
    await pinQuotes(store, captures);
    expect(await verify(store)).toMatchObject({ quotes: 1, lapsed: [], broken: [] });
    await captures.erase(hash, order);
    const checked = await verify(store);
    expect(checked).toMatchObject({ quotes: 0, erased: 1, broken: [] });
    expect(checked.lapsed).toEqual([{ where: `quote of news in capture ${hash}`, what: "the bytes it is pinned to were erased on 2026-11-23 by editor: Asked for by the person." }]);
  });

  it("cannot be captured again by hand", async () => {
    await captures.put(found(secret));
    await captures.erase(hash, order);
    const file = path.join(directory, "again.txt");
    (await import("node:fs")).writeFileSync(file, secret);
    await expect(captureFile(store, file, { url: "https://example.com/a", now: order.at })).rejects.toThrow(/are not kept again/);
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ["bytes that nobody knows", () => captures.erase("0".repeat(64), order), /holds no captured bytes 0000/],
    ["no reason", async () => { await captures.put(found(secret)); await captures.erase(hash, { ...order, reason: " " }); }, /needs a name and a reason/],
    ["an erasure to lift that is none", async () => { await captures.put(found(secret)); await captures.lift(hash, order); }, /are not erased; there is nothing to lift/],
  ])("are refused in a sentence: %s", async (_, work, sentence) => expect(work()).rejects.toThrow(sentence));
});

/** A shelf that ends at its `last` write, as a killed process would. */
function failing(root: string, last: number): Shelf {
  const shelf = fileShelf(root);
  let left = last;
  const step = <T>(work: () => T): T => {
    if ((left -= 1) < 0) throw new Error("killed");
    return work();
  };
  return { ...shelf, put: (name, bytes) => step(() => shelf.put(name, bytes)), remove: (name) => step(() => shelf.remove(name)) };
}

/** A store that ends at its `last` change. */
function ending(store: Store, last: number): Store {
  let left = last;
  return new Proxy(store, {
    get: (target, key) => {
      if (key === "change" && (left -= 1) < 0) return () => Promise.reject(new Error("killed"));
      const value = Reflect.get(target, key, target) as unknown;
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

describe("an erasure cut off at any step", () => {
  it.each([0, 1, 2, 3, 4])("loses nothing else, is named, and is finished by the next write: after %i steps", async (steps) => {
    for (const cut of [() => new Captures(store, failing(shelf, steps)), () => new Captures(ending(store, steps), fileShelf(shelf))]) {
      const lifted = (await captures.find(hash))?.erased !== undefined;
      if (lifted) await captures.lift(hash, { ...order, at: `2026-12-0${steps + 1}T00:00:00Z` });
      await captures.putMany([...others, secret].map((words) => found(words)));
      await captures.put(found(secret));
      const ended = await cut().erase(hash, { ...order, at: `2026-12-1${steps}T0${lifted ? 1 : 0}:00:00Z` }).then(() => "done", (error: Error) => error.message);
      await othersStand();
      const now = await openCaptures(store).find(hash);
      const checked = await verify(store);
      if (disk(shelf).includes(secret) && now?.erased) expect(checked.broken).toContainEqual({ where: expect.stringContaining("packs/") as string, what: expect.stringContaining("holds erased bytes and is still there") as string });
      else expect(checked.broken).toEqual([]);
      if (ended === "done") expect(disk(shelf)).not.toContain(secret);
      await openCaptures(store).putMany([found(`next ${steps} ${lifted}`)]);
      if (now?.erased) expect(disk(shelf)).not.toContain(secret);
      else await captures.erase(hash, { ...order, at: `2026-12-2${steps}T0${lifted ? 1 : 0}:00:00Z` });
      expect(disk(shelf)).not.toContain(secret);
      await othersStand();
      expect(await verify(store)).toMatchObject({ erased: 1, broken: [] });
    }
  });
});

it("bytes erased while another process takes them do not stay behind, and what came with them does", async () => {
  await captures.put(found(secret));
  const held = (await store.row("captures", hash))!;
  const before = fileShelf(shelf);
  before.remove(`${hash.slice(0, 2)}/${hash.slice(2)}.gz`); // lost, so that it is laid down again when it comes
  let first = true;
  const racing = new Proxy(store, {
    get: (target, key) => {
      const value = Reflect.get(target, key, target) as unknown;
      if (key !== "change" || !first) return typeof value === "function" ? value.bind(target) : value;
      return async (...given: Parameters<Store["change"]>) => {
        first = false;
        await store.putRows("captures", [{ ...held, data: { ...(held.data as object), erased: order } }]); // the other process, after the pack was laid
        return store.change(...given);
      };
    },
  });
  const { refused } = await new Captures(racing, before).putMany([found("beside"), found(secret)]);
  expect(refused).toEqual([expect.stringContaining("are not kept again")]);
  expect(disk(shelf)).not.toContain(secret);
  expect(Buffer.from((await openCaptures(store).bytes(sha256("beside")))!).toString()).toBe("beside");
});
