import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Record } from "../casebook/open.ts";
import type { Rulebook } from "../rules/book/read.ts";
import type { Desk, Query } from "../site/shape.ts";
import { dayOfArticle, reportFor } from "./commands/report.ts";
import { conflictsIn } from "./conflicts.ts";
import type { Effects } from "./effects.ts";
import { rulebooks } from "./record.ts";
import { siteClues } from "./site-clues.ts";
import { siteEvidence } from "./site-evidence.ts";
import { siteHooks } from "./site-hooks.ts";
import { siteReview } from "./site-review.ts";
import { siteWorks } from "./site-works.ts";

/** What the site reads, from an open record and the rule sets that come with the package; with `review` people may code in the browser. */
export function deskOf(record: Record, effects: Pick<Effects, "today" | "now" | "random" | "env" | "cwd">, trouble: (problem: unknown, path: string) => void, review = false): Desk {
  const definition = (query: Query): string => Object.entries(query.definition).map(([id, option]) => `${id}=${option}`).join(",");
  const root = rulebooks();
  const article = dayOfArticle(record);
  let screening: ReturnType<Desk["screening"]> | undefined;
  let books: Promise<ReadonlyMap<string, Rulebook>> | undefined;
  // What could not be read is tried again, so that mending a file needs no new start.
  const kept = <T>(reading: Promise<T>, drop: () => void): Promise<T> => {
    reading.catch(drop);
    return reading;
  };
  return {
    view: (query) => record.asOf({ on: query.on, knownAt: query.knownAt }),
    report: (query) => reportFor(record, { ...(query.on ? { asOf: query.on } : {}), ...(query.knownAt ? { knownAt: query.knownAt } : {}), definition: definition(query) }),
    ...siteWorks(record),
    conflicts: conflictsIn(record),
    evidence: siteEvidence(record),
    hook: siteHooks(record, effects),
    codebook: record.codebook,
    get days() { return { ...record.covers, article }; },
    today: effects.today,
    rulebooks: () => (books ??= kept(readAll(root), () => (books = undefined))),
    screening: () => (screening ??= kept(openScreening(root), () => (screening = undefined))),
    ...siteClues(record, effects, root),
    review: siteReview(record, effects, review),
    trouble,
  };
}

/** The lists of the first rule set that has any. */
async function openScreening(root: string): ReturnType<Desk["screening"]> {
  const { openScreen } = await import("../rules/screen/index.ts");
  const entries = await readdir(root).catch(() => []);
  const folder = entries.sort().map((id) => path.join(root, id, "screening")).find((each) => existsSync(path.join(each, "screening.yaml")));
  return folder === undefined ? undefined : openScreen(folder);
}

/** Every rule set in a directory, the newest first. */
async function readAll(root: string): Promise<ReadonlyMap<string, Rulebook>> {
  const { listRulebooks, readRulebook } = await import("../rules/book/read.ts");
  const books = await Promise.all((await listRulebooks(root)).map((id) => readRulebook(path.join(root, id))));
  const since = ({ instrument }: Rulebook): string => instrument.from ?? "";
  return new Map(books.sort((a, b) => (since(a) < since(b) ? 1 : since(a) > since(b) ? -1 : 0)).map((book) => [book.instrument.id, book]));
}
