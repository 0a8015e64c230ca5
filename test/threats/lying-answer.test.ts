import { brotliCompressSync, createGzip, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenWire, Reply, Request } from "../../src/fetching/index.ts";
import { RecordError } from "../../src/record/problem.ts";
import { openSite, type Seen, type Site, siteWire, type Told } from "../servers/site.ts";

/** A site whose answer is not what its head says. Half an answer must never pass for one. */

let site: Site;
let wire: OpenWire;
let tell: (request: Seen) => Told = () => "";
beforeAll(async () => {
  site = await openSite((request) => tell(request));
  wire = siteWire(site, { patience: { head: 10_000, idle: 5000, total: 20_000 } });
});
afterAll(async () => {
  await wire.close();
  await site.close();
});

async function read({ body }: Reply): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts);
}

/** The bytes of the answer, or the sentence of the error. */
async function ends(answer: Told | ((request: Seen) => Told), request: Partial<Request> = {}): Promise<Buffer | string> {
  tell = typeof answer === "function" ? answer : () => answer;
  try {
    return await read(await wire({ url: "https://www.sec.gov/page", ...request }, new AbortController().signal));
  } catch (error) {
    expect(error).toBeInstanceOf(RecordError);
    return (error as RecordError).message;
  }
}

const page = Buffer.from("<p>Example Holdings Ltd. settled.</p>".repeat(200));
const broken = /^https:\/\/www\.sec\.gov\/page (sent (an|a packed) answer that (was cut short|is broken)|broke the connection off); try again in a few minutes\.$/;

describe("a length that is a lie", () => {
  it("is found out where less comes", async () => {
    expect(await ends({ body: page, cutAfter: 1000 })).toMatch(broken);
    expect(await ends({ raw: `HTTP/1.1 200 OK\r\nContent-Length: ${page.length + 1}\r\n\r\n${page}` })).toMatch(broken);
    expect(await ends({ raw: "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n" })).toMatch(broken);
  });

  it("leaves nothing for the next answer where more comes", async () => {
    const smuggled = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nfalse";
    tell = ({ url }) => (url.pathname === "/page" ? { raw: `HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ntrue${smuggled}`, open: true } : "next");
    const { signal } = new AbortController();
    expect(String(await read(await wire({ url: "https://www.sec.gov/page" }, signal)))).toBe("true");
    const next = await wire({ url: "https://www.sec.gov/next" }, signal).then(read, (error: Error) => error.message);
    expect(String(next)).toMatch(/^next$|broke the connection off/);
  });

  it.each(["-1", "1e3", "0x10", "4, 5", "99999999999999999999999"])("is refused where it is %s", async (length) => {
    expect(await ends({ raw: `HTTP/1.1 200 OK\r\nContent-Length: ${length}\r\n\r\ntrue` })).toMatch(/not HTTP|more than|cut short|broke/);
  });

  it("is refused where both length and pieces are announced", async () => {
    expect(await ends({ raw: "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" })).toMatch(/not HTTP|cut short/);
  });
});

describe("pieces that do not fit", () => {
  const head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
  it.each([["cut before the last", "4\r\ntrue\r\n"], ["cut in a piece", "ff\r\ntrue"], ["longer than they say", "4\r\ntruetrue\r\n0\r\n\r\n"], ["of no length", "\r\ntrue\r\n0\r\n\r\n"], ["of a length that is no number", "zz\r\ntrue\r\n0\r\n\r\n"], ["of endless length", "fffffffffffffffffffff\r\ntrue"]])("%s", async (_, pieces) => {
    expect(await ends({ raw: head + pieces })).toMatch(/not HTTP|cut short|broke the connection off/);
  });
});

