import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialTest } from "./binomial.ts";
import { binomialByWays } from "./exactly.ts";

const near = (got: number, wanted: number, part: number): void => {
  if (got !== wanted) expect(Math.abs(got - wanted)).toBeLessThanOrEqual(part * Math.abs(wanted));
};

describe("binomialTest", () => {
  it.each<[string, number, number, number, number]>([
    // Conover 1971, page 97, as R's binom.test gives it.
    ["Mendel's plants, 682 of 925 against 3/4", 682, 925, 0.75, 0.38249155957485192],
    // By hand: (1 + 10 + 10 + 1)/1024, 2/1024, and 5/6 to the third less nothing.
    ["one of ten coins", 1, 10, 0.5, 22 / 1024],
    ["none of ten coins", 0, 10, 0.5, 2 / 1024],
    ["the likeliest count", 5, 10, 0.5, 1],
    ["three sixes in three throws", 3, 3, 1 / 6, 1 / 216],
    ["no six in three throws", 0, 3, 1 / 6, 1],
    ["ten million coins (R 4.2.2)", 5e6, 1e7, 0.5007, 9.5606982086822563e-6],
    ["nothing tried", 0, 0, 0.3, 1],
    ["none where none can be", 0, 7, 0, 1],
    ["one where none can be", 1, 7, 0, 0],
    ["all where all must be", 7, 7, 1, 1],
    ["not all where all must be", 6, 7, 1, 0],
  ])("%s", (_, x, n, p0, p) => {
    near(binomialTest(x, n, p0).p, p, n > 1000 ? 1e-9 : 1e-13);
  });

  it("is what counting all ways gives", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (n, some, p0) => {
      const x = Math.min(n, some);
      near(binomialTest(x, n, p0).p, binomialByWays(x, n, p0).p, 1e-11);
    }));
  });

  it("is the same for the failures", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e7 }), fc.nat(1000), fc.integer({ min: 1, max: 63 }), (n, thousandths, sixtyfourths) => {
      const x = Math.round((n * thousandths) / 1000);
      const p0 = sixtyfourths / 64;
      near(binomialTest(n - x, n, 1 - p0).p, binomialTest(x, n, p0).p, 1e-9);
    }));
  });

  it("tells p-values near the smallest number there is", () => {
    near(binomialTest(1000, 1000, 0.5).p, 2 ** -999, 1e-12);
    near(binomialTest(0, 690, 2 / 3).p, binomialByWays(0, 690, 2 / 3).p, 1e-11);
  });

  it("refuses what cannot be", () => {
    expect(() => binomialTest(2, 1, 0.5)).toThrow(RangeError);
    expect(() => binomialTest(1, 2, 1.5)).toThrow("p0 must be a share from 0 to 1; 1.5 is not.");
    expect(() => binomialTest(1, 2, Number.NaN)).toThrow(RangeError);
  });
});
