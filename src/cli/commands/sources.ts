import { allowance } from "../../fetching/index.ts";
import { say, type Words } from "../../language/index.ts";
import type { PartialDay } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import { allSources, ONWARD, type Hole, type Run, type Setting, type Source, type Window } from "../../sources/index.ts";
import type { Store } from "../../store/store.ts";
import type { Common, Effects } from "../effects.ts";
import { wrap } from "../print/columns.ts";
import { openFor } from "../record.ts";
import { settingsFor, settingsOf } from "../settings.ts";
import type { LastRun } from "./ingest.ts";

/** What may be asked of a source's publisher, and what of it is used. */
interface Budget {
  account: string;
  windows: Array<{ seconds: number; allowed: number; used: number }>;
  /** The first instant at which another request may be made: ISO, UTC. */
  next: string;
}

/** A source of bulk rows: what it is, how far it reaches, and what of it the record holds. */
interface Line {
  id: string;
  what: Both;
  publisher: string;
  /** True where others made it from the agency's or the court's records. */
  secondary: boolean;
  /** How rows come: `ingest` from files, `sync` over the network. */
  ways: Array<"ingest" | "sync">;
  /** Days it reaches over, and the holes within: nothing is to be compared across one. */
  coverage: { covers: readonly Window[]; holes: readonly Hole[] };
  /** The last day it reaches to (9999-12-31: goes on), the day of the newest row held (null where none is), and rows held. */
  freshness: { until: string; newest: PartialDay | null; rows: number };
  /** The last load from files or run over the network, whichever is later. */
  lastRun: LastRun | Run | null;
  /** Rows after which a run broke off that the next one goes on with; null where none did. */
  unfinished: number | null;
  /** Requests allowed and used; null: this source is read from files and asks nobody. */
  budget: Budget | null;
  /** Settings it needs that are not there. */
  needs: Array<{ setting: string; what: Both }>;
}

/** `prosequi sources`: the sources of bulk rows and what has been loaded of each. */
export async function sources(effects: Effects, options: Common): Promise<number> {
  const all = [...(await allSources()).values()];
  const settings = await settingsFor(effects, settingsOf(all));
  const record = await openFor(effects, options);
  try {
    const lines: Line[] = [];
    for (const source of all) lines.push(await lineOf(source, record.store, settings, Date.parse(effects.now())));
    effects.out(options.format === "json" ? JSON.stringify(lines, null, 2) : lines.map((line) => paragraph(line, say(options.lang), effects.width)).join("\n\n"));
    return 0;
  } finally {
    await record.close();
  }
}

async function lineOf({ manifest, files, live }: Source, store: Store, settings: Readonly<Record<string, string>>, now: number): Promise<Line> {
  const { id, what, publisher, secondary, covers, holes, tables } = manifest;
  let rows = 0;
  let newest: PartialDay | null = null;
  // Several sources share a table, so rows are counted by their source.
  for (const table of tables) {
    for await (const { date } of (await store.count(table)) === 0 ? [] : store.rows(table, { source: id })) {
      rows += 1;
      if (date !== null && (newest === null || date > newest)) newest = date;
    }
  }
  const until = covers.reduce((last, window) => (window.to > last ? window.to : last), "");
  const loaded = await store.meta<LastRun>(`ingest ${id}`);
  const asked = await store.meta<Run>(`run ${id}`);
  const missing = (live?.settings ?? []).filter((each: Setting) => each.required && !settings[each.name]);
  return {
    id, what, publisher, secondary,
    ways: [...(files ? (["ingest"] as const) : []), ...(live ? (["sync"] as const) : [])],
    coverage: { covers, holes },
    freshness: { until, newest, rows },
    lastRun: loaded && (!asked || loaded.at > asked.at) ? loaded : (asked ?? null),
    unfinished: (await store.meta<{ tally: { seen: number } }>(`sync ${id}`))?.tally.seen ?? null,
    budget: live ? { account: live.limits.account, ...(await allowance(store, live.limits, now)) } : null,
    needs: missing.map(({ name, what }) => ({ setting: name, what })),
  };
}

function paragraph(line: Line, words: Words, width: number): string {
  const { terminal, sync, day, number, of } = words;
  const { rows, newest } = line.freshness;
  const run = line.lastRun;
  const parts = [
    of(line.what),
    ...(line.secondary ? [terminal.secondary] : []),
    line.ways.map((way) => (way === "sync" ? sync.live : sync.filesOnly)).join("; "),
    ...line.needs.map(({ setting, what }) => sync.needs(setting, of(what))),
    terminal.sourceIn(number(rows), newest === null ? null : day(newest)),
    run && "end" in run ? sync.lastSync(day(run.at.slice(0, 10)), number(run.seen), sync.end[run.end]) : terminal.lastRun(run && day(run.at.slice(0, 10)), run?.files.join(", ") ?? ""),
    ...(line.unfinished === null ? [] : [sync.unfinished(number(line.unfinished))]),
    ...(line.budget?.windows.map(({ used, allowed, seconds }) => sync.budget(number(used), number(allowed), sync.seconds(seconds))) ?? []),
    ...line.coverage.covers.map((window) => terminal.covers(day(window.from), window.to === ONWARD ? sync.onward : day(window.to))),
    ...line.coverage.holes.map((hole) => terminal.hole(day(hole.from), hole.to === ONWARD ? sync.onward : day(hole.to), of(hole.reason))),
  ];
  return [line.id, ...parts.flatMap((part) => wrap(part, width - 4).map((text, n) => `${n === 0 ? "  " : "    "}${text}`))].join("\n");
}
