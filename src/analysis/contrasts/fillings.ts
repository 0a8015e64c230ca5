import type { Contrast } from "../shape.ts";
import { fisherPoint, type Fourfold } from "../statistics/index.ts";
import { bounded, isEmpty, ODDS } from "./fourfold.ts";

/** Answers that are alike: the cells of a table that each may fall in, and how many there are. */
export interface Alike {
  readonly cells: readonly number[];
  readonly count: number;
  /** May be left out: it competes with others for the places. */
  readonly optional?: boolean;
}

/** So many tables are gone through; where there are more ways, none is. */
export const MOST = 5_000;

/**
 * Every table, as the counts of its `size` cells, that the answers can make
 * when each open one falls in any of its cells and `places` are held in all.
 * Answers that are alike are told by their number alone, so that tables are
 * gone through and not the ways to make them. Null where there are more than
 * `MOST`.
 */
export function tablesOver(answers: readonly Alike[], size: number, places: number): number[][] | null {
  const left = places - answers.reduce((sum, { count, optional }) => sum + (optional ? 0 : count), 0);
  if (left < 0) return [];
  let found = [Array<number>(size).fill(0)];
  for (const { cells, count, optional = false } of answers) {
    const most = optional ? Math.min(count, left) : count;
    // One more cell, outside the table, takes those that are left out.
    const parts = optional ? [...cells, size] : cells;
    if (ways(most, parts.length) > MOST) return null;
    const next = new Map<string, number[]>();
    for (const table of found) {
      for (const shares of split(most, parts.length)) {
        const filled = [...table];
        for (const [n, share] of shares.entries()) if (parts[n]! < size) filled[parts[n]!]! += share;
        if (total(filled) <= places) next.set(filled.join(" "), filled);
      }
      if (next.size > MOST) return null;
    }
    found = [...next.values()];
  }
  return found.filter((table) => total(table) === places);
}

/**
 * Both ends of Fisher's p and of the odds ratio over tables of which one is
 * true (partial identification: Manski, Partial Identification of Probability
 * Distributions, 2003). Tables with an empty group have no test, those with an
 * empty column no odds ratio. Null where no table has a test.
 */
export function endsOver(tables: readonly Fourfold[]): NonNullable<Contrast["fillings"]> | null {
  const [p, odds]: [number[], number[]] = [[], []];
  for (const table of tables) {
    if (isEmpty(table)) continue;
    const told = fisherPoint(table);
    p.push(told.p);
    if (table.a + table.c > 0 && table.b + table.d > 0) odds.push(told.oddsRatio);
  }
  return p.length === 0 ? null : { tables: tables.length, of: ODDS, p: ends(p), estimate: odds.length === 0 ? null : { low: bounded(ends(odds).low), high: bounded(ends(odds).high) } };
}

/** The least and the greatest of some numbers. */
export function ends(values: readonly number[]): { low: number; high: number } {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return { low, high };
}

/** How many ways there are to share out `count` alike among so many parts; no more is told than that there are too many. */
function ways(count: number, parts: number): number {
  let all = 1;
  for (let i = 1; i < parts && all <= MOST; i += 1) all = (all * (count + i)) / i;
  return all;
}

function split(count: number, parts: number): number[][] {
  if (parts <= 1) return [[count]];
  return Array.from({ length: count + 1 }, (_, first) => split(count - first, parts - 1).map((rest) => [first, ...rest])).flat();
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
