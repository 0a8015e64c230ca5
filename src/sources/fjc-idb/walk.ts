import { load } from "cheerio";
import { z } from "zod";
import { type Answer, Unreadable } from "../../fetching/index.ts";
import { RecordError } from "../../record/problem.ts";
import { openTable } from "../packed/table.ts";
import type { Ignored, Kept, Page, Tour } from "../shape.ts";
import { Gathering } from "./cases.ts";
import { kept, recordsOf, sift } from "./file.ts";
import { form } from "./form.ts";

/** Where the Center offers the file, whose name changes between editions (`cv88on.zip`, `cv88on_0.zip`). */
export const page = "https://www.fjc.gov/research/idb/civil-cases-filed-terminated-and-pending-sy-1988-present";

/** Rows passed over, and cases, of one page. */
const PASSED = 100_000;
const CASES = 2_000;

/** Where a run stands: so many rows were passed over, and, once all are read, so many cases kept. */
const Cursor = z.strictObject({ hash: z.string(), passed: z.number().int().nonnegative(), cases: z.number().int().nonnegative() });
type Cursor = z.infer<typeof Cursor>;

/** The edition that was read last: its hash, the publisher's date of it, and the latest tape year in it. */
const Left = z.strictObject({ hash: z.string(), modified: z.string().nullable(), tape: z.number().nullable() });

/**
 * Fetches the quarterly file where there is a newer one, and goes through it
 * once. A run that ended within it reads it again from its start, since a case
 * may have rows anywhere, but tells of each row once.
 */
export async function* walk(tour: Tour): AsyncGenerator<Page> {
  const url = tour.settings["fjc-file"] ?? linkIn(await tour.ask({ url: page }));
  if (!/^https:\/\/www\.fjc\.gov\/\S+\.zip$/.test(url)) throw new RecordError(`The setting fjc-file is not the address of a zip file at www.fjc.gov; copy the address of the civil file from ${page}, or take the setting away.`);
  const found = await tour.download({ url });
  const left = Left.safeParse(tour.left).data;
  if (left?.hash === found.hash) {
    tour.tell({ en: `The file is still the edition of ${left.modified ?? "unknown date"}; nothing of it is read again.`, zh: `文件仍为${left.modified ?? "日期不明"}的版本，未重新读取。` });
    return tour.leave(left);
  }
  const modified = found.headers["last-modified"] ?? null;
  const before = Cursor.safeParse(tour.cursor).data;
  const from = before?.hash === found.hash ? before : { hash: found.hash, passed: 0, cases: 0 };
  const gathering = new Gathering();
  yield* passedRows(await openTable(found.path, form), gathering, from);
  const { tape } = yield* cases(gathering, from, url);
  tour.tell({ en: `Read the edition of ${modified ?? "unknown date"}, with cases that ended up to the tape year ${tape ?? "unknown"}.`, zh: `已读取${modified ?? "日期不明"}的版本，所含结案截至磁带年度${tape ?? "不明"}。` });
  tour.leave({ hash: found.hash, modified, tape } satisfies z.infer<typeof Left>);

  async function* passedRows(table: Awaited<ReturnType<typeof openTable>>, held: Gathering, start: Cursor): AsyncGenerator<Page> {
    let rows: Ignored[] = [];
    let passed = 0;
    const full = (): Page => ({ rows, cursor: { hash: start.hash, passed, cases: 0 } satisfies Cursor });
    for await (const stretch of sift(table, held)) {
      tour.signal.throwIfAborted();
      for (const reason of stretch.rows) {
        if (reason) passed += 1;
        if (reason && passed > start.passed) rows.push({ ignored: reason });
      }
      if (rows.length < PASSED) continue;
      yield full();
      rows = [];
    }
    if (rows.length > 0) yield full();
  }

  async function* cases(held: Gathering, start: Cursor, address: string): AsyncGenerator<Page, { tape: number | null }> {
    const seen = { hash: start.hash };
    let [n, tape] = [0, null as number | null];
    let rows: Array<Kept | Ignored> = [];
    for (const each of held.cases()) {
      for (const row of each.data.rows) if (row.tape !== null && row.tape !== 2099 && row.tape > (tape ?? 0)) tape = row.tape;
      n += 1;
      if (n <= start.cases) continue;
      for (const record of recordsOf(each)) {
        const row = kept(record);
        rows.push("kept" in row ? { ...row, seen } : row);
      }
      if (n % CASES !== 0) continue;
      yield { rows, cursor: { hash: start.hash, passed: Number.MAX_SAFE_INTEGER, cases: n } satisfies Cursor };
      rows = [];
    }
    if (n === 0) throw new RecordError(`${address} holds no case of the S.E.C., which cannot be; look for a newer version of this program before relying on it.`);
    if (rows.length > 0) yield { rows, cursor: { hash: start.hash, passed: Number.MAX_SAFE_INTEGER, cases: n } satisfies Cursor };
    return { tape };
  }
}

/** Address of the file, as the page links it. */
function linkIn(answer: Answer): string {
  if (answer.status !== 200 && !answer.unchanged) throw new Unreadable(`${page} answered with status ${answer.status}; open it in a browser, and write the address of the civil file into the setting fjc-file if it is only shown there.`, answer);
  const $ = load(Buffer.from(answer.bytes).toString("utf8"));
  const links = new Set($("a[href]").toArray().map((link) => $(link).attr("href") ?? "").flatMap((href) => (/\/cv88on\w*\.zip(?:\?[^#]*)?$/i.test(href) && URL.canParse(href, page) ? [new URL(href, page).href.replace(/\?.*$/, "")] : [])));
  const [link] = links;
  if (link === undefined || links.size > 1) throw new Unreadable(`${page} links ${link === undefined ? "no civil file (cv88on.zip)" : `${links.size} civil files`}, so it has changed or asks whether one is a robot; open it in a browser, and write the address of the file into the setting fjc-file.`, answer);
  return link;
}
