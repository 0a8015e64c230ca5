import { z } from "zod";
import { RecordError } from "../../record/problem.ts";
import { openTable } from "../packed/table.ts";
import type { Ignored, Kept, Page, Tour } from "../shape.ts";
import { notFollowed } from "./fields.ts";
import type { FileOf } from "./files.ts";
import { cyclesOf, followedCommittees } from "./settings.ts";

/** Rows to keep, and rows read, after which a page is written. */
const KEPT = 5_000;
const READ = 50_000;

/** Where a run stands: within the file of a period, behind that line. */
const Cursor = z.strictObject({ cycle: z.number().int(), hash: z.string(), line: z.number().int().nonnegative(), done: z.record(z.string(), z.string()) });
type Cursor = z.infer<typeof Cursor>;

/** Hash of the file of each period that was read to its end, and for which committees. */
const Left = z.strictObject({ files: z.record(z.string(), z.string()) });

/**
 * Reads the files of the periods asked for, each once as long as it does not
 * change: a file is fetched only when the Commission has a newer one. A run
 * that ended within a file goes on behind the line it had come to; where the
 * file has changed meanwhile, it is read from its start.
 */
export async function* bulk(file: FileOf, tour: Tour): AsyncGenerator<Page> {
  const followed = new Set(file.filtered ? followedCommittees(tour.settings) : []);
  const cursor = Cursor.safeParse(tour.cursor).data;
  const whose = [...followed].sort().join(",");
  const read = Left.safeParse(tour.left).data?.files ?? {};
  const done: Record<string, string> = { ...cursor?.done };
  for (const cycle of cyclesOf(tour.settings, tour.now())) {
    if (done[cycle] !== undefined) continue;
    const found = await tour.download({ url: file.url(cycle) });
    const name = `${found.hash} ${whose}`.trim();
    if (read[cycle] === name) tour.tell({ en: `The file of ${cycle} has not changed since it was read.`, zh: `${cycle}年期的文件自上次读取后没有变化。` });
    else yield* stretches(file, tour, { cycle, path: found.path, hash: found.hash, followed, done, after: cursor?.cycle === cycle && cursor.hash === found.hash ? cursor.line : 0 });
    done[cycle] = name;
  }
  tour.leave({ files: { ...read, ...done } });
}

async function* stretches(file: FileOf, tour: Tour, at: { cycle: number; path: string; hash: string; followed: ReadonlySet<string>; done: Cursor["done"]; after: number }): AsyncGenerator<Page> {
  const { cycle, hash, followed, done, after } = at;
  const table = await openTable(at.path, file.form, after);
  const seen = { hash };
  let [line, kept, any] = [after, 0, after > 0];
  let rows: Array<Kept | Ignored> = [];
  const page = (): Page => {
    const full: Page = { rows, cursor: { cycle, hash, line, done: { ...done } } satisfies Cursor };
    [rows, kept] = [[], 0];
    return full;
  };
  for await (const stretch of table.stretches) {
    for (const fields of stretch.rows) {
      any = true;
      const row = followed.size > 0 && !followed.has(fields[0]!) && !followed.has(fields[file.otherSide] ?? "") ? { ignored: notFollowed } : file.row(fields, cycle);
      if ("kept" in row) kept += 1;
      rows.push("kept" in row ? { ...row, seen } : row);
    }
    line = stretch.line;
    if (kept >= KEPT || rows.length >= READ) yield page();
    tour.signal.throwIfAborted();
  }
  if (!any) throw new RecordError(`${file.url(cycle)} holds no rows, which cannot be; look at it in a browser, then run this again.`);
  if (rows.length > 0) yield page();
}
