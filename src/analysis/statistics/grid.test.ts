import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seeded } from "../../coding/agreement/index.ts";
import { fisherExact } from "./fisher.ts";
import { type GridRow, permuteGrid, permuteRanks, permuteTrend } from "./grid.ts";
import { permuteMeans, permuteTable } from "./permutation.ts";

const never = { random: () => { throw new Error("chance was asked"); }, draws: 1 };
const chance = (draws: number, seed = 1) => ({ random: seeded(seed), draws });
const rowsOf = (...pairs: [number, number][]): GridRow[] => pairs.map(([having, lacking]) => ({ having, lacking }));
const near = (wanted: number, digits = 12): number => expect.closeTo(wanted, digits) as number;

/** Every way to say which of all have what is asked, one by one: 2^n sets, those of the right size kept. */
function oneByOne(rows: readonly GridRow[], reached: (having: readonly number[]) => boolean): number {
  const groups = rows.flatMap(({ having, lacking }, n) => Array<number>(having + lacking).fill(n));
  const total = rows.reduce((sum, { having }) => sum + having, 0);
  let [all, far] = [0, 0];
  for (let set = 0; set < 2 ** groups.length; set += 1) {
    const having = rows.map(() => 0);
    let held = 0;
    for (const [n, group] of groups.entries()) {
      if ((set >> n) % 2 === 0) continue;
      having[group]! += 1;
      held += 1;
    }
    if (held !== total) continue;
    all += 1;
    if (reached(having)) far += 1;
  }
  return far / all;
}

const small = fc.array(fc.record({ having: fc.nat(3), lacking: fc.nat(2) }), { minLength: 2, maxLength: 3 });
const scoresFor = (rows: readonly GridRow[]) => fc.array(fc.integer({ min: -3, max: 9 }), { minLength: rows.length, maxLength: rows.length });
const scored = small.chain((rows) => scoresFor(rows).map((scores) => ({ rows, scores })));

describe("a grid of groups", () => {
  it.each<[string, GridRow[], { p: number; chiSquareP: number }]>([
    // By hand: of 20 ways, each order of 2, 1 and 0 comes in 2, and 1, 1, 1 in 8.
    ["all, half, none", rowsOf([2, 0], [1, 1], [0, 2]), { p: 12 / 20, chiSquareP: 12 / 20 }],
    ["the likeliest", rowsOf([1, 1], [1, 1], [1, 1]), { p: 1, chiSquareP: 1 }],
    // By counting: of C(23, 8) = 490,314 ways 735 make this table and 3,695 all that make one no likelier; R 4.2.2's fisher.test gives 0.0075359871429329.
    ["three groups of 7, 7 and 9", rowsOf([5, 2], [3, 4], [0, 9]), { p: 3_695 / 490_314, chiSquareP: 3_695 / 490_314 }],
    ["nobody has it", rowsOf([0, 3], [0, 4]), { p: 1, chiSquareP: 1 }],
    ["an empty group", rowsOf([0, 0], [3, 1], [1, 3]), { p: 34 / 70, chiSquareP: 34 / 70 }],
    ["nothing", [], { p: 1, chiSquareP: 1 }],
  ])("%s", (_, rows, { p, chiSquareP }) => {
    expect(permuteGrid(rows, never)).toEqual({ p: near(p), chiSquareP: near(chiSquareP), draws: null });
  });

  it("is what saying it one by one gives", () => fc.assert(fc.property(small, (rows) => {
    const sizes = rows.map(({ having, lacking }) => having + lacking);
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
    const alike = (having: readonly number[]): number => having.reduce((product, x, n) => product * choose(sizes[n]!, x), 1);
    const pearson = (having: readonly number[]): number => having.reduce((sum, x, n) => sum + (sizes[n] === 0 ? 0 : (x * x * 60) / sizes[n]!), 0);
    const found = rows.map(({ having }) => having);
    const told = permuteGrid(rows, never);
    expect(told.p).toBeCloseTo(oneByOne(rows, (having) => alike(having) <= alike(found)), 12);
    expect(told.chiSquareP).toBeCloseTo(oneByOne(rows, (having) => pearson(having) >= pearson(found) - 1e-9), 12);
  }), { numRuns: 60 }));

  it("for two groups is Fisher's test", () => fc.assert(fc.property(fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60)), ([a, b, c, d]) => {
    expect(permuteGrid(rowsOf([a, b], [c, d]), never).p).toBeCloseTo(fisherExact({ a, b, c, d }).p, 11);
  })));

  it("does not depend on the order of the groups, nor on which of the two columns is asked", () => fc.assert(fc.property(fc.array(fc.record({ having: fc.nat(20), lacking: fc.nat(20) }), { minLength: 1, maxLength: 4 }), (rows) => {
    const told = permuteGrid(rows, never);
    for (const other of [[...rows].reverse(), rows.map(({ having, lacking }) => ({ having: lacking, lacking: having }))]) {
      expect(permuteGrid(other, never)).toEqual({ p: near(told.p, 10), chiSquareP: near(told.chiSquareP, 10), draws: null });
    }
  }), { numRuns: 40 }));

  it("draws where there are too many tables, comes near them all, and follows from the seed", () => {
    const rows = rowsOf([320, 680], [300, 700], [290, 700]);
    const [told, again, other] = [permuteGrid(rows, chance(2_000)), permuteGrid(rows, chance(2_000)), permuteGrid(rows, chance(2_000, 2))];
    expect(told).toEqual(again);
    expect(told.draws).toBe(2_000);
    expect(other.p).not.toBe(told.p);
    // Chi-square with 2 degrees of freedom: the statistic is 1.77, p .41.
    expect(Math.abs(told.chiSquareP - 0.41)).toBeLessThan(0.04);
    expect(Math.abs(told.p - told.chiSquareP)).toBeLessThan(0.04);
    const apart = permuteTrend(rowsOf([800, 0], [0, 800], [0, 800]), [2, 1, 0], chance(200));
    expect(apart.p).toBe(1 / 201);
  });
});

