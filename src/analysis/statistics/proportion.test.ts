import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialTails } from "./exactly.ts";
import { clopperPearson, wilson } from "./proportion.ts";

const share = (most: number) => fc.integer({ min: 1, max: most }).chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const near = (got: number, wanted: number, part: number): void => {
  if (got !== wanted) expect(Math.abs(got - wanted)).toBeLessThanOrEqual(part * Math.abs(wanted));
};

describe("intervals of a share", () => {
  // Newcombe, Two-Sided Confidence Intervals for the Single Proportion, 1998, table I: methods 3 and 5.
  it.each<[number, number, [number, number], [number, number]]>([
    [81, 263, [0.2553, 0.3662], [0.2527, 0.3676]],
    [15, 148, [0.0624, 0.1605], [0.0578, 0.1617]],
    [0, 20, [0, 0.1611], [0, 0.1684]],
    [1, 29, [0.0061, 0.1718], [0.0009, 0.1776]],
  ])("%i of %i as Newcombe prints them", (x, n, score, exact) => {
    const [first, second] = [wilson(x, n), clopperPearson(x, n)];
    expect([first.lo, first.hi].map(four)).toEqual(score);
    expect([second.lo, second.hi].map(four)).toEqual(exact);
  });

  it.each([1, 2, 9, 1000, 1e7])("is closed where all or none of %i succeeded", (n) => {
    // (1 - hi)^n = 0.025
    expect(clopperPearson(0, n).lo).toBe(0);
    near(clopperPearson(0, n).hi, -Math.expm1(Math.log(0.025) / n), 1e-12);
    expect(clopperPearson(n, n).hi).toBe(1);
    near(clopperPearson(n, n).lo, 0.025 ** (1 / n), 1e-13);
    const square = 1.959963984540054 ** 2;
    near(wilson(0, n).hi, square / (n + square), 1e-13);
    expect(wilson(0, n).lo).toBe(0);
    near(wilson(n, n).lo, n / (n + square), 1e-13);
    expect(wilson(n, n).hi).toBe(1);
  });

  it("is open where nothing was tried", () => {
    expect(clopperPearson(0, 0)).toEqual({ lo: 0, hi: 1 });
    expect(wilson(0, 0)).toEqual({ lo: 0, hi: 1 });
  });

  it("gives back half of what the level leaves when its limits are plugged in", () => {
    fc.assert(fc.property(share(60), fc.constantFrom(0.5, 0.8, 0.95, 0.999), ({ x, n }, level) => {
      const { lo, hi } = clopperPearson(x, n, level);
      if (x > 0) expect(binomialTails(x, n, lo).upper).toBeCloseTo((1 - level) / 2, 13);
      if (x < n) expect(binomialTails(x, n, hi).lower).toBeCloseTo((1 - level) / 2, 13);
    }));
  });

  it("contains the share, and is seen from the failures as its own mirror image", () => {
    fc.assert(fc.property(share(1e7), ({ x, n }) => {
      for (const method of [clopperPearson, wilson]) {
        const [{ lo, hi }, other] = [method(x, n), method(n - x, n)];
        expect(lo).toBeLessThanOrEqual(x / n);
        expect(hi).toBeGreaterThanOrEqual(x / n);
        expect(lo).toBeCloseTo(1 - other.hi, 12);
        expect(hi).toBeCloseTo(1 - other.lo, 12);
      }
    }));
  });

  it("narrows as the level falls", () => {
    fc.assert(fc.property(share(200), ({ x, n }) => {
      for (const method of [clopperPearson, wilson]) {
        const [wide, narrow] = [method(x, n, 0.99), method(x, n, 0.9)];
        expect(narrow.hi - narrow.lo).toBeLessThan(wide.hi - wide.lo);
      }
    }));
  });

  it.each([1, 2, 5, 10, 17, 30])("covers the true share at least at its level: Clopper-Pearson, n = %i", (n) => {
    for (const level of [0.8, 0.95, 0.99]) {
      const limits = Array.from({ length: n + 1 }, (_, x) => clopperPearson(x, n, level));
      // Coverage is least beside a limit, where an outcome has just been left out.
      const shares = limits.flatMap(({ lo, hi }) => [lo * (1 - 1e-9), lo * (1 + 1e-9), hi * (1 - 1e-9), hi * (1 + 1e-9)]).filter((p) => p > 0 && p < 1);
      const coverage = shares.map((p) => limits.reduce((sum, { lo, hi }, x) => sum + (lo <= p && p <= hi ? ways(n, x) * p ** x * (1 - p) ** (n - x) : 0), 0));
      expect(Math.min(...coverage)).toBeGreaterThanOrEqual(level - 1e-7);
      expect(Math.min(...coverage)).toBeLessThan(1);
    }
  });

  it.each<[number, number, number]>([[3, 2, 0.95], [-1, 2, 0.95], [1.5, 2, 0.95], [1, Number.NaN, 0.95], [1, 2, 1], [1, 2, 0]])("refuses what cannot be: %f of %f at %f", (x, n, level) => {
    expect(() => clopperPearson(x, n, level)).toThrow(RangeError);
    expect(() => wilson(x, n, level)).toThrow(RangeError);
  });
});

function four(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function ways(n: number, k: number): number {
  return Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((product, factor) => product * factor, 1);
}
