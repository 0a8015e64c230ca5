import { describe, expect, it } from "vitest";
import { openStore } from "../store/open.ts";
import { RecordError } from "../record/problem.ts";
import { Fleeting } from "./faults.ts";
import { polite, type PoliteOrder } from "./polite.ts";
import { type Reply, type Request, Spent } from "./shape.ts";

const START = Date.UTC(2026, 10, 22, 12);

/** What the invented site does next: an answer, its body cut where `cut`, or a fault instead of one. */
type Next = Error | { status?: number; headers?: Record<string, string>; body?: string; cut?: Error };

/** Somebody polite before an invented site, and what was asked when (seconds from the start). */
async function before(next: (n: number, request: Request) => Next, over: Partial<PoliteOrder> = {}) {
  let now = START;
  const asked: Array<{ at: number; request: Request }> = [];
  const order: PoliteOrder = {
    store: await openStore(":memory:"),
    clock: { now: () => now, sleep: async (milliseconds, signal) => {
      signal.throwIfAborted();
      now += milliseconds;
    } },
    limits: { account: "example.org", windows: [{ requests: 100, seconds: 60 }] },
    signal: new AbortController().signal,
    wire: async (request): Promise<Reply> => {
      asked.push({ at: (now - START) / 1000, request });
      const told = next(asked.length, request);
      if (told instanceof Error) throw told;
      const { status = 200, headers = {}, body = "", cut } = told;
      return { status, headers, urls: [request.url], sent: request.headers ?? {}, method: "GET", body: (async function* () {
        yield Buffer.from(body);
        if (cut) throw cut;
      })() };
    },
    ...over,
  };
  return { asking: polite(order), asked, order, at: () => asked.map(({ at }) => at) };
}

const url = "https://www.example.org/";
const fault = new Fleeting("https://www.example.org/ broke the connection off; try again in a few minutes.");

