import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seeded } from "../../coding/agreement/index.ts";
import { clockOf } from "./clock.ts";
import { fitAt } from "./model.ts";
import { everyday, rankAt } from "./placebo.ts";
import { dayNumber, dayOf, seriesOf, type Prices } from "./prices.ts";
import { WINDOWS, type StudyEvent, type Windows } from "./shape.ts";
import { adjusted, studyOf, type Subject } from "./study.ts";

const begins = dayNumber("2021-01-01");
/** Closing prices from log returns, from the day after the beginning. */
const grown = (returns: readonly number[]): Map<number, number> => {
  let log = 3;
  return new Map([[begins, Math.exp(log)], ...returns.map((each, n): [number, number] => [begins + n + 1, Math.exp((log += each))])]);
};
const pricesOf = (assets: Record<string, ReadonlyMap<number, number>>): Prices => new Map(Object.entries(assets).map(([asset, close]) => [asset, seriesOf(asset, close)]));
/** Normal numbers (Box and Muller 1958). */
const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
/** A token that moves with two others, and a noise of its own. */
const world = (days: number, seed: number): Record<"ORCHID" | "ONE" | "TWO", number[]> => {
  const random = seeded(seed);
  const rows = Array.from({ length: days }, () => {
    const market = 0.03 * normal(random);
    return { ONE: market + 0.005 * normal(random), TWO: market + 0.005 * normal(random), ORCHID: 0.001 + 1.2 * market + 0.02 * normal(random) };
  });
  return { ORCHID: rows.map(({ ORCHID }) => ORCHID), ONE: rows.map(({ ONE }) => ONE), TWO: rows.map(({ TWO }) => TWO) };
};
const from = (returns: Record<string, number[]>): Prices => pricesOf(Object.fromEntries(Object.entries(returns).map(([asset, each]) => [asset, grown(each)])));
const event = (at: number, action = "sec-v-orchid", kind = "filed"): StudyEvent => ({ action, event: `${kind}-${at}`, kind, label: { en: "Orchid: Filed", zh: "Orchid：起诉" }, date: dayOf(begins + at) });
const about = (events: StudyEvent[], over: Partial<Subject> = {}): Subject => ({ asset: "ORCHID", market: undefined, matchedBy: "test", events, known: events, elsewhere: [], ...over });
const method = { windows: WINDOWS, resamples: 400, fresh: () => seeded(7) };

describe("the market model", () => {
  // R 4.2.2: lm(y ~ x) on the first 30 returns, predict() on three more after a gap of 5; the variance of the sum of errors by matrix algebra.
  const x = Array.from({ length: 40 }, (_, n) => ((n * 37) % 41 - 20) / 1_000);
  const y = x.map((each, n) => 0.001 + 1.5 * each + ((n * 23) % 17 - 8) / 2_000);
  const windows: Windows = { before: 1, after: 1, estimation: 30, gap: 5, volatility: 5 };
  it("is R's, with its standard error of a sum of new days", () => {
    const fit = fitAt(clockOf(from({ ORCHID: y, ONE: x }), "ORCHID", undefined), 37, windows);
    if ("missing" in fit) throw new Error(fit.missing);
    const found = [fit.alpha, fit.beta, fit.sd, fit.r2, fit.car, fit.se, fit.t, fit.pT];
    const wanted = [0.000838014683713467, 1.54681350380131, 0.00248353061392673, 0.982660874457827, -0.0020140440511404, 0.00451157244486864, -0.446417313642194, 0.658729369108955];
    for (const [n, value] of found.entries()) expect(value / wanted[n]! - 1).toBeCloseTo(0, 8);
  });
});

