import { order, type PartialDay } from "../../record/day.ts";
import type { Tie } from "../../record/statements/index.ts";
import type { ActionOutcome } from "./action.ts";

/** Where a tie stands in time against the agency's acts. Order is not cause. */
export type Timing = "before" | "between" | "after" | "unknown";

/**
 * A tie's place in time: before the first easing act, between it and the end,
 * or after the end. `unknown` whenever the days known do not settle it.
 */
export function timingOf(tie: Pick<Tie, "date">, outcome: ActionOutcome): Timing {
  const first = outcome.firstEasing?.date ?? null;
  if (tie.date === null || first === null) return "unknown";
  const toFirst = order(tie.date, first);
  if (toFirst === "before") return "before";
  if (toFirst === "unknown") return "unknown";
  const end = endOf(outcome);
  if (end === null) return "between";
  const toEnd = order(tie.date, end);
  return toEnd === "unknown" ? "unknown" : toEnd === "after" ? "after" : "between";
}

/** Day the last defendant that counts was out; null while one is not. */
export function endOf(outcome: ActionOutcome): PartialDay | null {
  if (!outcome.ended) return null;
  const days = outcome.defendants.filter((each) => each.ended && each.since !== null).map((each) => each.since!);
  return days.sort().at(-1) ?? null;
}
