import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { sha256 } from "../../src/record/assertion.ts";
import { captureFile, type Captures, type Found, openCaptures, openStore, pinned, capturedSources, pinQuotes, type Store, type StoredPin, verify } from "../../src/evidence/index.ts";
import { pdfOf } from "../../src/evidence/examples/pdf.ts";
import { draft } from "./drafts.ts";
import { scratch } from "./scratch.ts";

const directory = scratch();
const now = "2026-11-22T10:00:00Z";
const page = "<!doctype html><title>News</title><p>The S.E.C. dismissed the case.</p><p>It said so twice. It said so twice.</p>";
let count = 0;
let store: Store;
let captures: Captures;
let kept: string;

const text = (words: string, more: Partial<Found> = {}): Found => ({ bytes: Buffer.from(words), media: "text/plain", url: `https://www.sec.gov/${words.length}`, at: now, how: "row of an archive", source: "archive", ...more });
const save = (name: string, content: string | Uint8Array): string => {
  const file = path.join(directory, name);
  writeFileSync(file, content);
  return file;
};
const sourced = (key: string, url: string | null, quote: string | undefined, more: { prefix?: string; suffix?: string } = {}) => {
  const base = draft(key);
  return draft(key, key, { body: { ...base.body, url }, evidence: quote === undefined ? [] : [{ source: key, quote: { exact: quote, ...more } }] });
};

beforeEach(async () => {
  const file = path.join(directory, `${(count += 1)}.db`);
  store = await openStore(file);
  captures = openCaptures(store);
  kept = `${file}.captures`;
  return async () => store.close();
});

