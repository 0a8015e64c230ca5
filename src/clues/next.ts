import type { Both } from "../record/support.ts";
import { type Fold, personsFor, target } from "./fold.ts";
import type { Act, Loop } from "./loop.ts";
import type { Corroboration, Next } from "./shape.ts";

/** What may come next in a state, who must do it, and what still lacks. */
export function nextOf(folded: Fold, loop: Loop, clue: { corroboration: Corroboration; fromHit: boolean }): Next[] {
  return loop.acts
    .filter((act) => act.from.includes(folded.state))
    .map((act) => ({
      act: act.id, to: target(act, folded.before), label: act.label, roles: act.roles, persons: personsFor(act, clue.fromHit),
      article: act.article ?? "", lacks: lacksOf(act, folded, clue.corroboration),
    }))
    // What cannot follow at all here (a dismissal after something was established) is no next step.
    .filter(({ act }) => possible(loop.acts.find(({ id, from }) => id === act && from.includes(folded.state))!, folded));
}

/** What lacks before an act can be taken; empty when it can. */
export function lacksOf(act: Act, folded: Fold, corroboration: Corroboration): Both[] {
  return act.needs.flatMap((need): Both[] => {
    if (need === "exhibit") return corroboration.groups > 0 ? [] : [{ en: "There is no exhibit that can bear it out; add one.", zh: "尚无可用于验证的证据，请先补充。" }];
    if (need === "corroborated") return corroboration.met ? [] : corroboration.lacks;
    if (need === "received") return folded.received ? [] : [{ en: "The department has not confirmed receipt.", zh: "接收部门尚未确认接收。" }];
    return [];
  });
}

function possible(act: Act, { received, finding }: Fold): boolean {
  return !(act.needs.includes("not-received") && received) && !(act.needs.includes("established") && finding !== "established") && !(act.needs.includes("not-established") && finding !== "not-established");
}
