import { z } from "zod";
import { canonical, sha256 } from "../../record/assertion.ts";
import type { BulkRow, Store, Tally } from "../../store/store.ts";
import type { Item, ItemKind, Proposal } from "./shape.ts";

const Name = z.string().trim().min(1, "needs a name").max(200).regex(/^[^\p{Cc}]*$/u, "holds an invisible character");
const Text = z.string().max(1_000_000, "is longer than 1,000,000 characters");

/** A line of a file of texts, by kind: the same as the coders take. */
export const givenShapes = {
  entries: z.object({ id: Name, text: Text, docket: z.string().max(200).optional(), date: z.string().max(40).optional(), number: z.union([z.string().max(40), z.int().transform(String)]).optional() }),
  releases: z.object({ id: Name, title: Text, text: Text }),
  press: z.object({ id: Name, title: Text }),
} as const;
export type Given<K extends ItemKind = ItemKind> = z.infer<(typeof givenShapes)[K]>;

/** A coder as the review uses it: proposals for a batch of texts, in their order, and the version they are from. */
export interface Coder<K extends ItemKind = ItemKind> {
  version: string;
  propose(given: readonly Given<K>[]): readonly Proposal[];
}

/** The key of an item: its kind and its own name. */
export function keyOf(kind: ItemKind, id: string): string {
  return `${kind}/${id.trim()}`;
}

/** A text with its proposal as an item. */
export function itemOf(kind: ItemKind, given: Given, proposal: Proposal, coder: string): Item {
  const { title = null, text = "", docket = null, number = null, date = null } = given as { title?: string; text?: string; docket?: string; number?: string; date?: string };
  return { key: keyOf(kind, given.id), kind, id: given.id.trim(), title, text, docket, number, date, hash: sha256(canonical({ title, text })), proposal, coder };
}

/**
 * Puts texts with the machine's proposals into the record, a batch at a time.
 * The same again changes nothing; a new version of the coder changes proposals
 * and no person's word. A text that changed sets aside what was judged of it.
 */
export async function loadItems<K extends ItemKind>(store: Store, kind: K, batches: AsyncIterable<readonly Given<K>[]>, coder: Coder<K>): Promise<Tally> {
  const tally: Tally = { added: 0, changed: 0, unchanged: 0 };
  for await (const batch of batches) {
    const proposals = coder.propose(batch);
    const done = await store.putRows("items", batch.map((given, n) => rowOf(itemOf(kind, given, proposals[n]!, coder.version))));
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
