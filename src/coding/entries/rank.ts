import type { EntryEvent } from "./shape.ts";

/** How much hangs on an act: of several in one entry the first of the weightiest is what the entry is. */
const ranks: readonly (readonly EntryEvent[])[] = [
  [],
  ["order_granting_dismissal", "order_granting_dismissal_in_part", "order_on_voluntary_dismissal", "order_of_dismissal_other", "order_staying_case", "default_judgment", "consent_judgment", "summary_judgment_granted", "judgment_other", "verdict", "case_reopened", "order_lifting_stay", "administrative_closure"],
  ["order_denying_dismissal", "order_denying_stay", "summary_judgment_denied", "transfer_or_remand", "appeal_dismissed_or_withdrawn", "clerk_default", "party_terminated", "withdrawal_of_motion"],
  ["case_terminated", "withdrawal_of_counsel"],
  ["scheduling_or_status", "other_order"],
];
const rank = new Map<string, number>(ranks.flatMap((events, at) => events.map((event) => [event, at] as const)));

/** 1 for what ends or stays a case, up to 5 for what changes nothing. */
export function rankOf(event: string): number {
  return rank.get(event) ?? 5;
}
