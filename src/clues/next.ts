import { canonical } from "../record/assertion.ts";
import type { Both } from "../record/support.ts";
import { type Bearing, type Fold, personsFor, rolesFor, target } from "./fold.ts";
import { groundOf } from "./ground.ts";
import type { Act, Loop } from "./loop.ts";
import type { Routed } from "./routing/index.ts";
import type { Corroboration, Next } from "./shape.ts";

/** What of a clue bears on what may come next. */
export interface Standpoint extends Bearing {
  corroboration: Pick<Corroboration, "groups" | "met" | "lacks">;
  region: string | null;
  routed: Routed | null;
  /** Department that has the clue. */
  owner: string | undefined;
}

/** What may come next in a state, who must do it, on which words, and what still lacks. */
export function nextOf(folded: Fold, loop: Loop, clue: Standpoint): Next[] {
  return loop.acts
    .filter((act) => act.from.includes(folded.state))
    // What cannot follow at all here (a dismissal after something was established) is no next step.
    .filter((act) => possible(act, folded))
    .map((act) => {
      const roles = rolesFor(act, clue);
      return { act: act.id, to: target(act, folded.before), label: act.label, roles, persons: personsFor(act, clue), grounds: groundsOf(act, roles, loop, clue), lacks: lacksOf(act, folded, clue) };
    });
}

/** Grounds of an act by who takes it, roles on the same words together; of a referral, by where the text lets it go. */
function groundsOf(act: Act, roles: readonly string[], loop: Loop, { routed, owner }: Standpoint): Next["grounds"] {
  const places = act.asks.includes("authority") ? (routed?.named ?? []).map(({ id }) => id).filter((id) => id !== loop.lead) : [];
  const grounds = new Map<string, Next["grounds"][number]>();
  for (const authority of places.length > 0 ? places : [undefined]) {
    for (const role of roles) {
      const ground = groundOf(act.grounds, { role, authority: authority ?? owner }, loop, routed);
      const name = canonical([authority ?? null, ground]);
      const before = grounds.get(name);
      if (before) before.roles.push(role);
      else grounds.set(name, { ...ground, roles: [role], ...(authority === undefined ? {} : { authority }) });
    }
  }
  return [...grounds.values()];
}

/** What lacks before an act can be taken; empty when it can. */
function lacksOf(act: Act, folded: Fold, { corroboration, region }: Standpoint): Both[] {
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
