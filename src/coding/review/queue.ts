import type { Codebook } from "../../codebook/shape.ts";
import { foldItem, isSettled, judgesOf, wantsThird } from "./fold.ts";
import type { Judgements } from "./log.ts";
import { personOf } from "./person.ts";
import type { Item, ItemKind, Round, State } from "./shape.ts";

/** An item in a list: enough to sort and to tell how far it is. */
export interface Listed {
  key: string;
  kind: ItemKind;
  /** Consequence; more comes first. */
  weight: number;
  confidence: number;
  state: State;
  /** How many have judged it. */
  judged: number;
  settled: boolean;
  wantsThird: boolean;
  /** Who coded and who settled it, by person. */
  coders: ReadonlySet<string>;
  adjudicators: ReadonlySet<string>;
}

/** Whose queue, and of what. */
export interface Wanted {
  name: string;
  round: Round;
  /** How many coders are to judge each item; 2 where not said. */
  each?: number | undefined;
}

/** How much hangs on an item: a published figure most, then an event that decides, then the rest. */
export type Weight = (item: Item) => number;

/**
 * The weight that an item has by its own words: 1 where the machine's event or
 * action ends, stays or settles, or says that something was dropped; else 0.
 * `rests` adds 2 for items of an action on which a published figure rests.
 */
export function weigher(entries: Codebook["entries"], rests: (item: Item) => boolean = () => false): Weight {
  return (item) => (rests(item) ? 2 : 0) + (decides(item, entries) ? 1 : 0);
}

const DECISIVE = new Set(["dismissed", "settled", "judgment", "trial"]);

function decides({ kind, proposal: { fields } }: Item, entries: Codebook["entries"]): boolean {
  if (kind === "press") return fields.kind === "action_dropped" || fields.kind === "action_resolved";
  if (kind === "releases") return fields.dismissal_mentioned !== "none" || DECISIVE.has(String(fields.action));
  return fields.effective === true || entries.get(String(fields.event))?.decisive === true;
}

/** Lists items, most consequential first, then least sure, then by name. */
export async function listed(items: AsyncIterable<Item>, judgements: Judgements, weight: Weight): Promise<Listed[]> {
  const list: Listed[] = [];
  for await (const item of items) {
    const view = foldItem(item, judgements.get(item.key) ?? []);
    const { coders, adjudicators } = judgesOf(view);
    const all = new Set([...coders.keys(), ...adjudicators.keys()]);
    list.push({
      key: item.key, kind: item.kind, weight: weight(item), confidence: item.proposal.confidence, state: view.standing.state, judged: all.size,
      settled: isSettled(view), wantsThird: wantsThird(view), coders: new Set(coders.keys()), adjudicators: new Set(adjudicators.keys()),
    });
  }
  return list.sort((a, b) => b.weight - a.weight || a.confidence - b.confidence || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** What of a list waits for a person, in its order: as a coder what they have not judged and too few others have; as an adjudicator what coders left open. */
export function queueOf(list: readonly Listed[], { name, round, each = 2 }: Wanted): Listed[] {
  const who = personOf(name);
  if (round === "adjudicator") return list.filter((item) => item.wantsThird && !item.coders.has(who) && !item.adjudicators.has(who));
  return list.filter((item) => !item.coders.has(who) && !item.adjudicators.has(who) && item.adjudicators.size === 0 && item.coders.size < each);
}
