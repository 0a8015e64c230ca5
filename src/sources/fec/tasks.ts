import { z } from "zod";
import { RecordError } from "../../record/problem.ts";
import { committeesSetting, contributorsSetting, cyclesOf, followedCommittees, followedContributors } from "./settings.ts";
import { Indexes } from "./schedule-a.ts";

/** Days after which a task is read whole again, so that rows which went away are noticed. */
const WHOLE_EACH = 7;

/** Days before the last run from which rows are asked again: they are loaded overnight, and late. */
const BACK = 2;

/** When a task was read last, and when whole: ISO instants in UTC. */
export const Reading = z.strictObject({ at: z.string(), whole: z.string().nullable() });
export type Reading = z.infer<typeof Reading>;

/** What a finished run leaves: its tasks by key. */
export const Left = z.strictObject({ tasks: z.record(z.string(), Reading) });

/** Where a run stands: in which task, behind which page. */
export const Cursor = z.strictObject({
  task: z.string(),
  /** First day of loading that is asked for; null where the task is read whole. */
  since: z.string().nullable(),
  next: Indexes.nullable(),
  /** The rows without a date are being read, which come after the others. */
  undated: z.boolean(),
  /** Tasks of this run that are finished. */
  done: z.record(z.string(), Reading),
  began: z.string(),
});
export type Cursor = z.infer<typeof Cursor>;

/** Receipts to be asked for: of a committee or a giver, in a two-year period. */
export interface Task {
  key: string;
  committee: string | null;
  contributor: string | null;
  cycle: number;
}

/** What is to be asked for, by the settings, in an order that stays. */
export function tasksOf(settings: Readonly<Record<string, string>>, now: string): Task[] {
  const cycles = cyclesOf(settings, now);
  const tasks = [
    ...followedCommittees(settings).map((committee) => ({ committee, contributor: null })),
    ...followedContributors(settings).map((contributor) => ({ committee: null, contributor })),
  ].flatMap((each) => cycles.map((cycle): Task => ({ ...each, cycle, key: `${each.committee ?? each.contributor}/${cycle}` })));
  if (tasks.length === 0) throw new RecordError(`openfec knows nobody to ask for; write numbers of committees into the setting ${committeesSetting.name}, or names of givers into ${contributorsSetting.name}.`);
  return tasks;
}

/** Address of a page; `after` is what the page before gave, all of it. */
export function pageOf({ committee, contributor, cycle }: Task, since: string | null, after: Indexes | null, undated: boolean): string {
  const query = new URLSearchParams({ ...(committee !== null && { committee_id: committee }), ...(contributor !== null && { contributor_name: contributor }), two_year_transaction_period: String(cycle), per_page: "100", sort: "-contribution_receipt_date", ...(since !== null && { min_load_date: since }) });
  for (const [name, value] of Object.entries(after ?? {})) if (value !== null) query.set(name, String(value));
  if (undated) query.set("sort_null_only", "true");
  return `https://api.open.fec.gov/v1/schedules/schedule_a/?${query.toString()}`;
}

/** The first day of loading to ask for; null where it is time to read the task whole. */
export function sinceOf(read: Reading | undefined, now: string): string | null {
  if (!read?.whole || Date.parse(now) - Date.parse(read.whole) >= WHOLE_EACH * 86_400_000) return null;
  return new Date(Date.parse(read.at) - BACK * 86_400_000).toISOString().slice(0, 10);
}