describe("captures", () => {
  it("keep one document by its hash, compressed, once", async () => {
    const { hash, known } = await captures.put(text(page));
    expect([hash, known]).toEqual([sha256(page), false]);
    expect(readdirSync(path.join(kept, hash.slice(0, 2)))).toEqual([`${hash.slice(2)}.gz`]);
    expect(await captures.put(text(page, { url: "https://mirror.example/" }))).toEqual({ hash, known: true });
    expect(Buffer.from((await captures.bytes(hash)) ?? []).toString()).toBe(page);
    expect(await store.count("captures")).toBe(1);
    expect(await store.count("custody")).toBe(2);
  });

  it("keep many texts in a pack, each under its own hash, and change nothing when they come again", async () => {
    const many = [...Array.from({ length: 300 }, (_, n) => text(`release ${n} 发布`)), text("release 7 发布"), text("")];
    const first = await captures.putMany(many);
    expect([first.added, first.known]).toEqual([301, 1]);
    expect(first.hashes).toEqual(many.map((found) => sha256(found.bytes)));
    expect(readdirSync(path.join(kept, "packs"))).toHaveLength(1);
    for (const [index, hash] of first.hashes.entries()) expect(Buffer.from((await captures.bytes(hash)) ?? [0]).toString()).toBe(Buffer.from(many[index]?.bytes ?? []).toString());
    const again = await captures.putMany(many.map((found) => ({ ...found, at: "2027-01-01T00:00:00Z" })));
    expect([again.added, again.known]).toEqual([0, 302]);
    expect(readdirSync(path.join(kept, "packs"))).toHaveLength(1);
    expect(await captures.check()).toEqual({ captures: 301, broken: [] });
  });

  it("name what is missing, damaged or exchanged, and take it again", async () => {
    const [a = "", b = "", c = ""] = [await captures.put(text("a")), await captures.put(text("b")), await captures.put(text("c"))].map(({ hash }) => hash);
    const file = (hash: string): string => path.join(kept, hash.slice(0, 2), `${hash.slice(2)}.gz`);
    rmSync(file(a));
    writeFileSync(file(b), "no gzip");
    writeFileSync(file(c), gzipSync("forged"));
    const { broken } = await captures.check();
    expect(new Map(broken.map(({ where, what }) => [where, what]))).toEqual(new Map([
      [`capture ${a}`, "its file is missing"],
      [`capture ${b}`, "its file is damaged: it cannot be unpacked"],
      [`capture ${c}`, "the stored bytes are not those that were captured"],
    ]));
    expect(await captures.bytes(c)).toBeUndefined();
    for (const words of ["a", "b", "c"]) await captures.put(text(words));
    expect((await captures.check()).broken).toEqual([]);
    await captures.putMany([text("in a pack")]);
    rmSync(path.join(kept, "packs"), { recursive: true });
    expect((await openCaptures(store).check()).broken).toHaveLength(1);
    await captures.putMany([text("in a pack")]);
    expect((await openCaptures(store).check()).broken).toEqual([]);
  });

  it.each<[string, () => Buffer, "raw" | undefined, string]>([
    ["a packed file as it came", () => Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 251))]), "raw", ""],
    ["a text compressed", () => Buffer.from("words ".repeat(5000)), undefined, ".gz"],
    ["no bytes at all", () => Buffer.alloc(0), undefined, ".gz"],
  ])("keep a file or a stream of any size: %s", async (_, make, form, ending) => {
    const bytes = make();
    const hash = sha256(bytes);
    const { bytes: _none, ...how } = text("");
    const whole = async (stream: AsyncIterable<Uint8Array> | undefined): Promise<string> => { const parts: Uint8Array[] = []; for await (const part of stream!) parts.push(part); return sha256(Buffer.concat(parts)); };
    async function* pieces(): AsyncGenerator<Uint8Array> { for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7); }
    expect(await captures.putStream(pieces(), how)).toEqual({ hash, size: bytes.length, known: false });
    expect(readdirSync(path.join(kept, hash.slice(0, 2)))).toEqual([hash.slice(2) + ending]);
    expect(await captures.putFile(save("again", bytes), how)).toEqual({ hash, size: bytes.length, known: true });
    expect(readdirSync(path.join(kept, "parts"))).toEqual([]);
    expect((await captures.find(hash))?.form).toBe(form);
    expect(await whole(await captures.open(hash))).toBe(hash);
    const file = await captures.fileOf(hash);
    expect(sha256(readFileSync(file!))).toBe(hash);
    expect(file!.startsWith(kept)).toBe(form === "raw");
    rmSync(path.join(kept, hash.slice(0, 2)), { recursive: true });
    expect([await captures.fileOf(hash), await captures.open(hash), await captures.bytes(hash)]).toEqual([undefined, undefined, undefined]);
    expect(await captures.putStream(pieces(), how)).toMatchObject({ known: true });
    expect(await captures.check()).toEqual({ captures: 1, broken: [] });
    expect(await store.count("custody")).toBe(1);
  });

  it("keep memory flat while a large stream comes in and goes out", async () => {
    const piece = Buffer.alloc(1 << 20, "PK\u0003\u0004 raw bytes ");
    let most = 0;
    async function* pieces(): AsyncGenerator<Uint8Array> { for (let n = 0; n < 96; n += 1) { most = Math.max(most, process.memoryUsage().arrayBuffers); yield Buffer.from(piece); } }
    const before = process.memoryUsage().arrayBuffers;
    const { bytes: _, ...how } = text("");
    const { hash, size } = await captures.putStream(pieces(), how);
    expect(size).toBe(96 << 20);
    for await (const part of (await captures.open(hash))!) most = Math.max(most, process.memoryUsage().arrayBuffers, (part as Buffer).length);
    expect((await captures.check()).broken).toEqual([]);
    expect(most - before).toBeLessThan(64 << 20);
  });

  it("keep nothing of a stream that breaks off, and throw its own error", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> { yield Buffer.alloc(100_000, "x"); throw new Error("the connection broke"); }
    const { bytes: _, ...how } = text("");
    await expect(captures.putStream(broken(), how)).rejects.toThrow("the connection broke");
    await expect(captures.putFile(path.join(directory, "none.zip"), how)).rejects.toThrow(/none\.zip cannot be read \(there is no such file\); check the path\./);
    expect(readdirSync(path.join(kept, "parts"))).toEqual([]);
    expect([await store.count("captures"), await store.count("custody")]).toEqual([0, 0]);
  });

  it("in memory keep streams and give files too", async () => {
    const memory = openCaptures(await openStore(":memory:"));
    const { bytes: _, ...how } = text("");
    const { hash } = await memory.putStream((async function* () { yield Buffer.from("PK\u0003\u0004 zip"); })(), how);
    const small = (await memory.put(text("a"))).hash;
    expect(readFileSync((await memory.fileOf(hash))!).toString()).toBe("PK\u0003\u0004 zip");
    expect(readFileSync((await memory.fileOf(small))!).toString()).toBe("a");
    expect(await memory.check()).toEqual({ captures: 2, broken: [] });
  });

  it("stand in memory with a record in memory", async () => {
    const memory = await openStore(":memory:");
    const { hash } = await openCaptures(memory).put(text("a"));
    expect(await memory.count("captures")).toBe(1);
    expect(existsSync(":memory:.captures")).toBe(false);
    expect(hash).toBe(sha256("a"));
  });
});

