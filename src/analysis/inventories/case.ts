import { addDays, type Day, earliest, latest, type PartialDay } from "../../record/day.ts";

/** A case as far as an inventory needs it, whichever source tells of it. */
export interface InventoryCase {
  id: string;
  /** Null where the source does not tell. */
  industry: string | null;
  filed: PartialDay | null;
  /** Last day on which it was seen open; null when never. Of no account once it ended. */
  seenUntil: PartialDay | null;
  /** Days on which the source says in so many words that it was not pending. */
  ruledOut?: readonly Day[];
  /** How it ended: by the agency's own act, otherwise, or in a way the source does not tell. Null: not seen to have ended. */
  end: { date: PartialDay | null; how: "dropped" | "otherwise" | "not-known" } | null;
}

/** What the days known say: yes, no, or not settled. */
export type Settled = "yes" | "no" | "unknown";

/** Whether a case was pending on a day: filed before it, and not over before it. */
export function pendingOn({ filed, seenUntil, ruledOut, end }: InventoryCase, day: Day): Settled {
  if (ruledOut?.includes(day)) return "no";
  const before = filed === null ? "unknown" : isBefore(filed, day);
  if (before === "no") return "no";
  const over = end === null ? "no" : end.date === null ? "unknown" : isBefore(end.date, day);
  if (over === "yes") return "no";
  if (before === "unknown" || over === "unknown") return "unknown";
  return end !== null || (seenUntil !== null && earliest(seenUntil) >= day) ? "yes" : "unknown";
}

/** Whether the agency dropped a case from a day on and before another. One still open at the end of the last day was not. */
export function droppedWithin({ seenUntil, end }: InventoryCase, from: Day, until: Day): Settled {
  if (end === null) return seenUntil !== null && earliest(seenUntil) >= addDays(until, -1) ? "no" : "unknown";
  if (end.how === "otherwise") return "no";
  if (end.date === null) return "unknown";
  if (earliest(end.date) >= until || latest(end.date) < from) return "no";
  return end.how === "dropped" && earliest(end.date) >= from && latest(end.date) < until ? "yes" : "unknown";
}

/** Whether a case was filed from a day on and before another. */
export function filedWithin({ filed }: InventoryCase, from: Day, until: Day): Settled {
  if (filed === null) return "unknown";
  const [early, late] = [isBefore(filed, from), isBefore(filed, until)];
  if (early === "yes" || late === "no") return "no";
  return early === "no" && late === "yes" ? "yes" : "unknown";
}

function isBefore(date: PartialDay, day: Day): Settled {
  return latest(date) < day ? "yes" : earliest(date) >= day ? "no" : "unknown";
}