describe("ask", () => {
  it("gives the answer whole, with its hash and the instant it came", async () => {
    const { asking } = await before(() => ({ body: "hello", headers: { etag: '"1"' } }));
    expect(await asking.ask({ url })).toEqual({ status: 200, headers: { etag: '"1"' }, urls: [url], sent: {}, method: "GET", bytes: Buffer.from("hello"), hash: "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", at: "2026-11-22T12:00:00.000Z", unchanged: false });
  });

  it("gives other statuses to the source, and says when nothing changed", async () => {
    for (const status of [301, 304, 400, 401, 403, 404, 410, 501]) {
      const { asking, asked } = await before(() => ({ status, body: "x" }));
      expect(await asking.ask({ url })).toMatchObject({ status, unchanged: status === 304 });
      expect(asked).toHaveLength(1);
    }
  });

  it.each<[string, Next]>([["a connection that breaks", fault], ["a body cut short", { body: "half an ans", cut: fault }], ["a broken site", { status: 500 }], ["a broken gate", { status: 502 }], ["a tired site", { status: 503 }], ["a slow gate", { status: 504 }]])("asks again after %s, waiting twice as long each time", async (_, once) => {
    const { asking, at } = await before((n) => (n < 5 ? once : { body: "whole" }));
    const answer = await asking.ask({ url });
    expect(Buffer.from(answer.bytes).toString()).toBe("whole");
    expect(at()).toEqual([0, 1, 3, 7, 15]);
    expect(asking.made).toBe(5);
  });

  it("gives up after five tries, with one sentence", async () => {
    const { asking, asked } = await before(() => fault);
    await expect(asking.ask({ url })).rejects.toThrow("https://www.example.org/ broke the connection off, 5 times in a row; try again later.");
    expect(asked).toHaveLength(5);
    const broken = await before(() => ({ status: 500 }));
    await expect(broken.asking.ask({ url })).rejects.toThrow("https://www.example.org/ answered with status 500, 5 times in a row; try again later.");
  });

  it("does not ask again what will fail again", async () => {
    const { asking, asked } = await before(() => new RecordError("https://www.example.org/ shows a certificate that cannot be trusted."));
    await expect(asking.ask({ url })).rejects.toThrow("certificate");
    expect(asked).toHaveLength(1);
  });

  it("spreads its tries by chance where it is given some", async () => {
    const chances = [0, 1, 0.25];
    const { asking, at } = await before((n) => (n < 4 ? fault : {}), { random: () => chances.shift() ?? 0 });
    await asking.ask({ url });
    expect(at()).toEqual([0, 0.5, 3.5, 6.5]);
  });

  it("keeps the pause a site asks for, and says so to who cannot wait", async () => {
    const { asking, at, order } = await before((n) => (n === 1 ? { status: 429, headers: { "retry-after": "30" } } : {}));
    await asking.ask({ url });
    expect(at()).toEqual([0, 30]);
    const impatient = await before(() => ({ status: 503, headers: { "retry-after": "Sun, 22 Nov 2026 12:05:00 GMT" } }));
    const spent = await impatient.asking.ask({ url }, { wait: 60 }).catch((error: unknown) => error);
    expect(spent).toBeInstanceOf(Spent);
    expect(spent).toMatchObject({ until: "2026-11-22T12:05:00.000Z", message: "example.org allows no further request before 2026-11-22T12:05:00.000Z; what was fetched so far is kept, so run the same command again then." });
    // Whoever comes later on the same record waits too.
    const later = await before(() => ({}), { store: impatient.order.store });
    await later.asking.ask({ url });
    expect(later.at()).toEqual([300]);
    expect(order.limits.account).toBe("example.org");
  });

  it("stops where a site refuses five times, and says until when", async () => {
    const { asking, at } = await before(() => ({ status: 429 }));
    await expect(asking.ask({ url })).rejects.toThrow(Spent);
    expect(at()).toEqual([0, 60, 180, 420, 900]);
  });

  it("keeps quiet for ten minutes where the S.E.C. says it was asked too often, once", async () => {
    const told = { status: 403, body: "<title>SEC.gov | Request Rate Threshold Exceeded</title>" };
    const once = await before((n) => (n === 1 ? told : { body: "page" }));
    expect(await once.asking.ask({ url })).toMatchObject({ status: 200 });
    expect(once.at()).toEqual([0, 600]);
    const always = await before(() => told);
    expect(await always.asking.ask({ url })).toMatchObject({ status: 403 });
    expect(always.at()).toEqual([0, 600]);
  });

  it("waits for its turn, or says when it is", async () => {
    const limits = { account: "example.org", windows: [{ requests: 2, seconds: 60 }] };
    const { asking, at } = await before(() => ({}), { limits });
    for (let n = 0; n < 5; n += 1) await asking.ask({ url });
    expect(at()).toEqual([0, 0, 60, 60, 120]);
    await asking.ask({ url }, { wait: 0 });
    await expect(asking.ask({ url }, { wait: 59.9 })).rejects.toThrow(/before 2026-11-22T12:03:00.000Z/);
    await asking.ask({ url }, { wait: 60 });
    expect(at()).toEqual([0, 0, 60, 60, 120, 120, 180]);
  });

  it("gives its turn back when it is told to stop, and asks nothing", async () => {
    const stop = new AbortController();
    const limits = { account: "example.org", windows: [{ requests: 1, seconds: 60 }] };
    const { asking, asked, order } = await before(() => ({}), { limits, signal: stop.signal, clock: { now: () => START, sleep: (_, signal) => new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error));
      stop.abort(new Error("stopped"));
    }) } });
    await asking.ask({ url });
    await expect(asking.ask({ url })).rejects.toThrow("stopped");
    await expect(asking.ask({ url })).rejects.toThrow("stopped");
    expect(asked).toHaveLength(1);
    expect(await order.store.meta("budget example.org")).toMatchObject({ turns: [START] });
  });

  it("takes another turn when the machine slept through its own, or the clock was set", async () => {
    const limits = { account: "example.org", windows: [{ requests: 1, seconds: 60 }] };
    for (const [jump, expected] of [[3_600_000, 3660], [-7200_000, -7075]] as const) {
      let [now, jumps] = [START, 1];
      const times: number[] = [];
      const { asking } = await before(() => {
        times.push((now - START) / 1000);
        return {};
      }, { limits, clock: { now: () => now, sleep: async (milliseconds) => void (now += milliseconds + (jumps-- > 0 ? jump : 0)) } });
      await asking.ask({ url });
      await asking.ask({ url });
      expect(times).toEqual([0, expected]);
    }
  });
});

