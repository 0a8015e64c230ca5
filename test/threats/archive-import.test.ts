import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { base32nopad } from "@scure/base";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CustodyLine } from "../../src/evidence/custody.ts";
import { openCaptures, openStore } from "../../src/evidence/index.ts";
import { answer, packed, sha256Of, wacz, warcRecord, zipOf } from "../../src/evidence/packs/examples/warc.ts";
import { importArchive } from "../../src/evidence/packs/import.ts";
import { RecordError } from "../../src/record/problem.ts";
import { draft } from "../store/drafts.ts";
import { scratch } from "../store/scratch.ts";

const directory = scratch();
const url = "https://www.agency.example/litreleases/lr-90001";
const page = "<html><head><title>LR-90001</title></head><body><p>The agency and Quillbrook Labs stipulated that the action be dismissed with prejudice.</p></body></html>";
const order = { by: "Ada Archivist", now: "2026-11-28T05:00:00Z" };

async function taken(bytes: Uint8Array, name = "lr.warc.gz") {
  const file = path.join(directory, name);
  writeFileSync(file, bytes);
  const store = await openStore(":memory:");
  await store.append([
    draft("lr-90001", "LR-90001", {
      body: { id: "lr-90001", title: "LR-90001", publisher: "The agency", kind: "agency", url: "http://agency.example/litreleases/lr-90001/", published: null, seen: "none" },
      evidence: [{ source: "lr-90001", quote: { exact: "dismissed with prejudice" } }],
    }),
  ]);
  const captures = openCaptures(store);
  const custody = async (): Promise<CustodyLine[]> => {
    const lines: CustodyLine[] = [];
    for await (const line of captures.custody()) lines.push(line);
    return lines.sort((a, b) => a.seq - b.seq);
  };
  return { store, captures, custody, file, result: importArchive(store, captures, file, order) };
}

async function refusal(bytes: Uint8Array, name?: string): Promise<string> {
  const { result } = await taken(bytes, name);
  const error = await result.then(() => undefined, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RecordError);
  return (error as RecordError).message.replaceAll(`${directory}/`, "");
}

