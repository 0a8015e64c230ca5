import type { Codebook } from "../codebook/shape.ts";
import { CHANGE, outcomeOfAction, type ActionOutcome, type OutcomeRule } from "../coding/outcomes/index.ts";
import { earliest, latest } from "../record/day.ts";
import type { ActionView, View } from "../record/view.ts";
import type { Choice } from "./definition.ts";
import { droppedOf, easedOf, pausedOf } from "./eased.ts";
import { tiedOf } from "./tied.ts";
import type { Truth } from "./truth.ts";

/** The term in which an action was filed; `unknown` when its date does not say. */
export type Era = "biden" | "trump-1" | "other" | "unknown";

/** An action, or a defendant of one, that is or could be of the inventory that the Times counted. */
export interface Member {
  readonly action: ActionView;
  readonly answer: "yes" | "likely" | "candidate";
  /** Outcomes it can have had on the article's day. */
  readonly places: ReadonlyArray<string>;
  readonly era: Era;
  readonly outcome: ActionOutcome;
  readonly dropped: Truth;
  readonly paused: Truth;
  readonly eased: Truth;
  readonly tied: Truth;
}

/**
 * What was worked out of a view already, shared between choices of
 * definitions: outcomes by action and rule, and which defendants count.
 */
export interface Shared {
  readonly outcomes: Map<string, ActionOutcome>;
  readonly defendants: Map<string, readonly ActionView[]>;
  readonly eras: Map<string, Era>;
}

/** Nothing worked out yet. */
export const sharedAnew = (): Shared => ({ outcomes: new Map(), defendants: new Map(), eras: new Map() });

/** Every action that could be in the inventory, with what the record says of it on the view's day. What a figure does not ask of it is not worked out. */
export function membersOf(view: View, codebook: Codebook, choice: Choice, shared: Shared = sharedAnew()): Member[] {
  const outcome = (action: ActionView, key = action.key): ActionOutcome => {
    const rule = choice.outcome as OutcomeRule;
    return kept(shared.outcomes, `${rule} ${key}`, () => outcomeOfAction(action, view.on, codebook, rule));
  };
  const members: Member[] = [];
  for (const action of view.actions.values()) {
    const place = placeOf(action, () => outcome(action), choice);
    if (place) members.push(memberOf(action, place, kept(shared.eras, action.key, () => eraOf(action, view)), () => outcome(action), choice));
  }
  return members;
}

/** A member of which only what is asked is worked out. */
export function memberOf(action: ActionView, { answer, places }: Pick<Member, "answer" | "places">, era: Era, outcome: () => ActionOutcome, choice: Choice): Member {
  const once = <T>(work: () => T): (() => T) => {
    let value: T | undefined;
    return () => (value ??= work());
  };
  const [dropped, paused, eased, tied] = [once(() => droppedOf(outcome(), choice)), once(() => pausedOf(outcome())), once(() => easedOf(outcome(), choice)), once(() => tiedOf(action, outcome(), choice))];
  return {
    action, answer, places, era,
    get outcome() { return outcome(); },
    get dropped() { return dropped(); },
    get paused() { return paused(); },
    get eased() { return eased(); },
    get tied() { return tied(); },
  };
}

/**
 * Whether and where an action can stand in the inventory. The wider reading of
 * `inherited` also lets in one decided before the change that went on after it.
 */
function placeOf(action: ActionView, outcome: () => ActionOutcome, choice: Choice): Pick<Member, "answer" | "places"> | undefined {
  const membership = action.membership;
  if (membership && membership.answer !== "no") return { answer: membership.answer, places: membership.places };
  if (choice.inherited !== "pending-or-judgment-open" || action.industry !== "crypto" || !outcome().ended) return undefined;
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

/** What stands under a key, worked out the first time. */
export function kept<T>(known: Map<string, T>, key: string, work: () => T): T {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = work()));
  return value;
}
