import { describe, expect, test } from "vitest";
import { type Behaviour, fec, receiptsOf } from "../../../test/servers/fec.ts";
import type { Request } from "../../fetching/index.ts";
import { place, still, type Told } from "../examples/place.ts";
import { sync } from "../index.ts";
import sources from "./index.ts";
import { standing, sum } from "./money.ts";
import type { Contribution } from "./shape.ts";

const openfec = sources.find((each) => each.manifest.id === "openfec")!;
const settings = { "fec-api-key": "key-of-the-desk", "fec-cycles": "2026", "fec-committees": "C00999999" };
const day = 86_400_000;

/** An invented Commission, a record and a clock; `stopAfter` so many requests the person stops. */
async function desk(how: Behaviour, over: Record<string, string> = {}, stopAfter = Infinity) {
  const stop = new AbortController();
  const handler = fec(how);
  const clock = still();
  const there = await place((request: Request) => {
    if (there.asked.length >= stopAfter) stop.abort();
    const url = new URL(request.url);
    return handler({ host: url.host, method: "GET", url, headers: { ...request.headers, ...request.secret }, body: "", at: clock.now() }) as Told;
  }, { settings: { ...settings, ...over }, signal: stop.signal, clock });
  const rows = async () => {
    const held: { id: string; date: string | null; data: Contribution }[] = [];
    for await (const row of there.store.rows<Contribution>("contributions")) held.push(row);
    return held;
  };
  const later = (days: number) => clock.sleep(days * day, there.signal);
  return { there, rows, later, urls: () => there.asked.map(({ url }) => new URL(url).searchParams) };
}

describe("receipts of a committee", () => {
  test("come page by page, those without a day last, with all of the last place in each question", async () => {
    const { there, rows, urls } = await desk({ receipts: [...receiptsOf("C00999999", 250), ...receiptsOf("C00999998", 5)] });
    expect(await sync(openfec, there)).toMatchObject({ end: "done", why: null, seen: 250, added: 250 });
    const asked = urls();
    expect(asked.every((each) => each.get("per_page") === "100" && each.get("committee_id") === "C00999999" && !each.has("api_key") && !each.has("page"))).toBe(true);
    expect(asked[1]!.get("last_index")).toBe("4000999999000000099");
    expect(asked[1]!.get("last_contribution_receipt_date")).toBe("2026-05-25");
    expect(asked.at(-1)!.get("sort_null_only")).toBe("true");
    const held = await rows();
    expect(held.filter(({ date }) => date === null)).toHaveLength(2);
    expect(held.find(({ id }) => id === "fec/schedule-a/4000999999000000001")).toMatchObject({ date: "2026-08-31", data: { sub: "4000999999000000001", cents: 294_835, committee: "C00999999", cycle: 2026, filing: 1_860_001 } });
    expect(JSON.stringify(held)).not.toMatch(/EXAMPLE ST|10001/);
    expect(standing(held)).toHaveLength(250);
    expect(sum(held).rows).toBe(250);
  });

  test("rows without a day are asked for even where the pages end before them", async () => {
    const { there, rows } = await desk({ receipts: receiptsOf("C00999999", 30), misdeed: "hides" });
    expect(await sync(openfec, there)).toMatchObject({ end: "done", added: 30 });
    expect((await rows()).filter(({ date }) => date === null)).toHaveLength(2);
  });

  test("the key is sent in a header and written nowhere", async () => {
    const { there } = await desk({ receipts: receiptsOf("C00999999", 3) });
    await sync(openfec, there);
    expect(there.asked.every(({ secret }) => secret?.["x-api-key"] === "key-of-the-desk")).toBe(true);
    for await (const line of there.captures.custody("openfec")) expect(JSON.stringify(line)).not.toContain("key-of-the-desk");
  });

  test("the next run asks only for what was loaded since two days before, a week later for all", async () => {
    const how: Behaviour = { receipts: receiptsOf("C00999999", 30) };
    const { there, later, urls } = await desk(how);
    await sync(openfec, there);
    const first = there.asked.length;
    await later(1);
    how.receipts = [...how.receipts, { ...receiptsOf("C00999999", 40, "2026-11-22")[37]! }];
    expect(await sync(openfec, there)).toMatchObject({ end: "done", added: 1, seen: 1 });
    expect(urls().slice(first).map((each) => each.get("min_load_date"))).toEqual(["2026-11-20", "2026-11-20"]);
    await later(7);
    const second = there.asked.length;
    expect(await sync(openfec, there)).toMatchObject({ end: "done", added: 0 });
    expect(urls()[second]!.has("min_load_date")).toBe(false);
  });

  test("a run that was stopped goes on behind its last page", async () => {
    const how: Behaviour = { receipts: receiptsOf("C00999999", 350) };
    const { there, rows } = await desk(how, {}, 2);
    expect(await sync(openfec, there)).toMatchObject({ end: "stopped", seen: 200 });
    const going = await sync(openfec, { ...there, signal: new AbortController().signal });
    expect(going).toMatchObject({ end: "done", added: 350 });
    expect(await rows()).toHaveLength(350);
  });

  test("a giver is looked for by name in all committees", async () => {
    const { there, rows } = await desk({ receipts: [...receiptsOf("C00999999", 4), ...receiptsOf("C00999998", 4)] }, { "fec-committees": "", "fec-contributors": "Example Exchange, Inc." });
    expect(await sync(openfec, there)).toMatchObject({ end: "done" });
    expect(new Set((await rows()).map(({ data }) => data.name))).toEqual(new Set(["EXAMPLE EXCHANGE, INC."]));
    expect(await rows()).toHaveLength(4);
  });
});

