import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openWire, type Policy } from "../../src/fetching/index.ts";
import { RecordError } from "../../src/record/problem.ts";
import { openSite, type Site, siteWire, type Told } from "../servers/site.ts";

/** A site that keeps this machine waiting, by one byte at a time or by none. */

let site: Site;
let told: Told = "";
let wire = openWire();
beforeAll(async () => void (site = await openSite(() => told)));
afterEach(() => wire.close());
afterAll(() => site.close());

/** What a request ends with: its text, or the sentence of its error. Patience is long where the test gives none. */
async function ends(patience: Policy["patience"], answer: Told, within?: number): Promise<string> {
  told = answer;
  wire = siteWire(site, { patience: { connect: 20_000, head: 20_000, idle: 20_000, total: 20_000, ...patience } });
  try {
    const parts: Uint8Array[] = [];
    const { body } = await wire({ url: "https://www.sec.gov/slow", ...(within !== undefined && { within }) }, new AbortController().signal);
    for await (const part of body) parts.push(part);
    return Buffer.concat(parts).toString();
  } catch (error) {
    expect(error).toBeInstanceOf(RecordError);
    return (error as RecordError).message;
  }
}

const late = "https://www.sec.gov/slow took longer than 0.5 seconds to answer; try again in a few minutes.";
const headLate = "https://www.sec.gov/slow took longer than 0.1 seconds to answer; try again in a few minutes.";

describe("a site that is slow", () => {
  it("is left where it never says a word", async () => {
    expect(await ends({ head: 100 }, { hang: true })).toBe(headLate);
  });

  it("is left where its head never ends", async () => {
    expect(await ends({ head: 100 }, { raw: "HTTP/1.1 200 OK\r\nX-A: 1\r\n", open: true })).toBe(headLate);
  });

  it("is left where it only ever says that it is about to begin", async () => {
    expect(await ends({ head: 100 }, { raw: "HTTP/1.1 102 Processing\r\n\r\n".repeat(20), open: true })).toBe(headLate);
  });

  it("is left where it falls silent in the middle", async () => {
    expect(await ends({ idle: 100 }, { raw: "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc", open: true })).toBe("https://www.sec.gov/slow fell silent for 0.1 seconds in the middle of its answer; try again in a few minutes.");
  });

  it("is left where a byte comes often enough, but the end never does", async () => {
    expect(await ends({ total: 500 }, { body: "abc", dribble: { bytes: 1, each: 10 } })).toBe(late);
  });

  it("is left where what it packed dribbles and unpacks to nothing", async () => {
    // A gzip head whose file name never ends.
    expect(await ends({ total: 500 }, { headers: { "content-encoding": "gzip" }, body: Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]), dribble: { bytes: 1, each: 10 } })).toBe(late);
  });

  it("is left where it dribbles the body of a redirect and then hangs", async () => {
    expect(await ends({ total: 500 }, { redirect: "https://www.sec.gov/next", dribble: { bytes: 1, each: 10 } })).toMatch(/circle|longer than/);
  });

  it("is left where the body of a redirect never ends, once the page it leads to is there", async () => {
    let text = "";
    const dribbling = await openSite(({ url }) => (url.pathname === "/" ? { redirect: "/there", dribble: { bytes: 1, each: 10 } } : "there"));
    const asking = siteWire(dribbling, { allowed: () => true });
    for await (const part of (await asking({ url: "https://www.sec.gov/" }, new AbortController().signal)).body) text += Buffer.from(part).toString();
    expect(text).toBe("there");
    await expect.poll(() => dribbling.underWay(), { timeout: 10_000 }).toBe(0);
    await asking.close();
    await dribbling.close();
  });

  it("may take as long as the request allows", async () => {
    expect(await ends({ total: 100_000 }, { body: "abc", dribble: { bytes: 1, each: 10 } }, 0.2)).toBe(late.replace("0.5", "0.2"));
  });

  it("is left where it takes the connection and does not greet", async () => {
    const mute = createServer(() => undefined);
    mute.listen(0, "127.0.0.1");
    await once(mute, "listening");
    const { port } = mute.address() as AddressInfo;
    const wire = openWire({ lookup: async () => [{ address: "127.0.0.1", port }], allowed: () => true, patience: { connect: 100 } });
    await expect(wire({ url: "https://www.sec.gov/" }, new AbortController().signal)).rejects.toThrow("https://www.sec.gov gave no connection within 0.1 seconds; try again in a few minutes.");
    await wire.close();
    mute.close();
  });

  it("is left where its name is never looked up", async () => {
    const lost = openWire({ lookup: () => new Promise(() => undefined), patience: { connect: 50 } });
    await expect(lost({ url: "https://www.sec.gov/" }, new AbortController().signal)).rejects.toThrow(/gave no connection within 0.05 seconds/);
    await lost.close();
  });
});

describe("somebody who is tired of waiting", () => {
  it("is heard before the head, in the body, and before anything", async () => {
    for (const answer of [{ hang: true }, { body: "abc", dribble: { bytes: 1, each: 10 } }] satisfies Told[]) {
      told = answer;
      wire = siteWire(site);
      const asking = new AbortController();
      const reading = (async () => {
        for await (const _ of (await wire({ url: "https://www.sec.gov/" }, asking.signal)).body) asking.abort(new Error("enough"));
      })();
      if ("hang" in answer) setTimeout(() => asking.abort(new Error("enough")), 50);
      await expect(reading).rejects.toThrow("enough");
      await expect(wire({ url: "https://www.sec.gov/" }, asking.signal)).rejects.toThrow("enough");
      await wire.close();
    }
  });

  it("leaves no connection behind when the body is not wanted", async () => {
    const open = new Set<NodeJS.Timeout>();
    told = { body: "abc", dribble: { bytes: 1, each: 10 } };
    wire = siteWire(site, { after: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      open.add(timer);
      return () => {
        open.delete(timer);
        clearTimeout(timer);
      };
    } });
    const { body } = await wire({ url: "https://www.sec.gov/" }, new AbortController().signal);
    await body[Symbol.asyncIterator]().return?.();
    for await (const _ of (await wire({ url: "https://www.sec.gov/" }, new AbortController().signal)).body) break;
    expect(open.size).toBe(0);
  });
});