describe("a packed answer", () => {
  const packed = { gzip: gzipSync(page), deflate: deflateSync(page), br: brotliCompressSync(page) };
  it.each(Object.entries(packed))("is unpacked where it is %s", async (encoding, body) => {
    expect(await ends({ headers: { "content-encoding": encoding }, body })).toEqual(page);
    expect(await ends({ headers: { "content-encoding": encoding.toUpperCase() }, body, chunked: true })).toEqual(page);
  });

  it("is unpacked where deflate comes without its head, and x-gzip and identity mean what they say", async () => {
    expect(await ends({ headers: { "content-encoding": "deflate" }, body: deflateRawSync(page) })).toEqual(page);
    expect(await ends({ headers: { "content-encoding": "x-gzip" }, body: packed.gzip })).toEqual(page);
    expect(await ends({ headers: { "content-encoding": "identity" }, body: page })).toEqual(page);
  });

  it.each(Object.entries(packed))("is never short where it is %s and was cut, at whatever byte", async (encoding, body) => {
    const places = [0, 1, 2, 5, 9, 10, 11, Math.floor(body.length / 2), body.length - 9, body.length - 8, body.length - 5, body.length - 4, body.length - 2, body.length - 1];
    for (const place of places) expect(await ends({ headers: { "content-encoding": encoding }, body: body.subarray(0, place) }), `${place} of ${body.length}`).toMatch(broken);
  });

  it("is never wrong where gzip was changed: a sentence or the text itself", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.gzip.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const body = Buffer.from(packed.gzip);
        body[place]! ^= change;
        const result = await ends({ headers: { "content-encoding": "gzip" }, body });
        if (typeof result === "string") expect(result).toMatch(broken);
        else expect(result).toEqual(page);
      }),
      { numRuns: 100, seed: 20261122 },
    );
  });

  it.each([["gzip, gzip", /2 times over/], ["gzip, br, deflate", /3 times over/], ["zstd", /not asked for \(zstd\)/], ["compress", /not asked for/], ["__proto__", /not asked for/]])("is not read where it is %s", async (encoding, why) => {
    expect(await ends({ headers: { "content-encoding": encoding }, body: gzipSync(gzipSync(page)) })).toMatch(why);
  });

  it("is refused where it is not packed at all, or otherwise", async () => {
    for (const encoding of ["gzip", "br", "deflate"]) expect(await ends({ headers: { "content-encoding": encoding }, body: page })).toMatch(broken);
    expect(await ends({ headers: { "content-encoding": "br" }, body: packed.gzip })).toMatch(broken);
    expect(await ends({ headers: { "content-encoding": "gzip" }, body: "" })).toMatch(broken);
  });
});

describe("an answer that is too large", () => {
  it("is not begun where its head says so, and left where it turns out", async () => {
    const sentence = "https://www.sec.gov/page answered with more than the 1,000 bytes allowed for it; open the address to see what is there now.";
    expect(await ends({ body: page }, { atMost: 1000 })).toBe(sentence);
    expect(await ends({ body: page, chunked: true }, { atMost: 1000 })).toBe(sentence);
    expect(await ends({ headers: { "content-encoding": "gzip" }, body: gzipSync(page) }, { atMost: 1000 })).toBe(sentence);
    expect(await ends({ body: page.subarray(0, 1000) }, { atMost: 1000 })).toHaveLength(1000);
    expect(await ends({ headers: { "content-length": "30000000" }, body: "a" })).toMatch(/more than the 20,000,000 bytes/);
  });

  it("is left as a bomb where it unpacks without end, and never lies in memory", async () => {
    const gzip = createGzip({ level: 9 });
    const parts: Buffer[] = [];
    gzip.on("data", (part: Buffer) => parts.push(part));
    const zeros = Buffer.alloc(1 << 20);
    for (let n = 0; n < 60; n += 1) if (!gzip.write(zeros)) await new Promise((go) => gzip.once("drain", go));
    gzip.end();
    await new Promise((go) => gzip.once("end", go));
    const bomb = Buffer.concat(parts);
    expect(bomb.length).toBeLessThan(80_000);
    const before = process.memoryUsage().rss;
    expect(await ends({ headers: { "content-encoding": "gzip" }, body: bomb }, { atMost: 1e9 })).toMatch(/unpacks to more than 250 times its size/);
    expect(await ends({ headers: { "content-encoding": "br" }, body: brotliCompressSync(Buffer.alloc(30_000_000)) })).toMatch(/more than 250 times|more than the 20,000,000 bytes/);
    expect(process.memoryUsage().rss - before).toBeLessThan(120 << 20);
  });
});

