import type { Held, View } from "../record/view.ts";
import type { Standing } from "./shape.ts";

/** Every statement of a view that rests on sources. */
export function statementsIn(view: View): Held<object>[] {
  const of = (...things: ReadonlyArray<Held<object> | undefined>[]): Held<object>[] => things.flat().filter((each) => each !== undefined);
  const actions = [...view.actions.values()].flatMap((action) =>
    of([action, action.filed, action.docket, action.pendingAtChange, action.membership], action.defendants, action.events),
  );
  return [
    ...actions,
    ...of([...view.parties.values()], view.links, [...view.ties.values()], view.searches, view.holdings, view.administrations),
    ...of(view.probes, [...view.claims.values()], [...view.counts.values()], view.replies, view.corrections),
  ];
}

/** How many statements are captured, read, cited and unsourced. */
export function standingsOf(view: View): Standing {
  const count: Standing = { captured: 0, read: 0, cited: 0, unsourced: 0 };
  for (const statement of statementsIn(view)) count[statement.standing] += 1;
  return count;
}
