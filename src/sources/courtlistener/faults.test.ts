import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sync } from "../index.ts";
import { addressOfEntries, addressOfMonth, addressOfNumber, following } from "./address.ts";
import { docket, entry, party, recapDocument } from "./examples/answers.ts";
import { days, docketWorld, followed, type Meddle, rowsOf } from "./examples/world.ts";
import index from "./index.ts";
import { entryRow } from "./entry.ts";
import { docketRow } from "./docket.ts";
import { partyRow } from "./party.ts";
import { Docket, DocketEntry, Found, page, Party } from "./shape.ts";
import { read } from "./answer.ts";

/** A run in which the answer at some addresses is another. */
async function meddled(what: string, meddle: (body: string) => string | { status: number; body: string; headers?: Record<string, string> }) {
  const world = await docketWorld([followed(1)], { months: what.startsWith("filed"), meddle: ({ url }, { body }) => (url.includes(what) ? meddle(body) : undefined) });
  return { world, done: await sync(index, world) };
}
const answering = (status: number, body: object) => () => ({ status, body: JSON.stringify(body), headers: { "content-type": "application/json" } });
const results = (of: object[], next: string | null = null) => () => JSON.stringify({ count: "", next, previous: null, results: of });

describe("a run ends with a sentence", () => {
  test.each<[string, string, Parameters<typeof meddled>[1], string, RegExp]>([
    ["the token is wrong", "/", answering(401, { detail: "Invalid token." }), "failed", /does not accept the token \(401\); copy the one at https:\/\/www\.courtlistener\.com\/profile\/api-token\/ into the setting courtlistener-token/],
    ["the account may not read entries", "docket-entries", answering(403, { detail: "You do not have permission to perform this action." }), "failed", /does not let this account read .*docket-entries\/ \(403\): You do not have permission/],
    ["a filter is not known any more", "dockets/?court", answering(400, { detail: "Unknown filter parameters are not allowed.", unknown_params: ["docket_number_core"] }), "unreadable", /refuses what .* unknown: docket_number_core; the page is kept as/],
    ["paging is refused", "docket-entries", answering(404, { detail: "Invalid page: Deep API pagination is not allowed. Please review API documentation." }), "unreadable", /refuses to page further/],
    ["entries are not known", "docket-entries", answering(404, { detail: "Not found." }), "unreadable", /does not know the entries of docket 90000001/],
    ["it sends elsewhere", "docket-entries", answering(301, {}), "unreadable", /status 301/],
    ["a page of another make comes", "docket-entries", () => "<html>Are you a robot?</html>", "unreadable", /not JSON/],
    ["a field that is relied on is gone", "docket-entries", (body) => body.replaceAll('"recap_sequence_number"', '"sequence"'), "unreadable", /has changed: results\.0\.recap_sequence_number: /],
    ["a field is of another type", "docket-entries", (body) => body.replaceAll(/"entry_number":\d+/g, '"entry_number":"1"'), "unreadable", /has changed: results\.0\.entry_number: /],
    ["a day is none", "docket-entries", (body) => body.replaceAll(/"date_filed":"[\d-]+"/g, '"date_filed":"2025-02-30"'), "unreadable", /results\.0\.date_filed: is no day/],
    ["a party's docket is no address", "parties", (body) => body.replaceAll(/"docket":"[^"]+"/g, '"docket":"x"'), "unreadable", /results\.0\.party_types\.0\.docket: is no address of a docket/],
    ["an entry of another docket comes", "docket-entries", (body) => body.replaceAll("/dockets/90000001/", "/dockets/90000002/"), "unreadable", /asked for entries of docket 90000001 and gave entry \d+ of another/],
    ["a docket of another court comes", "dockets/?court", (body) => body.replaceAll('"court_id":"cacd"', '"court_id":"nysd"'), "unreadable", /asked for dockets 2101001 of cacd and gave others too/],
    ["the next page lies elsewhere", "docket-entries", results([entry({ docket: "https://www.courtlistener.com/api/rest/v4/dockets/90000001/" })], "https://example.org/api/rest/v4/docket-entries/?cursor=x"), "unreadable", /go on at https:\/\/example\.org/],
    ["an empty page goes on", "docket-entries", results([], "https://www.courtlistener.com/api/rest/v4/docket-entries/?cursor=x"), "unreadable", /which cannot be/],
    ["a month of old has no docket", "filed_after=08", results([]), "unreadable", /filed in 2026-08 gave none, though the agency files some every month/],
    ["a search gives another month's", "filed_after=08", (body) => body.replaceAll("2026-08-", "2025-08-"), "unreadable", /filed in 2026-08 gave one filed on 2025-08/],
  ])("where %s", async (_, what, meddle, end, why) => {
    const { done } = await meddled(what, meddle);
    expect({ end: done.end, why: done.why }).toEqual({ end, why: expect.stringMatching(why) });
  });

  test("where the limit is reached although it was kept, and says when to go on", async () => {
    const { done, world } = await meddled("docket-entries", () => ({ status: 429, body: '{"detail":"Request was throttled. Rate limit exceeded: 125/day. Expected available in 7000 seconds."}', headers: { "retry-after": "7000" } }));
    expect(done.end).toBe("spent");
    expect(done.why).toMatch(/2026-11-22T13:5\d/);
    expect((await rowsOf(world, "dockets")).length).toBe(1);
  });
});

test("a run that never catches up ends after a day as a finished one, and the next one goes on", async () => {
  let refusing = true;
  const world = await docketWorld([followed(1)], { meddle: () => (refusing ? { status: 429, body: "{}", headers: { "retry-after": "7000" } } : undefined) });
  const begun = await world.store.meta<object>("left courtlistener");
  await world.store.setMeta("sync courtlistener", { cursor: { ...begun, begun: "2026-11-20T12:00:00.000Z" }, tally: { seen: 9, added: 9, changed: 0, unchanged: 0, ignored: [], requests: 9 } });
  expect(await sync(index, world)).toMatchObject({ end: "done", seen: 9 });
  expect(world.told.at(-1)).toMatch(/allows no further request before 2026-11-22T13:56/);
  refusing = false;
  expect(await days(world, 1)).toMatchObject({ end: "done" });
  expect(await rowsOf(world, "entries")).toHaveLength(4);
});

test("an answer that came from another place is not read", () => {
  const answer = (last: string) => ({ status: 200, method: "GET" as const, urls: [addressOfEntries(1, null), last], sent: {}, headers: {}, bytes: Buffer.from('{"next":null,"results":[]}'), hash: "", at: "2026-11-22T12:00:00.000Z", unchanged: false });
  expect(read(answer(addressOfEntries(1, null)), page(DocketEntry))).toEqual({ next: null, results: [] });
  expect(() => read(answer("https://www.courtlistener.com/sign-in/?next=/api/"), page(DocketEntry))).toThrow(/sent .*docket-entries\/ on to https:\/\/www\.courtlistener\.com\/sign-in/);
});

test("one docket that cannot be read does not keep the others from their turns", async () => {
  let broken = true;
  const world = await docketWorld([1, 2].map((n) => followed(n)), { meddle: ({ url }) => (broken && url.includes("docket-entries/?docket=90000001") ? "<html>" : undefined) });
  expect(await sync(index, world)).toMatchObject({ end: "unreadable" });
  expect(await days(world, 1)).toMatchObject({ end: expect.stringMatching(/done|spent/) });
  expect((await rowsOf<{ docket: string }>(world, "entries")).map(({ data }) => data.docket)).toEqual(Array(5).fill("courtlistener/90000002"));
  broken = false;
  await days(world, 61);
  expect(await rowsOf(world, "entries")).toHaveLength(9);
});

test("where the site no longer knows the next page, the docket is read anew, once", async () => {
  let refused = 0;
  const meddle: Meddle = ({ url }) => (url.includes("docket-entries") && url.includes("cursor") && refused++ === 0 ? { status: 404, body: '{"detail":"Invalid cursor"}' } : undefined);
  const world = await docketWorld([followed(0)], { meddle });
  await days(world, 1);
  const asked = world.asked.map(({ url }) => url).filter((url) => url.includes("docket-entries"));
  expect(asked.slice(0, 4).map((url) => url.includes("cursor"))).toEqual([false, true, false, true]);
});

test("a checkpoint that cannot be read is begun anew", async () => {
  const world = await docketWorld([followed(1)]);
  await world.store.setMeta("left courtlistener", { version: 1, months: 7 });
  await world.store.setMeta("sync courtlistener", { cursor: { version: 9, looks: "none" }, tally: { seen: 0, added: 0, changed: 0, unchanged: 0, ignored: [], requests: 0 } });
  await days(world, 1);
  expect((await rowsOf(world, "entries")).length).toBe(4);
});

test.each([
  ["https://www.courtlistener.com/api/rest/v4/docket-entries/?cursor=a%3D%3D&docket=1", true],
  ["http://www.courtlistener.com/api/rest/v4/docket-entries/?cursor=a", false],
  ["https://www.courtlistener.com.example.org/api/rest/v4/docket-entries/?cursor=a", false],
  ["https://www.courtlistener.com:8443/api/rest/v4/docket-entries/?cursor=a", false],
  ["https://x@www.courtlistener.com/api/rest/v4/docket-entries/?cursor=a", false],
  ["https://www.courtlistener.com/api/rest/v4/parties/?cursor=a", false],
  ["/api/rest/v4/docket-entries/?cursor=a", false],
  ["", false],
  [addressOfEntries(1, null), false],
])("the next page %s is followed word for word: %s", (next, goes) => expect(following(next, addressOfEntries(1, null))).toBe(goes ? next : null));

test("addresses ask for no more than is needed, and nothing that the API does not know", () => {
  expect(addressOfEntries(7, "2026-01-01T00:00:00.000Z")).toBe("https://www.courtlistener.com/api/rest/v4/docket-entries/?docket=7&order_by=date_modified&date_modified__gte=2026-01-01T00%3A00%3A00.000Z&omit=recap_documents__plain_text");
  expect(addressOfNumber("nysd&x=1", "2304738")).toContain("court=nysd%26x%3D1&docket_number_core=2304738&");
  expect(addressOfMonth("2028-02")).toContain("filed_after=02%2F01%2F2028&filed_before=02%2F29%2F2028");
});

describe("answers changed anywhere", () => {
  const found = { docket_id: 1, docket_absolute_url: "/docket/1/x/", court_id: "njd", caseName: "SEC v. Rowan Hale", docketNumber: "2:25-cv-00001", pacer_case_id: null, dateFiled: "2025-01-03", dateTerminated: null, cause: "", suitNature: "", jurisdictionType: null, assignedTo: null };
  const shapes = { docket: [Docket, docket()], entry: [DocketEntry, entry({ recap_documents: [recapDocument(), recapDocument({ id: 2, attachment_number: 1 })] })], party: [Party, party()], found: [Found, found] } as const;

  test("are refused or read, never anything else, and what is read keeps its id", () => {
    fc.assert(fc.property(fc.constantFrom(...Object.keys(shapes) as Array<keyof typeof shapes>), fc.nat(), fc.jsonValue(), (name, place, value) => {
      const [shape, good] = shapes[name];
      const copy = structuredClone(good) as Record<string, unknown>;
      const paths = pathsOf(copy);
      put(copy, paths[place % paths.length]!, value);
      const read = shape.safeParse(copy);
      if (!read.success) expect(read.error.issues[0]?.path.length).toBeGreaterThan(0);
      else if (name === "entry") expect(entryRow(read.data as DocketEntry, 90_000_001).id).toBe(`courtlistener/90000001/${String(copy.id)}`);
      else if (name === "docket") expect(docketRow(read.data as Docket, null).id).toBe(`courtlistener/${String(copy.id)}`);
      else if (name === "party") partyRow(read.data as Party, 90_000_001);
    }), { numRuns: 2000 });
  });

  test("cut short or garbled, they end the run with a sentence and write no row of what could not be read", async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom("dockets/?court", "docket-entries", "parties"), fc.double({ min: 0, max: 0.999, noNaN: true }), fc.boolean(), async (what, at, cut) => {
      const { done } = await meddled(what, (body) => (cut ? body.slice(0, Math.floor(body.length * at)) : `${body.slice(0, Math.floor(body.length * at))}\u0000${body.slice(Math.floor(body.length * at) + 3)}`));
      expect(["unreadable", "failed"]).toContain(done.end);
      expect(done.why).toMatch(/^CourtListener|courtlistener/);
    }), { numRuns: 25 });
  });
});

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return path.length > 0 ? [path] : [];
  return [...(path.length > 0 ? [path] : []), ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

function put(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const parent = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, into);
  parent[path.at(-1)!] = value;
}
