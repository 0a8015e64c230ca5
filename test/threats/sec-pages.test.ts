import { describe, expect, test } from "vitest";
import { place, still, type Told } from "../../src/sources/examples/place.ts";
import { sync } from "../../src/sources/index.ts";
import administrative from "../../src/sources/sec-administrative-proceedings/index.ts";
import litigation from "../../src/sources/sec-litigation-releases/index.ts";
import type { LiveRelease } from "../../src/sources/sec-litigation-releases/release.ts";
import press from "../../src/sources/sec-press-releases/index.ts";
import type { Source } from "../../src/sources/shape.ts";
import type { World } from "../../src/sources/tour.ts";
import type { Version } from "../../src/sources/write.ts";
import { type Sec, type SecOrder, secSite, type Trouble } from "../servers/sec.ts";

/** An invented sec.gov and a place to read it; `at` is called before each answer, and what the run tells a person is kept. */
async function desk(order: SecOrder, at?: (count: number, site: Sec) => void) {
  const site: Sec = secSite({ newest: Date.UTC(2026, 10, 20, 18), perPage: 10, before: (count) => at?.(count, site), ...order });
  const told: string[] = [];
  const there = await place(({ url, headers = {} }) => site.answer({ url: new URL(url), headers }) as Told, { tell: ({ en }) => void told.push(en) });
  const rows = async (): Promise<Map<string, LiveRelease & { day: string | null }>> => {
    const all = new Map<string, LiveRelease & { day: string | null }>();
    for await (const { id, date, data } of there.store.rows<LiveRelease>("releases")) all.set(id.split("/").at(-1)!, { ...data, day: date });
    return all;
  };
  const textOf = async (slug: string): Promise<string> => Buffer.from((await there.captures.bytes((await rows()).get(slug)?.capture ?? ""))!).toString();
  return { site, told, there, rows, textOf, run: (source: Source = litigation, over: Partial<World> = {}) => sync(source, { ...there, ...over }) };
}

const later = (days: number): Partial<World> => ({ clock: still(Date.UTC(2026, 10, 22, 12) + days * 86_400_000) });

describe("the first run", () => {
  test("reads every row and document of all three lists", async () => {
    const { run, there, rows } = await desk({ releases: 35, proceedings: 23, press: 20 });
    expect(await run()).toMatchObject({ end: "done", seen: 35, added: 35 });
    expect(await run(press)).toMatchObject({ end: "done", seen: 20, added: 20 });
    expect(await run(administrative)).toMatchObject({ end: "done", seen: 23, added: 23 });
    expect((await rows()).get("lr-10008")).toMatchObject({
      day: "2026-11-13", number: "LR-10008", court: "S.D.N.Y.", docketCore: "2600008", dateFrom: "header", conflicts: [], listed: { title: "Rowan Wren and Ash Harbour 8 LLC", attachments: [{ name: "SEC Complaint" }] },
    });
    expect((await rows()).get("lr-10014")?.listed.numbers).toEqual(["LR-10014", "AAER-14"]);
    expect((await there.store.row("proceedings", "sec.gov/files/litigation/admin/2026/34-50003.pdf"))?.data).toMatchObject({ fileNumber: "3-10003", settled: true, orderTitle: "ORDER INSTITUTING ADMINISTRATIVE AND CEASE-AND-DESIST PROCEEDINGS", listed: { fileNumbers: [] } });
    expect((await there.store.row("press", "sec.gov/newsroom/press-releases/2026-7"))?.data).toMatchObject({ number: "2026-7", conflicts: [], related: ["https://www.sec.gov/newsroom/press-releases/2020-1"] });
    expect(there.asked.every(({ headers }) => headers?.["user-agent"] === "Example Desk desk@example.org" && headers["accept-encoding"] === "gzip, deflate")).toBe(true);
  });

  test("ends where the site shows its last page once more, without counting it twice", async () => {
    const { run } = await desk({ releases: 35, trouble: { pastEnd: "last" } });
    expect(await run()).toMatchObject({ end: "done", seen: 35, added: 35 });
  });

  test.each([3, 14, 29])("that is stopped at request %i goes on behind the last whole page and ends the same", async (at) => {
    const whole = await desk({ releases: 35 });
    await whole.run();
    const stop = new AbortController();
    const { run, rows } = await desk({ releases: 35 }, (count) => void (count === at && stop.abort()));
    expect((await run(litigation, { signal: stop.signal })).end).toBe("stopped");
    expect(await run()).toMatchObject({ end: "done", added: 35 });
    const timeless = (all: Map<string, LiveRelease>) => [...all].map(([id, { document: _, ...data }]) => [id, data]).sort();
    expect(timeless(await rows())).toEqual(timeless(await whole.rows()));
  });
});

