import type { Both } from "../record/support.ts";
import { type Bearing, type Fold, personsFor, rolesFor, target } from "./fold.ts";
import type { Act, Loop } from "./loop.ts";
import type { Corroboration, Next } from "./shape.ts";

/** What may come next in a state, who must do it, and what still lacks. */
export function nextOf(folded: Fold, loop: Loop, clue: Bearing & { corroboration: Corroboration; region: string | null }): Next[] {
  return loop.acts
    .filter((act) => act.from.includes(folded.state))
    .map((act) => ({
      act: act.id, to: target(act, folded.before), label: act.label, roles: rolesFor(act, clue), persons: personsFor(act, clue),
      article: act.article ?? "", lacks: lacksOf(act, folded, clue),
    }))
    // What cannot follow at all here (a dismissal after something was established) is no next step.
    .filter(({ act }) => possible(loop.acts.find(({ id, from }) => id === act && from.includes(folded.state))!, folded));
}

/** What lacks before an act can be taken; empty when it can. */
export function lacksOf(act: Act, folded: Fold, { corroboration, region }: { corroboration: Corroboration; region: string | null }): Both[] {
  return act.needs.flatMap((need): Both[] => {
    if (need === "exhibit") return corroboration.groups > 0 ? [] : [{ en: "There is no exhibit that can bear it out; add one.", zh: "尚无可用于验证的证据，请先补充。" }];
    if (need === "corroborated") return corroboration.met ? [] : corroboration.lacks;
    if (need === "received") return folded.receipt !== null ? [] : [{ en: "The department has not confirmed receipt.", zh: "接收部门尚未确认接收。" }];
    if (need === "region") return region !== null ? [] : [{ en: "The region is not known; give it with --region, six digits of GB/T 2260.", zh: "所属地区未知；请以--region填写GB/T 2260六位代码。" }];
    return [];
  });
}

function possible(act: Act, { receipt, finding }: Fold): boolean {
  return !(act.needs.includes("not-received") && receipt !== null) && !(act.needs.includes("established") && finding !== "established") && !(act.needs.includes("not-established") && finding !== "not-established");
}
