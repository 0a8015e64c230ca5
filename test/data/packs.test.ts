import { createHash } from "node:crypto";
import { createWriteStream, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { CDXIndexer, WARCParser } from "warcio";
import { describe, expect, test } from "vitest";
import { openRecord } from "../../src/casebook/open.ts";
import { openCaptures, openStore, pinQuotes, redact } from "../../src/evidence/index.ts";
import { sha256Of, zipOf } from "../../src/evidence/packs/examples/warc.ts";
import { importArchive, type PackOrder, readPack, sourcesOf, writePack } from "../../src/evidence/packs/index.ts";
import { memberBytes, openZip } from "../../src/evidence/packs/zip.ts";
import { Zipping } from "../../src/evidence/packs/zipping.ts";
import { canonical, sha256 } from "../../src/record/assertion.ts";
import { RecordError } from "../../src/record/problem.ts";
import { draft } from "../store/drafts.ts";
import { scratch } from "../store/scratch.ts";

const directory = scratch();
const site = "https://www.agency.example";
const release = "<html><head><title>LR-90001</title></head><body><p>The agency and Quillbrook Labs stipulated that the action be <b>dismissed with prejudice</b>.</p></body></html>";
const paper = "Quillbrook Labs said the case was over 案件已经结束。";
const letter = "<html><body><p>Counsel Jane Roe, jane.roe@mail.example, wrote that the motion is withdrawn.</p></body></html>";
const unseen = '<html><body><p>The docket is closed.</p><!-- <a href="mailto:john.doe&#64;mail.example">x</a> --></body></html>';
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]);
const gone = "<html>Erased later: an old page</html>";

const cites = {
  "lr-90001": ["dismissed with prejudice"], paper: ["the case was over 案件已经结束"], letter: ["the motion is withdrawn"], unseen: ["The docket is closed"],
  picture: [], gone: [], nowhere: ["said nowhere"],
} as const;