describe("a trend over ordered groups", () => {
  it.each<[string, GridRow[], number[], number]>([
    // By hand: the sums 5 and 1 come in 2 ways each of 20.
    ["all, half, none", rowsOf([2, 0], [1, 1], [0, 2]), [2, 1, 0], 4 / 20],
    // By counting: in 1,600 of 490,314 ways the sum of scores is as far from 8 of 23 parts of 21.
    ["three groups of 7, 7 and 9", rowsOf([5, 2], [3, 4], [0, 9]), [2, 1, 0], 1_600 / 490_314],
    ["no slope", rowsOf([1, 1], [2, 0], [1, 1]), [2, 1, 0], 1],
    ["scores that are alike", rowsOf([2, 0], [0, 2]), [1, 1], 1],
  ])("%s", (_, rows, scores, p) => expect(permuteTrend(rows, scores, never)).toEqual({ p: near(p), draws: null }));

  it("is what saying it one by one gives", () => fc.assert(fc.property(scored, ({ rows, scores }) => {
    const [n, total] = [rows.reduce((sum, { having, lacking }) => sum + having + lacking, 0), rows.reduce((sum, { having }) => sum + having, 0)];
    const whole = rows.reduce((sum, { having, lacking }, i) => sum + scores[i]! * (having + lacking), 0);
    const away = (having: readonly number[]): number => Math.abs(n * having.reduce((sum, x, i) => sum + x * scores[i]!, 0) - total * whole);
    const found = away(rows.map(({ having }) => having));
    expect(permuteTrend(rows, scores, never).p).toBeCloseTo(oneByOne(rows, (having) => away(having) >= found), 12);
  }), { numRuns: 60 }));

  it("for two groups is the permutation test of the table, whatever the two scores", () => fc.assert(fc.property(fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30)), fc.integer({ min: 1, max: 50 }), ([a, b, c, d], step) => {
    expect(permuteTrend(rowsOf([a, b], [c, d]), [step, 0], never).p).toBeCloseTo(permuteTable({ a, b, c, d }).p, 11);
  })));

  it("is as far out when the order, the columns or the scores' beginning are turned", () => fc.assert(fc.property(scored, ({ rows, scores }) => {
    const { p } = permuteTrend(rows, scores, never);
    const others: [readonly GridRow[], number[]][] = [
      [[...rows].reverse(), [...scores].reverse()], [rows, scores.map((score) => 5 - score)], [rows.map(({ having, lacking }) => ({ having: lacking, lacking: having })), scores],
    ];
    for (const [turned, own] of others) expect(permuteTrend(turned, own, never).p).toBeCloseTo(p, 11);
  })));

  it.each<[string, () => unknown, string]>([
    ["a score too few", () => permuteTrend(rowsOf([1, 1], [1, 1]), [1], never), "Each group needs a whole number as score"],
    ["half a score", () => permuteTrend(rowsOf([1, 1]), [0.5], never), "Each group needs a whole number as score"],
    ["less than nobody", () => permuteGrid(rowsOf([-1, 1]), never), "having counts something"],
    ["no draws", () => permuteGrid(rowsOf([1, 1]), { ...never, draws: 0 }), "draws must be a whole number from 1 up"],
  ])("refuses %s", (_, call, said) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(said);
  });
});

describe("ranks over ordered levels", () => {
  /** Two samples as levels, the lowest first. */
  const levelsOf = (x: readonly number[], y: readonly number[]): GridRow[] =>
    [...new Set([...x, ...y])].sort((a, b) => a - b).map((level) => ({ having: x.filter((each) => each === level).length, lacking: y.filter((each) => each === level).length }));

  // Hollander and Wolfe, Nonparametric Statistical Methods, 1973, p. 69, as R's wilcox.test has it: one-sided p .1272, W 35 of 50.
  const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
  const early = [1.15, 0.88, 0.9, 0.74, 1.21];
  it("the permeability of Hollander and Wolfe 1973", () => {
    const { p, superiority } = permuteRanks(levelsOf(term, early), never);
    expect([(p / 2).toFixed(4), superiority]).toEqual(["0.1272", 35 / 50]);
  });

  it("is the permutation test of the mid-ranks' means, and turns over with the groups", () => fc.assert(fc.property(fc.array(fc.nat(4), { maxLength: 7 }), fc.array(fc.nat(4), { maxLength: 7 }), (x, y) => {
    const all = [...x, ...y];
    const rank = (value: number): number => all.filter((each) => each < value).length + (all.filter((each) => each === value).length + 1) / 2;
    const told = permuteRanks(levelsOf(x, y), never);
    expect(told.p).toBeCloseTo(permuteMeans({ x: x.map(rank), y: y.map(rank) }, never).p, 11);
    const turned = permuteRanks(levelsOf(y, x), never);
    expect(turned.p).toBeCloseTo(told.p, 11);
    if (x.length > 0 && y.length > 0) expect(turned.superiority).toBeCloseTo(1 - told.superiority, 12);
    else expect([told.superiority, told.p]).toEqual([Number.NaN, 1]);
  })));
});
