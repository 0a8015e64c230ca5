import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Effects } from "../../src/cli/effects.ts";
import { still } from "../../src/sources/examples/place.ts";
import { courtlistener } from "../servers/courtlistener.ts";
import { secSite, type Sec } from "../servers/sec.ts";
import { openSite, siteWire, type Site } from "../servers/site.ts";
import { run } from "./run.ts";

const place = mkdtempSync(path.join(tmpdir(), "prosequi-sync-cli-"));
const never = new Promise<void>(() => {});
let sec: Sec;
let site: Site;
let store = "";
let count = 0;
const clock = still(Date.UTC(2026, 10, 22, 12));

beforeAll(async () => {
  const library = courtlistener({ dockets: 3 });
  site = await openSite((request) => (request.host === "www.sec.gov" ? sec.answer(request) : library({ ...request, at: clock.now() })), { clock });
});
afterAll(async () => {
  await site.close();
  rmSync(place, { recursive: true, force: true });
});
beforeEach(() => {
  sec = secSite({ releases: 130 });
  store = path.join(place, `${(count += 1)}.db`);
});

const net: Effects["net"] = async () => {
  const wire = siteWire(site);
  return { wire, clock, close: () => wire.close() };
};
const contact = { PROSEQUI_CONTACT: "Example Desk desk@example.org" };
const sync = (argv: string[], over: Partial<Effects> = {}) => run(["sync", ...argv, "--store", store], { net, stopped: never, env: { LANG: "C", ...contact }, now: () => new Date(clock.now()).toISOString(), cwd: place, ...over });

describe("prosequi sync", () => {
  test("reads what is there, says how much, and the next time asks for what is new", async () => {
    const first = await sync(["sec-litigation-releases", "--format", "json"]);
    expect([first.code, JSON.parse(first.out)]).toMatchObject([0, { source: "sec-litigation-releases", seen: 130, added: 130, changed: 0, unchanged: 0, ignored: [], end: "done", why: null, quotes: { pinned: 0, broken: [] } }]);
    sec.publish("releases");
    const again = await sync(["sec-litigation-releases"]);
    expect(again.code).toBe(0);
    expect(again.out).toMatch(/sec-litigation-releases: \d+ rows seen: 1 added, 0 changed, \d+ unchanged, 0 ignored; \d+ requests/);
    expect((await sync(["sec-litigation-releases", "--lang", "zh"])).out).toMatch(/sec-litigation-releases：共读 \d+ 行：新增 0/);
    const { out } = await run(["sources", "--store", store, "--format", "json"], { cwd: place, env: { LANG: "C", ...contact }, now: () => new Date(clock.now()).toISOString() });
    const line = (JSON.parse(out) as { id: string }[]).find(({ id }) => id === "sec-litigation-releases");
    expect(line).toMatchObject({ ways: ["sync"], freshness: { rows: 131 }, lastRun: { end: "done", added: 0 }, budget: { account: "sec.gov", windows: [{ seconds: 1 }] }, needs: [], unfinished: null });
    const verified = await run(["verify", "--store", store, "--format", "json"]);
    expect([verified.code, JSON.parse(verified.out)]).toMatchObject([0, { broken: [], custody: { unchained: 0 } }]);
  });

  test("ends with 1 and a sentence where a page is not what it should be, and keeps the page", async () => {
    sec.trouble.layout = { from: 1, as: "unknown" };
    const { code, out, err } = await sync(["sec-litigation-releases"]);
    expect(code).toBe(1);
    expect(out).toMatch(/100 rows seen: 100 added/);
    expect(err).toMatch(/www\.sec\.gov.*; the page is kept as [0-9a-f]{64}\.\n/);
    expect(err).toMatch(/goes on from there/);
    sec.trouble.layout = undefined as never;
    delete sec.trouble.layout;
    expect((await sync(["sec-litigation-releases"])).out).toMatch(/130 rows seen: 130 added/);
  });

  test("says what a source needs, where it may be written, and what there is", async () => {
    const bare = { env: { LANG: "C" } };
    const { code, err } = await sync(["sec-litigation-releases"], bare);
    expect([code, err]).toEqual([2, expect.stringMatching(/sec-litigation-releases needs the setting "contact".*PROSEQUI_CONTACT.*prosequi\.yaml/)]);
    expect((await sync(["thecod3x-tracker"])).err).toMatch(/thecod3x-tracker cannot be asked over the network; load its files with prosequi ingest/);
    expect((await sync(["nobody"])).err).toMatch(/No source is called "nobody"; choose among/);
    const all = await sync([], bare);
    expect(all.err).toMatch(/courtlistener is left out: it needs the setting "courtlistener-token"/);
    expect(all.err).toMatch(/Not asked unless named, as their files are large: .*fec-contributions.*fjc-idb/);
  });

  test("takes settings from the file beside the record, and plans dockets without asking anybody", async () => {
    const home = mkdtempSync(path.join(place, "home-"));
    writeFileSync(path.join(home, "prosequi.yaml"), "courtlistener-token: 0123456789abcdef0123456789abcdef01234567\n");
    const before = site.asked.length;
    const { code, out } = await sync(["courtlistener", "--plan", "--format", "json"], { cwd: home });
    expect(code).toBe(0);
    const planned = JSON.parse(out) as { source: string; at: string; action: string | null; why: { en: string; zh: string } }[];
    expect(planned.length).toBeGreaterThan(50);
    expect(planned.map(({ at }) => at)).toEqual(planned.map(({ at }) => at).toSorted());
    expect(planned.some(({ action }) => action === "coinbase")).toBe(true);
    expect(site.asked.length).toBe(before);
    expect((await sync(["sec-litigation-releases", "--plan"])).err).toMatch(/looks at everything on each run/);
  });

  test("spends a day's budget, says when it may go on, and goes on then", async () => {
    const settings = { env: { LANG: "C", PROSEQUI_COURTLISTENER_TOKEN: "0123456789abcdef0123456789abcdef01234567" } };
    const first = await sync(["courtlistener", "--format", "json"], settings);
    const told = JSON.parse(first.out) as { end: string; until: string; why: string; requests: number };
    expect([first.code, told.end]).toEqual([0, "spent"]);
    expect(told.requests).toBeLessThanOrEqual(125);
    expect(told.why).toContain(told.until);
    expect(Date.parse(told.until)).toBeGreaterThan(clock.now());
    expect(site.worst(60, "www.courtlistener.com")).toBeLessThanOrEqual(5);
  });
});
