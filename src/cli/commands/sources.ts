import { say, type Words } from "../../language/index.ts";
import type { PartialDay } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import { allSources, type Hole, type Source, type Window } from "../../sources/index.ts";
import type { Store } from "../../store/store.ts";
import type { Common, Effects } from "../effects.ts";
import { wrap } from "../print/columns.ts";
import { openFor } from "../record.ts";
import type { LastRun } from "./ingest.ts";

/** A source of bulk rows: what it is, how far it reaches, and what of it the record holds. */
interface Line {
  id: string;
  what: Both;
  publisher: string;
  /** True where others made it from the agency's or the court's records. */
  secondary: boolean;
  /** Days it reaches over, and the holes within: nothing is to be compared across one. */
  coverage: { covers: readonly Window[]; holes: readonly Hole[] };
  /** The last day it reaches to, the day of the newest row held (null where none is), and rows held. */
  freshness: { until: string; newest: PartialDay | null; rows: number };
  lastRun: LastRun | null;
  /** Requests allowed and used; null: this source is read from files and asks nobody. */
  budget: null;
}

/** `prosequi sources`: the sources of bulk rows and what has been loaded of each. */
export async function sources(effects: Effects, options: Common): Promise<number> {
  const record = await openFor(effects, options);
  try {
    const lines: Line[] = [];
    for (const source of (await allSources()).values()) lines.push(await lineOf(source, record.store));
    effects.out(options.format === "json" ? JSON.stringify(lines, null, 2) : lines.map((line) => paragraph(line, say(options.lang), effects.width)).join("\n\n"));
    return 0;
  } finally {
    await record.close();
  }
}

async function lineOf({ manifest, files }: Source, store: Store): Promise<Line> {
  const { id, what, publisher, secondary, covers, holes } = manifest;
  let rows = 0;
  let newest: PartialDay | null = null;
  // Several sources share a table, so rows are counted by their source.
  const table = files?.table ?? "items";
  for await (const { date } of (await store.count(table)) === 0 ? [] : store.rows(table, { source: id })) {
    rows += 1;
    if (date !== null && (newest === null || date > newest)) newest = date;
  }
  const until = covers.reduce((last, window) => (window.to > last ? window.to : last), "");
  return { id, what, publisher, secondary, coverage: { covers, holes }, freshness: { until, newest, rows }, lastRun: (await store.meta<LastRun>(`ingest ${id}`)) ?? null, budget: null };
}

function paragraph(line: Line, words: Words, width: number): string {
  const { terminal, day, number, of } = words;
  const { rows, newest } = line.freshness;
  const parts = [
    of(line.what),
    ...(line.secondary ? [terminal.secondary] : []),
    terminal.sourceIn(number(rows), newest === null ? null : day(newest)),
    terminal.lastRun(line.lastRun && day(line.lastRun.at.slice(0, 10)), line.lastRun?.files.join(", ") ?? ""),
    ...line.coverage.covers.map((window) => terminal.covers(day(window.from), day(window.to))),
    ...line.coverage.holes.map((hole) => terminal.hole(day(hole.from), day(hole.to), of(hole.reason))),
  ];
  return [line.id, ...parts.flatMap((part) => wrap(part, width - 4).map((text, n) => `${n === 0 ? "  " : "    "}${text}`))].join("\n");
}