describe("rows that move while the list is read", () => {
  const small = { releases: 12, perPage: 4 };
  const requests = Array.from({ length: 19 }, (_, n) => n);

  test.each(requests)("none is lost when one is taken out before request %i", async (at) => {
    const { run, rows, site } = await desk(small, (count, site) => void (count === at && site.remove("releases", 11)));
    expect(await run()).toMatchObject({ end: "done" });
    const held = await rows();
    expect(site.entries.releases.filter(({ path }) => !held.has(path.split("/").at(-1)!))).toEqual([]);
  });

  test.each(requests.filter((n) => n % 2 === 0))("each is read once when one is published before request %i, and that one at the latest by the next run", async (at) => {
    const { run, rows, site } = await desk(small, (count, site) => void (count === at && site.publish("releases")));
    expect(await run()).toMatchObject({ end: "done" });
    await run();
    expect((await rows()).size).toBe(site.entries.releases.length);
  });

  test("a list that moves by more than a page is begun again, and given up where it never stands still", async () => {
    const shift = (site: Sec) => { for (let n = 0; n < 12; n += 1) site.publish("releases"); };
    const once = await desk({ releases: 35 }, (count, site) => void (count === 12 && shift(site)));
    expect(await once.run()).toMatchObject({ end: "done" });
    expect((await once.rows()).size).toBe(47);
    const always = await desk({ releases: 35 }, (_, site) => shift(site));
    expect(await always.run()).toMatchObject({ end: "failed", why: expect.stringMatching(/faster than it could be read/) });
  });
});

describe("a later run", () => {
  test("reads a window, sees a release published late below newer ones, and asks old documents no more", async () => {
    const { run, site, rows, there, told } = await desk({ releases: 400 });
    await run();
    site.publish("releases", 25);
    const before = there.asked.length;
    const done = await run(litigation, later(1));
    expect(done).toMatchObject({ end: "done", added: 1, changed: 0 });
    expect(done.seen).toBeLessThan(150);
    expect((await rows()).has("lr-10401")).toBe(true);
    expect(there.asked.slice(before).some(({ url }) => url.endsWith("lr-10050"))).toBe(false);
    expect(told).toEqual([]);
  });

  test("keeps what an edited release said before, and tells nothing new of pages that only look different", async () => {
    const { run, site, rows, textOf, there } = await desk({ releases: 35 });
    await run();
    expect(await run(litigation, later(1))).toMatchObject({ changed: 0, added: 0 });
    const before = (await rows()).get("lr-10030")!;
    site.edit("releases", 30, `${(await textOf("lr-10030")).split("\n\n")[1]!.replace("Sparrow", "Finch")}\nThe name in the second paragraph was corrected.`);
    expect(await run(litigation, later(2))).toMatchObject({ changed: 1 });
    expect((await rows()).get("lr-10030")).not.toMatchObject({ capture: before.capture });
    const versions: Version[] = [];
    for await (const { data } of there.store.rows<Version>("versions")) if (data.id.endsWith("lr-10030")) versions.push(data);
    expect(versions).toHaveLength(2);
    for (const { capture } of versions) expect(await there.captures.bytes(capture!), "the page that says it").toBeDefined();
  });

  test("says of a document that is gone that it is, and keeps its words", async () => {
    const { run, site, rows, textOf } = await desk({ releases: 35 });
    await run();
    site.remove("releases", 30, true);
    expect(await run(litigation, later(1))).toMatchObject({ end: "done", changed: 1 });
    expect((await rows()).get("lr-10030")).toMatchObject({ gone: true, number: "LR-10030" });
    expect(await textOf("lr-10030")).toContain("Litigation Release No. 10030");
  });

  test("over the whole list, after thirty days, sees what was taken out of it", async () => {
    const { run, site, rows } = await desk({ releases: 35 });
    await run();
    site.remove("releases", 2);
    expect(await run(litigation, later(20)), "a window does not know").toMatchObject({ changed: 0 });
    expect(await run(litigation, later(31))).toMatchObject({ end: "done", changed: 1 });
    expect((await rows()).get("lr-10002")).toMatchObject({ gone: true });
  });

  test("doubts a list that lost very many rows, and takes none of them for gone", async () => {
    const { run, site, rows, told } = await desk({ releases: 60 });
    await run();
    site.entries.releases.splice(30);
    await run(litigation, later(31));
    expect(told.join()).toMatch(/30 of the 60 rows .* too many to be removals/);
    expect([...(await rows()).values()].filter(({ gone, unlisted }) => gone || unlisted)).toEqual([]);
  });

  test("leaves a stale feed aside and says so", async () => {
    const { run, site, told } = await desk({ releases: 35 });
    await run();
    site.trouble.staleFeed = true;
    site.publish("releases");
    expect(await run(litigation, later(1))).toMatchObject({ end: "done", added: 1 });
    expect(told).toEqual([expect.stringMatching(/feed .*litigation-releases\/rss is stale \(its newest item is of 2012-10-19\)/)]);
  });
});

