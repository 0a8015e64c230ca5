import { dimensions, type Counts, type Dimension, type Group, type ScanEvent, type ScanOptions, type Windows } from "./shape.ts";
import { lies } from "./windows.ts";

/** A group that has enough events on both sides to be tested, and what it is set against. */
export interface Cell {
  cell: Group;
  own: Placed[];
  /** Events outside of the group whose place in every dimension of it is known. */
  rest: Counts;
}

/** An event on one side of a change. */
export interface Placed {
  event: ScanEvent;
  side: "before" | "after";
}

/** A group that holds this share of a group above it is that group under another name. */
const SAME = 0.9;

/** Every set of one to `depth` dimensions, the smaller first. */
export function levels(depth: number): Dimension[][] {
  const all = dimensions.reduce<Dimension[][]>((sets, each) => [...sets, ...sets.map((set) => [...set, each])], [[]]);
  return all.filter((set) => set.length > 0 && set.length <= depth).sort((a, b) => a.length - b.length);
}

/** Events of one kind that lie in either window with certainty. */
export function place(events: Iterable<ScanEvent>, windows: Windows): Placed[] {
  const placed: Placed[] = [];
  for (const event of events) {
    if (lies(event, windows.before)) placed.push({ event, side: "before" });
    else if (lies(event, windows.after)) placed.push({ event, side: "after" });
  }
  return placed;
}

/**
 * The groups to be tested. Whether one is depends on its total and the rest's
 * alone, never on how the total falls on the two sides: such a choice leaves
 * the p-values of those that remain as they were (independent filtering:
 * Bourgon, Gentleman and Huber, PNAS 2010). Left out and counted: groups with
 * fewer than `minimum` events to expect on a side, and groups that are nine
 * tenths or more of a group above them.
 */
export function cellsOf(placed: readonly Placed[], { depth, minimum }: Pick<ScanOptions, "depth" | "minimum">): { cells: Cell[]; small: number; same: number } {
  const cells: Cell[] = [];
  const totals = new Map<string, number>();
  let small = 0;
  let same = 0;
  for (const level of levels(depth)) {
    const known = placed.filter(({ event }) => level.every((dimension) => event.group[dimension] !== undefined));
    const all = count(known);
    totals.set("", placed.length);
    const groups = new Map<string, Placed[]>();
    for (const each of known) {
      const id = idOf(cut(each.event.group, level));
      const group = groups.get(id);
      if (group) group.push(each);
      else groups.set(id, [each]);
    }
    for (const [id, own] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
      totals.set(id, own.length);
      const cell = cut(own[0]!.event.group, level);
      const mine = count(own);
      const rest = { before: all.before - mine.before, after: all.after - mine.after };
      const above = level.map((dimension) => totals.get(idOf(cut(cell, level.filter((each) => each !== dimension))))!);
      // Of two groups that are all there is, each is the other's rest: the larger is not tested again.
      const whole = level.length === 1 && groups.size <= 2 && own.length > rest.before + rest.after;
      if (whole || rest.before + rest.after === 0 || above.some((total) => level.length > 1 && own.length >= SAME * total)) same += 1;
      else if ((own.length * Math.min(all.before, all.after)) / known.length < minimum) small += 1;
      else cells.push({ cell, own, rest });
    }
  }
  return { cells, small, same };
}

/** How many lie on each side. */
export function count(placed: readonly Placed[]): Counts {
  const before = placed.reduce((sum, { side }) => sum + (side === "before" ? 1 : 0), 0);
  return { before, after: placed.length - before };
}

/** Whether an event or span of a group belongs to a cell. */
export function belongs(group: Group, cell: Group): boolean {
  return (Object.keys(cell) as Dimension[]).every((dimension) => group[dimension] === cell[dimension]);
}

/** A group as one word: `conduct=fcpa,region=ca2`. */
export function idOf(cell: Group): string {
  return dimensions.flatMap((dimension) => (cell[dimension] === undefined ? [] : [`${dimension}=${cell[dimension]}`])).join(",");
}

function cut(group: Group, level: readonly Dimension[]): Group {
  return Object.fromEntries(level.map((dimension) => [dimension, group[dimension]])) as Group;
}
