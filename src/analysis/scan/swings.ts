import { chiSquareUpper } from "../statistics/index.ts";
import { count, idOf, type Placed } from "./cells.ts";
import type { Dimension, Windows } from "./shape.ts";

/** Into how many parts each window is cut. */
const PARTS = 4;
/** Groups with fewer events on a side say nothing of scatter. */
const ENOUGH = 12;

/**
 * How many times as much as chance the groups of some dimensions scatter from
 * part to part within the windows, the change itself left out: Pearson's
 * chi-square over its degrees of freedom, for the group's share of each part,
 * pooled over groups (quasi-likelihood: McCullagh and Nelder, Generalized Linear
 * Models, 1989, section 4.5). Null where they scatter by no more than chance
 * would let them once in twenty.
 */
export function scatterOf(placed: readonly Placed[], set: readonly Dimension[], windows: Windows): number | null {
  const known = placed.filter(({ event }) => set.every((dimension) => event.group[dimension] !== undefined));
  let [square, freedom] = [0, 0];
  for (const side of ["before", "after"] as const) {
    const all = Array<number>(PARTS).fill(0);
    const groups = new Map<string, number[]>();
    for (const { event } of known.filter((each) => each.side === side)) {
      const part = partOf(event.from, windows[side]);
      const id = idOf(Object.fromEntries(set.map((dimension) => [dimension, event.group[dimension]])));
      const own = groups.get(id) ?? Array<number>(PARTS).fill(0);
      groups.set(id, own);
      own[part]! += 1;
      all[part]! += 1;
    }
    const total = count(known)[side];
    for (const own of groups.values()) {
      const sum = own.reduce((whole, each) => whole + each, 0);
      if (sum < ENOUGH || sum === total || all.includes(0)) continue;
      const share = sum / total;
      for (const [part, each] of own.entries()) square += (each - all[part]! * share) ** 2 / (all[part]! * share * (1 - share));
      freedom += PARTS - 1;
    }
  }
  return freedom > 0 && square > freedom && chiSquareUpper(square, freedom) <= 0.05 ? square / freedom : null;
}

function partOf(day: string, { from, to }: Windows["before"]): number {
  const [start, end] = [Date.parse(from), Date.parse(to) + 86_400_000];
  return Math.floor((PARTS * (Date.parse(day) - start)) / (end - start));
}
