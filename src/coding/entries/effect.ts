import type { EntryEvent } from "./shape.ts";

/** Events that by themselves end or stay the case or part of it, where nothing in the entry takes that back. */
export const effectiveEvents: ReadonlySet<EntryEvent | "unknown"> = new Set<EntryEvent>([
  "order_granting_dismissal", "order_granting_dismissal_in_part", "notice_of_voluntary_dismissal", "stipulation_of_dismissal",
  "order_on_voluntary_dismissal", "order_of_dismissal_other", "order_staying_case", "administrative_closure",
  "default_judgment", "consent_judgment", "summary_judgment_granted", "judgment_other", "party_terminated", "case_terminated",
]);

/** Events of which prejudice is asked: those that dismiss, or propose to. */
export const dismissing: ReadonlySet<EntryEvent | "unknown"> = new Set<EntryEvent>([
  "motion_to_dismiss", "order_granting_dismissal", "order_granting_dismissal_in_part", "notice_of_voluntary_dismissal",
  "stipulation_of_dismissal", "motion_for_voluntary_dismissal", "order_on_voluntary_dismissal", "order_of_dismissal_other",
]);

/** Events of which it is asked how much of the case they concern. */
export const reaching: ReadonlySet<EntryEvent | "unknown"> = new Set<EntryEvent>([
  "order_granting_dismissal", "order_granting_dismissal_in_part", "notice_of_voluntary_dismissal", "stipulation_of_dismissal",
  "order_on_voluntary_dismissal", "order_of_dismissal_other", "order_staying_case", "administrative_closure", "default_judgment",
  "consent_judgment", "summary_judgment_granted", "judgment_other", "motion_for_voluntary_dismissal", "party_terminated", "case_terminated",
]);

/** Events that are asked for and not done. */
export const asked: ReadonlySet<EntryEvent | "unknown"> = new Set<EntryEvent>([
  "motion_to_dismiss", "motion_for_voluntary_dismissal", "motion_to_stay", "motion_for_default", "motion_for_summary_judgment", "other_motion",
]);

/** What a case's outcome may rest on: worth telling when an entry does it beside its main act. */
export const bearing: ReadonlySet<EntryEvent | "unknown"> = new Set<EntryEvent>([
  ...effectiveEvents, "order_denying_dismissal", "order_denying_stay", "order_lifting_stay", "case_reopened", "settlement_notice",
  "summary_judgment_denied", "clerk_default", "verdict", "transfer_or_remand", "appeal_dismissed_or_withdrawn", "motion_to_dismiss",
  "motion_for_voluntary_dismissal", "motion_to_stay", "motion_for_summary_judgment",
] as EntryEvent[]);
