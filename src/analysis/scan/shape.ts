import type { Day } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import type { Manifest, Window } from "../../sources/manifest.ts";
import type { LeftOut } from "../course/interval.ts";
import type { GovernmentChange } from "../inventories/changes.ts";

/** By what actions are put into groups. */
export const dimensions = ["industry", "conduct", "region", "forum"] as const;
export type Dimension = (typeof dimensions)[number];

/** Where an action belongs; a dimension that is not known is not there, and puts it into no group and no rest of that dimension. */
export type Group = Readonly<Partial<Record<Dimension, string>>>;

/** Something that an action met: it was filed, the agency dropped it, or it ended otherwise. */
export interface ScanEvent {
  /** Id of the action, as the source has it. */
  action: string;
  kind: "filing" | "drop" | "other-end";
  /** New York days between which it happened, both included; the same one where the day is known. */
  from: Day;
  to: Day;
  group: Group;
}

/** How long an action was open, where a source follows actions to their end: null while it is. */
export interface Span {
  action: string;
  filed: Day;
  ended: Day | null;
  group: Group;
}

/** What a source tells, as the scan takes it. */
export interface ScanSource extends Pick<Manifest, "id" | "what" | "covers" | "holes"> {
  /** Last day of which the data tell. */
  until: Day;
  events: readonly ScanEvent[];
  /** Null where the source does not follow actions to their end. */
  spans: readonly Span[] | null;
  leftOut: readonly LeftOut[];
  caveats: readonly Both[];
}

/** What is compared. */
export type Measure = "filings" | "drops" | "time-to-ending";

/** The two stretches that are compared at a change, of the same length. */
export interface Windows {
  before: Window;
  after: Window;
  /** Length of each in months of mean length. */
  months: number;
  /** True where part of the rows is known to be missing: then only shares are compared, never a group with its own past. */
  partial: boolean;
  /** Why they are shorter than what was asked for; empty where they are not. */
  shortened: readonly Both[];
}

/** A group's counts on both sides of a change. */
export interface Counts {
  before: number;
  after: number;
}

/** One group under one measure at one change: what was counted and what its test says. */
export interface Tested {
  id: string;
  source: string;
  measure: Measure;
  change: GovernmentChange;
  cell: Group;
  windows: Windows;
  /** Of the group. For drops the dropped actions, for time to ending the ended ones. */
  group: Counts;
  /** What it is set against: the filings of the rest; the group's other endings; for time to ending the actions that were followed. */
  against: Counts;
  /** P-value that enters the correction; each measure says of which null. */
  p: number;
  /** After Benjamini and Hochberg (1995), over every test of the scan. */
  q: number;
  /** What the group did beside what it is set against; `none` where both moved alike. */
  direction: "fall" | "rise" | "none";
}

/** An estimate with its limits. */
export interface Estimate {
  value: number;
  lo: number;
  hi: number;
}

/** A group whose change is larger than chance explains, with what speaks for and against it. */
export interface Hit extends Tested {
  /** After over before, beside what it is set against; null for time to ending. */
  ratio: (Estimate & { method: string }) | null;
  /** The same drawn towards the other groups' (normal-normal empirical Bayes); null for time to ending. */
  shrunk: Estimate | null;
  /** The group's filings against its own past: never corrected; null where the days are not whole. For drops: the test against the rest after the change. */
  other: { p: number; ratio: number } | null;
  actions: { before: string[]; after: string[] };
  /** Ids of stronger hits of the same measure, change and direction that hold half or more of its actions. */
  within: string[];
  artefacts: Both[];
}

/** How a scan is run. */
export interface ScanOptions {
  /** Nominal false discovery rate. */
  alpha: number;
  /** `retreats`: fewer filings, more drops, each tested on that side alone; `both`: any change. Time to ending is tested on both sides. */
  look: "retreats" | "both";
  /** Length of the windows, in months, where the data reach. */
  months: number;
  /** Most dimensions that define a group. */
  depth: number;
  /** Least events to be expected on each side, if nothing changed. */
  minimum: number;
  /** Least share of its rows that a source must hold of a stretch; below 1, stretches with a known part missing are compared by shares. */
  held: number;
}

/** The answer of a scan. */
export interface Scan {
  options: ScanOptions;
  sources: Array<{ id: string; what: Both; until: Day; events: number; leftOut: Array<{ why: Both; count: number }>; caveats: Both[] }>;
  changes: Array<{ source: string; change: GovernmentChange; windows: Windows | null; why: Both | null }>;
  tests: Tested[];
  /** Groups that were not tested: too few events to expect, or the same as a group above them. */
  untested: { small: number; same: number };
  hits: Hit[];
  says: Both;
  saysNot: Both[];
}
