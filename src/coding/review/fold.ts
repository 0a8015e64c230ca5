import { differing } from "./code.ts";
import { personOf } from "./person.ts";
import type { Fields, Idle, Item, ItemView, Standing, Told } from "./shape.ts";

/** A judgement as it lies in the log, with the hash of the text it was of. */
export type Laid = Omit<Told, "idle" | "independent" | "latest"> & { text: string };

/** What was judged so far: each coder's latest word, and who settled it. */
interface Sofar {
  coders: Map<string, Laid>;
  adjudicators: Map<string, Laid>;
}

/**
 * How an item stands, folded from its judgements in the order of the log and
 * never stored: adjudicated, else coders who agree, else one coder, else the
 * machine; where coders differ it is open until a third settles it. A person's
 * doubt outranks the machine too. A judgement out of turn stays in the log and
 * has no effect. Pure.
 */
export function foldItem(item: Item, laid: readonly Laid[]): ItemView {
  const sofar: Sofar = { coders: new Map(), adjudicators: new Map() };
  const judgements: Told[] = [];
  const lastOf = new Map<string, Told>();
  for (const { text, ...each } of laid) {
    const who = personOf(each.by);
    const idle = whyIdle({ ...each, text }, who, sofar, item);
    const told: Told = { ...each, idle, independent: idle === null && each.round === "coder" && !(sofar.coders.has(who) && sofar.coders.size > 1) && sofar.adjudicators.size === 0, latest: true };
    judgements.push(told);
    if (idle !== null) continue;
    const before = lastOf.get(`${each.round} ${who}`);
    if (before) before.latest = false;
    lastOf.set(`${each.round} ${who}`, told);
    sofar[each.round === "coder" ? "coders" : "adjudicators"].set(who, { ...each, text });
  }
  return { item, standing: standingOf(item.proposal.fields, sofar), judgements };
}

function whyIdle(each: Laid, who: string, sofar: Sofar, item: Item): Idle | null {
  const { coders, adjudicators } = sofar;
  if (each.text !== item.hash) return "other-text";
  if (each.round === "coder") return adjudicators.has(who) ? "had-settled" : null;
  if (coders.has(who)) return "had-coded";
  if (adjudicators.has(who)) return null;
  if ([...adjudicators.values()].some(({ verdict }) => verdict !== "unsure")) return "settled-already";
  return isOpen(standingOf(item.proposal.fields, sofar), coders.size) ? null : "nothing-open";
}

/** Whether a third is wanted: two or more judged and nothing stands. */
function isOpen({ state }: Standing, coders: number): boolean {
  return coders > 1 && (state === "disputed" || state === "unsure");
}

function standingOf(proposed: Fields, { coders, adjudicators }: Sofar): Standing {
  // The first who settled it; a second who came late has no effect.
  const settled = [...adjudicators.values()].find(({ verdict }) => verdict !== "unsure");
  if (settled) return { state: "adjudicated", fields: settled.fields, open: [], by: [settled.by] };
  const judged = [...coders.values()];
  const sure = judged.filter(({ verdict }) => verdict !== "unsure");
  const by = judged.map((each) => each.by).sort();
  if (judged.length === 0) return { state: "machine", fields: proposed, open: [], by };
  if (sure.length === 0) return { state: "unsure", fields: {}, open: Object.keys(proposed), by };
  const codes = sure.map(({ fields }) => fields);
  const open = sure.length < judged.length ? [...new Set(codes.flatMap((code) => Object.keys(code)))] : differing(codes);
  if (open.length === 0) return { state: judged.length > 1 ? "agreed" : "one-coder", fields: codes[0]!, open, by };
  return { state: "disputed", fields: Object.fromEntries(Object.entries(codes[0]!).filter(([id]) => !open.includes(id))), open: open.sort(), by };
}

/** The coders whose judgement counts, and the adjudicators, by person. */
export function judgesOf({ judgements }: ItemView): { coders: Map<string, Told>; adjudicators: Map<string, Told> } {
  const of = (round: Told["round"]): Map<string, Told> => new Map(judgements.filter((each) => each.round === round && each.idle === null && each.latest).map((each) => [personOf(each.by), each]));
  return { coders: of("coder"), adjudicators: of("adjudicator") };
}

/** Whether a third person is wanted to settle it. */
export function wantsThird(view: ItemView): boolean {
  return isOpen(view.standing, judgesOf(view).coders.size);
}

/** Whether people have settled it: two or more agree, or a third decided. */
export function isSettled({ standing }: ItemView): boolean {
  return standing.state === "agreed" || standing.state === "adjudicated";
}