describe("what a web archive gives", () => {
  test("a page, captured when the archive says, with its quote pinned", async () => {
    const { result, custody } = await taken(packed(
      warcRecord("warcinfo", "", "software: Inventoria/1.0\r\n"),
      warcRecord("response", url, answer(page), { "WARC-Payload-Digest": sha256Of(page), "WARC-Block-Digest": sha256Of(answer(page)) }),
      warcRecord("request", url, "GET /litreleases/lr-90001 HTTP/1.1\r\nHost: www.agency.example\r\nCookie: session=secret\r\n\r\n", { "WARC-Concurrent-To": `<urn:uuid:response-${url}>` }),
    ));
    expect(await result).toEqual({
      records: 3, captured: 1, known: 0, refused: 0, pinned: 1, broken: [],
      ignored: [{ reason: { en: "notes about the archive itself", zh: "关于存档本身的说明" }, count: 1 }, { reason: { en: "the question that an answer belongs to", zh: "请求本身（随应答一并记录）" }, count: 1 }],
    });
    expect(await custody()).toMatchObject([{
      url, source: "lr-90001", at: "2025-03-01T15:00:00.000Z", by: "Ada Archivist", how: "record of lr.warc.gz, taken in at 2026-11-28T05:00:00Z",
      exchange: { method: "GET", status: 200, urls: [url], sent: { host: "www.agency.example" }, got: { "content-type": "text/html; charset=utf-8" } },
    }]);
    expect(JSON.stringify(await custody())).not.toContain("secret");
  });

  const chunks = (body: Buffer) => Buffer.concat([Buffer.from(`a\r\n`), body.subarray(0, 10), Buffer.from(`\r\n${(body.length - 10).toString(16)};x=1\r\n`), body.subarray(10), Buffer.from("\r\n0\r\n\r\n")]);
  const sha1 = (bytes: Uint8Array | string) => `sha1:${base32nopad.encode(createHash("sha1").update(bytes).digest())}`;
  test.each([
    ["gzip", answer(gzipSync(page), { "Content-Encoding": "gzip" }), sha1(gzipSync(page))],
    ["brotli", answer(brotliCompressSync(page), { "Content-Encoding": "br" }), undefined],
    ["deflate", answer(deflateSync(page), { "Content-Encoding": "deflate" }), undefined],
    ["deflate without its head", answer(deflateRawSync(page), { "Content-Encoding": "deflate" }), undefined],
    ["chunks", answer(chunks(Buffer.from(page)), { "Transfer-Encoding": "chunked" }), sha1(page)],
    ["chunks of gzip, digest over what went over the wire", answer(chunks(gzipSync(page)), { "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" }), sha1(chunks(gzipSync(page)))],
    ["two packings", answer(gzipSync(deflateSync(page)), { "Content-Encoding": "deflate, gzip" }), undefined],
    ["unpacked by the archive, header kept", answer(page, { "Content-Encoding": "gzip", "Transfer-Encoding": "chunked" }), sha1(page)],
  ])("the page as a browser shows it: %s", async (_, block, digest) => {
    const { result, captures } = await taken(packed(warcRecord("response", url, block, digest === undefined ? {} : { "WARC-Payload-Digest": digest })));
    expect(await result).toMatchObject({ captured: 1, pinned: 1, refused: 0, broken: [] });
    expect(Buffer.from((await captures.bytes(sha256Of(page).slice(7)))!).toString()).toBe(page);
  });

  test("from .warc, .warc.gz and .wacz the same", async () => {
    const record = warcRecord("resource", url, page);
    for (const [bytes, name] of [[record, "a.warc"], [packed(record), "a.warc.gz"], [gzipSync(record), "a.gz"], [wacz(packed(record)), "a.wacz"]] as const) {
      expect(await (await taken(bytes, name)).result).toMatchObject({ records: 1, captured: 1, pinned: 1, broken: [] });
    }
  });

  test("a page that came again unchanged is the page that came first", async () => {
    const first = warcRecord("response", url, answer(page), { "WARC-Payload-Digest": sha256Of(page) });
    const again = warcRecord("revisit", "https://mirror.example/lr-90001", answer(""), { "WARC-Payload-Digest": sha256Of(page), "WARC-Date": "2025-04-01T00:00:00Z" });
    const stray = warcRecord("revisit", "https://mirror.example/other", "", { "WARC-Payload-Digest": sha256Of("elsewhere") });
    const { result, custody } = await taken(packed(first, again, stray));
    expect(await result).toMatchObject({ records: 3, captured: 1, known: 1, ignored: [{ count: 1 }] });
    expect((await custody()).map(({ hash, at, source }) => [hash, at, source])).toEqual([[sha256Of(page).slice(7), "2025-03-01T15:00:00.000Z", "lr-90001"], [sha256Of(page).slice(7), "2025-04-01T00:00:00.000Z", null]]);
  });

  test("taken in twice, nothing is added", async () => {
    const { result, captures, custody, store, file } = await taken(packed(warcRecord("response", url, answer(page))));
    await result;
    const before = await custody();
    expect(await importArchive(store, captures, file, { ...order, now: "2026-11-29T00:00:00Z" })).toMatchObject({ captured: 0, known: 1, pinned: 1 });
    expect(await custody()).toEqual(before);
  });

  test("an error page is kept, but is no capture of the source that has its address", async () => {
    const { result, custody } = await taken(packed(warcRecord("response", url, answer("<html>Gone: dismissed with prejudice</html>", {}, "404 Not Found"))));
    expect(await result).toMatchObject({ captured: 1, pinned: 0, broken: [] });
    expect(await custody()).toMatchObject([{ source: null, exchange: { status: 404 } }]);
  });

  test("what a form answers is no capture of the source either", async () => {
    const { result, custody } = await taken(packed(warcRecord("response", url, answer(page)), warcRecord("request", url, "POST /litreleases/lr-90001 HTTP/1.1\r\n\r\n", { "WARC-Concurrent-To": `<urn:uuid:response-${url}>` })));
    expect(await result).toMatchObject({ captured: 1, pinned: 0 });
    expect(await custody()).toMatchObject([{ source: null, exchange: { method: "POST" } }]);
  });

  test("records without a document are counted by reason", async () => {
    const { result } = await taken(packed(
      warcRecord("response", "dns:agency.example", "20250301 1.2.3.4"),
      warcRecord("response", url, answer("", { Location: "/x" }, "302 Found")),
      warcRecord("response", url, answer("half", {}, "206 Partial Content")),
      warcRecord("response", url, answer(page), { "WARC-Truncated": "length" }),
      warcRecord("response", url, answer(page, { "Content-Encoding": "zstd" })),
      warcRecord("conversion", url, "text"),
    ));
    expect(await result).toMatchObject({ records: 6, captured: 0, refused: 0, ignored: [1, 1, 1, 1, 1, 1].map((count) => ({ count })) });
  });
});

