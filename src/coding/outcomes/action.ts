import type { Codebook, OutcomeClass } from "../../codebook/shape.ts";
import { earliest, latest, type Day, type PartialDay } from "../../record/day.ts";
import type { ActionView } from "../../record/view.ts";
import { outcomeOf, type DefendantOutcome } from "./defendant.ts";

/** How defendants' outcomes make an action's outcome (codebook/definitions, `outcome`). */
export type OutcomeRule = "remaining-defendants" | "any-defendant" | "every-defendant";

/** What became of an action by a day. */
export interface ActionOutcome {
  action: string;
  class: OutcomeClass;
  /** The disposition shared by the defendants that count, or null when they differ. */
  disposition: string | null;
  ended: boolean;
  /** Whether the agency did less than before since the change: a fact, a possibility, or no sign of it. */
  eased: "yes" | "possible" | "no" | "not-known";
  /** Day and key of the first easing act. */
  firstEasing: { date: string; event: string } | null;
  seenUntil: PartialDay | null;
  rule: OutcomeRule;
  defendants: DefendantOutcome[];
}

/** The change of government that outcomes are measured from: 20 January 2025, New York. */
export const CHANGE: Day = "2025-01-20";

/** Derives an action's outcome on a day by the named rule. */
export function outcomeOfAction(
  action: ActionView,
  on: Day,
  codebook: Codebook,
  rule: OutcomeRule = "remaining-defendants",
): ActionOutcome {
  const defendants = action.defendants.map((defendant) => outcomeOf(action, defendant, on, codebook));
  const counted = counting(defendants, rule);
  const shared = new Set(counted.map((each) => each.disposition));
  const cls = classOf(counted, rule);
  const seen = counted.flatMap((each) => each.seenUntil ?? []).sort((a, b) => (earliest(a) < earliest(b) ? -1 : 1));
  return {
    action: action.key,
    class: cls,
    disposition: shared.size === 1 ? [...shared][0]! : null,
    ended: counted.length > 0 && counted.every((each) => each.ended),
    ...easing(action, on, codebook, cls, counted),
    seenUntil: seen.at(-1) ?? null,
    rule,
    defendants,
  };
}

/** Relief defendants never count; by the default rule nor do those who were out before the change. */
function counting(defendants: DefendantOutcome[], rule: OutcomeRule): DefendantOutcome[] {
  const charged = defendants.filter((each) => each.role !== "relief-defendant");
  if (rule === "every-defendant") return charged;
  const remaining = charged.filter((each) => !(each.ended && each.since !== null && latest(each.since) < CHANGE));
  return remaining.length > 0 ? remaining : charged;
}

function classOf(counted: DefendantOutcome[], rule: OutcomeRule): OutcomeClass {
  const has = (cls: OutcomeClass): boolean => counted.some((each) => each.class === cls);
  const all = (cls: OutcomeClass): boolean => counted.length > 0 && counted.every((each) => each.class === cls);
  if (counted.length === 0) return "not-known";
  if (rule === "any-defendant" && has("dropped")) return "dropped";
  for (const cls of ["dropped", "paused", "better-terms", "court-dismissed", "carried-on", "not-known"] as const) {
    if (all(cls)) return cls;
  }
  // Mixed: what is still paused outranks what has ended; dropping some while settling with others is better terms.
  if (has("paused")) return "paused";
  if (has("dropped") || has("better-terms")) return has("not-known") ? "not-known" : "better-terms";
  return has("carried-on") ? "carried-on" : "not-known";
}

function easing(
  action: ActionView,
  on: Day,
  codebook: Codebook,
  cls: OutcomeClass,
  counted: DefendantOutcome[],
): Pick<ActionOutcome, "eased" | "firstEasing"> {
  const acts = action.events.filter(
    (event) =>
      codebook.events.get(event.kind)?.eases && event.standing !== "unsourced" && (event.date === null || latest(event.date) >= CHANGE),
  );
  const sure = acts.filter((event) => event.certainty !== "low" && event.date !== null && latest(event.date) <= on);
  const first = sure.reduce<{ date: string; event: string } | null>(
    (best, event) => (best === null || earliest(event.date!) < earliest(best.date) ? { date: event.date!, event: event.key } : best),
    null,
  );
  if (first) return { eased: "yes", firstEasing: first };
  if (acts.length > 0) return { eased: "possible", firstEasing: null };
  const open = cls === "not-known" || counted.some((each) => each.possible.length > 0);
  return { eased: open ? "not-known" : "no", firstEasing: null };
}
