import type { Both } from "../record/support.ts";
import type { Day } from "../record/day.ts";

/** A lower and upper end; null where the record sets no limit. */
export interface Bounds {
  low: number | null;
  high: number | null;
}

/**
 * Bounds under stated assumptions (partial identification, Manski 2003):
 * `nothing` takes the record alone, `members` the actions named and no others,
 * `inventory` takes the Times' 23 = 21 + 2 as given, `outcomes` its outcome
 * totals as well.
 */
export interface GivenBounds extends Bounds {
  given: "nothing" | "members" | "inventory" | "outcomes";
  /** False when wider than half the scale: then it says next to nothing. */
  informative: boolean;
}

/** An interval, what it is an interval of, and by which method. */
export interface FigureInterval {
  of: Both;
  method: string;
  low: number;
  high: number;
}

/** A figure: a definition applied to a view. */
export interface Figure {
  id: string;
  label: Both;
  /** Null when the record does not fix one number. */
  value: number | null;
  low: number | null;
  high: number | null;
  unit: "actions" | "share" | "per-month" | "companies" | "usd" | "customers";
  numerator: number | null;
  denominator: number | null;
  denominatorFrom: "record" | "reported" | null;
  interval: FigureInterval | null;
  bounds: GivenBounds[];
  /** Actions (or probes, or events) behind the number. */
  actions: string[];
  /** Those that could belong to it and are not known to. */
  unknown: string[];
  /** Statements that would belong but are unsourced, kept out and counted apart. */
  unsourced: string[];
  /** How it is counted, in the notation of sets: `#{a ∈ I : dropped(a)} ÷ #I`. */
  formula: Both;
  /** Ids of the definitions that its number, bounds and lists turned on, in the order of the codebook. */
  reads: string[];
  why: Both;
}

/** A reported figure set against the computed one. */
export interface Reconciled {
  id: string;
  label: Both;
  reported: number;
  /** The reported figure as it was put: "more than 60%". */
  reportedAs: string;
  how: string;
  unit: string;
  computed: number | null;
  low: number | null;
  high: number | null;
  status: "reproduced" | "within-bounds" | "differs" | "not-computable";
  why: Both;
  source: string;
  quote: string | null;
}

/** Two groups set against each other, with the test. An association, never a cause. */
export interface Contrast {
  id: string;
  label: Both;
  /** Computed on totals that were reported, or on the record. */
  footing: "reported" | "record";
  method: string;
  /** The fourfold table, rows first: with and without what is asked, in the first group and in the second. */
  table: { a: number; b: number; c: number; d: number } | null;
  /** Two-sided; null where it cannot be computed. */
  p: number | null;
  midP: number | null;
  /** The effect with its 95% interval; null for an end without a bound. */
  estimate: { of: Both; value: number | null; low: number; high: number | null } | null;
  /** The same against each denominator that the reported share may have been rounded from. */
  sensitivity?: Array<{ at: string; x: number; of: number; p: number; oddsRatio: number | null; low: number; high: number | null }>;
  actions: string[];
  why: Both;
}

/** How many statements rest on what. */
export interface Standing {
  captured: number;
  read: number;
  cited: number;
  unsourced: number;
}

/** An event that moved a figure between two days. */
export interface Mover {
  action: string;
  event: string;
  date: string;
  what: Both;
}

/** The whole report on a day. */
export interface Report {
  asOf: Day;
  knownAt: Day;
  definition: Record<string, string>;
  figures: Figure[];
  tests: Contrast[];
  reconciliation: Reconciled[];
  standing: Standing;
  /** Events since the article's day that moved a figure; empty on that day. */
  moved: Mover[];
}
