import type { Codebook } from "../codebook/shape.ts";
import { CHANGE, type OutcomeRule } from "../coding/outcomes/index.ts";
import { latest } from "../record/day.ts";
import type { View } from "../record/view.ts";
import type { Choice } from "./definition.ts";
import { isCrypto } from "./figures/filings.ts";
import { type Member, placedIn } from "./members.ts";
import { kept, type Placed, type Shared, Sight } from "./sight.ts";

/**
 * The members as they are counted from the record, without the Times' places:
 * by the channel, scope and unit chosen (codebook/definitions: `channel`,
 * `crypto-scope`, `unit`).
 */
export function countedIn(view: View, codebook: Codebook, choice: Choice, shared: Shared): Member[] {
  const sight = new Sight(view, codebook, choice, shared);
  const all = placedIn(sight);
  const [channel, scope, unit] = [choice.channel, choice["crypto-scope"], choice.unit];
  const wider = choice.inherited === "pending-or-judgment-open";
  const key = ["counted", channel, scope, unit, wider, wider || unit === "defendant" ? sight.rule : ""].join(" ");
  const own = kept(shared.placed, key, () => {
    const within = all.filter(({ action }) => (channel !== "court-only" || action.forum !== "administrative-proceeding") && isCrypto(action, scope));
    return unit === "defendant" ? within.flatMap((placed) => alone(placed, sight)) : within;
  });
  return own.map((placed) => sight.of(placed));
}

/** The action as each of its counting defendants alone sees it. */
function alone(placed: Placed, sight: Sight): Placed[] {
  const { action } = placed;
  const charged = action.defendants.filter(({ role }) => role !== "relief-defendant");
  const gone = sight.outcome(placed).defendants.filter(({ ended, since }) => ended && since !== null && latest(since) < CHANGE);
  const out = new Set(gone.map(({ defendant }) => defendant));
  const everyone: OutcomeRule = "every-defendant";
  const remaining = sight.rule === everyone ? charged : charged.filter(({ id }) => !out.has(id));
  return (remaining.length > 0 ? remaining : charged).map((defendant): Placed => {
    const concerns = ({ defendants }: (typeof action.events)[number]): boolean => defendants === "all" || defendants.includes(defendant.id);
    return { ...placed, key: `${action.key} ${defendant.id}`, action: { ...action, defendants: [defendant], events: action.events.filter(concerns), later: action.later.filter(concerns) } };
  });
}
