import { isSettled, judgesOf, wantsThird } from "./fold.ts";
import { personOf } from "./person.ts";
import type { Item, ItemView, Proposal, Round, Standing, Told } from "./shape.ts";

/** Who reads an item, and in which part; nobody where no name is given. */
export interface Reader {
  name?: string | undefined;
  round?: Round | undefined;
  /** Hide what the machine says. */
  blind?: boolean | undefined;
}

/** An item as one reader may see it. */
export interface Seen {
  item: Omit<Item, "proposal" | "coder"> & { proposal: Proposal | null; coder: string | null };
  /** Null where it would tell what another judged. */
  standing: Standing | null;
  judgements: readonly Told[];
  /** How many judgements are kept from this reader. */
  hidden: number;
  /** What this reader may do with it. */
  may: "code" | "settle" | null;
}

/**
 * What a reader may see of an item. Coders are blind to each other: one who
 * has not judged never sees another's judgement, one who has does once it is
 * settled; a third who comes to settle it sees all. A standing that rests on a
 * judgement tells it, so it is kept back with it; hidden with the machine's
 * proposal is whether a judgement is the same as that.
 */
export function seenBy(view: ItemView, { name, round = "coder", blind = false }: Reader): Seen {
  const who = name === undefined ? null : personOf(name);
  const may = mayDo(view, who, round);
  const { coders, adjudicators } = judgesOf(view);
  const settledTo = who === null || round === "adjudicator" || coders.has(who);
  const all = may === "settle" || (who !== null && adjudicators.has(who)) || (isSettled(view) && settledTo);
  const judgements = all ? view.judgements : view.judgements.filter(({ by }) => who !== null && personOf(by) === who);
  const hidden = view.judgements.length - judgements.length;
  const { proposal, coder, ...item } = view.item;
  return {
    item: { ...item, proposal: blind ? null : proposal, coder: blind ? null : coder },
    standing: hidden > 0 || (blind && view.standing.state === "machine") ? null : view.standing,
    judgements: blind ? judgements.map((each) => (each.verdict === "accept" ? { ...each, verdict: "change" } : each)) : judgements,
    hidden,
    may,
  };
}

/** Whether a person may still code an item, or settle it. */
function mayDo(view: ItemView, who: string | null, round: Round): Seen["may"] {
  if (who === null) return null;
  const { coders, adjudicators } = judgesOf(view);
  if (round === "adjudicator") return !coders.has(who) && (adjudicators.has(who) || wantsThird(view)) ? "settle" : null;
  return adjudicators.has(who) ? null : "code";
}
