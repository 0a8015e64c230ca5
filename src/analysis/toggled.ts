import type { Codebook } from "../codebook/shape.ts";
import { outcomeOfAction, type OutcomeRule } from "../coding/outcomes/index.ts";
import type { ActionView, View } from "../record/view.ts";
import type { Choice } from "./definition.ts";
import { inventoryFigures } from "./figures/inventory.ts";
import { membersOf } from "./members.ts";
import type { Mover } from "./shape.ts";

/**
 * Of what happened to an action between two days, what turns its place in a
 * figure: whether it counts, for one over the inventory; what became of it, for
 * any other. Something turns it if the place is another without it on the later
 * day, or with it alone beside what there was on the earlier; where only
 * several together do, all of them. What is no event, tie or search of an
 * action is left as it is.
 */
export function turningIn(before: View, after: View, codebook: Codebook, choice: Choice): (figure: string, movers: ReadonlyArray<Mover>) => ReadonlyArray<Mover> {
  const specs = new Map(inventoryFigures(false, { ties: { dismissed: 0, softened: 0, untouched: 0 } }).map((spec) => [spec.id, spec]));
  const placeIn = (figure: string) => (action: ActionView): string => {
    const spec = specs.get(figure);
    if (spec === undefined) return outcomeOfAction(action, after.on, codebook, choice.outcome as OutcomeRule).class;
    const [member] = membersOf({ ...after, actions: new Map([[action.key, action]]) }, codebook, choice);
    if (member === undefined) return "no member";
    const { low, high } = spec.counted.holds(member);
    return `${low} ${high}`;
  };
  return (figure, movers) => {
    const place = placeIn(figure);
    return [...new Set(movers.map(({ action }) => action))].flatMap((key) => {
      const all = movers.filter(({ action }) => action === key);
      const own = all.filter(({ kind }) => kind === "event" || kind === "tie" || kind === "search");
      const is = after.actions.get(key);
      if (is === undefined) return all;
      const [then, now] = [place(own.reduce(without, is)), place(is)];
      const turns = (mover: Mover): boolean => now !== place(without(is, mover)) || then !== place(own.filter((other) => other !== mover).reduce(without, is));
      const turning = own.filter(turns);
      return all.filter((mover) => !own.includes(mover) || turning.includes(mover) || (turning.length === 0 && then !== now));
    });
  };
}

/** The action as it would stand had that not happened. */
function without(action: ActionView, { kind, event }: Mover): ActionView {
  if (kind === "event") return { ...action, events: action.events.filter(({ key }) => key !== event) };
  if (kind === "tie") return { ...action, ties: action.ties.filter(({ key }) => key !== event) };
  return kind === "search" ? { ...action, searches: action.searches.filter(({ key }) => key !== event) } : action;
}
