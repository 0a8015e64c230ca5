import fc from "fast-check";
import { expect, it } from "vitest";
import { aalenJohansen, kaplanMeier, logRank, restrictedMean } from "./index.ts";

const subject = fc.record({ time: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.double({ min: 0, max: 1e6, noNaN: true })), event: fc.nat({ max: 3 }), group: fc.constantFrom("A", "B", "C", 4), rank: fc.nat() });
const subjects = fc.array(subject, { maxLength: 40 });
type Subject = { time: number; event: number; group: string | number };
const apart = (all: readonly Subject[], most = 3) => ({ time: all.map(({ time }) => time), event: all.map(({ event }) => Math.min(event, most)), group: all.map(({ group }) => group) });

it("the curve falls from 1 to 0 and stays within its limits", () => fc.assert(fc.property(subjects, (all) => {
  let before = 1;
  for (const { surv, lo, hi } of kaplanMeier(apart(all, 1))) {
    expect(surv <= before && surv >= 0 && lo <= surv && surv <= hi && lo >= 0 && hi <= 1).toBe(true);
    before = surv;
  }
})));
it("what has not ended and what has in each way make one", () => fc.assert(fc.property(subjects, (all) => {
  for (const { surv, cif1, cif2, cif3 = 0 } of aalenJohansen(apart(all))) expect(Math.abs(surv + cif1 + cif2 + cif3 - 1)).toBeLessThan(1e-12);
})));
it("all endings taken as one are the curve upside down", () => fc.assert(fc.property(subjects, (all) => {
  const whole = kaplanMeier(apart(all, 1));
  for (const [n, { surv, at }] of aalenJohansen(apart(all)).entries()) expect([at, surv]).toEqual([whole[n]!.at, whole[n]!.surv]);
})));
it("the order in which they are given changes nothing", () => fc.assert(fc.property(subjects, (all) => {
  const [given, turned] = [all, [...all].sort((a, b) => a.rank - b.rank)];
  expect(kaplanMeier(apart(turned, 1))).toEqual(kaplanMeier(apart(given, 1)));
  expect(aalenJohansen(apart(turned))).toEqual(aalenJohansen(apart(given)));
  expect(logRank(apart(turned, 1))).toEqual(logRank(apart(given, 1)));
})));
it("the mean grows with the horizon, by no more than it, and everybody uncensored gives the plain mean", () => fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 60 }), (time, until) => {
  const followed = { time, event: time.map(() => 1) };
  const { mean, lo, hi } = restrictedMean(followed, until);
  expect(mean).toBeCloseTo(time.reduce((sum, at) => sum + Math.min(at, until), 0) / time.length, 9);
  expect(lo >= 0 && lo <= mean + 1e-12 && mean <= hi + 1e-12 && hi <= until).toBe(true);
  expect(restrictedMean(followed, until + 1).mean - mean).toBeLessThanOrEqual(1 + 1e-12);
})));
it("expected endings are as many as observed", () => fc.assert(fc.property(subjects, (all) => {
  const { groups, chi2, df, p } = logRank(apart(all, 1));
  expect(groups.reduce((sum, { observed, expected }) => sum + observed - expected, 0)).toBeCloseTo(0, 9);
  expect(chi2 >= 0 && df < Math.max(1, groups.length) && p >= 0 && p <= 1).toBe(true);
})));