describe("a record of which something does not hold is refused by name, and the next is read", () => {
  const good = warcRecord("resource", "https://agency.example/good", "<html>good</html>");
  test.each([
    ["a payload digest of other bytes", warcRecord("response", url, answer(page), { "WARC-Payload-Digest": sha256Of("other") }), "do not have the digest"],
    ["a block digest of other bytes", warcRecord("response", url, answer(page), { "WARC-Block-Digest": sha256Of("other") }), "do not have the digest"],
    ["a digest nobody can check", warcRecord("resource", url, page, { "WARC-Payload-Digest": "blake9:abc" }), "cannot be checked"],
    ["no HTTP", warcRecord("response", url, page), "HTTP/1.1 200 OK"],
    ["damaged gzip within", warcRecord("response", url, answer(gzipSync(page).subarray(0, 60), { "Content-Encoding": "gzip" })), "damaged"],
    ["a bomb within", warcRecord("response", url, answer(gzipSync(Buffer.alloc(101 << 20)), { "Content-Encoding": "gzip" })), "more than 100 MB"],
    ["a capture to come", warcRecord("resource", url, page, { "WARC-Date": "2031-01-01T00:00:00Z" }), "still to come"],
    ["a capture before the web", warcRecord("resource", url, page, { "WARC-Date": "1970-01-01T00:00:00Z" }), "no web yet"],
    ["no date", warcRecord("resource", url, page, { "WARC-Date": "last week" }), "no instant"],
    ["no address", warcRecord("resource", "https://[nowhere", page), "no"],
  ])("%s", async (_, bad, sentence) => {
    const { result, custody } = await taken(packed(bad, good));
    const { broken, ...counts } = await result;
    expect(counts).toMatchObject({ records: 2, captured: 1, refused: 1 });
    expect(broken).toHaveLength(1);
    expect(broken[0]?.where).toContain("record 1 (https://");
    expect(broken[0]?.what).toContain(sentence);
    expect((await custody()).map((line) => line.url)).toEqual(["https://agency.example/good"]);
  });

  test("bytes that were erased from the record are not brought back", async () => {
    const { result, captures, store, file, custody } = await taken(packed(warcRecord("resource", url, page), good));
    await result;
    await captures.erase(sha256Of(page).slice(7), { by: "The desk", reason: "asked for by the person", at: "2026-11-28T06:00:00.000Z" });
    const before = await custody();
    expect(await importArchive(store, captures, file, order)).toMatchObject({ records: 2, captured: 0, known: 1, refused: 1, broken: [{ what: expect.stringContaining("were erased") }] });
    expect(await custody()).toEqual(before);
    expect(await captures.bytes(sha256Of(page).slice(7))).toBeUndefined();
  });

  test("two sources with one address: kept, given to neither, and said", async () => {
    const { result, store, captures, file } = await taken(packed(warcRecord("resource", "https://agency.example/two", page)));
    await result;
    const body = { title: "Two", publisher: "The agency", kind: "agency" as const, url: "https://agency.example/two", published: null, seen: "none" as const };
    await store.append(["two-a", "two-b"].map((id) => draft(id, id, { body: { id, ...body }, evidence: [] })));
    expect((await importArchive(store, captures, file, order)).broken).toMatchObject([{ what: expect.stringContaining("two-a, two-b") }]);
  });
});

