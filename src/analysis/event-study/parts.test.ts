import { describe, expect, it } from "vitest";
import { seeded } from "../../coding/agreement/index.ts";
import type { View } from "../../record/view.ts";
import { averageOf } from "./average.ts";
import { ratioInterval, resampled } from "./blocks.ts";
import { matchesOf } from "./events.ts";
import { dayNumber, dayOf, pricesFrom } from "./prices.ts";
import type { EventResult } from "./shape.ts";

describe("the stationary bootstrap", () => {
  const values = Float64Array.from({ length: 50 }, (_, n) => n);
  it("goes on to the next day with 1 - 1/block, around the end, and begins anywhere as often", () => {
    const drawn = resampled(values, 5, seeded(3), new Float64Array(100_000));
    const steps = drawn.subarray(1).filter((value, n) => value === (drawn[n]! + 1) % 50).length / 99_999;
    // 0.8, and a fiftieth of the 0.2 that begin anew.
    expect(Math.abs(steps - 0.804)).toBeLessThan(0.006);
    expect(Math.abs(drawn.reduce((sum, value) => sum + value, 0) / drawn.length - 24.5)).toBeLessThan(0.5);
    expect(new Set(drawn).size).toBe(50);
  });
  it("a ratio of sides that do not move has no interval; of sides that only swing by one size it has no width", () => {
    const swing = Float64Array.from({ length: 20 }, (_, n) => (n % 2 ? 0.02 : -0.02));
    expect(ratioInterval(swing, swing.map((each) => each * 3), { random: seeded(1), resamples: 100 })!.lo).toBeCloseTo(3, 12);
    expect(ratioInterval(new Float64Array(20), swing, { random: seeded(1), resamples: 100 })).toBeNull();
  });
});

describe("an average", () => {
  const result = (car: number, day: number): EventResult => ({ abnormal: { car }, window: { from: dayOf(20_000 + day), to: dayOf(20_004 + day), days: 5 } }) as unknown as EventResult;
  const chance = () => ({ random: seeded(2), resamples: 999 });
  it("none of nothing", () => expect(averageOf([], chance())).toBeNull());
  it("windows that share a day are one group, also through a third", () => {
    expect(averageOf([result(0.1, 8), result(0.2, 0), result(0.3, 4), result(0.4, 13)], chance())).toMatchObject({ results: 4, groups: 2, car: 0.25, interval: null, p: null });
  });
  it("all alike and far from 0: an interval without width, the smallest p-value", () => {
    const found = averageOf([0, 10, 20, 30, 40].map((day) => result(0.25, day)), chance())!;
    expect([found.interval, found.p]).toEqual([{ lo: 0.25, hi: 0.25 }, 1 / 1_000]);
  });
  it("about 0: no small p-value", () => {
    const found = averageOf([-0.2, 0.2, -0.1, 0.1, 0.05, -0.04].map((car, n) => result(car, 10 * n)), chance())!;
    expect(found.p).toBeGreaterThan(0.8);
    expect([found.interval!.lo < 0, found.interval!.hi > 0]).toEqual([true, true]);
  });
});

describe("the record's own matches", () => {
  const view = (kind: string, link: string | null, standing = "read"): View => ({
    actions: new Map([["sec-v-orchid", { id: "sec-v-orchid", defendants: [{ id: "orchid-inc", party: "orchid-labs", standing: "read" }] }]]),
    parties: new Map([["orchid-labs", { id: "orchid-labs", kind: "company", name: { en: "ORC" } }], ["orchid", { id: "orchid", kind, name: { en: "Orchid" }, aliases: ["ORC"], standing: "read" }]]),
    links: link === null ? [] : [{ from: "orchid-labs", to: "orchid", kind: link, standing }],
  }) as unknown as View;
  it.each<[string, View, number]>([
    ["a brand that is a token", view("token", "brand"), 1],
    ["never a company of the same name", view("token", null), 0],
    ["never by another kind of link", view("token", "owner"), 0],
    ["never what is no token", view("project", "brand"), 0],
    ["never without a source", view("token", "brand", "unsourced"), 0],
  ])("%s", (_, given, count) => expect(matchesOf(given, ["ORC", "BTC"]).map(({ action, asset }) => [action, asset])).toEqual(count ? [["sec-v-orchid", "ORC"]] : []));
});

describe("prices", () => {
  const read = (...rows: string[][]) => pricesFrom((async function* rowsOf() { for (const [n, [date, symbol, close_usd]] of rows.entries()) yield { line: n + 2, cells: { date: date!, symbol: symbol!, close_usd: close_usd! } }; })(), "p.csv");
  it("in any order, by asset; a Saturday tells what trades every day", async () => {
    const prices = await read(["2026-01-03", "ORC", "2"], ["2026-01-02", "ORC", "1e-3"], ["2026-01-02", "INC", "5"]);
    expect([...prices.values()].map(({ asset, calendar, first }) => [asset, calendar, dayOf(first)])).toEqual([["ORC", "every-day", "2026-01-02"], ["INC", "exchange-days", "2026-01-02"]]);
    expect(prices.get("ORC")!.close.get(dayNumber("2026-01-02"))).toBe(0.001);
  });
  it.each<[string, string[][], string]>([
    ["a day that is none", [["2026-02-30", "ORC", "1"]], 'p.csv:2: date "2026-02-30" is not a day'],
    ["no asset", [["2026-02-03", " ", "1"]], "p.csv:2: symbol"],
    ["nothing for a price", [["2026-02-03", "ORC", "1"], ["2026-02-04", "ORC", ""]], 'p.csv:3: close_usd "" is no price'],
    ["nought", [["2026-02-03", "ORC", "0.00"]], "is not above 0"],
    ["a comma", [["2026-02-03", "ORC", "1,5"]], "write digits with a point"],
    ["a day twice", [["2026-02-03", "ORC", "1"], ["2026-02-03", "ORC", "1"]], "p.csv:3: ORC has a price of 2026-02-03 in line 2 already"],
    ["nothing at all", [], "p.csv has no prices"],
  ])("%s is refused", async (_, rows, sentence) => expect(read(...rows)).rejects.toThrow(sentence));
});
