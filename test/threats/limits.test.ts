import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { reserve, type Spending, unspent } from "../../src/fetching/budget.ts";
import { allowance, polite, Spent, type Limits } from "../../src/fetching/index.ts";
import { openStore } from "../../src/store/open.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { scratch } from "../store/scratch.ts";
import { openSite, siteWire, type Seen, type Site, type Told } from "../servers/site.ts";
import { sharedTime } from "../servers/time.ts";

/** Two processes on one record ask one publisher, each as fast as it may. The publisher counts. */

const directory = scratch();
const asker = fileURLToPath(new URL("limits-asker.ts", import.meta.url));

/** Lets processes ask, each so many times; gives the site as it saw them, and what each said at its end. */
async function race(limits: Limits, times: readonly number[], handler: (request: Seen) => Told = () => "{}"): Promise<{ site: Site; file: string; said: Array<{ made: number }> }> {
  const time = sharedTime();
  const site = await openSite(handler, { clock: time });
  const file = path.join(directory, `${limits.account}-${times.join("-")}.db`);
  await (await openSqlite(file)).close();
  const clocks = times.map(() => time.join());
  const children = times.map((count, n) => fork(asker, [JSON.stringify({ file, port: site.port, times: count, limits, name: `p${n}` })], { execArgv: ["--import", "tsx"] }));
  const said: Array<{ made: number }> = [];
  // All begin at once, when all are ready.
  await Promise.all(children.map((child) => once(child, "message")));
  const ended = children.map(async (child, n) => {
    child.on("message", (told: unknown) => {
      if (typeof told === "number") void clocks[n]!.sleep(told, new AbortController().signal).then(() => child.send(time.now()));
      else said.push(told as { made: number });
    });
    child.send(time.now());
    const [code] = (await once(child, "exit")) as [number];
    expect(code).toBe(0);
    clocks[n]!.leave();
  });
  await Promise.all(ended);
  await site.close();
  return { site, file, said };
}

/** When the last of so many turns comes where nobody waits longer than needed, from the first instant. */
function ideal({ windows }: Limits, turns: number, start: number): number {
  let state: Spending = unspent;
  let last = start;
  for (let n = 0; n < turns; n += 1) {
    const told = reserve(state, windows, last);
    if (!("at" in told)) throw new Error("no turn");
    [state, last] = [told.state, told.at];
  }
  return last;
}

describe("the windows of an account", () => {
  it("hold over days for two processes: 5 a minute, 50 an hour, 125 a day", { timeout: 120_000 }, async () => {
    const limits: Limits = { account: "courtlistener.com", windows: [{ requests: 5, seconds: 60 }, { requests: 50, seconds: 3600 }, { requests: 125, seconds: 86_400 }] };
    const { site, file, said } = await race(limits, [170, 130]);
    expect(site.asked).toHaveLength(300);
    expect([site.worst(60), site.worst(3600), site.worst(86_400)]).toEqual([5, 50, 125]);
    // As fast as is allowed, though neither knows what the other is about to do.
    const [first, last] = [site.asked[0]!.at, site.asked.at(-1)!.at];
    expect(last).toBe(ideal(limits, 300, first));
    expect(said.map(({ made }) => made).sort()).toEqual([130, 170]);
    const store = await openSqlite(file);
    const { windows, next } = await allowance(store, limits, last);
    const since = (seconds: number): number => site.asked.filter(({ at }) => at > last - seconds * 1000).length;
    expect(windows).toEqual([{ seconds: 60, allowed: 5, used: since(60) }, { seconds: 3600, allowed: 50, used: since(3600) }, { seconds: 86_400, allowed: 125, used: since(86_400) }]);
    expect(Date.parse(next)).toBe(ideal(limits, 301, first));
    await store.close();
  });

  it("hold by the second: 10 of them", { timeout: 120_000 }, async () => {
    const limits: Limits = { account: "sec.gov", windows: [{ requests: 10, seconds: 1 }] };
    const { site } = await race(limits, [100, 100]);
    expect(site.asked).toHaveLength(200);
    expect(site.worst(1)).toBe(10);
    expect(site.asked.at(-1)!.at - site.asked[0]!.at).toBe(19_000);
  });
});

describe("a pause that the site asks for", () => {
  it("is kept by the process that was told, and by the other", { timeout: 120_000 }, async () => {
    const limits: Limits = { account: "pausing", windows: [{ requests: 2, seconds: 1 }] };
    let refusedAt: number | undefined;
    let n = 0;
    const { site } = await race(limits, [20, 20], ({ at }) => {
      if ((n += 1) !== 12) return "{}";
      refusedAt = at;
      return { status: 429, headers: { "retry-after": "900" }, body: '{"detail":"Request was throttled."}' };
    });
    expect(site.asked).toHaveLength(41);
    const after = site.asked.filter((each) => each.at > refusedAt!);
    expect(after.length).toBeGreaterThan(20);
    expect(Math.min(...after.map((each) => each.at))).toBe(refusedAt! + 900_000);
    expect(site.worst(1)).toBe(2);
    // What was refused is asked again, once.
    const paths = site.asked.map((each) => each.url.pathname);
    expect(new Set(paths).size).toBe(40);
  });
});

describe("an account whose state was tampered with", () => {
  it.each([["nonsense"], [{ turns: "all", pause: 0, seen: 0, memory: 0 }], [{ turns: [Number.MAX_VALUE], pause: 0, seen: 0, memory: 0 }], [{ turns: [], pause: -1e300, seen: 0, memory: 0 }], [null], [[]]])("counts as spent up: %j", async (value) => {
    const store = await openStore(":memory:");
    await store.setMeta("budget api.open.fec.gov", value);
    const limits: Limits = { account: "api.open.fec.gov", windows: [{ requests: 2, seconds: 60 }, { requests: 3, seconds: 3600 }] };
    const now = Date.UTC(2026, 10, 22);
    const site = await openSite(() => "{}");
    const wire = siteWire(site);
    const asking = polite({ wire, clock: { now: () => now, sleep: async () => undefined }, limits, store, signal: new AbortController().signal });
    await expect(asking.ask({ url: "https://api.open.fec.gov/" }, { wait: 3599 })).rejects.toThrow(Spent);
    expect((await allowance(store, limits, now)).next).toBe("2026-11-22T01:00:00.000Z");
    expect(site.asked).toHaveLength(0);
    await wire.close();
    await site.close();
  });
});
