/**
 * What a docket entry can be: the values of `event`, one an entry. The words
 * stand with their meanings in codebook/entries; a test holds the two lists
 * to each other. These values never change: what is finer is a `detail`.
 */
export const entryEvents = [
  "complaint", "amended_complaint", "answer", "notice_of_removal",
  "motion_to_dismiss", "order_granting_dismissal", "order_granting_dismissal_in_part", "order_denying_dismissal",
  "notice_of_voluntary_dismissal", "stipulation_of_dismissal", "motion_for_voluntary_dismissal", "order_on_voluntary_dismissal", "order_of_dismissal_other",
  "motion_to_stay", "order_staying_case", "order_denying_stay", "order_lifting_stay", "administrative_closure",
  "settlement_notice", "settlement_conference",
  "motion_for_default", "clerk_default", "default_judgment", "consent_judgment",
  "summary_judgment_granted", "summary_judgment_denied", "motion_for_summary_judgment", "verdict", "judgment_other",
  "notice_of_appeal", "appeal_dismissed_or_withdrawn", "appellate_mandate_or_ruling",
  "transfer_or_remand", "party_terminated", "case_terminated", "case_reopened",
  "withdrawal_of_counsel", "withdrawal_of_motion",
  "scheduling_or_status", "other_motion", "other_order", "other_filing", "error_or_correction",
] as const;
export type EntryEvent = (typeof entryEvents)[number];

/** Those that an outcome can rest on: dismissals, stays, settlements, judgments and the end of an appeal (`decisive` in the codebook). */
export const decisiveEvents: readonly EntryEvent[] = [
  "order_granting_dismissal", "order_granting_dismissal_in_part", "order_denying_dismissal",
  "notice_of_voluntary_dismissal", "stipulation_of_dismissal", "motion_for_voluntary_dismissal", "order_on_voluntary_dismissal", "order_of_dismissal_other",
  "order_staying_case", "order_denying_stay", "order_lifting_stay", "administrative_closure",
  "settlement_notice", "default_judgment", "consent_judgment", "summary_judgment_granted", "verdict", "judgment_other",
  "appeal_dismissed_or_withdrawn", "party_terminated", "case_terminated", "case_reopened",
];

/** What is finer than the event and the codebook of events lacks (codebook/details). */
export const details = [
  "joint_status_report", "appeal_in_abeyance", "indicative_ruling", "amended_final_judgment",
  "stay_for_talks", "stay_behind_criminal", "discovery_only", "extension_of_stay",
  "mixed_prejudice", "leave_to_amend", "as_moot", "recommendation", "order_to_show_cause", "conditional",
  "stricken", "vacated", "refused", "receipt", "proposed_order", "undoing", "criminal_case",
] as const;
export type Detail = (typeof details)[number];

/** A line of a docket as it comes in. Only `id` and `text` are always there. */
export interface Entry {
  /** The asker's own name for the line; comes back unchanged. */
  id: string;
  /** The entry's words as docketed; may hold HTML entities, lost blanks and clerk's marks. */
  text: string;
  /** Docket number or any name that entries of one docket share; entries without one stand alone. */
  docket?: string | undefined;
  /** Day of filing, `YYYY-MM-DD`, court's local day. */
  date?: string | undefined;
  /** The entry's number on its docket, where it has one; what `[9]` in another entry points to. */
  number?: string | undefined;
}

/** Whose act or request an entry is, where its words or the entry it cites say. */
export type Mover = "plaintiff" | "defendant" | "joint";

/** What an entry is, with the words that decided. The first ten fields are the contract's. */
export interface CodedEntry {
  id: string;
  event: EntryEvent | "unknown";
  /** Only for what dismisses or proposes to, and for a judgment that says it dismisses; else null. */
  prejudice: "with" | "without" | "unstated" | null;
  /** Only for what dismisses, enters judgment, stays, closes or lets a party go, or is asked by the one who brought it; else null. */
  scope: "all" | "some_defendants" | "some_claims" | "unknown" | null;
  /** A motion, a proposal or a proposed order, not yet done by the court nor effective by itself. */
  proposed: boolean;
  /** By itself ends or stays the case, or part of it. */
  effective: boolean;
  /** Shortest exact substring of `text` that decided; null where nothing did. */
  span: string | null;
  /** The rule that decided, like `stipulation/head`. */
  rule: string;
  detail: Detail | null;
  /** Share of such answers that are right, by measurement; 0 to 1. */
  confidence: number;
  /** Who asked for it or filed it; null where the words and the cited entry do not say. */
  mover: Mover | null;
  /** Numbers of the entries it acts on, as written, like `9`. */
  refs: string[];
  /** Names behind "as to" or "against", as written, where it concerns only some. */
  parties: string[];
  /** What else the same entry does that a case's outcome may rest on; same fields, no further. */
  also: readonly { event: EntryEvent; prejudice: CodedEntry["prejudice"]; parties: string[]; span: string }[];
}