describe("stream", () => {
  const text = async (reply: Reply): Promise<string> => {
    const parts: Uint8Array[] = [];
    for await (const part of reply.body) parts.push(part);
    return Buffer.concat(parts).toString();
  };
  const etag = '"v1"';

  it("goes on where it was cut, if the site can", async () => {
    const { asking, asked } = await before((n) => (n === 1 ? { headers: { etag, "content-length": "9" }, body: "abc", cut: fault } : n === 2 ? { status: 206, headers: { etag, "content-range": "bytes 3-8/9" }, body: "def", cut: fault } : { status: 206, headers: { etag, "content-range": "bytes 6-8/9" }, body: "ghi" }));
    expect(await text(await asking.stream({ url, headers: { "if-none-match": '"v0"' } }))).toBe("abcdefghi");
    expect(asked.map(({ request }) => request.headers)).toEqual([
      { "accept-encoding": "identity", "if-none-match": '"v0"' },
      { "accept-encoding": "identity", range: "bytes=3-", "if-range": etag },
      { "accept-encoding": "identity", range: "bytes=6-", "if-range": etag },
    ]);
  });

  it("begins again where the site cannot, and gives nothing twice", async () => {
    for (const headers of [{}, { etag: 'W/"weak"' }, { etag, "accept-ranges": "none" }]) {
      const { asking, asked } = await before((n) => (n === 1 ? { headers, body: "abc", cut: fault } : n === 2 ? { headers, body: "ab", cut: fault } : { headers, body: "abcdefghi" }));
      expect(await text(await asking.stream({ url }))).toBe("abcdefghi");
      expect(asked.some(({ request }) => "range" in request.headers!)).toBe(false);
    }
    const ignoring = await before((n) => (n === 1 ? { headers: { etag }, body: "abc", cut: fault } : { headers: { etag }, body: "abcdef" }));
    expect(await text(await ignoring.asking.stream({ url }))).toBe("abcdef");
  });

  it.each<[string, Next]>([
    ["another text", { body: "xyzdef" }], ["a shorter one", { body: "ab" }],
    ["another part", { status: 206, headers: { etag, "content-range": "bytes 2-8/9" }, body: "cdefghi" }], ["a part of another version", { status: 206, headers: { etag: '"v2"', "content-range": "bytes 3-8/9" }, body: "def" }],
    ["a part of another length", { status: 206, headers: { etag, "content-range": "bytes 3-9/10" }, body: "def" }], ["a part of nothing", { status: 206, headers: { etag }, body: "def" }],
  ])("is an error where %s comes the second time: never half of one and half of another", async (_, second) => {
    const { asking } = await before((n) => (n === 1 ? { headers: { etag, "content-length": "9" }, body: "abc", cut: fault } : second));
    await expect(asking.stream({ url }).then(text)).rejects.toThrow("https://www.example.org/ changed while it was being fetched, so the two halves do not belong together; fetch it again.");
  });

  it("gives up after five tries that bring nothing, and not while they do", async () => {
    const { asking, asked } = await before((n) => ({ ...(n > 1 && { status: 206 }), headers: { etag, "content-range": "bytes 3-8/9" }, body: n === 1 ? "abc" : "", cut: fault }));
    await expect(asking.stream({ url }).then(text)).rejects.toThrow("broke the connection off, 5 times in a row");
    expect(asked).toHaveLength(5);
    const piece = "x".repeat(2 << 20);
    const long = await before((n) => ({ ...(n > 1 && { status: 206 }), headers: { etag, "content-range": `bytes ${(n - 1) * piece.length}-${20 * piece.length - 1}/${20 * piece.length}` }, body: piece, ...(n < 20 && { cut: fault }) }));
    expect((await text(await long.asking.stream({ url }))).length).toBe(20 * piece.length);
    expect(long.asked).toHaveLength(20);
  });

  it("gives other statuses with their text, and asks again after a fault before the first byte", async () => {
    const { asking } = await before((n) => (n === 1 ? { status: 503 } : { status: 404, body: "gone" }));
    const reply = await asking.stream({ url });
    expect([reply.status, await text(reply)]).toEqual([404, "gone"]);
  });
});