describe("a saved document", () => {
  it("becomes evidence: bytes kept, quotes pinned, and everything verifies", async () => {
    await store.append([sourced("news", "https://www.example.com/news/", "dismissed the case"), sourced("other", "https://example.com/other", "not captured")]);
    const file = save("news.html", page);
    const result = await captureFile(store, file, { url: "http://example.com/news#top", now });
    expect(result).toEqual({ hash: sha256(page), media: "text/html", size: page.length, known: false, source: "news", text: true, pinned: 1, broken: [] });
    expect(await captureFile(store, file, { url: "http://example.com/news#top", now })).toMatchObject({ known: true, pinned: 1 });
    expect([...(await capturedSources(store))]).toEqual(["news"]);
    expect((await pinned(store)).size).toBe(1);
    expect(await verify(store)).toMatchObject({ assertions: 2, captures: 1, quotes: 1, erased: 0, broken: [], head: await store.head() });
  });

  it("never moves a quote that it does not hold once: such a quote is broken", async () => {
    await store.append([sourced("news", null, "It said so twice."), sourced("lost", null, "dismissed the cases")]);
    const file = save("twice.html", page);
    const twice = await captureFile(store, file, { url: "https://example.com/a", sourceId: "news", now });
    expect(twice.broken).toEqual([{ where: "source news, quoting news", what: 'the words "It said so twice." stand there 2 times; give the quote a prefix or suffix' }]);
    const lost = await captureFile(store, file, { url: "https://example.com/a", sourceId: "lost", now });
    expect(lost.broken).toEqual([{ where: "source lost, quoting lost", what: 'the words "dismissed the cases" do not stand in what was captured' }]);
    expect((await verify(store)).broken).toHaveLength(2);
    // The casebook mends both quotes; the old pins then hold nothing up.
    await store.append([sourced("news", null, "It said so twice.", { prefix: "case." }), sourced("lost", null, "dismissed the case")]);
    expect(await verify(store)).toMatchObject({ quotes: 2, broken: [] });
    await pinQuotes(store, captures);
    expect(await verify(store)).toMatchObject({ quotes: 2, broken: [] });
  });

  it("keeps a pinned quote where it is when the page is captured again and has changed", async () => {
    await store.append([sourced("news", "https://example.com/news", "dismissed the case")]);
    const first = await captureFile(store, save("one.html", page), { url: "https://example.com/news", now });
    const later = await captureFile(store, save("two.html", page.replace("dismissed", "ended")), { url: "https://example.com/news", now: "2027-01-01T00:00:00Z" });
    expect([first.pinned, later.pinned, later.broken]).toEqual([1, 1, []]);
    for await (const row of store.rows<{ capture: string }>("pins")) expect(row.data.capture).toBe(first.hash);
    rmSync(path.join(kept, first.hash.slice(0, 2)), { recursive: true });
    expect((await verify(store)).broken.map(({ what }) => what)).toEqual(["its file is missing", "the bytes it is pinned to are lost"]);
  });

  it("is kept also where its text cannot be read; its quotes are then unpinned, not broken", async () => {
    await store.append([sourced("order", "https://example.com/order.pdf", "words of the order")]);
    const result = await captureFile(store, save("order.pdf", "%PDF-1.7 words of the order"), { url: "https://example.com/order.pdf", now });
    expect(result).toMatchObject({ media: "application/pdf", text: false, pinned: 0, broken: [], source: "order" });
    expect(await verify(store)).toMatchObject({ quotes: 0, broken: [] });
  });

  it("in PDF is read for its text: pins carry page, rules and what took the text out", async () => {
    const file = save("order.pdf", pdfOf([["The Commission moves to dis-", "miss this action."], ["On page two the court said", "so with prejudice."]]));
    await store.append([sourced("order", "https://example.com/order.pdf", "moves to dismiss this action"), sourced("two", "https://example.com/two.pdf", undefined), draft("second", "second", { evidence: [{ source: "order", quote: { exact: "said so with prejudice" } }] })]);
    const result = await captureFile(store, file, { url: "https://example.com/order.pdf", now, by: "Ada Quill" });
    expect(result).toMatchObject({ media: "application/pdf", text: true, pinned: 2, broken: [] });
    const pins = new Map<string, StoredPin>();
    for await (const { data } of store.rows<StoredPin>("pins")) pins.set(data.quote.exact, data);
    expect(pins.get("moves to dismiss this action")).toMatchObject({ state: "pinned", page: 1, normaliser: 1, pdf: { rules: 1, extractor: expect.stringMatching(/^pdf\.js \d/) as string } });
    expect(pins.get("said so with prejudice")).toMatchObject({ state: "pinned", page: 2 });
    expect(await verify(store)).toMatchObject({ quotes: 2, broken: [] });
    for await (const line of captures.custody()) expect(line.by).toBe("Ada Quill");
    // Without what newer pins carry, as an earlier version wrote them.
    for await (const row of store.rows<StoredPin>("pins")) { const { stream: _, ...older } = row.data; await store.putRows("pins", [{ ...row, data: older }]); }
    expect(await verify(store)).toMatchObject({ quotes: 2, broken: [] });
    for await (const row of store.rows<StoredPin>("pins")) if (row.data.state === "pinned") await store.putRows("pins", [{ ...row, data: { ...row.data, start: row.data.start + 1, end: row.data.end + 1, pdf: { rules: 1, extractor: "pdf.js 1" } } }]);
    expect((await verify(store)).broken[0]?.what).toMatch(/^it does not stand where it was pinned but at \d+ to \d+ \(its text was taken out with pdf\.js 1, now with pdf\.js \d.*\); quotes are not moved/);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["damaged", Buffer.from("%PDF-1.7 words of the order"), /damaged or cut short/],
    ["of pictures", pdfOf([[], []]), /no text layer/],
  ])("in PDF that gives no text says why: %s", async (_, bytes, why) => {
    const result = await captureFile(store, save("x.pdf", bytes), { url: "https://example.com/x.pdf", now });
    expect(result.text).toBe(false);
    expect(result.why?.en).toMatch(why);
    expect(result.why?.zh).toMatch(/该 PDF/);
  });

  it("takes media type and charset from the person where the document does not say", async () => {
    const bytes = Buffer.from([0xd6, 0xd0, 0xb9, 0xfa]);
    expect(await captureFile(store, save("x.bin", bytes), { url: "https://example.com/x", now, media: "text/plain", charset: "gb2312" })).toMatchObject({ media: "text/plain; charset=gbk", text: true });
    await expect(captureFile(store, save("x.bin", bytes), { url: "https://example.com/x", now, media: "text" })).rejects.toThrow(/"text" is not a media type/);
    await expect(captureFile(store, save("x.bin", bytes), { url: "https://example.com/x", now, media: "text/plain", charset: "klingon" })).rejects.toThrow(/"klingon" is not a charset/);
    await expect(captureFile(store, save("x.pdf", "%PDF-1.4"), { url: "https://example.com/x", now, charset: "utf-8" })).rejects.toThrow(/has no charset/);
  });

  it.each<[string, () => string, object, RegExp]>([
    ["a file that is not there", () => path.join(directory, "none.html"), { url: "https://example.com" }, /none\.html cannot be read \(there is no such file\); check the path/],
    ["an empty file", () => save("empty.html", ""), { url: "https://example.com" }, /empty\.html is empty; save the document again/],
    ["an address that is none", () => save("x.html", "x"), { url: "sec.gov" }, /"sec.gov" is not a web address/],
    ["an address that is a file", () => save("x.html", "x"), { url: "file:///etc/hosts" }, /is not a web address/],
    ["a source that is not there", () => save("x.html", "x"), { url: "https://example.com", sourceId: "nobody" }, /The record has no source "nobody"; add casebook\/sources\/nobody.yaml/],
    ["two sources with one address", () => save("x.html", "x"), { url: "https://example.com/same" }, /Several sources have the address .* \(one, two\)/],
  ])("is refused in a sentence: %s", async (_, file, order, sentence) => {
    await store.append([sourced("one", "https://example.com/same", undefined), sourced("two", "https://example.com/same/", undefined)]);
    await expect(captureFile(store, file(), { now, ...(order as { url: string }) })).rejects.toThrow(sentence);
    expect(await store.count("captures")).toBe(0);
  });
});

it("erased bytes are gone from the file, and verify counts the tombstone", async () => {
  const secret = "A person who must be forgotten";
  await store.append([draft("person", secret, { evidence: [] }), draft("b")]);
  await store.erase("source", "person", { reason: "Asked for by the person.", by: { type: "person", name: "editor" }, recorded: now });
  expect(await verify(store)).toMatchObject({ assertions: 3, erased: 1, broken: [] });
  const file = store.path ?? "";
  for (const name of [file, `${file}-wal`]) if (existsSync(name)) expect(readFileSync(name).includes(secret), name).toBe(false);
});
