import type { Choice } from "../definition.ts";
import type { Member } from "../members.ts";
import type { Contrast } from "../shape.ts";
import { type Draws, type GridRow, permuteRanks } from "../statistics/index.ts";
import { extentOf } from "../tied.ts";
import { ends, tablesOver } from "./fillings.ts";
import { figuresOf, labels, SUPERIORITY } from "./names.ts";
import { keysOf, knownTies, noneFound, type Sides, sidesBy } from "./sides.ts";
import { words } from "./words.ts";

const RANKS = "Wilcoxon 1945 and Mann and Whitney 1947 over orders of magnitude with mid-ranks, permutation, two-sided";

/** Least amount of each order of magnitude, U.S. dollars: nothing, then under a hundred thousand, and so on to a hundred million or more. */
const ORDERS = [0, Number.MIN_VALUE, 100_000, 1_000_000, 10_000_000, 100_000_000];
/** So many tables are gone through for all fillings together. */
const WORK = 1_000_000;

/** The amounts of known ties of those eased and those not, and among the eased of those dropped and the others. */
export function amountContrasts(members: ReadonlyArray<Member>, choice: Choice, chance: () => Draws): Contrast[] {
  return (["eased", "dropped"] as const).map((by) => amountContrast(sidesBy(by, members, choice), chance));
}

/**
 * What the known ties of an action come to as they are recorded, at any time
 * and of any kind: U.S. dollars, at least and at most. Nothing where a search
 * found no tie; without a limit where a tie has no amount on record, or one in
 * another currency. "About" and "nearly" lie within a tenth, as in `tie-amount`.
 */
export function amountOf(member: Member): { low: number; high: number } {
  const known = knownTies(member);
  if (known.length === 0) return { low: 0, high: noneFound(member) ? 0 : Infinity };
  let [low, high] = [0, 0];
  for (const { amount } of known) {
    const [least, most] = amount === undefined || amount.currency !== "USD" ? [0, Infinity] : extentOf(amount);
    [low, high] = [low + least, high + most];
  }
  return { low, high };
}

function amountContrast(sides: Sides, chance: () => Draws): Contrast {
  const levels = [sides.first, sides.second].map((group) => group.map((member) => {
    const { low, high } = amountOf(member);
    return { low: orderOf(low), high: orderOf(high) };
  }));
  const open = levels.flat().filter(({ low, high }) => low < high).length;
  const empty = levels.some((group) => group.length === 0);
  const grids = empty ? null : gridsOf(levels);
  const told = grids?.map((grid) => permuteRanks(grid, chance())) ?? null;
  const [p, superiority] = told ? [ends(told.map((each) => each.p)), ends(told.map((each) => each.superiority))] : [null, null];
  const draws = told?.find((each) => each.draws !== null)?.draws;
  return {
    id: `tie-amount-by-${sides.by}-record`, footing: "record", method: draws === undefined ? RANKS : `${RANKS}, from ${draws} tables drawn at random`, table: null,
    p: p && open === 0 ? p.low : null, midP: null, estimate: null,
    ...(p && open > 0 && { fillings: { tables: told!.length, of: SUPERIORITY, p, estimate: superiority } }),
    actions: keysOf(sides), figures: figuresOf[sides.by], label: labels.amount(sides.by), why: words.amount(sides, open, empty ? "empty" : p && superiority ? { p, superiority } : "many"),
  };
}

/** Every grid of orders of magnitude that the open amounts allow, having the first group's and lacking the second's; null where there are too many. */
function gridsOf(levels: ReadonlyArray<ReadonlyArray<{ low: number; high: number }>>): GridRow[][] | null {
  const alike = new Map<string, { cells: number[]; count: number }>();
  for (const [side, group] of levels.entries()) {
    for (const { low, high } of group) {
      const key = `${side} ${low} ${high}`;
      const cells = Array.from({ length: high - low + 1 }, (_, n) => side * ORDERS.length + low + n);
      alike.set(key, { cells, count: (alike.get(key)?.count ?? 0) + 1 });
    }
  }
  const tables = tablesOver([...alike.values()], 2 * ORDERS.length, levels.flat().length);
  const grids = tables?.map((table) => ORDERS.map((_, n): GridRow => ({ having: table[n]!, lacking: table[n + ORDERS.length]! })));
  if (!grids || grids.length === 1) return grids ?? null;
  const work = grids.reduce((sum, grid) => sum + grid.reduce((product, { having, lacking }) => product * (having + lacking + 1), 1), 0);
  return work > WORK ? null : grids;
}

function orderOf(amount: number): number {
  return ORDERS.findLastIndex((least) => amount >= least);
}
