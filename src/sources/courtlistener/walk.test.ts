import { describe, expect, test } from "vitest";
import { courtlistener, invented } from "../../../test/servers/courtlistener.ts";
import { openSite, siteWire } from "../../../test/servers/site.ts";
import { sync } from "../index.ts";
import type { Version } from "../write.ts";
import type { DocketRow } from "./docket.ts";
import type { EntryRow } from "./entry.ts";
import { days, docketWorld, followed, rowsOf, token } from "./examples/world.ts";
import source from "./index.ts";
import type { PartyRow } from "./party.ts";
import type { State } from "./state.ts";

const ids = (of: readonly { id: string }[]): string[] => of.map(({ id }) => id).sort();
const asking = (world: { asked: readonly { url: string }[] }, what: string): string[] => world.asked.map(({ url }) => url).filter((url) => url.includes(what));

describe("a run", () => {
  test("finds the dockets of actions, reads entries and parties, and never asks more than it may", async () => {
    const world = await docketWorld([0, 1, 2].map((n) => followed(n)));
    const done = await days(world, 1);
    expect(done.end === "done" || done.end === "spent").toBe(true);
    expect(world.statuses.every((status) => status === 200)).toBe(true);
    const dockets = (await rowsOf<DocketRow>(world, "dockets")).filter(({ data }) => data.action !== null);
    expect(dockets.map(({ data: { action, courtlistener, court } }) => [action, courtlistener, court])).toEqual([["sec-v-invented-0", 90_000_000, "nysd"], ["sec-v-invented-1", 90_000_001, "cacd"], ["sec-v-invented-2", 90_000_002, "flsd"]]);
    const entries = await rowsOf<EntryRow>(world, "entries");
    expect(entries.filter(({ data }) => data.docket === "courtlistener/90000001")).toHaveLength(4);
    expect(entries.filter(({ data }) => data.docket === "courtlistener/90000002")).toHaveLength(5);
    const parties = await rowsOf<PartyRow>(world, "parties");
    expect(parties.flatMap(({ data }) => data.parts.map((part) => part.terminated))).not.toContain("2001-01-01");
    expect(parties).toHaveLength(6);
    const tally = await sync(source, world);
    expect(tally.seen).toBe(tally.added + tally.changed + tally.unchanged + tally.ignored.reduce((sum, each) => sum + each.count, 0));
  });

  test("that is killed after any answer goes on behind it, and ends as one that was not", async () => {
    const whole = await docketWorld([0, 20, 40].map((n) => followed(n)));
    await sync(source, whole);
    const stop = { now: new AbortController() };
    const cut = await docketWorld([0, 20, 40].map((n) => followed(n)), { meddle: () => void stop.now.abort() });
    for (let n = 0; n < 200; n += 1) {
      stop.now = new AbortController();
      const { end } = await sync(source, { ...cut, signal: stop.now.signal });
      if (end === "spent" || end === "done") break;
      expect(end).toBe("stopped");
    }
    expect(cut.asked.map(({ url }) => url)).toEqual(whole.asked.map(({ url }) => url));
    for (const table of ["dockets", "entries", "parties"] as const) expect(await rowsOf(cut, table)).toEqual(await rowsOf(whole, table));
  });

  test("keeps both versions of an entry whose long text came later, and none of one that was only touched", async () => {
    const world = await docketWorld([followed(10)]);
    await days(world, 25);
    const versions = new Map<string, EntryRow[]>();
    for await (const { data } of world.store.rows<Version>("versions", { source: "courtlistener" })) {
      if (data.table === "entries") versions.set(data.id, [...(versions.get(data.id) ?? []), data.data as EntryRow]);
    }
    const entries = await rowsOf<EntryRow>(world, "entries");
    const said = (k: number): EntryRow[] => versions.get(`courtlistener/90000010/${90_000_010 * 1000 + k}`) ?? [];
    // The 26th came by a feed, 15 days after the first look; the 23rd was touched each 3 days.
    expect(said(25).map(({ provisional, text }) => [provisional, text])).toEqual(expect.arrayContaining([[true, "Notice of Appearance"], [false, expect.stringMatching(/^NOTICE of Appearance number 26/)]]));
    expect(said(22)).toHaveLength(1);
    expect(entries.find(({ id }) => id.endsWith("025"))?.data).toMatchObject({ provisional: false, entry: 26 });
    expect(JSON.stringify(entries)).not.toMatch(/modified"|T\d\d:\d\d/);
  });

  test("takes a row that stands twice once, and the newer words where an older answer comes late", async () => {
    const late = "NOTICE of Appearance as it stood before";
    const world = await docketWorld([followed(0)], {
      meddle: ({ url }, { body }) => {
        if (!url.includes("docket-entries") || !url.includes("cursor")) return undefined;
        const page = JSON.parse(body) as { results: Array<Record<string, unknown>> };
        page.results[0] = { ...page.results[0], date_modified: "2020-01-01T00:00:00-08:00", description: late };
        return JSON.stringify(page);
      },
    });
    const done = await sync(source, world);
    expect(done.ignored).toMatchObject([{ reason: { en: "the entry was read in this look already, and has not changed since" }, count: 1 }]);
    expect(JSON.stringify(await rowsOf(world, "entries"))).not.toContain(late);
  });

  test("takes a look that found nothing new for no stir, and reads docket and parties anew after one that did", async () => {
    let words = "NOTICE";
    const world = await docketWorld([followed(4)], { meddle: ({ url }, { body }) => (url.includes("docket-entries") ? body.replaceAll("NOTICE", words) : undefined) });
    await sync(source, world);
    const look = async (key: string) => {
      const before = world.asked.length;
      await world.clock.sleep(86_400_000, world.signal);
      await world.store.putRows("hints", [{ id: `courtlistener/${key}/4`, source: "courtlistener", date: null, data: { docket: 90_000_004, at: "2026-11-23T12:00:00.000Z" } }]);
      await sync(source, world);
      const state = (await world.store.meta<State>("left courtlistener"))?.looks[90_000_004];
      return { asked: world.asked.slice(before).map(({ url }) => new URL(url).pathname.split("/")[4]), stirs: state?.stirs.slice(-1)[0] };
    };
    expect(await look("one")).toEqual({ asked: ["docket-entries"], stirs: undefined });
    words = "(MODIFIED) NOTICE";
    expect(await look("two")).toEqual({ asked: ["docket-entries", "dockets", "parties"], stirs: "2026-11-24" });
  });

  test("looks at what moves more often than at what ended", async () => {
    const world = await docketWorld([followed(10), followed(4)]);
    await days(world, 20);
    const looks = (n: number): number => asking(world, `docket-entries/?docket=${90_000_000 + n}&`).length;
    expect(looks(10)).toBeGreaterThanOrEqual(4);
    expect(looks(4)).toBe(1);
  });

  test("looks first where a hint says so, drops the hint with the last page, and drops one about a docket nobody follows", async () => {
    const world = await docketWorld([4, 8].map((n) => followed(n)));
    await days(world, 2);
    const before = world.asked.length;
    await world.store.putRows("hints", [8, 9].map((n) => ({ id: `courtlistener/key-${n}/${n}`, source: "courtlistener", date: null, data: { docket: 90_000_000 + n, at: "2026-11-24T12:00:00.000Z" } })));
    await sync(source, world);
    expect(world.asked[before]?.url).toContain("docket-entries/?docket=90000008&");
    expect(await rowsOf(world, "hints")).toEqual([]);
  });

  test("tells twins and namesakes apart, keeps them beside, and guesses at none", async () => {
    const world = await docketWorld([followed(3), followed(5), followed(7), followed(17, { docket: `${invented(17).core.slice(0, 2)}-cv-01017` })]);
    await days(world, 1);
    const dockets = new Map((await rowsOf<DocketRow>(world, "dockets")).filter(({ data }) => data.action).map(({ data }) => [data.courtlistener, data.also.map((each) => each.courtlistener)]));
    expect([...dockets]).toEqual([[90_000_003, [91_000_003]], [90_000_005, [92_000_005]], [90_000_007, [93_000_007]]]);
    expect(world.told).toEqual([expect.stringMatching(/^sec-v-invented-17: several dockets at CourtListener may be 25-cv-01017 in flsd: 90000017 .*, 93000017/)]);
  });

  test("reads nothing of a blocked docket but that it is blocked", async () => {
    const world = await docketWorld([followed(11)]);
    await days(world, 1);
    expect(asking(world, "docket-entries")).toEqual([]);
    expect(asking(world, "parties")).toEqual([]);
    expect((await rowsOf<DocketRow>(world, "dockets")).find(({ data }) => data.action)?.data).toMatchObject({ blocked: true, name: null });
    expect(world.told).toEqual(["sec-v-invented-11: docket 90000011 is blocked at CourtListener; nothing of it is read."]);
  });

  test("takes CourtListener's number where the record has it, and frees the docket taken before of the action", async () => {
    const world = await docketWorld([followed(1)]);
    await sync(source, world);
    const wrong = { ...world, follow: [followed(1, { courtlistener: 90_000_002 })] };
    await days(wrong, 1);
    expect(world.told.at(-1)).toMatch(/the record says docket .* is number 90000002 at CourtListener, which is .* in flsd/);
    const right = { ...world, follow: [followed(2, { action: "sec-v-invented-1", courtlistener: 90_000_002 })] };
    await days(right, 1);
    const rows = await rowsOf<DocketRow>(world, "dockets");
    expect(rows.filter(({ data }) => data.action !== null).map(({ data }) => [data.courtlistener, data.action])).toEqual([[90_000_002, "sec-v-invented-1"]]);
    expect(rows.find(({ data }) => data.courtlistener === 90_000_001)?.data.action).toBeNull();
  });

  test("searches months for dockets nobody follows, and lets those that are followed be", async () => {
    const world = await docketWorld([followed(1)], { months: true });
    await days(world, 1);
    const months = asking(world, "search/");
    expect(months[0]).toContain("filed_after=11%2F01%2F2026&filed_before=11%2F30%2F2026");
    const rows = await rowsOf<DocketRow>(world, "dockets");
    expect(rows.filter(({ data }) => data.action === null).length).toBeGreaterThan(50);
    expect(new Set(ids(rows)).size).toBe(rows.length);
    await days(world, 4);
    expect((await rowsOf<DocketRow>(world, "dockets")).find(({ data }) => data.courtlistener === 90_000_001)?.data).toMatchObject({ action: "sec-v-invented-1", core: "2101001" });
  });

  test("names the actions by which nothing can be searched", async () => {
    const world = await docketWorld([followed(1, { court: null }), followed(2, { core: null })]);
    await sync(source, world);
    expect(world.told).toEqual([expect.stringMatching(/^2 followed actions have no court or docket number that can be searched: sec-v-invented-1, sec-v-invented-2;/)]);
  });

  test("goes over the true wire too, its token with every request", async () => {
    const world = await docketWorld([1, 2].map((n) => followed(n)));
    const site = await openSite(courtlistener(), { clock: world.clock });
    const net = siteWire(site);
    try {
      expect(await sync(source, { ...world, wire: net })).toMatchObject({ end: "done", requests: 6 });
      expect(site.asked.map(({ url, headers }) => [url.pathname.split("/")[4], headers.authorization])).toEqual(["dockets", "dockets", "docket-entries", "docket-entries", "parties", "parties"].map((what) => [what, `Token ${token}`]));
      expect(site.worst(60)).toBeLessThanOrEqual(5);
    } finally {
      await net.close();
      await site.close();
    }
  });

  test("needs the token, and never writes it down", async () => {
    const world = await docketWorld([followed(1)]);
    await expect(sync(source, { ...world, settings: {} })).rejects.toThrow(/courtlistener-token.*profile\/api-token/);
    await sync(source, world);
    expect(world.asked[0]?.secret).toEqual({ authorization: "Token 0123456789abcdef0123456789abcdef01234567" });
    for await (const line of world.captures.custody("courtlistener")) expect(JSON.stringify(line)).not.toContain("0123456789abcdef");
  });
});
