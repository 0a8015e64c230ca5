import { Unreadable } from "../../fetching/index.ts";
import { canonical } from "../../record/assertion.ts";
import type { Ignored, Kept, Tour } from "../shape.ts";
import { addressOfEntries, following } from "./address.ts";
import { read } from "./answer.ts";
import { entryRow, type EntryRow } from "./entry.ts";
import { DocketEntry, numberAt, page } from "./shape.ts";
import { lookOf, type State, type Under } from "./state.ts";
import type { Ask, Reading } from "./walk.ts";
import { stirsOf } from "./watch.ts";

type UnderEntries = Extract<Under, { step: "entries" }>;
const Entries = page(DocketEntry);
const DAY = 86_400_000;

const repeated: Ignored = { ignored: { en: "the entry was read in this look already, and has not changed since", zh: "该条目在本次查看中已读取，此后未变" } };

/** A look at the entries of a docket, not yet begun. */
export function beginEntries(docket: number, hints: readonly string[]): UnderEntries {
  return { step: "entries", docket, next: null, newest: null, read: {}, moved: false, days: [], again: false, hints: [...hints] };
}

/**
 * Reads one page of a docket's entries: all of them the first time, later those
 * that CourtListener touched since a day before the last one it had touched
 * then. A touch alone is no change: what the row says is compared.
 */
export async function readEntries(tour: Tour, ask: Ask, state: State, under: UnderEntries): Promise<Reading> {
  const { docket } = under;
  const look = lookOf(state, docket);
  const url = under.next ?? addressOfEntries(docket, look.since && new Date(Date.parse(look.since) - DAY).toISOString());
  const answer = await ask(url);
  const told = read(answer, Entries);
  if (told === null) {
    if (under.next === null || under.again) throw new Unreadable(`CourtListener does not know the entries of docket ${docket} (404).`, answer);
    return { rows: [], state: { ...state, under: { ...beginEntries(docket, under.hints), again: true } } };
  }
  const stray = told.results.find((entry) => numberAt(entry.docket) !== docket);
  if (stray) throw new Unreadable(`CourtListener was asked for entries of docket ${docket} and gave entry ${stray.id} of another.`, answer);
  const next = told.next && following(told.next, url);
  if (told.next !== null && (!next || told.results.length === 0)) throw new Unreadable(`CourtListener says that the entries of docket ${docket} go on at ${told.next.slice(0, 200)}, which cannot be.`, answer);

  const seen = { ...under.read };
  const rows = told.results.map((entry): Kept | Ignored => {
    const touched = new Date(entry.date_modified).toISOString();
    const before = seen[entry.id];
    if (before !== undefined && touched <= before) return repeated;
    seen[entry.id] = touched;
    return { kept: entryRow(entry, docket), table: "entries", seen: answer };
  });
  const moved = await newAmong(tour, rows);
  const after: UnderEntries = {
    ...under, next: next || null, read: seen, moved: under.moved || moved,
    newest: latest([under.newest, ...Object.values(seen)]),
    days: stirsOf([...under.days, ...told.results.flatMap(({ date_filed: day }) => day ?? [])], tour.now()),
  };
  if (next) return { rows, state: { ...state, under: after } };
  if (look.looked === null && Object.keys(seen).length === 0) {
    tour.tell({ en: `CourtListener has docket ${docket} without entries: nobody has uploaded its docket sheet.`, zh: `CourtListener 的案卷 ${docket} 没有条目：尚无人上传其案卷单。` });
  }
  const first = look.looked === null;
  const today = tour.now().slice(0, 10);
  const done = {
    ...look, looked: tour.now(), since: latest([look.since, after.newest]),
    stirs: stirsOf([...look.stirs, ...after.days, ...(after.moved && !first ? [today] : [])], tour.now()),
    stale: look.stale || (after.moved && !first),
  };
  return { rows, state: { ...state, looks: { ...state.looks, [docket]: done }, under: null }, done: under.hints };
}

/** Whether one of the rows says something that the record does not hold yet. */
async function newAmong(tour: Tour, rows: ReadonlyArray<Kept | Ignored>): Promise<boolean> {
  const kept = rows.flatMap((row) => ("kept" in row ? [row.kept] : []));
  const held = await tour.held<EntryRow>("entries", kept.map(({ id }) => id));
  return kept.some(({ id, data }) => canonical(data) !== canonical(held.get(id)?.data ?? null));
}

function latest(instants: ReadonlyArray<string | null>): string | null {
  return instants.reduce((a, b) => (b !== null && (a === null || b > a) ? b : a), null);
}