describe("a head that is not one", () => {
  it.each([
    ["too large", `HTTP/1.1 200 OK\r\nX-A: ${"a".repeat(100_000)}\r\n\r\n`, /head too large/],
    ["too many", `HTTP/1.1 200 OK\r\n${"X-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n".repeat(3000)}\r\n`, /head too large/],
    ["not HTTP", "SSH-2.0-OpenSSH_9.6\r\n", /not HTTP/],
    ["empty", "", /broke the connection off/],
    ["of another version", "HTTP/9.9 200 OK\r\n\r\n", /not HTTP/],
    ["of no status", "HTTP/1.1 9999 OK\r\n\r\n", /not HTTP/],
    ["with a line that is none", "HTTP/1.1 200 OK\r\nno colon here\r\n\r\n", /not HTTP/],
    ["upgraded", "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n", /could not be asked|not HTTP|broke/],
  ])("%s", async (_, raw, why) => {
    expect(await ends({ raw })).toMatch(why);
  });

  it("gives headers as plain values, joined where they came twice, whatever their names", async () => {
    tell = () => ({ raw: "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n__proto__: polluted\r\nconstructor: x\r\nLink: a\r\nLink: b\r\n\r\n", open: true });
    const { headers } = await wire({ url: "https://www.sec.gov/page" }, new AbortController().signal);
    expect(headers["link"]).toBe("a, b");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.getPrototypeOf(headers)).toBe(Object.prototype);
  });

  it("survives any bytes: an answer or a sentence, and never a hang", { timeout: 60_000 }, async () => {
    const good = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: 54\r\n\r\n`);
    const whole = Buffer.concat([good, gzipSync("A quiet page, twice: a quiet page.").subarray(0, 54)]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.integer({ min: 0, max: 255 }) }), { minLength: 1, maxLength: 6 }), async (changes) => {
        const raw = Buffer.from(whole);
        for (const { at, byte } of changes) raw[at] = byte;
        const result = await ends({ raw });
        if (typeof result === "string") expect(result).toMatch(/^https:\/\/www\.sec\.gov\/\S+ .*\.$/);
        else expect(result.length).toBeLessThanOrEqual(whole.length);
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });
});

describe("bytes and their label", () => {
  it("come as they are, whatever character set they are said to be in", async () => {
    const bytes = Buffer.from([0xc3, 0xa9, 0xe9, 0x00, 0xff, 0xfe, 0x80, 0x0d, 0x0a]);
    for (const label of ["text/html; charset=utf-16", "text/html; charset=nonsense", "text/html; charset=shift_jis", "image/png", ""]) expect(await ends({ headers: { "content-type": label }, body: bytes })).toEqual(bytes);
  });
});

describe("an answer to another question", () => {
  it("is refused where nothing is said to have changed and nobody asked", async () => {
    expect(await ends({ status: 304 })).toMatch(/says that nothing changed since last time, though it was asked for the first time/);
    expect(await ends({ status: 304 }, { headers: { "If-None-Match": '"a"' } })).toHaveLength(0);
  });

  it("is refused where it leads in a circle, on and on, or nowhere", async () => {
    expect(await ends({ redirect: "/page" })).toMatch(/leads in a circle by way of https:\/\/www\.sec\.gov\/page/);
    expect(await ends(({ url }) => ({ redirect: url.pathname === "/a" ? "/page" : "/a" }))).toMatch(/in a circle/);
    let n = 0;
    const before = site.asked.length;
    expect(await ends(() => ({ redirect: `/${(n += 1)}` }))).toMatch(/leads on more than 5 times/);
    expect(site.asked.length - before).toBe(6);
    expect(await ends({ status: 302, body: "no address" })).toEqual(Buffer.from("no address"));
  });
});
