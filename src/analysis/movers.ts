import type { Codebook } from "../codebook/shape.ts";
import type { View } from "../record/view.ts";
import type { Choice } from "./definition.ts";
import { membersOf } from "./members.ts";
import type { Mover } from "./shape.ts";

/**
 * The events between two days that changed what became of an inherited
 * action: those that gave a defendant the disposition it has on the later day.
 */
export function moversSince(before: View, after: View, codebook: Codebook, choice: Choice): Mover[] {
  const then = new Map(membersOf(before, codebook, choice).map((member) => [member.action.key, member.outcome]));
  const movers: Mover[] = [];
  for (const { action, outcome } of membersOf(after, codebook, choice)) {
    const was = then.get(action.key);
    for (const defendant of outcome.defendants) {
      const earlier = was?.defendants.find((each) => each.defendant === defendant.defendant);
      if (defendant.event === null || defendant.event === earlier?.event) continue;
      const event = action.events.find((each) => each.key === defendant.event);
      if (!event || event.date === null || movers.some((mover) => mover.event === event.key)) continue;
      movers.push({ action: action.key, event: event.key, date: event.date, what: event.what });
    }
  }
  return movers.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