describe("a file that is damaged or a trap is refused in one sentence", () => {
  const record = warcRecord("resource", url, page);
  const absurd = (header: string) => Buffer.from(`WARC/1.1\r\n${header}\r\n\r\n\r\n\r\n`);
  const link = zipOf([{ name: "archive/data.warc", bytes: Buffer.from("/etc/passwd"), mode: 0o120777 }]);
  const bomb = gzipSync(Buffer.concat([warcRecord("resource", url, "", { "Content-Length": String(200 << 20) }).subarray(0, -4), Buffer.alloc(200 << 20)]));
  test.each([
    ["a member cut short", packed(record).subarray(0, -20), "cut short"],
    ["a changed byte in a member", (() => { const bytes = packed(record, record); bytes[40]! ^= 1; return bytes; })(), "cannot be unpacked"],
    ["zeros between members", Buffer.concat([packed(record), Buffer.alloc(30), packed(record)]), "belong to no gzip member"],
    ["a file cut short", record.subarray(0, -40), "the file ends after"],
    ["a length too small", warcRecord("resource", url, page, { "Content-Length": "20" }), "not 20 bytes long"],
    ["a length too large", Buffer.concat([warcRecord("resource", url, page, { "Content-Length": String(page.length + 30) }), record]), "bytes long as its header says"],
    ["a negative length", warcRecord("resource", url, page, { "Content-Length": "-1" }), "no length of a block"],
    ["no length", absurd("WARC-Type: response"), "no length of a block"],
    ["two lengths", absurd("Content-Length: 0\r\nContent-Length: 4"), "gives its length twice"],
    ["a header without an end", absurd(`X: ${"y".repeat(100_000)}`), "longer than any honest one"],
    ["a header of many lines", absurd("X: y\r\n".repeat(20_000)), "longer than any honest one"],
    ["a header that is none", absurd("nonsense"), "no line of a header"],
    ["something else", Buffer.from("%PDF-1.7"), "not a WARC file"],
    ["nothing", Buffer.alloc(0), "holds no record"],
    ["a gzip bomb", bomb, "300 times"],
    ["no web archive in the zip", zipOf([{ name: "readme.txt", bytes: Buffer.from("hi") }]), "without WARC files"],
    ["a name that leads out", zipOf([{ name: "archive/../../evil.warc", bytes: record }]), "invalid relative path"],
    ["an absolute name", zipOf([{ name: "/archive/evil.warc", bytes: record }]), "absolute path"],
    ["a name with a backslash", zipOf([{ name: "archive\\..\\evil.warc", bytes: record }]), "invalid characters"],
    ["a link", link, "is a link"],
    ["a member twice", zipOf([{ name: "archive/data.warc", bytes: record }, { name: "archive/data.warc", bytes: record }]), "twice"],
    ["a member that grows", zipOf([{ name: "archive/data.warc", bytes: deflateRawSync(Buffer.alloc(100 << 20)), says: 100 << 20, method: 8 }]), "300 times"],
    ["a member that grows more than it says", (() => { const bytes = deflateRawSync(Buffer.alloc(1 << 20)); return zipOf([{ name: "archive/data.warc", bytes, says: 100, method: 8 }, { name: "datapackage.json", bytes: Buffer.from(JSON.stringify({ wacz_version: "1.1.1", resources: [{ path: "archive/data.warc", hash: "sha256:0", bytes: 100 }] })) }]); })(), "cannot be read"],
    ["no list", zipOf([{ name: "archive/data.warc", bytes: record }]), "datapackage.json"],
    ["a list of something else", zipOf([{ name: "archive/data.warc", bytes: record }, { name: "datapackage.json", bytes: Buffer.from("[]") }]), "not that of a WACZ"],
    ["a member the list does not know", zipOf([{ name: "archive/data.warc", bytes: record }, { name: "datapackage.json", bytes: Buffer.from('{"wacz_version":"1.1.1","resources":[]}') }]), "put in later"],
    ["a member the list knows otherwise", wacz(packed(record), { hash: sha256Of("other") }), "changed or damaged"],
  ])("%s", async (_, bytes, sentence) => {
    const message = await refusal(bytes);
    expect(message).toContain(sentence);
    expect(message.startsWith("lr.warc.gz")).toBe(true);
    expect(message).not.toMatch(/[.!?] [A-Z]|\n/);
  });

  test("a file that is not there", async () => {
    const store = await openStore(":memory:");
    await expect(importArchive(store, openCaptures(store), path.join(directory, "none.warc"), order)).rejects.toThrow("there is no such file");
  });

  test("what stood before the damage is kept, and the mended file goes on from there", async () => {
    const second = warcRecord("resource", "https://agency.example/second", "<p>second</p>");
    const { result, captures, store, file, custody } = await taken(packed(record, second).subarray(0, -20));
    await expect(result).rejects.toThrow("cut short");
    expect((await custody()).map((line) => line.url)).toEqual([url]);
    writeFileSync(file, packed(record, second));
    expect(await importArchive(store, captures, file, order)).toMatchObject({ captured: 1, known: 1, pinned: 1 });
  });

  test("whatever byte is changed: counted, or one sentence", async () => {
    const whole = Buffer.concat([
      warcRecord("response", url, answer(gzipSync(page), { "Content-Encoding": "gzip" }), { "WARC-Payload-Digest": sha256Of(gzipSync(page)) }),
      warcRecord("revisit", url, answer(""), { "WARC-Payload-Digest": sha256Of(gzipSync(page)) }),
    ]);
    const forms = [whole, packed(whole), wacz(packed(whole))];
    await fc.assert(
      fc.asyncProperty(fc.nat(forms.length - 1), fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (form, place, change, cut) => {
        const bytes = Buffer.from(forms[form]!);
        const at = place % bytes.length;
        bytes[at]! ^= change;
        const { result } = await taken(cut ? bytes.subarray(0, at) : bytes, "mutant.warc");
        const got = await result.catch((error: unknown) => error);
        if (got instanceof Error) expect(got).toBeInstanceOf(RecordError);
        else {
          const { records, captured, known, refused, ignored } = got as Awaited<typeof result>;
          expect(captured + known + refused + ignored.reduce((sum, { count }) => sum + count, 0)).toBe(records);
        }
      }),
      { numRuns: 150 },
    );
  });
});
