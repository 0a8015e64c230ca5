import type { FieldAgreement } from "../../coding/agreement/index.ts";
import type { HeldProposal } from "../../coding/proposals/index.ts";
import type { Item, ItemKind, Listed, Reader, Round, Seen, Wish } from "../../coding/review/index.ts";

/** Who sits at the review desk, in which part; the name is local and proves nothing. */
export interface Sitting {
  name: string | undefined;
  round: Round;
}

/** Every text with its place in the queue, and who judged how many. */
export interface Roll {
  /** The most consequential first, then the least certain. */
  list: readonly Listed[];
  /** By person as first written: texts coded, texts settled. */
  people: readonly { name: string; coded: number; settled: number }[];
}

/** What the pages of the review read and write. They fold and hide nothing themselves: the domain does. */
export interface ReviewDesk {
  /** What a form must carry to be heard; null where the server was started without `--review`: then the pages only read. */
  token: string | null;
  roll(): Promise<Roll>;
  /** The texts with these keys that are there, in that order. For lists: they hold no judgement. */
  items(keys: readonly string[]): Promise<readonly Item[]>;
  /** One text as a reader may see it; nothing where there is none. */
  show(key: string, reader: Reader): Promise<Seen | undefined>;
  /** Writes a judgement. Throws `Refused` with a sentence in both languages. */
  judge(key: string, wish: Wish, by: string): Promise<void>;
  /** Changes of an outcome that wait for a person, and those decided. */
  proposals(): Promise<readonly HeldProposal[]>;
  /** Writes a decision; false, and nothing written, where somebody else was quicker. */
  rule(key: string, answer: "accept" | "refuse", reason: string | null, by: string): Promise<boolean>;
  /** How far coders agree, field by field, over the texts that two or more have judged. */
  agreement(kind: ItemKind): Promise<readonly FieldAgreement[]>;
}
