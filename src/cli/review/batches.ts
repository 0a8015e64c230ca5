import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { batchHead, batchRow, itemIn, list, queue, readBatch } from "../../coding/review/index.ts";
import { signedBy } from "../../coding/review/person.ts";
import { writeCsv } from "../../language/csv.ts";
import { Refused } from "../../record/hand.ts";
import { RecordError } from "../../record/problem.ts";
import { rowsIn } from "./rows.ts";
import type { Sitting } from "./sitting.ts";

/** Items written to a file between two writes. */
const parcel = 500;

/** `review export FILE.csv`: a batch for a spreadsheet; with `--coder` what waits for that person. One kind a file, since each has columns of its own. */
export async function exportBatch({ effects, options, words, room }: Sitting, file: string | undefined): Promise<number> {
  if (file === undefined) throw new RecordError("Name the file to write, like review export batch.csv --coder NAME.");
  const full = path.resolve(effects.cwd, file);
  if (file !== "-" && existsSync(full)) throw new RecordError(`${file} is there already, and may hold somebody's work; name another file, or move it away.`);
  const all = options.coder === undefined ? await list(room, options.items) : await queue(room, { name: options.coder, round: "coder", each: options.each }, options.items);
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  if (kinds.length > 1) throw new Refused({ en: `These are ${kinds.join(" and ")}, and each has columns of its own; pick one with --items ${kinds[0]}.`, zh: `其中有${kinds.join("与")}，各有不同的列；请以--items ${kinds[0]}择一。` });
  if (all.length === 0) throw new Refused({ en: "There is nothing to export; prosequi review list shows what is on record.", zh: "没有可导出的条目；可用prosequi review list查看。" });
  const head = batchHead(kinds[0]!, room.codebook, options.blind === true);
  const shown = all.slice(0, options.max);
  // A mark at the front tells a spreadsheet that this is UTF-8.
  let told = `\uFEFF${writeCsv(head, [])}`;
  if (file !== "-") await writeFile(full, "", { flag: "wx" });
  const write = async (text: string): Promise<void> => (file === "-" ? effects.out(text) : writeFile(full, text, { flag: "a" }));
  for (const [n, { key }] of shown.entries()) {
    told += writeCsv(batchRow((await itemIn(room.store, key))!, head).map((cell) => (cell === null ? "" : String(cell))), []);
    if ((n + 1) % parcel !== 0) continue;
    await write(told);
    told = "";
  }
  await write(told);
  if (file !== "-") effects.out(options.format === "json" ? JSON.stringify({ file, items: shown.length }, null, 2) : words.review.exported(shown.length, file));
  return 0;
}

/** `review import FILE.csv --coder NAME`: what a person wrote in a batch; all of it or nothing. */
export async function importBatch({ effects, options, words, room, hand }: Sitting, file: string | undefined): Promise<number> {
  if (file === undefined) throw new RecordError("Name the file, like review import batch.csv --coder NAME.");
  const signed = { ...hand(), by: signedBy(options.coder) };
  const { review, of } = words;
  const batch = await readBatch(room, rowsIn(path.resolve(effects.cwd, file), file, ["item", "text_sha"]), signed);
  if (batch.problems.length > 0) {
    const lines = batch.problems.slice(0, 20).map(({ line, says }) => `${file}:${line}: ${of(says)}`);
    const rest = batch.problems.length - lines.length;
    throw new RecordError([review.problems(file, batch.problems.length), ...lines, ...(rest > 0 ? [review.more(rest)] : [])].join("\n"));
  }
  const judged = batch.drafts.filter(({ kind }) => kind === "judgement").length;
  const kept = (await room.store.append(batch.drafts)).filter(({ kind }) => kind === "judgement").length;
  effects.err(review.unauthenticated);
  if (batch.gone > 0) effects.err(review.commentsGone(batch.gone));
  effects.out(options.format === "json" ? JSON.stringify({ judged: kept, unchanged: judged - kept, empty: batch.empty, commentsGone: batch.gone }, null, 2) : review.imported(kept, judged - kept, batch.empty));
  return 0;
}
