import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { polite, type OpenWire } from "../../src/fetching/index.ts";
import { openStore } from "../../src/store/open.ts";
import { openSite, type Seen, type Site, siteWire, type Told } from "../servers/site.ts";

/** A large file over a line that breaks again and again: what is kept in the end is the file, byte for byte. */

const file = Buffer.alloc(6_000_000);
for (let n = 0; n < file.length; n += 4) file.writeUInt32LE((n * 2_654_435_761) % 2 ** 32, n);
const hash = createHash("sha256").update(file).digest("hex");

let site: Site;
let wire: OpenWire;
let tell: (request: Seen) => Told = () => "";
beforeAll(async () => {
  site = await openSite((request) => tell(request));
  wire = siteWire(site);
});
afterAll(async () => {
  await wire.close();
  await site.close();
});

/** Downloads, giving the hash of what came and the ranges that were asked for. */
async function download(handler: (request: Seen, n: number) => Told): Promise<{ hash: string; ranges: Array<string | undefined> }> {
  const before = site.asked.length;
  let now = 0;
  tell = (request) => handler(request, site.asked.length - before);
  const clock = { now: () => now, sleep: async (milliseconds: number) => void (now += milliseconds) };
  const asking = polite({ wire, clock, limits: { account: "fec.gov", windows: [{ requests: 2, seconds: 1 }] }, store: await openStore(":memory:"), signal: new AbortController().signal });
  const digest = createHash("sha256");
  for await (const part of (await asking.stream({ url: "https://www.fec.gov/files/bulk-downloads/2026/indiv26.zip" })).body) digest.update(part);
  return { hash: digest.digest("hex"), ranges: site.asked.slice(before).map(({ headers }) => headers["range"]) };
}

/** The file or the part that was asked for, cut after so many bytes. */
function part({ headers }: Seen, cutAfter: number | undefined, etag = '"5f-62"'): Told {
  const from = headers["if-range"] === etag ? Number(/^bytes=(\d+)-$/.exec(headers["range"] ?? "")?.[1] ?? 0) : 0;
  const body = file.subarray(from);
  return {
    status: from > 0 ? 206 : 200, body, ...(cutAfter !== undefined && { cutAfter }),
    headers: { etag, "accept-ranges": "bytes", "content-type": "application/zip", ...(from > 0 && { "content-range": `bytes ${from}-${file.length - 1}/${file.length}` }) },
  };
}

describe("a file that is cut on the way", () => {
  it("goes on where it was cut", async () => {
    const { hash: got, ranges } = await download((request, n) => part(request, n < 4 ? 1_500_000 : undefined));
    expect(got).toBe(hash);
    expect(ranges).toHaveLength(4);
    expect(ranges[0]).toBeUndefined();
    const begun = ranges.slice(1).map((range) => Number(/^bytes=(\d+)-$/.exec(range!)![1]));
    expect(begun).toEqual([...begun].sort((a, b) => a - b));
  });

  it("begins again where the site knows no parts, and is still the file", async () => {
    const { hash: got, ranges } = await download((request, n) => part({ ...request, headers: {} }, n < 3 ? 700_000 * n : undefined, 'W/"weak"'));
    expect(got).toBe(hash);
    expect(ranges).toEqual([undefined, undefined, undefined]);
  });

  it("is nothing where the site has another file by then", async () => {
    await expect(download((request, n) => (n === 1 ? part(request, 3_000_000) : { headers: { etag: '"new"' }, body: Buffer.alloc(file.length, 7) }))).rejects.toThrow(/changed while it was being fetched/);
  });
});
