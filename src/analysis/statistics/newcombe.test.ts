import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newcombeDifference } from "./newcombe.ts";

describe("newcombeDifference", () => {
  // Newcombe, Interval Estimation for the Difference Between Independent Proportions, 1998, table II, method 10.
  it.each<[number, number, number, number, number, number]>([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("%i/%i - %i/%i as Newcombe prints it", (x1, n1, x2, n2, lo, hi) => {
    const told = newcombeDifference({ x1, n1, x2, n2 });
    expect(Math.round(told.lo * 1e4) / 1e4).toBe(lo);
    expect(Math.round(told.hi * 1e4) / 1e4).toBe(hi);
    expect(told.difference).toBeCloseTo(x1 / n1 - x2 / n2, 15);
  });

  it("knows no difference from a group of none", () => {
    expect(newcombeDifference({ x1: 0, n1: 0, x2: 3, n2: 4 })).toEqual({ difference: Number.NaN, lo: -1, hi: 1 });
    expect(newcombeDifference({ x1: 3, n1: 4, x2: 0, n2: 0 })).toEqual({ difference: Number.NaN, lo: -1, hi: 1 });
  });

  it("contains the difference, stays within what is possible, and changes its sign with the groups", () => {
    const group = fc.integer({ min: 1, max: 1e7 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(fc.property(group, group, ([x1, n1], [x2, n2]) => {
      const [told, turned] = [newcombeDifference({ x1, n1, x2, n2 }), newcombeDifference({ x1: x2, n1: n2, x2: x1, n2: n1 })];
      expect(told.lo).toBeLessThanOrEqual(told.difference);
      expect(told.hi).toBeGreaterThanOrEqual(told.difference);
      expect(told.lo).toBeGreaterThanOrEqual(-1);
      expect(told.hi).toBeLessThanOrEqual(1);
      expect(turned.lo).toBeCloseTo(-told.hi, 13);
      expect(turned.difference).toBeCloseTo(-told.difference, 15);
    }));
  });

  it("refuses what cannot be", () => {
    expect(() => newcombeDifference({ x1: 5, n1: 4, x2: 0, n2: 1 })).toThrow(RangeError);
    expect(() => newcombeDifference({ x1: 0, n1: 0, x2: 0, n2: 1 }, 2)).toThrow(RangeError);
  });
});
