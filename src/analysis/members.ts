import type { Codebook } from "../codebook/shape.ts";
import { CHANGE, type ActionOutcome } from "../coding/outcomes/index.ts";
import { earliest, latest } from "../record/day.ts";
import type { ActionView, View } from "../record/view.ts";
import type { Choice } from "./definition.ts";
import { kept, type Placed, type Shared, sharedAnew, Sight } from "./sight.ts";
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

/** Every action that could be in the inventory, with what the record says of it on the view's day. What a figure does not ask of it is not worked out. */
export function membersOf(view: View, codebook: Codebook, choice: Choice, shared: Shared = sharedAnew()): Member[] {
  const sight = new Sight(view, codebook, choice, shared);
  return placedIn(sight).map((placed) => sight.of(placed));
}

/** Where each action can stand in the inventory. The wider reading of `inherited` turns on outcomes too. */
export function placedIn(sight: Sight): readonly Placed[] {
  const { view, choice, shared } = sight;
  const wider = choice.inherited === "pending-or-judgment-open";
  return kept(shared.placed, wider ? `wider ${choice.outcome}` : "on the day", () =>
    [...view.actions.values()].flatMap((action): Placed[] => {
      const place = placeOf(action, wider ? () => sight.outcome({ key: action.key, action }) : null);
      return place ? [{ key: action.key, action, ...place, era: kept(shared.eras, action.key, () => eraOf(action, view)) }] : [];
    }),
  );
}

/**
 * Whether and where an action can stand in the inventory. The wider reading of
 * `inherited` also lets in one decided before the change that went on after it.
 */
function placeOf(action: ActionView, outcome: (() => ActionOutcome) | null): Pick<Member, "answer" | "places"> | undefined {
  const membership = action.membership;
  if (membership && membership.answer !== "no") return { answer: membership.answer, places: membership.places };
  if (outcome === null || action.industry !== "crypto" || !outcome().ended) return undefined;
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
