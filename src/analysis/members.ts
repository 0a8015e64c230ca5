import type { Codebook } from "../codebook/shape.ts";
import { CHANGE, outcomeOfAction, timingOf, type ActionOutcome, type OutcomeRule } from "../coding/outcomes/index.ts";
import { earliest, latest } from "../record/day.ts";
import type { ActionView, View } from "../record/view.ts";
import type { Choice } from "./definition.ts";

/** A value that the record fixes (`low` = `high`) or leaves open, 0 or 1. */
export interface Truth {
  low: 0 | 1;
  high: 0 | 1;
}
export const YES: Truth = { low: 1, high: 1 };
export const NO: Truth = { low: 0, high: 0 };
export const OPEN: Truth = { low: 0, high: 1 };

/** Both hold. */
export const and = (a: Truth, b: Truth): Truth => ({ low: (a.low & b.low) as 0 | 1, high: (a.high & b.high) as 0 | 1 });
/** The contrary. */
export const not = (a: Truth): Truth => ({ low: (1 - a.high) as 0 | 1, high: (1 - a.low) as 0 | 1 });

/** The term in which an action was filed; `unknown` when its date does not say. */
export type Era = "biden" | "trump-1" | "other" | "unknown";

/** An action that is, or could be, one of the inventory that the Times counted. */
export interface Member {
  action: ActionView;
  answer: "yes" | "likely" | "candidate";
  /** Outcomes it can have had on the article's day. */
  places: ReadonlyArray<string>;
  era: Era;
  outcome: ActionOutcome;
  dropped: Truth;
  paused: Truth;
  eased: Truth;
  tied: Truth;
}

/** Every action that could be in the inventory, with what the record says of it on the view's day. */
export function membersOf(view: View, codebook: Codebook, choice: Choice): Member[] {
  const members: Member[] = [];
  for (const action of view.actions.values()) {
    const outcome = outcomeOfAction(action, view.on, codebook, choice.outcome as OutcomeRule);
    const place = placeOf(action, outcome, choice);
    if (!place) continue;
    members.push({
      action,
      ...place,
      era: eraOf(action, view),
      outcome,
      dropped: droppedOf(outcome, choice),
      paused: classIs(outcome, "paused", "stayed-for-talks"),
      eased: easedOf(outcome, choice),
      tied: tiedOf(action, outcome, choice),
    });
  }
  return members;
}

/**
 * Whether and where an action can stand in the inventory. The wider reading of
 * `inherited` also lets in one decided before the change that went on after it.
 */
function placeOf(action: ActionView, outcome: ActionOutcome, choice: Choice): Pick<Member, "answer" | "places"> | undefined {
  const membership = action.membership;
  if (membership && membership.answer !== "no") return { answer: membership.answer, places: membership.places };
  if (choice.inherited !== "pending-or-judgment-open" || action.industry !== "crypto" || !outcome.ended) return undefined;
  const wentOn = [...action.events, ...action.later].some((event) => event.date !== null && earliest(event.date) >= CHANGE && event.standing !== "unsourced");
  const filedBefore = action.filed.date !== null && latest(action.filed.date) < CHANGE;
  return wentOn && filedBefore ? { answer: "candidate", places: ["untouched"] } : undefined;
}

/** The administration whose term held the filing. */
export function eraOf(action: ActionView, view: View): Era {
  const date = action.filed.date;
  if (date === null) return "unknown";
  const holding = view.administrations.filter((a) => a.start <= latest(date) && (a.end === null || earliest(date) < a.end));
  if (holding.length !== 1) return "unknown";
  const id = holding[0]!.id;
  return id === "biden" || id === "trump-1" ? id : "other";
}

function classIs(outcome: ActionOutcome, cls: string, disposition: string): Truth {
  if (outcome.class === cls) return YES;
  if (outcome.class === "not-known" || mayBe(outcome, disposition)) return OPEN;
  return NO;
}

function mayBe(outcome: ActionOutcome, disposition: string): boolean {
  return outcome.defendants.some((each) => each.possible.includes(disposition));
}

function droppedOf(outcome: ActionOutcome, choice: Choice): Truth {
  if (outcome.class !== "dropped") return classIs(outcome, "dropped", "dismissed-by-agency-with-prejudice");
  if (choice.dropped !== "with-prejudice-only") return YES;
  return outcome.disposition === "dismissed-by-agency-with-prejudice" ? YES : outcome.disposition === "dismissed-by-agency" ? OPEN : NO;
}

function easedOf(outcome: ActionOutcome, choice: Choice): Truth {
  if (choice.eased === "ended-eased") {
    if (outcome.class === "dropped" || outcome.class === "better-terms") return YES;
    return outcome.class === "not-known" ? OPEN : NO;
  }
  return outcome.eased === "yes" ? YES : outcome.eased === "no" ? NO : OPEN;
}

/**
 * A tie is on record, or a search found none, or nobody is on record as having
 * searched: then it is open, never "no".
 */
function tiedOf(action: ActionView, outcome: ActionOutcome, choice: Choice): Truth {
  const sourced = action.ties.filter((tie) => tie.standing !== "unsourced" && tie.certainty !== "low");
  const wanted = { "before-first-easing": ["before"], "before-end": ["before", "between"] }[choice.tied ?? ""];
  if (!wanted) {
    if (sourced.length > 0) return YES;
  } else {
    const timings = sourced.map((tie) => timingOf(tie, outcome));
    if (timings.some((timing) => wanted.includes(timing))) return YES;
    if (timings.includes("unknown")) return OPEN;
    if (timings.length > 0) return NO;
  }
  return action.searches.some((search) => search.outcome === "none-found") ? NO : OPEN;
}
