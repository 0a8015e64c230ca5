import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alphaOf } from "./alpha.ts";
import { pairsInterval, seeded, unitsInterval } from "./bootstrap.ts";
import { hayes2007, kappas, krippendorff2011 } from "./examples.ts";
import { agreementOn, type Rating } from "./index.ts";
import { cohenKappa, wilson } from "./kappa.ts";

const chance = { random: seeded(1), resamples: 2_000 };

/** Ratings from printed rows, a row a coder or a unit. */
function ratingsOf(rows: readonly string[], rowIs: "coder" | "unit"): Rating[] {
  return rows.flatMap((row, r) => row.split(" ").flatMap((value, c) => (value === "." ? [] : [{ unit: String(rowIs === "unit" ? r : c), coder: `c${rowIs === "unit" ? c : r}`, value }])));
}

const pairs = (text: string, coders = ["A", "B"]): Rating[] => text.split(" ").flatMap((pair, n) => [...pair].flatMap((value, c) => (value === "." ? [] : [{ unit: `u${n}`, coder: coders[c]!, value }])));

const measured = (ratings: Rating[], order?: string[]) => agreementOn({ field: "f", ratings, order, chance: { random: seeded(1), resamples: 2_000 } });

describe("published values", () => {
  it("alpha of Krippendorff 2011: nominal .743, ordinal .815, interval .849", () => {
    const { alpha, units, alone, pairs: n } = measured(ratingsOf(krippendorff2011, "coder"));
    expect([alpha.nominal, alpha.ordinal, alpha.interval].map(({ value }) => value!.toFixed(3))).toEqual(["0.743", "0.815", "0.849"]);
    expect([units, alone, n]).toEqual([11, 1, 55]);
  });

  it("alpha and its interval of Hayes & Krippendorff 2007: ordinal .7598, .7078 to .8078, from 239 pairs", () => {
    const { alpha, units, pairs: n } = measured(ratingsOf(hayes2007, "unit"));
    expect([units, n, alpha.ordinal.value!.toFixed(4)]).toEqual([40, 239, "0.7598"]);
    expect(Math.abs(alpha.ordinal.low! - 0.7078)).toBeLessThan(0.005);
    expect(Math.abs(alpha.ordinal.high! - 0.8078)).toBeLessThan(0.005);
    // Pairs of one unit hang together; whole units tell how much less is known.
    expect(alpha.ordinal.byUnits.low!).toBeLessThan(alpha.ordinal.low! - 0.03);
    expect(alpha.ordinal.byUnits.high!).toBeGreaterThan(alpha.ordinal.high! + 0.01);
  });

  it.each(kappas)("kappa of $from", ({ counts, kappa, error, interval, digits }) => {
    const found = cohenKappa(counts);
    expect(found.value).toBeCloseTo(kappa, digits);
    if (error !== undefined) expect(found.error).toBeCloseTo(error, digits);
    if (interval) for (const [n, bound] of [found.low!, found.high!].entries()) expect(bound).toBeCloseTo(interval[n]!, digits);
  });

  it("the share of Wilson 1927 as Newcombe 1998 prints it: 81 of 263 is .2553 to .3662", () => {
    const { low, high } = wilson(81, 263);
    expect([low!.toFixed(4), high!.toFixed(4)]).toEqual(["0.2553", "0.3662"]);
  });
});

describe("what has no number has a reason:", () => {
  it.each([
    ["nobody judged", "", "no-overlap", "no-overlap"],
    ["no unit was judged twice", "a. .b", "no-overlap", "no-overlap"],
    ["one category", "aa aa aa", "one-category", "one-category"],
    ["one unit", "ab", "one-unit", "one-unit"],
    ["no disagreement", "aa bb aa", "no-disagreement", "no-disagreement"],
    ["no agreement at all", "ab ba ab ba", "no-spread", "no-spread"],
  ])("%s", (_, text, kappa, alpha) => {
    const found = measured(text === "" ? [] : pairs(text));
    if (found.between[0]) expect(found.between[0].kappa.reason).toBe(kappa);
    expect(found.alpha.nominal.reason).toBe(alpha);
    expect([found.alpha.nominal.low, found.alpha.nominal.high]).toEqual([null, null]);
  });

  it("words without a scale have no ordinal alpha, and with one they do", () => {
    const text = pairs("ab bb cc ca");
    expect(measured(text).alpha.ordinal).toMatchObject({ value: null, reason: "no-order" });
    expect(measured(text, ["a", "b"]).alpha.ordinal.reason).toBe("no-order");
    expect(measured(text, ["c", "b", "a"]).alpha.ordinal.value).toEqual(expect.any(Number));
    expect(measured(text).alpha.interval.reason).toBe("no-numbers");
  });

  it("one coder who gave one value only leaves kappa at 0 and without an interval", () => {
    expect(measured(pairs("aa ab aa ab")).between[0]!.kappa).toEqual({ value: 0, low: null, high: null, reason: "no-spread" });
  });

  it("one label of several coders has no kappa", () => {
    expect(measured(pairs("aab abb bbb", ["A", "B", "C"])).labels[0]!.kappa.reason).toBe("more-coders");
  });
});

