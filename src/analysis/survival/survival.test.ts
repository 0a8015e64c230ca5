import { describe, expect, it } from "vitest";
import { aalenJohansen, kaplanMeier, logRank, medianTime, restrictedMean } from "./index.ts";

/**
 * Freireich, E. J. et al. (1963), The effect of 6-mercaptopurine on the duration
 * of steroid-induced remissions in acute leukemia, Blood 21: 699-716: weeks of
 * remission under the drug (12 of 21 censored) and under placebo. Digits beyond
 * the published ones are those of R 4.2.2 with survival 3.5-3.
 */
const drug = { time: [6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35], event: [1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] };
const placebo = { time: [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23], event: Array<number>(21).fill(1) };
const both = { time: [...drug.time, ...placebo.time], event: [...drug.event, ...placebo.event], group: [...drug.time.map(() => "6-MP"), ...placebo.time.map(() => "placebo")] };

const near = (found: number, known: number): void => expect(Math.abs(found - known)).toBeLessThanOrEqual(1e-9 * Math.abs(known));
const from = (time: number[], event: number[]) => ({ time, event });

describe("remissions of Freireich 1963", () => {
  it.each([
    [6, 21, 3, 1, 0.857142857142857, 0.619717955265984, 0.951551747646997],
    [7, 17, 1, 0, 0.80672268907563, 0.563146564622233, 0.92280901920288],
    [9, 16, 0, 1, 0.80672268907563, 0.563146564622233, 0.92280901920288],
    [22, 7, 1, 0, 0.53781512605042, 0.267778936767135, 0.746790717635394],
    [23, 6, 1, 0, 0.448179271708683, 0.188052005959232, 0.680142628495241],
    [35, 1, 0, 1, 0.448179271708683, 0.188052005959232, 0.680142628495241],
  ])("the curve at %i with its log-log limits", (at, atRisk, events, censored, surv, lo, hi) => {
    const step = kaplanMeier(drug).find((each) => each.at === at)!;
    expect(step).toMatchObject({ atRisk, events, censored });
    for (const [found, known] of [[step.surv, surv], [step.lo, lo], [step.hi, hi]] as const) near(found, known);
  });
  it("log-rank 16.79, as published, and in every digit of R", () => {
    const { chi2, df, p, groups } = logRank(both);
    expect([chi2.toFixed(2), df]).toEqual(["16.79", 1]);
    near(chi2, 16.7929409892165);
    near(p, 4.16880910933453e-05);
    expect(groups.map(({ group, n, observed }) => [group, n, observed])).toEqual([["6-MP", 21, 9], ["placebo", 21, 21]]);
    near(groups[0]!.expected, 19.2505009480311);
    near(groups[1]!.expected, 10.7494990519689);
  });
  it("medians of 23 and 8 weeks, as published, with their limits", () => {
    expect([medianTime(drug), medianTime(placebo)]).toEqual([{ median: 23, lo: 13, hi: Infinity }, { median: 8, lo: 4, hi: 11 }]);
  });
  it.each([
    [drug, 35, 23.287394957983192, 2.82746762337144],
    [drug, 20, 16.11652661064426, 1.25156019600505],
    [placebo, 23, 8.66666666666667, 1.37739004126455],
    [placebo, 12, 7.285714285714286, 0.888686403889135],
  ])("restricted mean %#", (followed, until, mean, se) => {
    const found = restrictedMean(followed, until);
    near(found.mean, mean);
    near(found.se, se);
    near(found.hi - found.mean, 1.959963984540054 * se);
    near(found.mean - found.lo, 1.959963984540054 * se);
  });
});

describe("log-rank over several groups", () => {
  // By hand: at 1 one of A, B, C ends (expected 1/3 each), at 2 one of B, C (1/2 each), at 3 C alone. (O - E)' V⁻ (O - E) by the two-by-two block of A and B.
  it("worked by hand", () => {
    const [a, b] = [1 - 1 / 3, 1 - 1 / 3 - 1 / 2];
    const [aa, ab, bb] = [2 / 9, -1 / 9, 2 / 9 + 1 / 4];
    const { chi2, df, p } = logRank({ ...from([1, 2, 3], [1, 1, 1]), group: ["A", "B", "C"] });
    near(chi2, (a * a * bb - 2 * a * b * ab + b * b * aa) / (aa * bb - ab * ab));
    expect(df).toBe(2);
    near(p, Math.exp(-chi2 / 2));
  });
  it("a group that was never at risk beside another adds no degree of freedom", () => {
    const { chi2, df } = logRank({ time: [...both.time, 0, 0.5], event: [...both.event, 0, 0], group: [...both.group, "late", "later"] });
    near(chi2, 16.7929409892165);
    expect(df).toBe(1);
  });
  it("one beside twenty thousand does not pass for rounding", () => {
    const many = 20_000;
    const time = [...Array.from({ length: many }, (_, n) => 1 + n), 5_000, 3, 7];
    const { df } = logRank({ time, event: time.map(() => 1), group: [...Array<number>(many).fill(1), 2, 3, 3] });
    expect(df).toBe(2);
  });
  it.each<[string, number[], number[], (string | number)[]]>([
    ["nobody", [], [], []],
    ["one subject", [4], [1], ["A"]],
    ["one group", [1, 2, 3], [1, 0, 1], ["A", "A", "A"]],
    ["all censored", [1, 2, 3], [0, 0, 0], ["A", "B", "A"]],
    ["all at one time", [2, 2], [1, 1], ["A", "B"]],
  ])("%s gives p = 1 without a degree of freedom", (_, time, event, group) => expect(logRank({ time, event, group })).toMatchObject({ chi2: 0, df: 0, p: 1 }));
});

