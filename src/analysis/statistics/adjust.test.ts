import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjust } from "./adjust.ts";

describe("adjust", () => {
  // Benjamini & Hochberg 1995, section 3.2: fifteen hypotheses; at 0.05 their procedure rejects four, Bonferroni's three.
  const benjamini = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
  it("the thrombolysis trials of Benjamini & Hochberg 1995", () => {
    expect(adjust("BH", benjamini).filter((p) => p <= 0.05)).toHaveLength(4);
    expect(adjust("holm", benjamini).filter((p) => p <= 0.05)).toHaveLength(3);
    expect(adjust("BH", benjamini)[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
  });
  it.each<["BH" | "holm", number[], number[]]>([
    ["BH", [], []],
    ["holm", [], []],
    ["BH", [0.2], [0.2]],
    ["holm", [0.5, 0.6], [1, 1]],
    ["BH", [0.04, 0.01, 0.04], [0.04, 0.03, 0.04]],
    ["holm", [0.02, 0.01, 0.5], [0.04, 0.03, 0.5]],
    ["BH", [0, 1], [0, 1]],
  ])("%s of %j", (method, p, adjusted) => expect(adjust(method, p)).toEqual(adjusted));
  it.each([[-0.1], [1.1], [Number.NaN]])("%d is no p-value", (p) => expect(() => adjust("BH", [0.5, p])).toThrow(RangeError));

  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
  it("BH is never above Holm, and neither below the value itself or above one", () => fc.assert(fc.property(values, (p) => {
    const [bh, holm] = [adjust("BH", p), adjust("holm", p)];
    for (const [n, own] of p.entries()) expect(own <= bh[n]! && bh[n]! <= holm[n]! * (1 + 1e-12) && holm[n]! <= 1).toBe(true);
  })));
  it("the order changes nothing", () => fc.assert(fc.property(values, fc.constantFrom("BH" as const, "holm" as const), (p, method) => {
    expect([...adjust(method, [...p].reverse())].reverse()).toEqual(adjust(method, p));
  })));
});
