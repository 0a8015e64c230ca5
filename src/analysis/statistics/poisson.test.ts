import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialTest } from "./binomial.ts";
import { poissonRate, poissonRateRatio } from "./poisson.ts";

describe("poissonRate", () => {
  // Garwood, Fiducial Limits for the Poisson Distribution, 1936, 95 per cent, as tables print it; digits of R 4.2.2.
  it.each([
    [0, 0, 3.6888794541139354],
    [1, 0.025317807984289897, 5.5716433909388989],
    [2, 0.24220927854396501, 7.2246876677239582],
    [5, 1.6234863901184209, 11.668332079322667],
    [10, 4.7953886961324343, 18.390356042017778],
    [50, 37.110963737461866, 65.918766664336829],
  ])("%i events", (x, lo, hi) => {
    expect(poissonRate(x, 1)).toEqual({ rate: x, lo: expect.closeTo(lo, 12), hi: expect.closeTo(hi, 12) });
    expect(poissonRate(x, 40).hi).toBeCloseTo(hi / 40, 13);
  });

  it("gives back half of what the level leaves when its limits are plugged in", () => {
    fc.assert(fc.property(fc.nat(150), fc.constantFrom(0.5, 0.95, 0.999), (x, level) => {
      const { rate, lo, hi } = poissonRate(x, 1, level);
      expect(upTo(x, hi)).toBeCloseTo((1 - level) / 2, 12);
      if (x > 0) expect(1 - upTo(x - 1, lo)).toBeCloseTo((1 - level) / 2, 12);
      expect([lo, rate, hi]).toEqual([lo, rate, hi].toSorted((a, b) => a - b));
    }));
  });

  it("knows nothing without exposure", () => {
    expect(poissonRate(0, 0)).toEqual({ rate: Number.NaN, lo: 0, hi: Infinity });
    expect(() => poissonRate(1, 0)).toThrow("Without exposure nothing can happen; 1 events did.");
    expect(() => poissonRate(1, -2)).toThrow(RangeError);
    expect(() => poissonRate(0.5, 2)).toThrow(RangeError);
  });

  it("answers at ten million as the normal distribution does", () => {
    // Garwood's limits are x + (z² + 2)/6 ∓ z√(x + …) there (Wilson and Hilferty 1931).
    const cube = (x: number, z: number): number => x * (1 - 1 / (9 * x) + z / (3 * Math.sqrt(x))) ** 3;
    const { lo, hi } = poissonRate(1e7, 1);
    expect(lo / cube(1e7, -1.959963984540054)).toBeCloseTo(1, 9);
    expect(hi / cube(1e7 + 1, 1.959963984540054)).toBeCloseTo(1, 9);
  });
});

describe("poissonRateRatio", () => {
  it.each([
    // R's help to poisson.test: Gelman and others' tree of two rates; Rothman's breast cancer after fluoroscopy, 41 and 15 (R 4.2.2).
    [11, 800, 21, 3011, 0.079668633033329522, 1.9714880952380953, 0.85842640339163923, 4.2772659436540712],
    [41, 28010, 15, 19017, 0.040852026286501836, 1.8557586576222778, 1.0056840626892583, 3.6093003110779054],
    // By hand: all of 2 with even odds; P(2 of 2) = 0.025 at 0.025^(1/2).
    [2, 5, 0, 5, 0.5, Infinity, 0.025 ** 0.5 / (1 - 0.025 ** 0.5), Infinity],
    [0, 3, 1, 1, 0.25, 0, 0, 13],
  ])("%i in %d against %i in %d", (x1, t1, x2, t2, p, ratio, lo, hi) => {
    const told = poissonRateRatio({ x1, t1, x2, t2 });
    for (const [got, wanted] of [[told.p, p], [told.ratio, ratio], [told.lo, lo], [told.hi, hi]] as const) {
      if (got !== wanted) expect(got / wanted).toBeCloseTo(1, 12);
    }
  });

  it.each([
    { x1: 0, t1: 5, x2: 0, t2: 5 },
    { x1: 0, t1: 0, x2: 3, t2: 5 },
    { x1: 3, t1: 5, x2: 0, t2: 0 },
  ])("knows nothing from %j", (counts) => {
    expect(poissonRateRatio(counts)).toEqual({ p: 1, ratio: Number.NaN, lo: 0, hi: Infinity });
  });

  it("turns over with the groups, contains the ratio, and leaves units out of account", () => {
    const exposure = fc.double({ min: 0.01, max: 1e4, noNaN: true });
    fc.assert(fc.property(fc.nat(5000), exposure, fc.integer({ min: 1, max: 5000 }), exposure, (x1, t1, x2, t2) => {
      const [told, turned, inDays] = [poissonRateRatio({ x1, t1, x2, t2 }), poissonRateRatio({ x1: x2, t1: t2, x2: x1, t2: t1 }), poissonRateRatio({ x1, t1: t1 * 365, x2, t2: t2 * 365 })];
      expect(told.lo).toBeLessThanOrEqual(told.ratio);
      expect(told.hi).toBeGreaterThanOrEqual(told.ratio);
      if (x1 > 0) expect(turned.lo * told.hi).toBeCloseTo(1, 10);
      if (told.p > 1e-200) {
        expect(turned.p / told.p).toBeCloseTo(1, 9);
        expect(inDays.p / told.p).toBeCloseTo(1, 9);
      }
      expect(inDays.lo / (told.lo || 1)).toBeCloseTo(told.lo && 1, 10);
    }));
  });

  it("tests what the binomial test does, given the sum", () => {
    expect(poissonRateRatio({ x1: 7, t1: 1, x2: 20, t2: 3 }).p).toBe(binomialTest(7, 27, 0.25).p);
  });
});

/** P(X ≤ x) of a Poisson count, term by term. */
function upTo(x: number, mean: number): number {
  let [sum, term] = [0, Math.exp(-mean)];
  for (let k = 0; k <= x; k += 1) {
    sum += term;
    term *= mean / (k + 1);
  }
  return sum;
}