describe("the ends of what can be said", () => {
  it("nobody gives no steps", () => expect([kaplanMeier(from([], [])), aalenJohansen(from([], [])), medianTime(from([], []))]).toEqual([[], [], { median: Infinity, lo: 0, hi: Infinity }]));
  it("all censored stays at one, and the interval says nothing", () => expect(kaplanMeier(from([3, 1, 3], [0, 0, 0]))).toEqual([{ at: 1, atRisk: 3, events: 0, censored: 1, surv: 1, lo: 0, hi: 1 }, { at: 3, atRisk: 2, events: 0, censored: 2, surv: 1, lo: 0, hi: 1 }]));
  it("one subject", () => {
    expect(kaplanMeier(from([5], [1]))).toEqual([{ at: 5, atRisk: 1, events: 1, censored: 0, surv: 0, lo: 0, hi: 1 }]);
    expect(restrictedMean(from([5], [1]), 8)).toEqual({ mean: 5, se: 0, lo: 0, hi: 8 });
  });
  it("who is last seen at a time is at risk at it", () => expect(kaplanMeier(from([2, 2, 4], [0, 1, 1])).map(({ at, surv }) => [at, surv])).toEqual([[2, 2 / 3], [4, 0]]));
  it("times apart by rounding are one time, as in R", () => {
    expect(kaplanMeier(from([0.1 + 0.2, 0.3, 1], [1, 1, 1])).map(({ at, events }) => [at, events])).toEqual([[0.3, 2], [1, 1]]);
    expect(kaplanMeier(from([1, 1.0001], [1, 1]))).toHaveLength(2);
  });
  it("another level gives another width", () => {
    const [wide, narrow] = [0.99, 0.8].map((level) => kaplanMeier(drug, level)[0]!);
    expect(wide!.lo).toBeLessThan(narrow!.lo);
    expect(wide!.hi).toBeGreaterThan(narrow!.hi);
  });
  // R: quantile(survfit(...), 0.5); its NA as a lower limit is what is known all the same.
  it.each<[string, number[], number[], number, number, number]>([
    ["at rest on one half until the next ending", [1, 2, 3, 4], [1, 1, 1, 1], 2.5, 1, Infinity],
    ["at rest on one half to the last seen", [1, 2, 3, 4], [1, 1, 0, 0], 3, 1, Infinity],
    ["at rest on one half by a product of rounded shares", [1, 2, 3, 5, 8, 9], [1, 1, 1, 0, 1, 1], 5.5, 1, Infinity],
    ["never down to one half", Array.from({ length: 40 }, (_, n) => n + 1), [1, ...Array<number>(39).fill(0)], Infinity, 40, Infinity],
    ["one subject", [5], [1], 5, 0, Infinity],
  ])("the median %s", (_, time, event, median, lo, hi) => expect(medianTime(from(time, event))).toEqual({ median, lo, hi }));
  it("no mean beyond what was followed", () => {
    expect(() => restrictedMean(drug, 36)).toThrow("Nobody was followed beyond 35, so that the mean up to 36 is not known.");
    expect(() => restrictedMean(from([], []), 3)).toThrow("Nobody was followed");
    expect(restrictedMean(placebo, 40).mean).toBeCloseTo(8.6666666667, 9);
  });
  it.each<[string, () => unknown, string]>([
    ["lists out of step", () => kaplanMeier(from([1, 2], [1])), "time and event must be as long as each other; they hold 2 and 1."],
    ["a time below 0", () => kaplanMeier(from([-1], [1])), "A time is a number from 0 up; -1 is not."],
    ["a time that is none", () => aalenJohansen(from([Number.NaN], [1])), "NaN is not."],
    ["an ending where only 0 and 1 are", () => kaplanMeier(from([1], [2])), "An event is 0 where it had not come, else 1; 2 is neither."],
    ["half an ending", () => aalenJohansen(from([1], [0.5])), "0.5 is neither."],
    ["groups out of step", () => logRank({ ...from([1], [1]), group: [] }), "time and group must be as long"],
    ["a level of 95", () => kaplanMeier(drug, 95), "A level lies between 0 and 1"],
    ["a horizon of 0", () => restrictedMean(drug, 0), "until must be a number above 0"],
  ])("%s is refused", (_, ask, sentence) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(sentence);
  });
});

describe("competing endings", () => {
  it("worked by hand: five followed, three ways", () => {
    expect(aalenJohansen(from([1, 2, 2, 3, 4], [1, 2, 0, 3, 1]))).toEqual([
      { at: 1, surv: 4 / 5, cif1: 1 / 5, cif2: 0, cif3: 0 },
      { at: 2, surv: (4 / 5) * (3 / 4), cif1: 1 / 5, cif2: (4 / 5) * (1 / 4), cif3: 0 },
      { at: 3, surv: (4 / 5) * (3 / 4) * (1 / 2), cif1: 1 / 5, cif2: 1 / 5, cif3: ((4 / 5) * (3 / 4)) / 2 },
      { at: 4, surv: 0, cif1: 1 / 5 + (4 / 5) * (3 / 4) * (1 / 2), cif2: 1 / 5, cif3: ((4 / 5) * (3 / 4)) / 2 },
    ]);
  });
});
