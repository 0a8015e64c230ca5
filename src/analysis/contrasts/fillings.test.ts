import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fisherExact } from "../statistics/index.ts";
import { type Alike, ends, endsOver, MOST, tablesOver } from "./fillings.ts";
import { isEmpty } from "./fourfold.ts";

const cells = fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 });
const answers = fc.array(fc.record({ cells, count: fc.integer({ min: 1, max: 3 }), optional: fc.boolean() }), { maxLength: 4 });
const fourfold = ([a, b, c, d]: readonly number[]) => ({ a: a!, b: b!, c: c!, d: d! });

/** One filling: each answer falls in one of its cells as the picks say; an optional one may be left out. */
function filled(given: readonly Alike[], picks: readonly number[]): number[] {
  const table = [0, 0, 0, 0];
  let pick = 0;
  for (const each of given) {
    for (let n = 0; n < each.count; n += 1) {
      const where = picks[pick % picks.length]! % (each.cells.length + (each.optional ? 1 : 0));
      pick += 1;
      const cell = each.cells[where];
      if (cell !== undefined) table[cell]! += 1;
    }
  }
  return table;
}

describe("tables that open answers can make", () => {
  it.each<[string, Alike[], number, number[][] | null]>([
    ["nothing open", [{ cells: [0], count: 2 }, { cells: [3], count: 1 }], 3, [[2, 0, 0, 1]]],
    ["two alike are told by their number", [{ cells: [0, 1], count: 2 }], 2, [[0, 2, 0, 0], [1, 1, 0, 0], [2, 0, 0, 0]]],
    ["one place, two who could hold it", [{ cells: [0], count: 1 }, { cells: [2], count: 1, optional: true }, { cells: [3], count: 1, optional: true }], 2, [[1, 0, 0, 1], [1, 0, 1, 0]]],
    ["fewer than there are places", [{ cells: [0], count: 1, optional: true }], 2, []],
    ["more than there are places", [{ cells: [0], count: 3 }], 2, []],
    ["no place", [], 0, [[0, 0, 0, 0]]],
    ["more ways than are gone through", [{ cells: [0, 1, 2, 3], count: 40 }], 40, null],
  ])("%s", (_, given, places, found) => {
    const tables = tablesOver(given, 4, places);
    expect(tables && [...tables].sort()).toEqual(found);
  });

  it("hold every filling, each once, and no more than are gone through", () => fc.assert(fc.property(answers, fc.array(fc.nat(11), { minLength: 1, maxLength: 12 }), (given, picks) => {
    const one = filled(given, picks);
    const tables = tablesOver(given, 4, one.reduce((sum, count) => sum + count, 0))!;
    const keys = tables.map((table) => table.join(" "));
    expect(keys).toContain(one.join(" "));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeLessThanOrEqual(MOST);
  })));
});

describe("both ends", () => {
  it("contain the p and the odds ratio of every filling, and are those of some", () => fc.assert(fc.property(answers, fc.array(fc.nat(11), { minLength: 1, maxLength: 12 }), (given, picks) => {
    const one = filled(given, picks);
    const tables = tablesOver(given, 4, one.reduce((sum, count) => sum + count, 0))!.map(fourfold);
    const found = endsOver(tables);
    const table = fourfold(one);
    if (isEmpty(table)) return;
    const { p, oddsRatio } = fisherExact(table);
    expect(found!.p.low).toBeLessThanOrEqual(p);
    expect(found!.p.high).toBeGreaterThanOrEqual(p);
    if (table.a + table.c > 0 && table.b + table.d > 0) {
      expect(found!.estimate!.low ?? Infinity).toBeLessThanOrEqual(oddsRatio);
      expect(found!.estimate!.high ?? Infinity).toBeGreaterThanOrEqual(oddsRatio);
    }
    const all = tables.filter((each) => !isEmpty(each)).map((each) => fisherExact(each).p);
    expect(found!.p).toEqual(ends(all));
  })));

  it("widen when more is open", () => fc.assert(fc.property(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4)), fc.nat(3), fc.nat(3), ([a, b, c, d], first, second) => {
    const fixed: Alike[] = [a, b, c, d].flatMap((count, n) => (count === 0 ? [] : [{ cells: [n], count }]));
    const open = (cell: number, count: number): Alike[] => (count === 0 ? [] : [{ cells: [cell, cell + 1], count }]);
    const places = a + b + c + d + first + second;
    // The same people, of whom those in question are first all said to have it.
    const settled = endsOver(tablesOver([...fixed, ...(first === 0 ? [] : [{ cells: [0], count: first }]), ...(second === 0 ? [] : [{ cells: [2], count: second }])], 4, places)!.map(fourfold));
    const wide = endsOver(tablesOver([...fixed, ...open(0, first), ...open(2, second)], 4, places)!.map(fourfold));
    expect(wide === null).toBe(settled === null);
    if (settled === null) return;
    expect(wide!.p.low).toBeLessThanOrEqual(settled.p.low);
    expect(wide!.p.high).toBeGreaterThanOrEqual(settled.p.high);
  })));

  it("are none where every filling leaves a side empty, and no odds ratio where nobody has it", () => {
    expect(endsOver([{ a: 1, b: 2, c: 0, d: 0 }])).toBeNull();
    expect(endsOver([{ a: 0, b: 2, c: 0, d: 3 }])).toMatchObject({ tables: 1, p: { low: 1, high: 1 }, estimate: null });
    expect(endsOver([{ a: 2, b: 0, c: 0, d: 2 }, { a: 1, b: 1, c: 1, d: 1 }])).toMatchObject({ tables: 2, estimate: { high: null } });
  });
});
