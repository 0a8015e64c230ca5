import type { Multiverse } from "./shape.ts";
import { type Claimed, holdsIn, middle } from "./summary.ts";

/** What one option leaves of a figure while all other definitions are switched. */
export interface Range {
  definition: string;
  option: string;
  count: number;
  /** Least and greatest that any of them allows; null where none gives a limit. */
  low: number | null;
  high: number | null;
  /** The middle of the lower ends and of the upper ends: where half of them lie. */
  middle: { low: number | null; high: number | null };
  /** In how many the claim surely holds; null where none was made. */
  holds: number | null;
}

/** The range under each option, in the order of what moves the figure most. One pass over the specifications. */
export function rangesOf({ specifications, choices, moves }: Multiverse, claimed?: Claimed): Range[] {
  const found = new Map<string, Range>();
  const ends = new Map<Range, { lows: number[]; highs: number[] }>();
  for (const { definition } of moves) for (const option of choices[definition] ?? []) found.set(`${definition} ${option}`, { definition, option, count: 0, low: null, high: null, middle: { low: null, high: null }, holds: claimed ? 0 : null });
  for (const each of specifications) {
    const holds = claimed !== undefined && holdsIn([each], claimed).holds === 1;
    for (const [definition, option] of Object.entries(each.options)) {
      const range = found.get(`${definition} ${option}`);
      if (!range) continue;
      range.count += 1;
      const own = ends.get(range) ?? { lows: [], highs: [] };
      ends.set(range, own);
      if (each.low !== null) own.lows.push(each.low);
      if (each.high !== null) own.highs.push(each.high);
      if (each.low !== null && (range.low === null || each.low < range.low)) range.low = each.low;
      if (each.high !== null && (range.high === null || each.high > range.high)) range.high = each.high;
      if (holds && range.holds !== null) range.holds += 1;
    }
  }
  for (const [range, { lows, highs }] of ends) range.middle = { low: middle(lows.sort((a, b) => a - b)), high: middle(highs.sort((a, b) => a - b)) };
  return [...found.values()].filter(({ count }) => count > 0);
}