describe("a jump that is known", () => {
  const returns = world(700, 1);
  returns.ORCHID[599]! += 0.3; // the return of day 600
  const [result] = studyOf(from(returns), about([event(600)]), method);
  it("is found, and stands first among other days", () => {
    expect(result!.abnormal!.car).toBeGreaterThan(0.2);
    expect(result!.abnormal!.car).toBeLessThan(0.4);
    expect(result!.abnormal!.returns[1]).toMatchObject({ day: dayOf(begins + 600) });
    expect(Math.abs(result!.abnormal!.returns[1]!.abnormal - 0.3)).toBeLessThan(0.07);
    expect(result!.abnormal!.placebo.p).toBe(1 / (result!.abnormal!.placebo.days + 1));
    expect([result!.abnormal!.pT < 1e-4, result!.abnormal!.pBootstrap]).toEqual([true, 1 / 401]);
  });
  it("is in neither side of the volatility", () => expect(result!.volatility!.ratio).toBeLessThan(1.6));
  it("says its windows, and never why", () => {
    expect(result!.says.en).toMatch(/\(5 days\) ORCHID did \d+\.\d% better than its market model; rank p 0\.00\d among \d+ other days/);
    expect(JSON.stringify(result)).not.toMatch(/because|caused|led to|due to|因为|导致/);
  });
  it("volatility that doubles is found with an interval around it", () => {
    const calm = world(700, 3);
    for (let n = 603; n < 633; n += 1) calm.ORCHID[n]! *= 2.5;
    const { volatility } = studyOf(from(calm), about([event(600)]), method)[0]!;
    expect(volatility!.ratio).toBeGreaterThan(1.7);
    expect([volatility!.interval!.lo < volatility!.ratio, volatility!.interval!.hi > volatility!.ratio, volatility!.interval!.lo > 1]).toEqual([true, true, true]);
    expect(volatility!.placebo.p).toBeLessThan(0.02);
  });
});

describe("a world in which nothing happens", () => {
  it("gives each p-value as often as it says", () => {
    const quick: Windows = { before: 0, after: 1, estimation: 30, gap: 0, volatility: 5 };
    const ranks = Array.from({ length: 400 }, (_, seed) => {
      const clock = clockOf(from(world(180, 1_000 + seed)), "ORCHID", undefined);
      return rankAt(clock, everyday(clock, quick).t, 175, [], { back: 0, ahead: 1 }).p!;
    });
    // 400 draws: the share up to 0.1 has a standard error of 0.015, up to 0.5 of 0.025.
    for (const level of [0.1, 0.25, 0.5, 0.75]) expect(Math.abs(ranks.filter((p) => p <= level).length / 400 - level)).toBeLessThan(3.5 * Math.sqrt((level * (1 - level)) / 400));
  });
});

describe("nothing later is looked at", () => {
  const returns = world(420, 5);
  const at = 330;
  const of = (later: readonly number[], day: number) => {
    const changed = structuredClone(returns);
    for (const [n, each] of later.entries()) for (const asset of ["ORCHID", "ONE", "TWO"] as const) if (day + n < changed[asset].length) changed[asset][day + n] = each * (asset === "ONE" ? -1 : 1);
    return studyOf(from(changed), about([event(at)]), { ...method, resamples: 100 })[0]!;
  };
  const later = fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), { minLength: 1, maxLength: 80 });
  it("prices after the event window do not move the abnormal return, its ranks and p-values", () => {
    const { abnormal } = of([], 0);
    fc.assert(fc.property(later, (drawn) => { expect(of(drawn, at + WINDOWS.after).abnormal).toEqual(abnormal); }), { numRuns: 20 });
  });
  it("prices after the last day of volatility move nothing at all", () => {
    const whole = of([], 0);
    fc.assert(fc.property(later, (drawn) => { expect(of(drawn, at + WINDOWS.after + WINDOWS.volatility)).toEqual(whole); }), { numRuns: 10 });
  });
  it("but a price within the window does", () => expect(of([0.4], at).abnormal).not.toEqual(of([], 0).abnormal));
  it("an event does not depend on which others are studied beside it, when all are known", () => {
    const [one, two] = [event(300), event(at)];
    const alone = studyOf(from(returns), about([two], { known: [one, two] }), method);
    const both = studyOf(from(returns), about([one, two]), method);
    expect(both[1]).toEqual(alone[0]);
  });
});

describe("what cannot be computed says why", () => {
  const without = (day: number): Prices => {
    const { ORCHID, ...others } = world(300, 9);
    const close = grown(ORCHID);
    close.delete(begins + day);
    return pricesOf({ ORCHID: close, ONE: grown(others.ONE) });
  };
  it.each<[string, Prices, number, string]>([
    ["a hole in the event window", without(201), 200, "A price of ORCHID is missing on 2021-07-22 or the day before"],
    ["a hole where the model is fitted", without(150), 200, "A price of ORCHID is missing on 2021-06-01"],
    ["too few days before", without(1), 100, "begin on 2021-01-01, less than the 131 days"],
    ["a window after the end", without(1), 299, "end on 2021-10-28, before the window"],
    ["a day after the end", without(1), 900, "the day lies outside"],
    ["a series that is not there", pricesOf({}), 200, "nothing under ORCHID"],
    ["no market", pricesOf({ ORCHID: grown(world(300, 9).ORCHID) }), 200, "No asset that could stand for the market"],
  ])("%s", (_, prices, at, why) => {
    const [result] = studyOf(prices, about([event(at)]), method);
    expect([result!.status, result!.abnormal, result!.flags]).toEqual(["not-computable", null, []]);
    expect(result!.says.en).toContain(why);
  });
  it("volatility alone may be missing", () => {
    const [result] = studyOf(from(world(300, 9)), about([event(290)]), method);
    expect([result!.status, result!.volatility]).toEqual(["computed", null]);
    expect(result!.says.en).toContain("Volatility before and after is not computable: Prices of ORCHID end on 2021-10-28");
  });
});

