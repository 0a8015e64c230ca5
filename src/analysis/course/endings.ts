import type { Codebook } from "../../codebook/shape.ts";
import { outcomeOfAction, type OutcomeRule } from "../../coding/outcomes/index.ts";
import { daysBetween, earliest, latest, type Day, type PartialDay } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import type { ActionView, View } from "../../record/view.ts";
import type { LeftOut } from "./interval.ts";

/** How an action ended: by whose act. `otherwise` is a death, or other ways together on one day; the last ended in a way no source tells. */
export type Ending = "dropped" | "settled-or-judgment" | "dismissed-by-court" | "otherwise" | "manner-not-known";
export const endings: readonly Ending[] = ["dropped", "settled-or-judgment", "dismissed-by-court", "otherwise", "manner-not-known"];

/** An action from its filing to its ending, or to the last day on which it was seen open. */
export interface Span {
  action: string;
  administration: string | null;
  tied: "tied" | "none-found" | "not-searched";
  filed: Day;
  /** Days from the filing. */
  days: number;
  /** Null: still open when last seen. */
  ending: Ending | null;
}

/** Where the class of a disposition does not say whose act ended the action. */
const BY_DISPOSITION: Readonly<Record<string, Ending>> = { conceded: "dismissed-by-court", "ended-by-death": "otherwise" };
const BY_CLASS: Readonly<Record<string, Ending>> = {
  dropped: "dropped", "court-dismissed": "dismissed-by-court", "not-known": "manner-not-known",
  "better-terms": "settled-or-judgment", "carried-on": "settled-or-judgment",
};

/**
 * An action's ending: that of the defendants last in it, relief defendants
 * aside. Null while one of the others is not out. It does not depend on a
 * change of government, so that actions of all years are read alike.
 */
export function endingOf(action: ActionView, on: Day, codebook: Codebook, rule: OutcomeRule = "every-defendant"): { ending: Ending; date: PartialDay | null } | null {
  const charged = outcomeOfAction(action, on, codebook, rule).defendants.filter((each) => each.role !== "relief-defendant");
  if (charged.length === 0 || charged.some((each) => !each.ended)) return null;
  const days = charged.map((each) => each.since);
  const undated = days.includes(null);
  const last = days.filter((day) => day !== null).reduce<PartialDay | null>((best, day) => (best === null || latest(day) > latest(best) ? day : best), null);
  const counted = undated ? charged : charged.filter((each) => each.since === last);
  const ways = new Set(counted.map((each) => BY_DISPOSITION[each.disposition] ?? BY_CLASS[each.class]!));
  return { ending: oneOf(ways), date: undated ? null : last };
}

/** Several ways on one day: what was dropped while the others settled is part of the settlement. */
function oneOf(ways: ReadonlySet<Ending>): Ending {
  if (ways.size === 1) return [...ways][0]!;
  if (ways.has("manner-not-known")) return "manner-not-known";
  return ways.size === 2 && ways.has("dropped") && ways.has("settled-or-judgment") ? "settled-or-judgment" : "otherwise";
}

const noFiling: Both = { en: "The day of filing is not known to the day.", zh: "立案日期未精确到日。" };
const noEnding: Both = { en: "It ended, and the day is not known to the day.", zh: "案件已了结，但日期未精确到日。" };
const notSeen: Both = { en: "Nothing of it was seen after the filing.", zh: "立案之后未见任何进展。" };
const negative: Both = { en: "Its ending is recorded before its filing.", zh: "记录中的了结日期早于立案日期。" };
const vague: Both = { en: "The last day on which it was seen open is not known to the day.", zh: "最后见其未结的日期未精确到日。" };

/** The spans of a view's crypto actions of the S.E.C., and those left out with the reason. */
export function spansOf(view: View, codebook: Codebook): { spans: Span[]; leftOut: LeftOut[] } {
  const spans: Span[] = [];
  const leftOut: LeftOut[] = [];
  for (const action of view.actions.values()) {
    if (action.industry !== "crypto" || action.agency !== "sec") continue;
    const read = spanOf(action, view, codebook);
    if ("why" in read) leftOut.push(read);
    else spans.push(read);
  }
  return { spans, leftOut };
}

function spanOf(action: ActionView, view: View, codebook: Codebook): Span | LeftOut {
  const out = (why: Both): LeftOut => ({ id: action.key, why });
  const filed = action.filed.standing === "unsourced" ? null : action.filed.date;
  if (filed === null || filed.length !== 10) return out(noFiling);
  const ended = endingOf(action, view.on, codebook);
  if (ended && ended.date?.length !== 10) return out(noEnding);
  const seen = ended ? ended.date! : lastSeen(action, view.on, codebook);
  if (seen === null || (!ended && seen === filed && seen !== view.on)) return out(notSeen);
  if (seen.length !== 10) return out(vague);
  const days = daysBetween(filed, seen);
  if (days < 0) return out(negative);
  return { action: action.key, administration: administrationOf(view, filed), tied: tiedOf(action), filed, days, ending: ended?.ending ?? null };
}

/**
 * Last day on which anyone still in the action was seen in it: the view's day
 * where it is known to be open. A statement that it was pending at a change of
 * government shows it open on that day.
 */
export function lastSeen(action: ActionView, on: Day, codebook: Codebook): PartialDay | null {
  const days = outcomeOfAction(action, on, codebook, "every-defendant").defendants
    .filter((each) => !each.ended && each.role !== "relief-defendant" && each.seenUntil !== null)
    .map((each) => each.seenUntil!);
  const pending = action.pendingAtChange;
  if (pending?.answer === "yes" && pending.standing !== "unsourced" && pending.certainty !== "low" && pending.on <= on) days.push(pending.on);
  return days.reduce<PartialDay | null>((best, day) => (best === null || earliest(day) > earliest(best) ? day : best), null);
}

/** The administration whose term held a day; null where the record has none. */
export function administrationOf(view: View, day: Day): string | null {
  return view.administrations.find((each) => each.start <= day && (each.end === null || day < each.end))?.id ?? null;
}

/** A sourced tie at any time; else a search that found none; else nobody is on record as having searched. */
function tiedOf(action: ActionView): Span["tied"] {
  if (action.ties.some((tie) => tie.standing !== "unsourced" && tie.certainty !== "low")) return "tied";
  return action.searches.some((search) => search.outcome === "none-found") ? "none-found" : "not-searched";
}
