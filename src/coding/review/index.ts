import type { Day } from "../../record/day.ts";
import { type Hand, Refused } from "../../record/hand.ts";
import type { Store } from "../../store/store.ts";
import { judgementOf } from "./code.ts";
import type { CodeWords } from "./fields.ts";
import { foldItem } from "./fold.ts";
import { itemIn, itemsIn } from "./items.ts";
import { judgementDrafts, judgementKey, judgementsOf } from "./log.ts";
import { type Listed, listed, queueOf, type Wanted, type Weight } from "./queue.ts";
import { type Reader, type Seen, seenBy } from "./reveal.ts";
import type { ItemKind, ItemView, Told, Wish } from "./shape.ts";
import { signedBy } from "./person.ts";
import { whyNot } from "./turn.ts";

export { batchHead, batchRow, readBatch } from "./batches.ts";
export { proposalOfEntry, proposalOfHeadline, proposalOfRelease } from "./proposal.ts";
export { measurable, ratingsOf } from "./ratings.ts";
export { coded } from "./standings.ts";
export { applies, fieldOf, fieldsOf, OUTCOME, valueOf, written, type CodeWords } from "./fields.ts";
export { type Coder, type Given, hashOf, itemIn, itemsIn, loadItems } from "./items.ts";
export { weigher, type Listed, type Wanted, type Weight } from "./queue.ts";
export type { Reader, Seen } from "./reveal.ts";
export { itemKinds, type Field, type Fields, type Item, type ItemKind, type ItemView, type Round, type Told, type Value, type Wish } from "./shape.ts";

/** Where the review happens: the record, the words of the codes, and what makes an item consequential. */
export interface Room {
  store: Store;
  codebook: CodeWords;
  weight: Weight;
  /** Judgements recorded up to that day (of UTC), for reading only; all where not given. */
  knownAt?: Day | undefined;
}

/** Every item in a line, most consequential first, then least sure. */
export async function list(room: Room, kind?: ItemKind): Promise<Listed[]> {
  return listed(itemsIn(room.store, kind), await judgementsOf(room.store, room.knownAt), room.weight);
}

/** What waits for a person: to be coded, or to be settled. */
export async function queue(room: Room, wanted: Wanted, kind?: ItemKind): Promise<Listed[]> {
  return queueOf(await list(room, kind), { ...wanted, name: signedBy(wanted.name) });
}

/** An item with everything that was judged of it. For programs; what a person may see is `show`. Throws `Refused` where there is none. */
export async function view(room: Room, key: string): Promise<ItemView> {
  const item = await itemIn(room.store, key);
  if (!item) throw new Refused({ en: `There is no item "${key}"; prosequi review list shows those on record, prosequi review load brings more.`, zh: `没有条目“${key}”；可用prosequi review list查看，用prosequi review load导入。` });
  return foldItem(item, (await judgementsOf(room.store, room.knownAt)).get(key) ?? []);
}

/** An item as a reader may see it. */
export async function show(room: Room, key: string, reader: Reader): Promise<Seen> {
  return seenBy(await view(room, key), reader.name === undefined ? reader : { ...reader, name: signedBy(reader.name) });
}

/** All items as they stand, streamed. For programs. */
export async function* views(room: Room, kind?: ItemKind): AsyncGenerator<ItemView> {
  const judgements = await judgementsOf(room.store, room.knownAt);
  for await (const item of itemsIn(room.store, kind)) yield foldItem(item, judgements.get(item.key) ?? []);
}

/**
 * Writes what a person judges of an item, and gives how it then stands.
 * Nothing is overwritten: a change of mind supersedes and both stay in the
 * log; the same again writes nothing. Throws `Refused` on what cannot be
 * recorded, and where another was quicker and the judgement has no effect.
 */
export async function judge(now: Room, key: string, wish: Wish, hand: Hand): Promise<{ view: ItemView; told: Told }> {
  const room: Room = { ...now, knownAt: undefined };
  const signed = { ...hand, by: signedBy(hand.by) };
  const before = await view(room, key);
  const body = judgementOf(before.item, wish, room.codebook);
  const wrong = whyNot(before, wish.round, signed.by);
  if (wrong) throw new Refused(wrong);
  await room.store.append(judgementDrafts(body, wish.comment, signed));
  const after = await view(room, key);
  const own = judgementKey(key, wish.round, signed.by);
  const told = after.judgements.findLast((each) => each.key === own)!;
  if (told.idle !== null) throw new Refused({ en: `Somebody else was quicker with ${key}: your judgement is on record without effect.`, zh: `他人已先行处理${key}：您的判断已留痕，但不生效。` });
  return { view: after, told };
}
