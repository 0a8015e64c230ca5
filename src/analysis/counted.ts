import type { Codebook } from "../codebook/shape.ts";
import { CHANGE, outcomeOfAction, type OutcomeRule } from "../coding/outcomes/index.ts";
import { latest } from "../record/day.ts";
import type { ActionView, View } from "../record/view.ts";
import type { Choice } from "./definition.ts";
import { isCrypto } from "./figures/filings.ts";
import { kept, type Member, memberOf, type Shared } from "./members.ts";

/**
 * The members as they are counted from the record, without the Times' places:
 * by the channel, scope and unit chosen (codebook/definitions: `channel`,
 * `crypto-scope`, `unit`).
 */
export function countedIn(members: readonly Member[], view: View, codebook: Codebook, choice: Choice, shared: Shared): Member[] {
  const own = members.filter(({ action }) => (choice.channel !== "court-only" || action.forum !== "administrative-proceeding") && isCrypto(action, choice["crypto-scope"]));
  if (choice.unit !== "defendant") return own;
  const rule = choice.outcome as OutcomeRule;
  return own.flatMap((member) =>
    kept(shared.defendants, `${rule} ${member.action.key}`, () => alone(member, rule)).map((action) => {
      const key = `${member.action.key} ${action.defendants[0]!.id}`;
      return memberOf(action, member, member.era, () => kept(shared.outcomes, `${rule} ${key}`, () => outcomeOfAction(action, view.on, codebook, rule)), choice);
    }),
  );
}

/** The action as each of its counting defendants alone sees it. */
function alone({ action, outcome }: Member, rule: OutcomeRule): ActionView[] {
  const charged = action.defendants.filter(({ role }) => role !== "relief-defendant");
  const out = new Set(outcome.defendants.filter(({ ended, since }) => ended && since !== null && latest(since) < CHANGE).map(({ defendant }) => defendant));
  const remaining = rule === "every-defendant" ? charged : charged.filter(({ id }) => !out.has(id));
  return (remaining.length > 0 ? remaining : charged).map((defendant) => {
    const concerned = action.events.filter(({ defendants }) => defendants === "all" || defendants.includes(defendant.id));
    const after = action.later.filter(({ defendants }) => defendants === "all" || defendants.includes(defendant.id));
    return { ...action, defendants: [defendant], events: concerned, later: after };
  });
}
