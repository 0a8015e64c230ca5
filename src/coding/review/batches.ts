import type { Draft } from "../../record/assertion.ts";
import { type Hand, Refused } from "../../record/hand.ts";
import type { Both } from "../../record/support.ts";
import type { Store } from "../../store/store.ts";
import { type Line, wishOf } from "./batch.ts";
import { judgementOf } from "./code.ts";
import type { CodeWords } from "./fields.ts";
import { foldItem } from "./fold.ts";
import { itemIn } from "./items.ts";
import { erasedComments, judgementDrafts, judgementsIn } from "./log.ts";
import { whyNot } from "./turn.ts";

export { batchHead, batchRow, type Line } from "./batch.ts";

/** What a batch says: drafts to be written at once, or what is wrong with it, line by line. */
export interface Batched {
  drafts: Draft[];
  problems: { line: number; says: Both }[];
  /** Lines left empty. */
  empty: number;
  /** Comments that were erased before, and so are not taken again. */
  gone: number;
}

/**
 * Reads the lines of a batch that one coder filled in. Every line is checked
 * against the record; whoever finds a problem writes nothing of it. The same
 * batch again says nothing new.
 */
export async function readBatch(room: { store: Store; codebook: CodeWords }, lines: AsyncIterable<{ line: number; cells: Line }>, hand: Hand): Promise<Batched> {
  const log = await room.store.read();
  const [judgements, erased] = [judgementsIn(log), erasedComments(log)];
  const batched: Batched = { drafts: [], problems: [], empty: 0, gone: 0 };
  const seen = new Map<string, number>();
  for await (const { line, cells } of lines) {
    try {
      const key = (cells.item ?? "").trim();
      const item = await itemIn(room.store, key);
      if (!item) throw new Refused({ en: `There is no item "${key}" in this record; was the batch written from another?`, zh: `本记录中没有条目“${key}”；该批次是否由其他记录导出？` });
      const first = seen.get(key);
      if (first !== undefined) throw new Refused({ en: `${key} stands already in line ${first}; keep one of the two.`, zh: `${key}已见于第${first}行；请保留其一。` });
      seen.set(key, line);
      const wish = wishOf(cells, item, room.codebook);
      if (!wish) {
        batched.empty += 1;
        continue;
      }
      const wrong = whyNot(foldItem(item, judgements.get(key) ?? []), "coder", hand.by);
      if (wrong) throw new Refused(wrong);
      const [judgement, comment] = judgementDrafts(judgementOf(item, wish, room.codebook), wish.comment, hand);
      const gone = comment !== undefined && erased.has(comment.key);
      batched.gone += gone ? 1 : 0;
      batched.drafts.push(judgement!, ...(comment && !gone ? [comment] : []));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      batched.problems.push({ line, says: error.says });
    }
  }
  return batched;
}
