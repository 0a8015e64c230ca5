import type { Rating, Ratings } from "./shape.ts";

/** Lays ratings out as a table. `order` is the scale, lowest first; values outside it come after it. The last of two values of one coder for one unit stands. Pure. */
export function tableOf(ratings: Iterable<Rating>, order: readonly string[] = []): Ratings {
  const given = [...ratings];
  const distinct = (values: string[]): string[] => [...new Set(values)].sort(byNumberOrName);
  const units = distinct(given.map(({ unit }) => unit));
  const coders = distinct(given.map(({ coder }) => coder));
  const used = distinct(given.map(({ value }) => value));
  const known = new Set(used);
  const scale = new Set(order);
  const categories = [...order.filter((value) => known.has(value)), ...used.filter((value) => !scale.has(value))];
  const [row, column, place] = [units, coders, categories].map((list) => new Map(list.map((each, n) => [each, n])));
  const cells = units.map(() => Array<number | null>(coders.length).fill(null));
  for (const { unit, coder, value } of given) cells[row!.get(unit)!]![column!.get(coder)!] = place!.get(value)!;
  return { units, coders, categories, cells };
}

/** Numbers by their size and before words; words by code points. */
function byNumberOrName(a: string, b: string): number {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x !== null && y !== null && x !== y) return x - y;
  if ((x === null) !== (y === null)) return x === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The number that a value is; null where it is none. */
export function numberOf(value: string): number | null {
  return /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(value.trim()) ? Number(value) : null;
}

/** The values of each unit that holds two or more, as places in the categories. */
export function pairable({ cells }: Ratings): number[][] {
  return cells.map((row) => row.filter((value) => value !== null)).filter((values) => values.length > 1);
}