describe("what is no list", () => {
  test.each<[string, Trouble, RegExp]>([
    ["a page of another layout", { layout: { from: 0, as: "unknown" } }, /\?page=0 has no rows, where the list of litigation releases has a hundred/],
    ["another layout further on", { layout: { from: 2, as: "unknown" } }, /\?page=2 has no rows, though the page before points to it/],
    ["rows without days", { layout: { from: 1, as: "dateless" } }, /\?page=1 has 10 rows of which 10 lack a day or a link/],
    ["a page cut short", { cut: 1 }, /\?page=1 ends before its end/],
    ["a page that says it is unavailable", { unavailable: 1 }, /\?page=1 answered with a page that says it is unavailable \(status 200\)/],
    ["an unavailable first page", { unavailable: 0 }, /\?page=0 answered with a page that says it is unavailable/],
    ["the page for too many requests", { refused: true }, /answered with its page for too many requests \(status 403\).*wait ten minutes/],
  ])("%s ends the run with a sentence and the page kept, never as nothing new", async (_, trouble, sentence) => {
    const { run, there } = await desk({ releases: 35, trouble });
    const done = await run();
    expect(done).toMatchObject({ end: "unreadable", why: expect.stringMatching(sentence) });
    expect(await there.captures.bytes(/kept as ([0-9a-f]{64})/.exec(done.why ?? "")?.[1] ?? "")).toBeDefined();
  });

  test("the page for undeclared programs names the setting", async () => {
    const { run, there } = await desk({ releases: 35 });
    const bare: World["wire"] = (request, signal) => there.wire({ ...request, headers: { "user-agent": "nobody" } }, signal);
    expect(await run(litigation, { wire: bare })).toMatchObject({ end: "unreadable", why: expect.stringMatching(/undeclared programs .*check the setting "contact"/) });
  });

  test("the static list of old is read in the middle of a run", async () => {
    const { run } = await desk({ releases: 35, trouble: { layout: { from: 2, as: "archive" } } });
    expect((await run()).seen).toBe(35);
  });

  test("a duplicate row and rows out of order cost none", async () => {
    const { run } = await desk({ releases: 35, trouble: { jumbled: 1 } });
    expect(await run()).toMatchObject({ end: "done", seen: 36, added: 35, ignored: [{ count: 1 }] });
  });
});

describe("a document", () => {
  test("that holds a header only is read from the static copy", async () => {
    const { run, rows, textOf } = await desk({ releases: 35, trouble: { headerOnly: new Set([30]) } });
    await run();
    expect((await rows()).get("lr-10030")).toMatchObject({ textFrom: "copy", court: "S.D.N.Y." });
    expect(await textOf("lr-10030")).toContain("berths in a harbour");
  });

  test("that is cut short leaves its row without a text, and is asked again", async () => {
    const { run, rows, site } = await desk({ releases: 35, trouble: { cut: "/enforcement-litigation/litigation-releases/lr-10030" } });
    expect(await run()).toMatchObject({ end: "done", added: 35 });
    expect((await rows()).get("lr-10030")).toMatchObject({ lost: "unread", document: null });
    delete site.trouble.cut;
    await run(litigation, later(1));
    expect((await rows()).get("lr-10030")).toMatchObject({ number: "LR-10030", court: "S.D.N.Y." });
    expect((await rows()).get("lr-10030")?.lost).toBeUndefined();
  });

  test.each<Trouble["charset"]>(["header", "bytes"])("whose charset is told wrongly (%s) keeps the letters of its names", async (charset) => {
    const { run, rows, textOf } = await desk({ releases: 35, trouble: { charset: charset! } });
    await run();
    expect((await rows()).get("lr-10014")?.listed.title).toBe("Zoë Núñez and Wren Harbour 14 LLC");
    expect(await textOf("lr-10014")).toContain("against Zoë Núñez");
  });

  test("a day of its header far from that of the list is told, not chosen", async () => {
    const { run, rows, site } = await desk({ releases: 35 });
    site.edit("releases", 30, `Litigation Release No. 10030 / March 3, 2012\nSecurities and Exchange Commission v. Rowan Birch, No. 26-cv-00030 (S.D.N.Y.)\n${"The Commission announced a judgment against Rowan Birch. ".repeat(4)}`);
    await run();
    expect((await rows()).get("lr-10030")).toMatchObject({ day: "2026-11-19", date: "2026-11-19", dateFrom: "listing", conflicts: [{ what: "date", listing: "2026-11-19", document: "2012-03-03" }] });
  });
});
