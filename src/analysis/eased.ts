import type { ActionOutcome } from "../coding/outcomes/index.ts";
import type { Choice } from "./definition.ts";
import { NO, OPEN, YES, type Truth } from "./truth.ts";

/** Whether it stands still so that the two sides may talk. */
export const pausedOf = (outcome: ActionOutcome): Truth => classIs(outcome, "paused", "stayed-for-talks");

function classIs(outcome: ActionOutcome, cls: string, disposition: string): Truth {
  if (outcome.class === cls) return YES;
  if (outcome.class === "not-known" || mayBe(outcome, disposition)) return OPEN;
  return NO;
}

function mayBe(outcome: ActionOutcome, disposition: string): boolean {
  return outcome.defendants.some((each) => each.possible.includes(disposition));
}

/** Whether the agency dropped it (codebook/definitions: `dropped`). */
export function droppedOf(outcome: ActionOutcome, choice: Choice): Truth {
  if (outcome.class !== "dropped") return classIs(outcome, "dropped", "dismissed-by-agency-with-prejudice");
  if (choice.dropped !== "with-prejudice-only") return YES;
  return outcome.disposition === "dismissed-by-agency-with-prejudice" ? YES : outcome.disposition === "dismissed-by-agency" ? OPEN : NO;
}

/** Classes of outcomes that count as eased, by option; the others go by the agency's acts. */
const EASED: Readonly<Record<string, readonly string[]>> = {
  "ended-eased": ["dropped", "better-terms"],
  "dropped-only": ["dropped"],
  "dropped-or-paused": ["dropped", "paused"],
  "dropped-paused-or-better": ["dropped", "paused", "better-terms"],
};

/** Whether it was eased (codebook/definitions: `eased`). */
export function easedOf(outcome: ActionOutcome, choice: Choice): Truth {
  const classes = EASED[choice.eased ?? ""];
  if (classes) return classes.includes(outcome.class) ? YES : outcome.class === "not-known" ? OPEN : NO;
  if (choice.eased === "any-act-or-court-dismissal" && outcome.class === "court-dismissed") return YES;
  return outcome.eased === "yes" ? YES : outcome.eased === "no" ? NO : OPEN;
}
