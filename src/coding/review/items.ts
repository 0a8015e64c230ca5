import { canonical, sha256 } from "../../record/assertion.ts";
import { Refused } from "../../record/hand.ts";
import { ItemKey } from "../../record/statements/coding.ts";
import type { BulkRow, Store, Tally } from "../../store/store.ts";
import type { Entry } from "../entries/shape.ts";
import type { Headline } from "../press/shape.ts";
import type { ReleaseText } from "../releases/shape.ts";
import type { Item, ItemKind, Proposal } from "./shape.ts";

/** A text as it comes in, by kind: the same as the coders take. */
export interface GivenOf {
  entries: Entry;
  releases: ReleaseText;
  press: Headline;
}
export type Given<K extends ItemKind = ItemKind> = GivenOf[K];

/** A coder as the review uses it: its version, a first reading for what texts cite of one another, and what it proposes for each. */
export interface Coder<K extends ItemKind = ItemKind> {
  version: string;
  see?(given: Given<K>): void;
  propose(given: Given<K>): Proposal;
}

/** The key of an item: its kind and its own name. */
export function keyOf(kind: ItemKind, id: string): string {
  return `${kind}/${id.trim()}`;
}

/** SHA-256 over the words that are judged, so that a judgement never passes to others. */
export function hashOf(title: string | null, text: string): string {
  return sha256(canonical({ title, text }));
}

/** A text with its proposal as an item. Throws `Refused` where its name cannot be one of the record. */
export function itemOf(kind: ItemKind, given: Given, proposal: Proposal, coder: string): Item {
  const { title = null, text = "", docket = null, number = null, date = null } = given as Partial<Entry & ReleaseText>;
  if (!ItemKey.safeParse(keyOf(kind, given.id)).success) throw new Refused({ en: `The name ${JSON.stringify(given.id.slice(0, 40))} is too long, empty or holds invisible characters; give the text another id.`, zh: `名称${JSON.stringify(given.id.slice(0, 40))}过长、为空或含不可见字符；请为该文本另取id。` });
  return { key: keyOf(kind, given.id), kind, id: given.id.trim(), title, text, docket, number, date, hash: hashOf(title, text), proposal, coder };
}

/**
 * Puts texts with the machine's proposals into the record, a batch at a time.
 * `batches` is read twice, first whole, so that a file with a wrong line
 * leaves nothing behind. The same again changes nothing; a new version of the
 * coder changes proposals and no person's word. A text that changed sets aside
 * what was judged of it.
 */
export async function loadItems<K extends ItemKind>(store: Store, kind: K, batches: () => AsyncIterable<readonly Given<K>[]>, coder: Coder<K>): Promise<Tally> {
  for await (const batch of batches()) for (const given of batch) coder.see?.(given);
  const tally: Tally = { added: 0, changed: 0, unchanged: 0 };
  for await (const batch of batches()) {
    const done = await store.putRows("items", batch.map((given) => rowOf(itemOf(kind, given, coder.propose(given), coder.version))));
    for (const each of ["added", "changed", "unchanged"] as const) tally[each] += done[each];
  }
  return tally;
}

function rowOf({ key, kind, date, ...data }: Item): BulkRow {
  return { id: key, source: kind, date, data };
}

function fromRow({ id, source, date, data }: BulkRow<Omit<Item, "key" | "kind" | "date">>): Item {
  return { ...data, key: id, kind: source as ItemKind, date };
}

/** The items of the record by key, one kind or all, streamed. */
export async function* itemsIn(store: Store, kind?: ItemKind): AsyncGenerator<Item> {
  for await (const row of store.rows<Omit<Item, "key" | "kind" | "date">>("items", kind === undefined ? {} : { source: kind })) yield fromRow(row);
}

/** One item, or nothing. */
export async function itemIn(store: Store, key: string): Promise<Item | undefined> {
  const row = await store.row<Omit<Item, "key" | "kind" | "date">>("items", key);
  return row && fromRow(row);
}