describe("days that are shared", () => {
  const prices = from(world(400, 11));
  const ids = (events: StudyEvent[], over: Partial<Subject> = {}) => studyOf(prices, about(events, over), method).map(({ flags }) => flags.map(({ id }) => id));
  it.each<[string, StudyEvent[], Partial<Subject>, string[][]]>([
    ["alone", [event(300)], {}, [[]]],
    ["two actions on one day", [event(300), event(300, "sec-v-lily")], {}, [["same-day"]]],
    ["two events of one action on one day are one act", [event(300), event(300, "sec-v-orchid", "settlement")], {}, [[]]],
    ["windows that touch", [event(300), event(304)], {}, [["window-shared", "volatility-shared"], ["window-shared", "volatility-shared"]]],
    ["windows that do not; each in the other's days of volatility", [event(300), event(305)], {}, [["volatility-shared"], ["volatility-shared"]]],
    ["an earlier event where the model is fitted", [event(200), event(300)], {}, [[], ["estimation-shared"]]],
    ["an event of an action that is set against nothing", [event(300)], { elsewhere: [event(303, "sec-v-lily"), event(304, "sec-v-lily")] }, [["others-near"]]],
  ])("%s", (_, events, over, flags) => expect(ids(events, over)).toEqual(flags));
  it("other days near a known event are counted out", () => {
    const [, second] = studyOf(prices, about([event(200), event(300)]), method);
    expect(second!.abnormal!.placebo.nearEvents).toBe(9);
  });
  it("few other days give no rank, and no adjusted p-value", () => {
    const [early] = adjusted(studyOf(prices, about([event(200)]), method));
    expect([early!.abnormal!.placebo.p, early!.pAdjusted]).toEqual([null, null]);
    expect(early!.says.en).toContain("no rank: only 64 other days");
  });
  it("adjusted together", () => {
    const results = adjusted(studyOf(prices, about([event(300), event(350)]), method));
    const p = results.map(({ abnormal }) => abnormal!.placebo.p!);
    expect(Math.max(...results.map(({ pAdjusted }) => pAdjusted!))).toBe(Math.max(...p));
    expect(Math.min(...results.map(({ pAdjusted }) => pAdjusted!))).toBe(Math.min(Math.max(...p), 2 * Math.min(...p)));
  });
});

describe("a share", () => {
  const trading = (close: Map<number, number>): Map<number, number> => new Map([...close].filter(([day]) => ![2, 3].includes(day % 7)));
  const returns = world(500, 13);
  const prices = pricesOf({ ORCHID: trading(grown(returns.ORCHID)), ONE: grown(returns.ONE), INDEX: trading(grown(returns.TWO)) });
  const saturday = begins + 400 + ((2 - ((begins + 400) % 7) + 7) % 7);
  it("needs a market by name", () => expect(studyOf(prices, about([event(400)]), method)[0]!.says.en).toContain("a market for it has to be named"));
  it("counts days on which it closed, and takes the next for a Saturday", () => {
    const [result] = studyOf(prices, about([event(saturday - begins)], { market: "ONE" }), method);
    expect(result!.abnormal!.returns.map(({ day }) => dayNumber(day) - saturday)).toEqual([-1, 2, 3, 4, 5]);
    expect(result!.flags.map(({ id }) => id)).toEqual(["day-moved"]);
  });
  it("a day on which only its market closed is a hole", () => {
    const { close } = prices.get("ORCHID")!;
    const holed: Prices = new Map([...prices, ["ORCHID", seriesOf("ORCHID", new Map([...close].filter(([day]) => day !== saturday - 3)))]]);
    expect(studyOf(holed, about([event(400)], { market: "INDEX" }), method)[0]!.says.en).toContain(`A price of ORCHID is missing on ${dayOf(saturday - 2)}`);
  });
});
