import { RecordError } from "../../record/problem.ts";
import type { Effects } from "../effects.ts";
import { askThrough } from "../review/asking.ts";
import { exportBatch, importBatch } from "../review/batches.ts";
import { eraseComments, judgeItem } from "../review/judging.ts";
import { load } from "../review/loading.ts";
import { listItems, showItem } from "../review/showing.ts";
import { type Options, sit, type Sitting } from "../review/sitting.ts";

type Verb = (sitting: Sitting, first: string | undefined, second: string | undefined) => Promise<number>;

const verbs: Readonly<Record<string, Verb>> = {
  load,
  next: (sitting) => askThrough(sitting, "coder"),
  list: listItems,
  show: showItem,
  judge: (sitting, key) => judgeItem(sitting, "coder", key),
  adjudicate: (sitting, key) => (key === undefined ? askThrough(sitting, "adjudicator") : judgeItem(sitting, "adjudicator", key)),
  export: exportBatch,
  import: importBatch,
  erase: eraseComments,
};

/** `prosequi review WHAT [ITEM|FILE]`: people in charge of what the coders say. */
export async function review(effects: Effects, what: string, first: string | undefined, second: string | undefined, options: Options): Promise<number> {
  const verb = Object.hasOwn(verbs, what) ? verbs[what] : undefined;
  if (!verb) {
    const known = Object.keys(verbs).join(", ");
    throw new RecordError({ en: `There is no "review ${what}"; write one of ${known}.`, zh: `没有“review ${what}”；请从以下选择：${known}。` }[options.lang]);
  }
  return sit(effects, options, (sitting) => verb(sitting, first, second));
}