async function world() {
  const store = await openStore(":memory:");
  const urlOf = (id: string): string | null => (id === "paper" ? null : `${site}/${id}`);
  await store.append(
    Object.entries(cites).map(([id, quotes]) =>
      draft(id, id, { body: { id, title: `The document ${id}`, publisher: "The agency", kind: "agency", url: urlOf(id), published: null, seen: "none" }, evidence: quotes.map((exact) => ({ source: id, quote: { exact } })) }),
    ),
  );
  const captures = openCaptures(store);
  const found = (source: string, bytes: string | Buffer, media = "text/html") => ({ bytes: Buffer.from(bytes), media, url: urlOf(source), at: "2025-03-01T15:00:00.000Z", how: "saved by hand", source, by: "Ada Archivist" });
  await captures.put({
    ...found("lr-90001", release, "text/html; charset=utf-8"), how: "fetched", at: "2025-03-01T15:00:01.250Z",
    exchange: { method: "GET", urls: [`${site}/old`, `${site}/lr-90001`], status: 200, sent: { "user-agent": "Prosequi/0.1" }, got: { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip", "content-length": "99", "x-note": "one\r\nSet-Header: two" }, manifest: 1 },
  });
  for (const [id, bytes, media] of [["paper", paper, "text/plain"], ["letter", letter, "text/html"], ["unseen", unseen, "text/html"], ["picture", picture, "image/png"], ["gone", gone, "text/html"]] as const) await captures.put(found(id, bytes, media));
  await captures.erase(sha256(Buffer.from(gone)), { by: "The desk", reason: "asked for by the person", at: "2025-05-01T00:00:00.000Z" });
  await pinQuotes(store, captures);
  const order: PackOrder = {
    action: "quillbrook", title: "Agency v. Quillbrook Labs", answer: { key: "quillbrook", caption: "Agency v. Quillbrook Labs" },
    sources: Object.entries(cites).map(([id, quotes]) => ({ id, title: `The document ${id}`, url: urlOf(id), cites: [{ by: "action quillbrook" }, ...quotes.map((exact) => ({ by: `event quillbrook/${id}`, quote: { exact } }))] })),
    redact, now: "2026-11-28T05:00:00Z", software: "prosequi 0.1.0",
  };
  return { store, captures, order };
}

async function pack(more: Partial<PackOrder> = {}, name = "quillbrook.wacz") {
  const { store, captures, order } = await world();
  const file = path.join(directory, name);
  const written = await writePack(store, captures, { ...order, ...more }, file);
  return { store, captures, order: { ...order, ...more }, file, written };
}

async function member(file: string, name: string): Promise<Buffer> {
  const members = await openZip(file);
  try {
    return await memberBytes(members, file, name, 1 << 24);
  } finally {
    members.close();
  }
}

/** Writes the pack anew with members changed and every sum made to fit: what a forger would do. */
async function forged(file: string, change: Record<string, (bytes: Buffer) => Buffer | string>): Promise<string> {
  const members = await openZip(file);
  const out = file.replace(".wacz", "-forged.wacz");
  const zip = new Zipping((bytes) => pipeline(bytes, createWriteStream(out)));
  for (const name of members.entries.keys()) {
    let bytes = await memberBytes(members, file, name, 1 << 24);
    if (name === "datapackage.json") {
      const list = JSON.parse(bytes.toString()) as { resources: Array<{ path: string }> };
      list.resources = list.resources.map((each) => ({ ...each, ...zip.laid.find((laid) => laid.path === each.path) }));
      bytes = Buffer.from(`${JSON.stringify(list, null, 2)}\n`);
    }
    if (name === "datapackage-digest.json") bytes = Buffer.from(`${JSON.stringify({ path: "datapackage.json", hash: zip.laid.at(-1)?.hash }, null, 2)}\n`);
    await zip.add(name, Buffer.from(change[name]?.(bytes) ?? bytes));
  }
  members.close();
  await zip.end();
  return out;
}

describe("an evidence pack", () => {
  test("written, then read: nothing is broken", async () => {
    const { written, file } = await pack();
    expect(written).toMatchObject({ states: { whole: 2, redacted: 2, unread: 1, long: 0, erased: 1, lost: 0 }, quotes: 4, withheld: 0, unpinned: 1, many: [] });
    expect(written.hash).toBe(createHash("sha256").update(readFileSync(file)).digest("hex"));
    expect(await readPack(file)).toEqual({ action: "quillbrook", records: 6, captures: 6, quotes: 4, withheld: 0, unpinned: 1, custody: 7, head: expect.objectContaining({ seq: 7 }), broken: [] });
  });

  test("the same record gives the same bytes, another day another file", async () => {
    const { file } = await pack();
    const first = readFileSync(file);
    expect(readFileSync((await pack({}, "again.wacz")).file).equals(first)).toBe(true);
    expect(readFileSync((await pack({ now: "2026-11-29T05:00:00Z" }, "later.wacz")).file).equals(first)).toBe(false);
  });

  test("has the members of a WACZ, stored, with sums that anybody can check", async () => {
    const { file } = await pack();
    const members = await openZip(file);
    expect([...members.entries.keys()]).toEqual([
      "archive/data.warc.gz", "indexes/index.cdx.gz", "pages/pages.jsonl", "prosequi/README.txt", "prosequi/action.json", "prosequi/captures.jsonl", "prosequi/custody.jsonl", "prosequi/quotes.json", "prosequi/SHA256SUMS", "datapackage.json", "datapackage-digest.json",
    ]);
    expect([...members.entries.values()].every((entry) => entry.compressionMethod === 0)).toBe(true);
    members.close();
    for (const line of (await member(file, "prosequi/SHA256SUMS")).toString().trim().split("\n")) {
      const [sum, name] = line.split("  ");
      expect(sha256Of(await member(file, name!))).toBe(`sha256:${sum}`);
    }
    const list = JSON.parse((await member(file, "datapackage.json")).toString());
    expect(list).toMatchObject({ profile: "data-package", wacz_version: "1.1.1", mainPageUrl: `${site}/letter` });
    expect((await member(file, "prosequi/README.txt")).toString()).toContain("2 documents as they were captured and 2 as text");
  });

  test("another WARC parser reads it: answers fit their unpacked bytes, questions stand beside them", async () => {
    const { file } = await pack();
    const records = [];
    for await (const record of new WARCParser([await member(file, "archive/data.warc.gz")], { keepHeadersCase: true })) {
      const payload = Buffer.from(await record.readFully(true)).toString();
      records.push({ type: record.warcType, url: record.warcTargetURI ?? null, date: record.warcDate, payload, http: record.httpHeaders && Object.fromEntries(record.httpHeaders.headers) });
    }
    const [info, ...rest] = records;
    expect(info?.payload).toContain("isPartOf: quillbrook");
    expect(rest.map(({ type, url }) => [type, url])).toEqual([
      ["resource", `ni:///sha-256;${createHash("sha256").update(paper).digest("base64url")}`],
      ["conversion", `${site}/letter`], ["conversion", `${site}/unseen`],
      ["response", `${site}/lr-90001`], ["request", `${site}/lr-90001`],
    ]);
    expect(rest[0]?.payload).toBe(paper);
    expect(rest[3]).toMatchObject({
      payload: release, date: "2025-03-01T15:00:01.250Z",
      http: { "content-type": "text/html; charset=utf-8", "X-Archive-Orig-content-encoding": "gzip", "X-Archive-Orig-content-length": "99", "content-length": String(release.length), "x-note": "one Set-Header: two" },
    });
    expect(rest[4]?.http).toEqual({ host: "www.agency.example", "user-agent": "Prosequi/0.1" });
  });

  test("each line of the index points to the gzip member of its record", async () => {
    const { file } = await pack();
    const warc = await member(file, "archive/data.warc.gz");
    const lines = gunzipSync(await member(file, "indexes/index.cdx.gz")).toString().trim().split("\n");
    expect(lines).toEqual([...lines].sort());
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      const { url, offset, length } = JSON.parse(line.slice(line.indexOf("{"))) as Record<string, string>;
      const one = warc.subarray(Number(offset), Number(offset) + Number(length));
      const records = [];
      for await (const record of new WARCParser([one])) {
        await record.readFully(false);
        records.push(record.warcTargetURI);
      }
      expect(records).toEqual([url]);
    }
    const theirs: unknown[] = [];
    for await (const line of new CDXIndexer({ format: "cdxj" }).iterIndex([{ filename: "data.warc.gz", reader: Readable.from([warc]) }])) theirs.push({ urlkey: line["urlkey"], offset: String(line["offset"]), length: String(line["length"]) });
    expect(lines.map((line) => ({ urlkey: line.split(" ")[0], offset: JSON.parse(line.slice(line.indexOf("{"))).offset, length: JSON.parse(line.slice(line.indexOf("{"))).length }))).toEqual(expect.arrayContaining(theirs));
  });

  test("contact data stays out, seen or unseen, and what nobody can read; in a whole pack it is there", async () => {
    const everything = async (file: string) => `${gunzipSync(await member(file, "archive/data.warc.gz")).toString("latin1")}${readFileSync(file).toString("latin1")}`;
    const { file } = await pack();
    const text = await everything(file);
    for (const secret of ["jane.roe", "john.doe", "\u0089PNG", "Erased later"]) expect(text).not.toContain(secret);
    expect(text).toContain("the motion is withdrawn");
    const listed = (await member(file, "prosequi/captures.jsonl")).toString().trim().split("\n").slice(1).map((line) => JSON.parse(line) as { state: string; capture: string; erased?: unknown });
    expect(listed.map(({ state, capture }) => [state, capture])).toContainEqual(["redacted", sha256(Buffer.from(letter))]);
    expect(listed.find(({ state }) => state === "erased")).toMatchObject({ capture: sha256(Buffer.from(gone)), erased: { by: "The desk", reason: "asked for by the person" } });
    const whole = await pack({ whole: true }, "whole.wacz");
    expect(whole.written.states).toMatchObject({ whole: 5, redacted: 0, unread: 0, erased: 1 });
    const open = await everything(whole.file);
    for (const secret of ["jane.roe", "john.doe", "\u0089PNG"]) expect(open).toContain(secret);
    expect(open).not.toContain("Erased later");
    expect((await readPack(whole.file)).broken).toEqual([]);
  });

  test("a quote whose words are contact data is withheld, not shown", async () => {
    const { store, captures, order } = await world();
    const quote = { exact: "Jane Roe, jane.roe@mail.example" };
    await store.append([draft("letter-2", "Letter", { evidence: [{ source: "letter", quote }] })]);
    await pinQuotes(store, captures);
    const file = path.join(directory, "withheld.wacz");
    const sources = order.sources.map((source) => (source.id === "letter" ? { ...source, cites: [...source.cites, { by: "event x", quote }] } : source));
    expect(await writePack(store, captures, { ...order, sources }, file)).toMatchObject({ quotes: 4, withheld: 1 });
    expect(await readPack(file)).toMatchObject({ quotes: 4, withheld: 1, broken: [] });
    expect(readFileSync(file).toString("latin1")).not.toContain("jane.roe");
  });

  test("of a source with quotes only the captures they stand in; of one with very many, none, and that is said", async () => {
    const { store, captures, order } = await world();
    await captures.putMany(Array.from({ length: 60 }, (_, n) => ({ bytes: Buffer.from(`row ${n}`), media: "text/plain", url: null, at: "2025-03-01T15:00:00.000Z", how: "row", source: n < 5 ? "lr-90001" : "nowhere" })));
    const written = await writePack(store, captures, order, path.join(directory, "many.wacz"));
    expect(written).toMatchObject({ many: ["nowhere"], states: { whole: 2 } });
    expect((await readPack(written.file)).broken).toEqual([]);
  });

  test("taken into another record, its documents are captures there", async () => {
    const { file } = await pack();
    const store = await openStore(":memory:");
    await store.append([draft("lr-90001", "LR", { body: { id: "lr-90001", title: "LR", publisher: "The agency", kind: "agency", url: `${site}/lr-90001`, published: null, seen: "none" }, evidence: [{ source: "lr-90001", quote: { exact: "dismissed with prejudice" } }] })]);
    expect(await importArchive(store, openCaptures(store), file, { by: "Ada Archivist", now: "2026-11-28T06:00:00Z" })).toMatchObject({ records: 6, captured: 1, refused: 0, pinned: 1, broken: [] });
  });

  test("an action without captures gives a pack that says so", async () => {
    const { written, file } = await pack({ sources: [] }, "empty.wacz");
    expect(written).toMatchObject({ quotes: 0, states: { whole: 0 } });
    expect(await readPack(file)).toMatchObject({ captures: 0, broken: [] });
  });

  test("a name that players would not know, and a place that is not there", async () => {
    const { store, captures, order } = await world();
    await expect(writePack(store, captures, order, path.join(directory, "x.zip"))).rejects.toThrow("should end in .wacz");
    await expect(writePack(store, captures, order, path.join(directory, "none", "x.wacz"))).rejects.toThrow(RecordError);
  });
});

test("the sources of an action are all that its statements cite, with who cites them", async () => {
  const record = await openRecord({ where: ":memory:", shelves: { casebook: "casebook", codebook: "codebook" }, today: "2026-11-28" });
  const view = record.asOf();
  for (const action of view.actions.values()) {
    const sources = sourcesOf(view, action);
    const cited = new Set([action, action.filed, ...action.defendants, ...action.events, ...action.later, ...action.ties, ...action.replies, ...action.corrections].flatMap((each) => each.cites.map(({ source }) => source)));
    expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining([...cited]));
    for (const { id, title, cites: by } of sources) {
      expect(title).toBe(view.sources.get(id)?.title);
      expect(by.length).toBeGreaterThan(0);
    }
    const quotes = action.events.flatMap((event) => event.cites.map(({ source, quote }) => ({ source, by: `event ${event.key}`, quote })));
    for (const { source, by, quote } of quotes) expect(sources.find(({ id }) => id === source)?.cites).toContainEqual({ by, quote });
  }
  await record.close();
});

