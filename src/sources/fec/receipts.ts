import { type Answer, Unreadable } from "../../fetching/index.ts";
import type { BulkRow } from "../../store/store.ts";
import type { Kept, Page, Tour } from "../shape.ts";
import { readPage } from "./schedule-a.ts";
import type { Contribution } from "./shape.ts";
import { Cursor, Left, pageOf, type Reading, sinceOf, type Task, tasksOf } from "./tasks.ts";

/** Most rows that are looked for one by one when the interface only estimates how many there are. */
const ONE_BY_ONE = 100;

/**
 * Asks for the receipts of what is followed: whole at first and once a week,
 * in between what was loaded since two days before the last run. Pages go by
 * the place of the last row (never by a count, which may be an estimate), and
 * those without a date are asked for at the end. Rows that a whole reading of
 * a committee no longer finds are kept and marked as gone.
 */
export async function* receipts(tour: Tour): AsyncGenerator<Page> {
  const tasks = tasksOf(tour.settings, tour.now());
  const before = Left.safeParse(tour.left).data?.tasks ?? {};
  const there = Cursor.safeParse(tour.cursor).data;
  const at = there && tasks.some(({ key }) => key === there.task) ? there : undefined;
  const done: Record<string, Reading> = { ...at?.done };
  const began = at?.began ?? tour.now();
  for (const task of tasks) {
    if (done[task.key]) continue;
    const here = at?.task === task.key ? at : undefined;
    const since = here ? here.since : sinceOf(before[task.key], began);
    // A reading that was broken off did not see all rows itself: it tells nothing of those that went away.
    const whole = since === null && !here;
    const seen = new Set<string>();
    let [next, undated, exactly, answer] = [here?.next ?? null, here?.undated ?? false, null as number | null, undefined as Answer | undefined];
    for (;;) {
      answer = await tour.ask({ url: pageOf(task, since, next, undated) });
      const page = readPage(answer);
      if (page.next !== null && page.subs.every((sub) => seen.has(sub))) throw new Unreadable(`${answer.urls.at(-1)} gave the same rows again, so its pages would never end; wait a day, then run this again.`, answer);
      for (const sub of page.subs) seen.add(sub);
      if (!undated) exactly ??= page.exactly;
      const turn = page.next === null && !undated && since === null;
      undated ||= turn || page.next?.sort_null_only === true;
      next = page.next;
      const last = next === null && !turn;
      // What went away is not yet known here, so that a run which ends before it is has the task read whole again.
      if (last) done[task.key] = { at: began, whole: since === null ? null : (before[task.key]?.whole ?? null) };
      yield { rows: page.rows, cursor: { task: task.key, since, next, undated, done: { ...done }, began } satisfies Cursor };
      if (last) break;
    }
    if (!whole) continue;
    const gone = task.committee === null ? [] : await goneFrom(task, seen, exactly, answer, tour);
    if (!gone) continue;
    done[task.key] = { at: began, whole: began };
    yield { rows: gone, cursor: { task: task.key, since, next: null, undated: true, done: { ...done }, began } satisfies Cursor };
  }
  tour.leave({ tasks: { ...before, ...done } });
}

/**
 * The rows held of a committee and period that a whole reading did not find,
 * marked as gone. The interface is known to leave rows out: where it says
 * exactly how many there are, that many must have come, and where it only
 * estimates, each missing row is asked for by its number. Undefined where it
 * cannot be told; then the next run reads the task whole again.
 */
async function goneFrom(task: Task, seen: ReadonlySet<string>, exactly: number | null, answer: Answer, tour: Tour): Promise<Kept[] | undefined> {
  if (exactly !== null && seen.size < exactly) {
    tour.tell({ en: `Of ${exactly} rows that the interface counts for ${task.key} only ${seen.size} came; they are asked for again next time.`, zh: `接口称 ${task.key} 共有${exactly}行，只收到${seen.size}行；下次将重新查询。` });
    return undefined;
  }
  const missing: BulkRow<Contribution>[] = [];
  for await (const row of tour.rows<Contribution>("contributions", { source: "openfec" })) {
    const { committee, cycle, sub, gone } = row.data;
    if (committee === task.committee && cycle === task.cycle && !gone && sub !== null && !seen.has(sub)) missing.push(row);
  }
  if (exactly !== null) return missing.map((row) => marked(row, answer));
  if (missing.length > ONE_BY_ONE) {
    tour.tell({ en: `${missing.length} rows of ${task.key} did not come again, too many to look for one by one; none is called gone.`, zh: `${task.key} 有${missing.length}行未再出现，数量过多无法逐一核对；均未标为已撤。` });
    return undefined;
  }
  const gone: Kept[] = [];
  for (const row of missing) {
    const one = await tour.ask({ url: `https://api.open.fec.gov/v1/schedules/schedule_a/${row.data.sub}/` }, { fresh: true });
    if (one.status === 404 || readPage(one).subs.length === 0) gone.push(marked(row, one));
  }
  return gone;
}

function marked(row: BulkRow<Contribution>, answer: Answer): Kept {
  return { kept: { ...row, data: { ...row.data, gone: true } }, seen: answer };
}