describe("a field", () => {
  const found = measured(pairs("aa aa ab bb bb ba cc ca .a"));

  it("is counted", () => {
    expect(found).toMatchObject({ units: 8, alone: 1, pairs: 8, agreed: 5, coders: [{ name: "A", units: 8 }, { name: "B", units: 9 }], percent: { value: 5 / 8 } });
    expect(found.between[0]).toMatchObject({ coders: ["A", "B"], units: 8, agreed: 5, confusion: { labels: ["a", "b", "c"], counts: [[2, 1, 0], [1, 2, 0], [1, 0, 1]] } });
  });

  it("is told label by label", () => {
    expect(found.labels.map(({ label, given, percent, positive }) => [label, given.A, given.B, percent, positive])).toEqual([["a", 3, 5, 5 / 8, 4 / 7], ["b", 3, 3, 6 / 8, 4 / 6], ["c", 2, 1, 7 / 8, 2 / 3]]);
    expect(found.labels[0]!.kappa.value).toBeCloseTo(cohenKappa([[2, 1], [2, 3]]).value!, 12);
  });

  it("is set against the machine, with how many had seen it", () => {
    const { machine } = agreementOn({ field: "f", ratings: pairs("ab bb"), proposed: [{ unit: "u0", value: "a", seenBy: ["A"] }, { unit: "u1", value: "b", seenBy: [] }, { unit: "u9", value: "b", seenBy: [] }], chance });
    expect(machine.map(({ coders, units, agreed, seen }) => [coders, units, agreed, seen])).toEqual([[["A", "machine"], 2, 2, 1], [["B", "machine"], 2, 1, 0]]);
  });
});

describe("for any ratings", () => {
  const ratings = fc.array(fc.record({ unit: fc.nat(9).map(String), coder: fc.constantFrom("A", "B", "C"), value: fc.constantFrom("1", "2", "3", "10") }), { maxLength: 40 });
  const numbers = (value: unknown): number[] => (typeof value === "number" ? [value] : value !== null && typeof value === "object" ? Object.values(value).flatMap(numbers) : []);
  const short = { resamples: 20 };

  it("no number is other than finite, no bound is outside, nothing stands null without a reason", () => {
    fc.assert(fc.property(ratings, (given) => {
      const found = agreementOn({ field: "f", ratings: given, chance: { ...short, random: seeded(3) } });
      expect(numbers(found).every(Number.isFinite)).toBe(true);
      for (const each of [...Object.values(found.alpha), ...found.between.flatMap(({ kappa, percent }) => [kappa, percent])]) {
        expect(each.low === null).toBe(each.reason !== null);
        if (each.low !== null) expect(each.low <= each.high! && each.high! <= 1).toBe(true);
      }
    }), { seed: 11 });
  });

  it("neither the order of the ratings nor new names move alpha; the same seed gives the same interval", () => {
    fc.assert(fc.property(ratings, (given) => {
      const unique = [...new Map(given.map((each) => [`${each.unit} ${each.coder}`, each])).values()];
      const one = agreementOn({ field: "f", ratings: unique, chance: { ...short, random: seeded(3) } });
      expect(agreementOn({ field: "f", ratings: unique.toReversed(), chance: { ...short, random: seeded(3) } })).toEqual(one);
      const renamed = agreementOn({ field: "f", ratings: unique.map((each) => ({ ...each, coder: { A: "Z", B: "Y", C: "X" }[each.coder]! })), chance: { ...short, random: seeded(3) } });
      expect(renamed.alpha.nominal.value ?? 9).toBeCloseTo(one.alpha.nominal.value ?? 9, 12);
    }), { seed: 12 });
  });

  it("alpha is 1 where all agree and something varies, and its intervals hold it", () => {
    fc.assert(fc.property(fc.array(fc.array(fc.nat(2), { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 12 }), (units) => {
      const found = alphaOf(units, 3, "nominal");
      const same = alphaOf(units.map(([first, ...rest]) => [first!, ...rest.map(() => first!)]), 3, "nominal");
      if (same.alpha !== null) expect(same.alpha).toBeCloseTo(1, 12);
      const bounds = pairsInterval(units, found, { random: seeded(5), resamples: 200 });
      if (bounds.low !== null) expect(bounds.low <= found.alpha! + 0.35 && bounds.high! >= found.alpha! - 0.35).toBe(true);
      expect(unitsInterval(units, 3, "nominal", [], { random: seeded(5), resamples: 50 })).toEqual(unitsInterval(units, 3, "nominal", [], { random: seeded(5), resamples: 50 }));
    }), { seed: 13 });
  });
});
