import { expect, test } from "vitest";
import { sync } from "../index.ts";
import { FREE_ALERTS, subscribe } from "./alerts.ts";
import { docketWorld, days, followed, token } from "./examples/world.ts";
import source from "./index.ts";
import { isPast, monthDue } from "./months.ts";
import { planOf } from "./plan.ts";
import { polite } from "../../fetching/index.ts";
import { limits } from "./limits.ts";

const at = (world: { clock: { now(): number } }): string => new Date(world.clock.now()).toISOString();

test("a plan says when each docket will be looked at, what was asked already counted in", async () => {
  const world = await docketWorld([1, 2, 4].map((n) => followed(n)));
  expect(await planOf(world.store, world.follow, at(world))).toEqual([1, 2, 4].map((n) => ({ what: followed(n).docket, action: `sec-v-invented-${n}`, at: "2026-11-22T12:00:00.000Z", why: { en: "its docket is still to be found", zh: "尚未找到其案卷" } })));
  await days(world, 1);
  const plan = await planOf(world.store, world.follow, at(world));
  expect(plan.map(({ at }) => at)).toEqual(plan.map(({ at }) => at).sort());
  expect(plan).toHaveLength(6);
  expect(plan.find(({ why }) => why.en.includes("likely"))).toMatchObject({ what: expect.stringMatching(/^1:\d\d-cv-\d+ Securities and Exchange Commission v\. /), why: { en: expect.stringMatching(/^\d+% likely to have moved in \d+ days$/), zh: expect.stringContaining("可能") } });
});

test("a plan comes after a day whose requests are spent, and a hint comes first in it", async () => {
  const world = await docketWorld([1, 2, 4].map((n) => followed(n)), { months: true });
  let done = await sync(source, world);
  for (let n = 0; n < 10 && done.requests < 125; n += 1) {
    await world.clock.sleep(3_600_000, world.signal);
    done = await sync(source, world);
  }
  await world.store.putRows("hints", [{ id: "courtlistener/key/1", source: "courtlistener", date: null, data: { docket: 90_000_004, at: at(world) } }]);
  const [first] = await planOf(world.store, world.follow, at(world));
  expect(first).toMatchObject({ action: "sec-v-invented-4", why: { en: "CourtListener sent word of something new" } });
});

test("alerts are asked for as far as the quota reaches, and only where there is none yet", async () => {
  const world = await docketWorld([]);
  const ask = (request: Parameters<typeof asking.ask>[0], order?: { wait?: number }) => asking.ask({ ...request, secret: { authorization: `Token ${token}` } }, order);
  const asking = polite({ wire: world.wire, clock: world.clock, limits, store: world.store, signal: world.signal });
  const dockets = [1, 2, 3, 4, 5, 6, 7].map((n) => 90_000_000 + n);
  expect(await subscribe(ask, dockets.slice(0, 2))).toEqual({ alerted: dockets.slice(0, 2), left: [] });
  expect(await subscribe(ask, dockets)).toEqual({ alerted: dockets.slice(0, FREE_ALERTS), left: dockets.slice(FREE_ALERTS) });
  expect(world.asked.filter(({ method }) => method === "POST").map(({ body }) => JSON.parse(body ?? "") as unknown)).toEqual(dockets.slice(0, 5).map((docket) => ({ docket, alert_type: 1 })));
});

test.each([
  [{}, "2026-11"],
  [{ "2026-11": "2026-11-20T00:00:00Z" }, "2026-10"],
  [{ "2026-11": "2026-11-14T00:00:00Z", "2026-10": "2026-11-20T00:00:00Z" }, "2026-11"],
  [{ "2026-11": "2026-11-20T00:00:00Z", "2026-10": "2026-11-20T00:00:00Z", "2026-09": "2026-09-20T00:00:00Z" }, "2026-08"],
])("of the months searched on %j the next is %s", (searched, month) => expect(monthDue(searched, "2026-11-22T12:00:00Z")).toBe(month));

test("months are searched back to 2018, and none twice that is past", () => {
  const searched: Record<string, string> = {};
  for (let month = monthDue(searched, "2026-01-22T12:00:00Z"); month !== null; month = monthDue(searched, "2026-01-22T12:00:00Z")) searched[month] = "2026-01-22T12:00:00Z";
  expect(Object.keys(searched)).toHaveLength(8 * 12 + 1);
  expect(Object.keys(searched).slice(0, 3)).toEqual(["2026-01", "2025-12", "2025-11"]);
  expect(["2026-01", "2025-12", "2025-11"].map((month) => isPast(month, "2026-01-22T12:00:00Z"))).toEqual([false, false, true]);
});
