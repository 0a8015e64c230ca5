import type { Codebook } from "../../codebook/shape.ts";
import { outcomeOfAction, type ActionOutcome, type OutcomeRule } from "../../coding/outcomes/index.ts";
import { addDays, earliest, latest, type Day, type PartialDay } from "../../record/day.ts";
import type { Counted } from "../../record/statements/index.ts";
import type { ActionView, View } from "../../record/view.ts";
import type { Choice } from "../definition.ts";
import { droppedOf } from "../eased.ts";
import { isCrypto, isFiling } from "../figures/filings.ts";
import { kept } from "../sight.ts";
import { and, NO, not, OPEN, YES, type Truth } from "../truth.ts";
import { JOINED, spanOf } from "./own.ts";

/** What the record holds in the terms of a claim: what surely counts, and what may. */
export interface Holding {
  value: number;
  possible: number;
  actions: string[];
}

/** Counts in a view, in the terms of a claim, under a choice. Reads of the choice only what the count turns on. */
export type Count = (choice: Choice) => Holding;

/** How a claim is counted on the record. What became of an action is asked of `outcomes`, which claims share. */
export function countOf(counted: Counted, view: View, outcomes: Outcomes): Count {
  const within = [...view.actions.values()].filter(({ agency, industry, pleads }) => agency === "sec" && industry === counted.industry && (counted.pleads === undefined || pleads.includes(counted.pleads)));
  if (counted.what === "filed") {
    const filed = new Map<Span, Filed[]>();
    return (choice) => {
      const span = spanOf(counted, choice);
      const found = filed.get(span) ?? filedIn(within, span);
      filed.set(span, found);
      return tally(found.filter(({ action }) => isFiling(action, choice)));
    };
  }
  const turned = new Map<string, readonly Turned[]>();
  return (choice) => {
    const span = spanOf(counted, choice);
    const rule = choice.outcome as OutcomeRule;
    const dropped = droppedAmong(kept(turned, `${span.from} ${span.to} ${rule}`, () => turnedIn(within, span, rule, outcomes)), choice);
    if (counted.what === "dropped") return dropped;
    const closed = closedIn(view, span);
    return { value: dropped.value + closed.value, possible: dropped.possible + closed.possible, actions: [...dropped.actions, ...closed.actions] };
  };
}

type Span = Counted["spans"][number];

/** Whether a day, as far as it is known, lies in a span. */
function inSpan(date: PartialDay | null, { from, to }: Span): Truth {
  if (date === null) return OPEN;
  if (latest(date) < from || earliest(date) > to) return NO;
  return earliest(date) >= from && latest(date) <= to ? YES : OPEN;
}

interface Filed {
  action: ActionView;
  key: string;
  truth: Truth;
}

/** Those that were or may have been filed in a span, whatever counts as a filing. */
function filedIn(actions: readonly ActionView[], span: Span): Filed[] {
  return actions.flatMap((action): Filed[] => {
    const filed = inSpan(action.filed.date, span);
    return filed.high === 0 ? [] : [{ action, key: action.key, truth: action.filed.standing === "unsourced" ? OPEN : filed }];
  });
}

/** An action that was or may have been dropped in a span, as it stood before the span and at its end. */
interface Turned {
  action: ActionView;
  before: ActionOutcome | undefined;
  outcome: ActionOutcome;
  /** Proceedings that were dropped together share it. */
  matter: string;
}

/** Every reading of `dropped` counts only what this one may. */
const WIDEST: Choice = { dropped: "any-prejudice" };

function turnedIn(actions: readonly ActionView[], { from, to }: Span, rule: OutcomeRule, outcomes: Outcomes): Turned[] {
  const eve = addDays(from, -1);
  return actions.flatMap((action): Turned[] => {
    const outcome = outcomes(action, to, rule);
    const by = outcome === undefined ? NO : droppedOf(outcome, WIDEST);
    if (outcome === undefined || by.high === 0) return [];
    // A drop is for good: what is open at the end was not dropped before.
    return [{ action, outcome, before: by.low === 1 ? outcomes(action, eve, rule) : undefined, matter: matterOf(action, outcome) }];
  });
}

/** Dropped by the last day and not yet on the day before the first. */
function droppedAmong(turned: readonly Turned[], choice: Choice): Holding {
  const found = turned.flatMap(({ action, outcome, before, matter }) => {
    if (action.forum === "administrative-proceeding" && choice.channel === "court-only") return [];
    if (action.industry === "crypto" && !isCrypto(action, choice["crypto-scope"])) return [];
    const truth = and(droppedOf(outcome, choice), before === undefined ? YES : not(droppedOf(before, choice)));
    return truth.high === 0 ? [] : [{ key: action.key, truth, matter }];
  });
  const apart = tally(found);
  if (new Set(found.map(({ matter }) => matter)).size === found.length || choice[JOINED] !== "as-one") return apart;
  // Of several as one, what surely counts stands for the others.
  const matters = new Map(found.toSorted((a, b) => a.truth.low - b.truth.low).map((each) => [each.matter, each]));
  return { ...tally([...matters.values()]), actions: apart.actions };
}

/** Who was sued, and since when they are out: what proceedings dropped together share. */
function matterOf({ key, defendants }: ActionView, outcome: ActionOutcome): string {
  const days = outcome.defendants.flatMap(({ ended, since }) => (ended && since !== null ? [since] : [])).sort();
  if (days.length === 0) return key;
  return [...defendants.filter(({ role }) => role !== "relief-defendant").map(({ name }) => name).sort(), days.at(-1)].join("\n");
}

/** What became of an action by a day under a rule; nothing where it was not filed by then. */
export type Outcomes = (action: ActionView, day: Day, rule: OutcomeRule) => ActionOutcome | undefined;

/** Outcomes of a view's actions on any day up to the view's, each worked out once. One defendant alone is the same under every rule. */
export function outcomesIn(view: View, codebook: Codebook): Outcomes {
  const known = new Map<string, ActionOutcome>();
  return (action, day, rule) => {
    const on = day < view.on ? day : view.on;
    if (action.filed.date !== null && earliest(action.filed.date) > on) return undefined;
    const told = action.defendants.length === 1 ? "" : rule;
    return kept(known, `${action.key} ${on} ${told}`, () => outcomeOfAction(asOn(action, on), on, codebook, rule));
  };
}

/** The action as it stood on a day not after the view's. */
function asOn(action: ActionView, on: Day): ActionView {
  const begun = ({ date }: { date: PartialDay | null }): boolean => date === null || earliest(date) <= on;
  return { ...action, events: action.events.filter(begun), later: [...action.events.filter((event) => !begun(event)), ...action.later] };
}

/** Investigations whose closing was announced; a company may have several. */
function closedIn(view: View, span: Span): Holding {
  return tally(view.probes.filter(({ outcome }) => outcome === "closed-without-charges").flatMap((probe) => {
    const announced = probe.announced !== null && earliest(probe.announced) > view.on ? NO : inSpan(probe.announced, span);
    return announced.high === 0 ? [] : [{ key: probe.key, truth: probe.standing === "unsourced" ? OPEN : announced }];
  }));
}

function tally(found: ReadonlyArray<{ key: string; truth: Truth }>): Holding {
  const sure = found.filter(({ truth }) => truth.low === 1);
  return { value: sure.length, possible: found.length - sure.length, actions: sure.map(({ key }) => key) };
}
