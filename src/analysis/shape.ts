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

/**
 * What somebody else counted, set against what the record counts in the same
 * terms under every combination of the definitions it turns on. The record
 * does not hold every action: what it counts is a floor, so that a count that
 * comes to an exact number agrees with it and does not reproduce it.
 */
export interface OtherCount {
  id: string;
  label: Both;
  by: string;
  date: string;
  reported: number;
  reportedAs: string;
  how: string;
  unit: string;
  /** Whether its source states what was counted, or we read it so; null where that is not on record. */
  terms: "stated" | "our-reading" | null;
  /** The floor under the definitions chosen. */
  computed: number | null;
  /** Least and greatest floor under any combination. Above the greatest there is no limit: the list is not complete. */
  low: number | null;
  high: number | null;
  /** The floor in each combination, how many more of the record could belong, and whether it bears out the number as it was put. */
  specifications: Array<{ options: Record<string, string>; value: number; possible: number; agrees: boolean }>;
  /** How many bear it out, and those of them that depart from the defaults in the fewest definitions, told by these. */
  agreeing: { count: number; simplest: Array<Record<string, string>> };
  /** Actions and probes that count in some combination. */
  actions: string[];
  /** Tables of the record that cover the same days, by their own definition; two ends where a month is not wholly within. */
  tables: Array<{ id: string; low: number; high: number; agrees: boolean }>;
  status: Reconciled["status"];
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
  /** Every group in its order: with and without what is asked, and how many of it are open. */
  groups?: Array<{ label: Both; having: number; lacking: number; open: number }>;
  /** Other tests of the same counts. */
  also?: Array<{ method: string; p: number }>;
  /** Where answers are open: both ends over every way to fill them that the record allows, as so many tables; `of` says what the estimate is, which is null where no table has one. */
  fillings?: { tables: number; of: Both; p: { low: number; high: number }; estimate: Bounds | null };
  /** The same for each kind, with p adjusted for their number (Holm 1979). */
  parts?: Array<{ id: string; label: Both; table: { a: number; b: number; c: number; d: number }; p: number | null; adjusted: number | null }>;
  /** The same against each denominator that the reported share may have been rounded from. */
  sensitivity?: Array<{ at: string; x: number; of: number; p: number; oddsRatio: number | null; low: number; high: number | null }>;
  actions: string[];
  /** Ids of the figures that it is a test of. */
  figures: string[];
  why: Both;
}

/** How many statements rest on what. */
export interface Standing {
  captured: number;
  read: number;
  cited: number;
  unsourced: number;
}

/** What moved a figure between two days. */
export interface Mover {
  kind: "event" | "filing" | "tie" | "search" | "probe" | "table";
  /** The action, or the probe or table itself. */
  action: string;
  /** Key of the event, tie, search, probe or table; of the action where it was filed. */
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
  /** What others than the reporter counted, beside the record. */
  others: OtherCount[];
  standing: Standing;
  /** What happened since the article's day that can move a figure; empty on that day. */
  moved: Mover[];
}
