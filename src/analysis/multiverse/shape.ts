import type { Both } from "../../record/support.ts";
import type { Day } from "../../record/day.ts";
import type { FigureInterval } from "../shape.ts";

/** A figure under one combination of options. */
export interface Specified {
  /** Option by definition, of those that the figure turns on. */
  options: Record<string, string>;
  /** Null where what is not known leaves it open. */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  low: number | null;
  high: number | null;
  interval: FigureInterval | null;
}

/** A figure under every sensible combination of options. Its spread is fragility: how much the number owes to definitions. It is no better estimate. */
export interface Multiverse {
  figure: string;
  label: Both;
  asOf: Day;
  knownAt: Day;
  /** Options by definition. */
  choices: Record<string, string[]>;
  specifications: Specified[];
  /** Least and greatest that any specification allows; the middle of those that fix a value, of which there are `fixed`. */
  summary: { min: number | null; median: number | null; max: number | null; count: number; fixed: number };
  /** How far each choice moves the figure on average, all others alike; the greatest first. */
  moves: Array<{ definition: string; mean: number; groups: number }>;
  /** The claim asked about, and in how many specifications it surely holds, surely fails, or is left open. */
  claim: { text: string; holds: number; fails: number; open: number } | null;
}
