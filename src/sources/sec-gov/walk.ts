import { addDays } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import type { Ignored, Page, Tour } from "../shape.ts";
import { idOf } from "./address.ts";
import { newYorkDay } from "./day.ts";
import { type Announced } from "./feed.ts";
import { rowsOf } from "./fetch.ts";
import type { Collection, Common } from "./kept.ts";
import type { Listed } from "./listing.ts";
import { restless, START, turn, type Turn } from "./paging.ts";
import { begin, Cursor, Left, type Run } from "./run.ts";
import { vanished } from "./vanished.ts";
import { missing, wake } from "./wake.ts";

/** Documents so young are asked again on each run: names and numbers are corrected in the first weeks. */
const YOUNG = 30;
/** Documents up to this age are asked again whenever the whole list is read. */
const MIDDLE = 730;
/** A window has at least so many pages, and at most so many while something announced is looked for. */
const [FEWEST, MOST] = [3, 10];
/** How often a list may be begun again in a run. */
const RESTARTS = 3;

const twice: Both = { en: "the row stands in the list twice, or moved to another page while the list was read", zh: "该行在列表中重复出现，或在读取期间移到了另一页" };

/**
 * Goes through a list of the site and its documents, a page of the list at a
 * time: all of it the first time and every thirty days, else a window of the
 * newest rows. Goes on where a run ended.
 */
export async function* walkList<F extends object>(collection: Collection<F>, tour: Tour): AsyncGenerator<Page> {
  const left = Left.safeParse(tour.left).data ?? null;
  const resumed = Cursor.safeParse(tour.cursor).data;
  let run: Run = resumed ?? begin(tour.now(), left);
  let announced = resumed || run.until === null ? [] : await wake(collection, tour, run.until, left?.newest ?? null);
  const seen = new Set<string>(run.stand.before);
  while (!run.ended) {
    const next = await turn(collection, tour, run.stand);
    if (next.kind === "moved") {
      if (run.restarts >= RESTARTS) throw restless(collection);
      run = { ...run, restarts: run.restarts + 1, stand: START };
      continue;
    }
    const { listed, ignored } = sorted(next.rows, seen);
    const rows = await documents(collection, tour, run, next, listed);
    announced = announced.filter((item) => !listed.some((row) => shows(row, item)));
    run = { ...run, stand: next.stand, ended: next.kind === "end" || beyond(run, next, announced), newest: newest(run.newest, listed) };
    const gone = run.ended && run.until === null && !resumed ? await vanished(collection, tour, seen) : [];
    yield { rows: [...rows, ...ignored, ...gone], cursor: run };
  }
  missing(announced, tour, collection);
  tour.leave({ at: run.began, full: run.until === null ? run.began : (left?.full ?? run.began), newest: newest(left?.newest ?? null, run.newest === null ? [] : [{ day: run.newest }]) } satisfies Left);
}

async function documents<F extends object>(collection: Collection<F>, tour: Tour, run: Run, { listing }: Exclude<Turn, { kind: "moved" }>, listed: readonly Listed[]) {
  const held = await tour.held<Common>(collection.table, listed.map((row) => idOf(row.url)));
  const today = newYorkDay(Date.parse(tour.now()));
  const again = addDays(today, -(run.until === null ? MIDDLE : YOUNG));
  return rowsOf(collection, listed, tour, (row) => ({ seen: listing.answer, held: held.get(idOf(row.url)), again: row.day >= again }));
}

/** Rows to be read, and those that are not, each with the reason. */
function sorted(rows: ReadonlyArray<Listed | { odd: Both }>, seen: Set<string>): { listed: Listed[]; ignored: Ignored[] } {
  const listed: Listed[] = [];
  const ignored: Ignored[] = [];
  for (const row of rows) {
    if ("odd" in row) ignored.push({ ignored: row.odd });
    else if (seen.has(idOf(row.url))) ignored.push({ ignored: twice });
    else {
      seen.add(idOf(row.url));
      listed.push(row);
    }
  }
  return { listed, ignored };
}

/** True where the window ends behind this page: enough pages, all of its rows older, and all that was announced found. */
function beyond({ until }: Run, { listing, stand }: Exclude<Turn, { kind: "moved" }>, announced: readonly Announced[]): boolean {
  if (until === null || (stand.last ?? 0) + 1 < FEWEST) return false;
  if (listing.rows.some((row) => "day" in row && row.day >= until)) return false;
  return announced.length === 0 || (stand.last ?? 0) + 1 >= MOST;
}

function shows(row: Listed, { id, numbers }: Announced): boolean {
  return id === idOf(row.url) || row.numbers.some((number) => numbers.includes(number));
}

function newest(day: string | null, rows: ReadonlyArray<Pick<Listed, "day">>): string | null {
  return rows.reduce((latest, row) => (latest === null || row.day > latest ? row.day : latest), day);
}