describe("rows that went away", () => {
  test("are kept, marked as gone with both versions, and counted no more", async () => {
    const how: Behaviour = { receipts: receiptsOf("C00999999", 120) };
    const { there, rows, later } = await desk(how);
    await sync(openfec, there);
    how.receipts = how.receipts.filter((_, n) => n !== 7);
    await later(8);
    expect(await sync(openfec, there)).toMatchObject({ end: "done", changed: 1 });
    const gone = (await rows()).filter(({ data }) => data.gone);
    expect(gone.map(({ id }) => id)).toEqual(["fec/schedule-a/4000999999000000007"]);
    expect(sum(await rows()).rows).toBe(119);
    const versions: unknown[] = [];
    for await (const { data } of there.store.rows<{ id: string; data: Contribution }>("versions")) if (data.id === gone[0]!.id) versions.push(data.data.gone ?? false);
    expect(versions.toSorted()).toEqual([false, true]);
    await later(8);
    expect(await sync(openfec, there), "and stay so").toMatchObject({ changed: 0 });
    how.receipts = receiptsOf("C00999999", 120);
    await later(8);
    expect(await sync(openfec, there), "until they are shown again").toMatchObject({ changed: 1 });
    expect((await rows()).some(({ data }) => data.gone)).toBe(false);
  });

  test("are not called so where the interface itself counts more rows than came", async () => {
    const told: string[] = [];
    const how: Behaviour = { receipts: receiptsOf("C00999999", 120) };
    const { there, rows, later } = await desk(how);
    await sync(openfec, there);
    how.misdeed = "loses";
    await later(8);
    expect(await sync(openfec, { ...there, tell: ({ en }) => void told.push(en) })).toMatchObject({ end: "done", changed: 0 });
    expect((await rows()).some(({ data }) => data.gone)).toBe(false);
    expect(told).toEqual([expect.stringMatching(/Of 120 rows .* only 118 came/)]);
  });

  test("are looked for one by one where the count is an estimate", async () => {
    const how: Behaviour = { receipts: receiptsOf("C00999999", 20), misdeed: "estimate" };
    const { there, rows, later } = await desk(how);
    await sync(openfec, there);
    how.receipts = how.receipts.slice(1);
    await later(8);
    expect(await sync(openfec, there)).toMatchObject({ end: "done", changed: 1 });
    expect(there.asked.at(-1)?.url).toBe("https://api.open.fec.gov/v1/schedules/schedule_a/4000999999000000000/");
    expect((await rows()).filter(({ data }) => data.gone)).toHaveLength(1);
  });

  test("are not called so after a run that was broken off, which did not see all", async () => {
    const how: Behaviour = { receipts: receiptsOf("C00999999", 350) };
    const { there, rows, later } = await desk(how);
    await sync(openfec, there);
    await later(8);
    const stop = new AbortController();
    const before = there.asked.length;
    const { wire } = there;
    expect(await sync(openfec, { ...there, signal: stop.signal, wire: async (request, signal) => { if (there.asked.length >= before + 1) stop.abort(); return wire(request, signal); } })).toMatchObject({ end: "stopped" });
    expect(await sync(openfec, there)).toMatchObject({ end: "done", changed: 0 });
    expect((await rows()).some(({ data }) => data.gone)).toBe(false);
  });
});

describe("an interface that misbehaves", () => {
  test("a pause it asks for is kept", async () => {
    const { there } = await desk({ receipts: receiptsOf("C00999999", 3), misdeed: "busy" });
    expect(await sync(openfec, there)).toMatchObject({ end: "done", added: 3 });
  });

  test.each<[NonNullable<Behaviour["misdeed"]>, string, RegExp]>([
    ["html", "unreadable", /answered with something that is no JSON/],
    ["numbers", "unreadable", /no page of schedule A \(results\.0\.sub_id/],
    ["loop", "unreadable", /gave the same rows again, so its pages would never end/],
    ["refuses", "failed", /try again later/],
  ])("%s ends the run with a sentence", async (misdeed, end, why) => {
    const { there, rows } = await desk({ receipts: receiptsOf("C00999999", 150), misdeed });
    const done = await sync(openfec, there);
    expect(done).toMatchObject({ end, why: expect.stringMatching(why) });
    expect(await rows()).toHaveLength(misdeed === "loop" ? 100 : 0);
  });

  test("a key it does not know is said, without the key", async () => {
    const { there } = await desk({ receipts: [] }, { "fec-api-key": "wrong-key" });
    const { end, why } = await sync(openfec, there);
    expect(end).toBe("unreadable");
    expect(why).toMatch(/does not accept the key; check the setting fec-api-key/);
    expect(why).not.toContain("wrong-key");
  });

  test("nobody to ask for is said before anything is asked", async () => {
    const { there } = await desk({ receipts: [] }, { "fec-committees": "" });
    expect(await sync(openfec, there)).toMatchObject({ end: "failed", why: expect.stringMatching(/knows nobody to ask for/) });
    expect(there.asked).toEqual([]);
  });
});
