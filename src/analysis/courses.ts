import type { Codebook } from "../codebook/shape.ts";
import type { View } from "../record/view.ts";
import type { CodedCase } from "../sources/fjc-idb/cases.ts";
import type { StoredMatter } from "../sources/sec-litigation-releases-archive/gather.ts";
import type { BulkRow } from "../store/store.ts";
import { baselineOf, droppedElsewhereList, readSample } from "./baseline/index.ts";
import { filingsCourse, moneyOf, timeToEnding } from "./course/index.ts";
import type { Choice } from "./definition.ts";
import { followed } from "./following.ts";
import { addMonths, archiveSource, casesOfDatabase, casesOfMatters, casesOfView, changesOfGovernment, inventoriesOf, type ReleaseCode, sourceOfDatabase, sourceOfView } from "./inventories/index.ts";

/** What a course through time is computed from. */
export interface Through {
  view: View;
  codebook: Codebook;
  choice: Choice;
  /** Rows of the table `cases`; empty where no file was loaded. */
  cases: ReadonlyArray<BulkRow<CodedCase>>;
  /** Actions of the release archive with the coding of their releases, where it was loaded. */
  archive?: { matters: ReadonlyArray<BulkRow<StoredMatter>>; codes: ReadonlyMap<string, ReleaseCode> };
  /** A hand-coded sample of cases under disposition 14: its text and the name of its file. */
  sample?: { text: string; name: string };
  /** Months for which an inventory is followed after a change of government; undefined for the longest half-year that has passed since the last one. */
  months?: number | undefined;
}

/** What can be asked of actions through time, by name; each answer says what it tells and what it does not. */
export const courses = {
  endings: ({ view, codebook }: Through) => timeToEnding(view, codebook),
  filings: ({ view, choice }: Through) => filingsCourse(view, choice),
  money: ({ view }: Through) => moneyOf(view),
  inventories: ({ view, codebook, cases, months = monthsSince(view), archive }: Through) => {
    const until = lastDay(cases, view);
    const own = { source: sourceOfView(view), cases: casesOfView(view, codebook), industries: ["crypto"] };
    const database = cases.length === 0 ? [] : [{ source: sourceOfDatabase(until), cases: casesOfDatabase(cases, until, industriesOf(view, codebook)).cases }];
    const releases = archive === undefined ? [] : [{ source: archiveSource, cases: casesOfMatters(archive.matters, archive.codes) }];
    return inventoriesOf([own, ...releases, ...database], changesOfGovernment(view), months);
  },
  elsewhere: async ({ view, codebook, cases, sample, months = monthsSince(view) }: Through) => {
    const change = changesOfGovernment(view).at(-1)!;
    const coded = sample && { rows: await readSample(sample.text, sample.name), name: sample.name };
    return { list: droppedElsewhereList(view, codebook, change.day), baseline: baselineOf({ rows: cases, until: lastDay(cases, view), change, industries: industriesOf(view, codebook), months, ...(coded && { sample: coded }) }) };
  },
} as const;

/** The name of a course. */
export type What = keyof typeof courses;
/** What each course answers. */
export type Courses = { [W in What]: Awaited<ReturnType<(typeof courses)[W]>> };

/** The longest of 6, 12, 18 and 24 months that has passed between the last change of government and a view's day; 6 where none has. */
function monthsSince(view: View): number {
  const change = changesOfGovernment(view).at(-1)!.day;
  return [24, 18, 12].find((months) => addMonths(change, months) <= view.on) ?? 6;
}

/** The last day of which the loaded cases tell, not after the view's. */
function lastDay(cases: ReadonlyArray<BulkRow<CodedCase>>, view: View): string {
  let last = "";
  for (const { data } of cases) for (const day of [data.filed, data.terminated]) if (day !== null && day > last && day <= view.on) last = day;
  return last === "" ? view.on : last;
}

/** Industries that the record knows, by court and docket. */
function industriesOf(view: View, codebook: Codebook): ReadonlyMap<string, string> {
  return new Map(followed(view, codebook).flatMap(({ action, court, core }) => (court === null || core === null ? [] : [[`${court}/${core}`, view.actions.get(action)!.industry] as const])));
}