describe("what was changed is named", () => {
  test("one byte, anywhere", async () => {
    const { file } = await pack();
    const whole = readFileSync(file);
    const mutant = path.join(directory, "mutant.wacz");
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(whole);
        bytes[at]! ^= change;
        writeFileSync(mutant, bytes);
        const found = await readPack(mutant).catch((error: unknown) => error);
        if (found instanceof Error) expect(found).toBeInstanceOf(RecordError);
        else expect((found as Awaited<ReturnType<typeof readPack>>).broken).not.toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test("cut short, or with something behind it", async () => {
    const { file } = await pack();
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, -30));
    await expect(readPack(file)).rejects.toThrow(RecordError);
    writeFileSync(file, Buffer.concat([whole, Buffer.from("more")]));
    await expect(readPack(file)).rejects.toThrow(RecordError);
  });

  const json = (change: (value: any) => void) => (bytes: Buffer) => {
    const value = JSON.parse(bytes.toString());
    change(value);
    return `${JSON.stringify(value, null, 2)}\n`;
  };
  const line = (at: number, change: (value: any) => void) => (bytes: Buffer) => {
    const lines = bytes.toString().split("\n");
    const value = JSON.parse(lines[at]!);
    change(value);
    return [...lines.slice(0, at), JSON.stringify(value), ...lines.slice(at + 1)].join("\n");
  };
  const relinked = (value: any) => {
    value.at = "2024-01-01T00:00:00.000Z";
    const { link: _, ...rest } = value;
    value.link = sha256(canonical(rest));
  };
  test.each([
    ["a day in the custody", { "prosequi/custody.jsonl": line(2, (value) => (value.at = "2024-01-01T00:00:00.000Z")) }, "does not match its link"],
    ["a day in the custody, its link made to fit", { "prosequi/custody.jsonl": line(2, relinked) }, "not bound to the line before it"],
    ["a line of custody taken out", { "prosequi/custody.jsonl": (bytes: Buffer) => bytes.toString().split("\n").filter((_, n) => n !== 1).join("\n") }, "no line of custody says"],
    ["the head", { "prosequi/custody.jsonl": line(0, (value) => (value.head.link = "0".repeat(64))) }, "the head has another link"],
    ["the place of a quote", { "prosequi/quotes.json": json((value) => (value.items[0].target.selector[1].start += 1)) }, "does not stand where it was placed"],
    ["the words of a quote", { "prosequi/quotes.json": json((value) => (value.items[0].target.selector[0].exact = "guilty as charged")) }, "does not stand where it was placed"],
    ["the record of a quote", { "prosequi/quotes.json": json((value) => (value.items[0].target.state[0].cached = "urn:uuid:none")) }, "the record that it points to is not there"],
    ["the hash of a capture", { "prosequi/captures.jsonl": line(1, (value) => (value.capture = "0".repeat(64))) }, "it is not the capture"],
    ["what is said of a capture", { "prosequi/captures.jsonl": line(3, (value) => (value.state = "whole")) }, "says that it is whole"],
    ["an erasure", { "prosequi/captures.jsonl": line(2, (value) => (value.state = "lost")) }, "says that it is lost"],
    ["a place in the index", { "indexes/index.cdx.gz": (bytes: Buffer) => gzipSync(gunzipSync(bytes).toString().replace(/"offset":"\d+"/, '"offset":"7"')) }, "lies at byte 7"],
    ["a line out of the index", { "indexes/index.cdx.gz": (bytes: Buffer) => gzipSync(gunzipSync(bytes).toString().split("\n").slice(1).join("\n")) }, "it does not have"],
    ["a page of the list", { "pages/pages.jsonl": line(1, (value) => (value.url = `${site}/other`)) }, "of which there is no record"],
    ["a sum", { "prosequi/SHA256SUMS": (bytes: Buffer) => bytes.toString().replace(/^./, (c) => (c === "0" ? "1" : "0")) }, "SHA256SUMS"],
    ["a document", { "archive/data.warc.gz": (bytes: Buffer) => gzipSync(Buffer.from(gunzipSync(bytes).toString("latin1").replace("with prejudice", "with a promise"), "latin1")) }, "do not have the warc-block-digest"],
    ["JSON that is none", { "prosequi/action.json": () => "{" }, "not JSON"],
  ])("by a forger who redoes the sums: %s", async (_, change, sentence) => {
    const { file } = await pack();
    const { broken } = await readPack(await forged(file, change));
    expect(broken.map(({ where, what }) => `${where}: ${what}`).join("\n")).toContain(sentence);
  });

  test("a member more", async () => {
    const { file } = await pack();
    const members = await openZip(file);
    const all = [];
    for (const name of members.entries.keys()) all.push({ name, bytes: await memberBytes(members, file, name, 1 << 24) });
    members.close();
    writeFileSync(file, zipOf([...all, { name: "prosequi/extra.txt", bytes: Buffer.from("hello") }]));
    expect((await readPack(file)).broken).toMatchObject([{ where: "prosequi/extra.txt" }, { what: expect.stringContaining("not as it was written") }]);
  });

  test("what is no pack is refused", async () => {
    const file = path.join(directory, "other.wacz");
    writeFileSync(file, zipOf([{ name: "readme.txt", bytes: Buffer.from("hi") }]));
    await expect(readPack(file)).rejects.toThrow("no evidence pack");
    writeFileSync(file, "hello");
    await expect(readPack(file)).rejects.toThrow(RecordError);
    await expect(readPack(path.join(directory, "none.wacz"))).rejects.toThrow("no such file");
  });
});
