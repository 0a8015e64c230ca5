import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seeded } from "../../coding/agreement/index.ts";
import { fisherExact } from "./fisher.ts";
import { EVERY, permuteMeans, permuteTable } from "./permutation.ts";

const chance = (draws = 9_999, seed = 1) => ({ random: seeded(seed), draws });
const never = { random: () => { throw new Error("chance was asked"); }, draws: 1 };

describe("two samples", () => {
  // Efron, B. & Tibshirani, R. J. (1993), An Introduction to the Bootstrap, table 2.1: survival of 7 treated mice and 9 controls, one-sided level about 0.14 (chapter 15). R 4.2.2 counts 3,184 by combn.
  const treated = [94, 197, 16, 38, 99, 141, 23];
  const control = [52, 104, 146, 10, 51, 30, 40, 27, 46];
  it("the mice of Efron & Tibshirani 1993: all 11,440 arrangements", () => {
    const { p, difference, draws } = permuteMeans({ x: treated, y: control }, never);
    expect([difference.toFixed(2), draws]).toEqual(["30.63", null]);
    expect(p).toBe(3_184 / 11_440);
  });
  it.each<[number[], number[], number]>([
    // By hand: of 20 arrangements, the one found and its mirror.
    [[1, 2, 3], [4, 5, 6], 2 / 20],
    // By hand: pairs of 1 2 3 7 have 6.5 on average; 3.5 away lie {1,2} and {3,7} alone.
    [[1, 2], [3, 7], 2 / 6],
    [[5], [5, 5], 1],
    [[0.1, 0.2], [0.3, 0], 1],
    [[], [1], 1],
    [[], [], 1],
  ])("%j against %j", (x, y, p) => expect(permuteMeans({ x, y }, never).p).toBeCloseTo(p, 12));
  it("is exact up to ten against ten, and drawn beyond", () => {
    const of = (n: number) => Array.from({ length: n }, (_, i) => i * i);
    expect(permuteMeans({ x: of(10), y: of(10) }, never)).toMatchObject({ p: 1, draws: null });
    expect(EVERY).toBeGreaterThan(184_756);
    expect(permuteMeans({ x: of(10), y: of(11) }, chance(50)).draws).toBe(50);
  });
  it("draws come near what all arrangements say, follow from the seed, and never give 0", () => {
    const x = [...treated, ...treated];
    const y = [...control, ...control];
    const first = permuteMeans({ x, y }, chance());
    expect(permuteMeans({ x, y }, chance())).toEqual(first);
    expect(permuteMeans({ x, y }, chance(9_999, 2)).p).not.toBe(first.p);
    expect((first.p * 10_000) % 1).toBeCloseTo(0, 6);
    const apart = permuteMeans({ x: Array<number>(20).fill(0), y: Array.from({ length: 20 }, (_, n) => 1_000 + n) }, chance(999));
    expect(apart.p).toBe(1 / 1_000);
  });
  it.each<[string, () => unknown, string]>([
    ["no number", () => permuteMeans({ x: [Infinity], y: [1] }, never), "Infinity is none"],
    ["no draws", () => permuteMeans({ x: [1], y: [1] }, { ...never, draws: 0 }), "draws must be a whole number from 1 up"],
    ["no count", () => permuteTable({ a: 1, b: -1, c: 0, d: 0 }), "b counts something"],
  ])("%s is refused", (_, ask, sentence) => expect(ask).toThrow(sentence));
});

describe("a fourfold table", () => {
  it.each([
    // Fisher 1935, the lady tasting tea: 3 of 4 cups right; 34 of 70 arrangements as far out.
    [{ a: 3, b: 1, c: 1, d: 3 }, 34 / 70],
    [{ a: 0, b: 0, c: 3, d: 4 }, 1],
    [{ a: 2, b: 2, c: 1, d: 1 }, 1],
    [{ a: 0, b: 0, c: 0, d: 0 }, 1],
  ])("%j", (table, p) => expect(permuteTable(table).p).toBeCloseTo(p, 12));
  it("a side that holds nothing has no difference", () => expect(permuteTable({ a: 0, b: 0, c: 3, d: 4 }).difference).toBeNaN());
  it("ten million are gone through as well (R 4.2.2, fisher.test)", () => expect(permuteTable({ a: 5_000_000, b: 5_000_000, c: 4_990_000, d: 5_010_000 }).p / 7.76033846376157e-6).toBeCloseTo(1, 8));

  const small = fc.record({ a: fc.nat({ max: 5 }), b: fc.nat({ max: 5 }), c: fc.nat({ max: 5 }), d: fc.nat({ max: 5 }) });
  it("says what its ones and noughts say one by one", () => fc.assert(fc.property(small, (table) => {
    const row = (ones: number, noughts: number) => [...Array<number>(ones).fill(1), ...Array<number>(noughts).fill(0)];
    const one = permuteMeans({ x: row(table.a, table.b), y: row(table.c, table.d) }, never);
    const { p, difference } = permuteTable(table);
    expect(p).toBeCloseTo(one.p, 10);
    if (Number.isNaN(difference)) expect(one.difference).toBeNaN();
    else expect(difference).toBeCloseTo(one.difference, 10);
  }), { numRuns: 40 }));
  it("is Fisher's test where the rows are as long", () => fc.assert(fc.property(fc.nat({ max: 400 }), fc.nat({ max: 400 }), fc.integer({ min: 400, max: 900 }), (a, c, n) => {
    const table = { a, b: n - a, c, d: n - c };
    expect(Math.abs(permuteTable(table).p - fisherExact(table).p)).toBeLessThan(1e-9);
  })));
});

describe("properties of samples", () => {
  const sample = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 7 });
  it("order and which is first change nothing", () => fc.assert(fc.property(sample, sample, (x, y) => {
    const { p } = permuteMeans({ x, y }, never);
    expect(permuteMeans({ x: [...x].reverse(), y: [...y].reverse() }, never).p).toBe(p);
    expect(permuteMeans({ x: y, y: x }, never).p).toBe(p);
    expect(p).toBeGreaterThan(0);
  })));
  it("nor where arrangements are drawn", () => fc.assert(fc.property(fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 15, maxLength: 20 }), (x) => {
    const y = x.map((value) => value / 2 + 1);
    expect(permuteMeans({ x: [...x].reverse(), y }, chance(200)).p).toBe(permuteMeans({ x, y }, chance(200)).p);
  }), { numRuns: 30 }));
});
