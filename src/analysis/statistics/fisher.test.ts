import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fisherByWays, oddsTails } from "./exactly.ts";
import { fisherExact } from "./fisher.ts";
import type { Fourfold } from "./hypergeometric.ts";

const table = (most: number): fc.Arbitrary<Fourfold> => {
  const count = fc.nat(most);
  return fc.record({ a: count, b: count, c: count, d: count });
};
/** An empty row or column leaves one possible table, which says nothing of odds. */
const telling = ({ a, b, c, d }: Fourfold): boolean => [a + b, c + d, a + c, b + d].every((margin) => margin > 0);
const near = (got: number, wanted: number, part: number): void => {
  if (got !== wanted) expect(Math.abs(got - wanted)).toBeLessThanOrEqual(part * Math.abs(wanted));
};

describe("fisherExact", () => {
  it.each<[string, Fourfold, { p: number; midP?: number; oddsRatio?: number }]>([
    // Fisher, The Design of Experiments, 1935: 4 cups of 8; p = (1 + 16 + 16 + 1)/70, half of the two 16s left out.
    ["the lady tasting tea, 3 of 4 right", { a: 3, b: 1, c: 1, d: 3 }, { p: 34 / 70, midP: 18 / 70, oddsRatio: 6.4083 }],
    ["the lady tasting tea, all right", { a: 4, b: 0, c: 0, d: 4 }, { p: 2 / 70, midP: 1 / 70, oddsRatio: Infinity }],
    // Fisher, Statistical Methods for Research Workers: convictions of twins; R's help prints p and the odds ratio.
    ["convictions of like-sex twins", { a: 2, b: 15, c: 10, d: 3 }, { p: 0.00053672411914343593, oddsRatio: 0.046937 }],
    // By hand: C(7,1)C(3,2) = 21 and C(7,3) = 35 of C(10,3) = 120, C(7,0)C(3,3) = 1, C(7,2)C(3,1) = 63.
    ["one side only", { a: 1, b: 6, c: 2, d: 1 }, { p: 22 / 120, midP: 11.5 / 120 }],
    ["equal tails", { a: 0, b: 2, c: 2, d: 0 }, { p: 2 / 6, midP: 1 / 6, oddsRatio: 0 }],
    ["the likeliest table", { a: 5, b: 5, c: 5, d: 5 }, { p: 1, midP: 1 - 63504 / 184756 / 2, oddsRatio: 1 }],
    ["two likeliest tables", { a: 1, b: 0, c: 0, d: 1 }, { p: 1, midP: 0.5, oddsRatio: Infinity }],
    ["an empty row", { a: 0, b: 0, c: 4, d: 20 }, { p: 1, midP: 0.5, oddsRatio: 0 }],
    ["nothing at all", { a: 0, b: 0, c: 0, d: 0 }, { p: 1, midP: 0.5, oddsRatio: 0 }],
  ])("%s", (_, counts, { p, midP, oddsRatio }) => {
    const told = fisherExact(counts);
    near(told.p, p, 1e-13);
    if (midP !== undefined) near(told.midP, midP, 1e-13);
    if (oddsRatio !== undefined) near(told.oddsRatio, oddsRatio, 1e-5);
  });

  it("has closed limits where all of a row went one way", () => {
    // One of two tables: P(a = 1) = ψ/(1 + ψ), so the limit is 0.025/0.975.
    expect(fisherExact({ a: 1, b: 0, c: 0, d: 1 })).toMatchObject({ lo: expect.closeTo(1 / 39, 14), hi: Infinity });
    expect(fisherExact({ a: 0, b: 1, c: 1, d: 0 })).toMatchObject({ lo: 0, hi: expect.closeTo(39, 11) });
    expect(fisherExact({ a: 0, b: 5, c: 0, d: 5 })).toMatchObject({ lo: 0, hi: Infinity });
  });

  it("is what counting all ways gives", () => {
    fc.assert(fc.property(table(40), (counts) => {
      const [told, counted] = [fisherExact(counts), fisherByWays(counts)];
      near(told.p, counted.p, 1e-12);
      near(told.midP, counted.midP, 1e-12);
    }), { numRuns: 300 });
  });

  it("gives back half of what the level leaves when its limits are plugged in", () => {
    fc.assert(fc.property(table(60), fc.constantFrom(0.5, 0.9, 0.95, 0.99, 0.999999), (counts, level) => {
      const { oddsRatio, lo, hi } = fisherExact(counts, level);
      const tail = (1 - level) / 2;
      if (lo > 0) near(oddsTails(counts, lo).upper, tail, 1e-11);
      if (hi < Infinity) near(oddsTails(counts, hi).lower, tail, 1e-11);
      if (oddsRatio > 0 && oddsRatio < Infinity) expect(Math.abs(oddsTails(counts, oddsRatio).meanApart)).toBeLessThan(1e-11);
    }), { numRuns: 300 });
  });

  it("keeps p when rows, columns or both change places", () => {
    fc.assert(fc.property(table(500), ({ a, b, c, d }) => {
      const { p, midP } = fisherExact({ a, b, c, d });
      for (const other of [{ a: c, b: d, c: a, d: b }, { a: b, b: a, c: d, d: c }, { a, b: c, c: b, d }]) {
        near(fisherExact(other).p, p, 1e-11);
        near(fisherExact(other).midP, midP, 1e-11);
      }
    }));
  });

  it("turns the odds ratio over with the rows, and keeps it when the table is transposed", () => {
    fc.assert(fc.property(table(200).filter(telling), ({ a, b, c, d }) => {
      const [told, turned, transposed] = [fisherExact({ a, b, c, d }), fisherExact({ a: c, b: d, c: a, d: b }), fisherExact({ a, b: c, c: b, d })];
      for (const [from, to] of [["oddsRatio", "oddsRatio"], ["lo", "hi"], ["hi", "lo"]] as const) {
        near(turned[to], 1 / told[from], 1e-11);
        near(transposed[from], told[from], 1e-11);
      }
      expect(told.lo).toBeLessThanOrEqual(told.oddsRatio);
      expect(told.hi).toBeGreaterThanOrEqual(told.oddsRatio);
    }));
  });

  it.each<[string, Fourfold]>([
    ["evenly", { a: 1e7, b: 9_996_000, c: 1e7, d: 1e7 }],
    ["all but a few", { a: 1e7, b: 3, c: 2, d: 1e7 }],
    ["nearly none", { a: 2, b: 1e7, c: 9, d: 1e7 }],
    ["far apart", { a: 1e7, b: 40_000, c: 1_000_000, d: 1e7 }],
  ])("holds its limits at ten million, filled %s", (_, counts) => {
    const { oddsRatio, lo, hi } = fisherExact(counts);
    near(oddsTails(counts, lo).upper, 0.025, 1e-9);
    near(oddsTails(counts, hi).lower, 0.025, 1e-9);
    expect(Math.abs(oddsTails(counts, oddsRatio).meanApart)).toBeLessThan(1e-6);
  });

  it("tells p-values that no sum of rounded parts could", () => {
    const counts = { a: 500, b: 0, c: 0, d: 500 };
    near(fisherExact(counts).p, fisherByWays(counts).p, 1e-12);
    expect(fisherExact(counts).p).toBeLessThan(1e-298);
  });

  it.each<[string, Fourfold, number]>([
    ["a counts", { a: -1, b: 1, c: 1, d: 1 }, 0.95],
    ["d counts", { a: 1, b: 1, c: 1, d: 0.5 }, 0.95],
    ["A level", { a: 1, b: 1, c: 1, d: 1 }, 95],
  ])("refuses what cannot be: %s", (said, counts, level) => {
    expect(() => fisherExact(counts, level)).toThrow(new RegExp(`^${said}.*\\.$`));
    expect(() => fisherExact(counts, level)).toThrow(RangeError);
  });
});
