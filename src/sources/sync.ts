import { complain } from "../evidence/capture.ts";
import { pinQuotes } from "../evidence/index.ts";
import { Spent, Unreadable } from "../fetching/index.ts";
import { RecordError } from "../record/problem.ts";
import type { Broken } from "../record/chain.ts";
import type { Both } from "../record/support.ts";
import type { Tally } from "../store/store.ts";
import { release, renewal, take } from "./lease.ts";
import type { Kept, Page, Source } from "./shape.ts";
import { foundOf, prepare, type World } from "./tour.ts";
import { write } from "./write.ts";

/** What a run did, counted in rows of what was answered: `seen` is the sum of the others. */
export interface Synced extends Tally {
  seen: number;
  /** Rows that were not kept, by reason, most frequent first. */
  ignored: Array<{ reason: Both; count: number }>;
  /** Requests made, those answered "not changed" included. */
  requests: number;
  /** `done`: all there was. `spent`: the budget is used up, a later run goes on. `stopped`: by the person. `unreadable`: the source answered with something else. `failed`: it could not be reached, or what it sent cannot be used. */
  end: "done" | "spent" | "stopped" | "unreadable" | "failed";
  /** In a sentence, what ended it or what is odd about it; null where all is well. */
  why: string | null;
  /** Quotes of the casebook that stand in what was fetched, and those that do not. */
  quotes: { pinned: number; broken: Broken[] };
  /** Where the budget was used up: the first instant at which it may go on, ISO, UTC. */
  until: string | null;
}

/** A run under way, kept beside the log under `sync ID` after each page. */
interface Checkpoint {
  cursor: unknown;
  tally: Omit<Synced, "end" | "why" | "until" | "quotes">;
}

/** The last run of a source, kept under `run ID`. */
export interface Run extends Omit<Synced, "ignored" | "quotes"> {
  /** When it ended: an ISO instant in UTC. */
  at: string;
  ignored: number;
}

/**
 * Asks a source for what is new and writes it page by page: bytes, rows,
 * versions, custody and checkpoint of a page in one transaction, so that a run
 * that ends anywhere goes on behind the last stored page and counts each row
 * once. A page that cannot be read is kept for inspection and ends the run
 * with a sentence.
 */
export async function sync(source: Source, world: World): Promise<Synced> {
  const { id, tables: [table] } = source.manifest;
  const { store, captures, clock, signal } = world;
  const checkpoint = await store.meta<Checkpoint>(`sync ${id}`);
  const way = prepare(source, world, checkpoint?.cursor, await store.meta(`left ${id}`));
  if (world.owner) await take(store, id, world.owner, new Date(clock.now()).toISOString());
  let tally = checkpoint?.tally ?? { seen: 0, added: 0, changed: 0, unchanged: 0, ignored: [], requests: 0 };
  const before = tally.requests;
  const at = (): string => new Date(clock.now()).toISOString();
  const put = async (page: Page): Promise<void> => {
    const { found, visits } = way.taken();
    const rows = page.rows.filter((row): row is Kept => "kept" in row);
    let next = tally;
    await write(captures, {
      source: id, table, rows, found, how: "fetched", at: at(), large: source.files?.unique === true,
      also: (counted) => {
        next = counts(tally, page, counted, before + way.asking.made);
        return {
          meta: { [`sync ${id}`]: { cursor: page.cursor, tally: next } satisfies Checkpoint, ...renewal(id, world.owner, at()) },
          ...(visits.length > 0 && { rows: { visits } }),
          ...(page.done && page.done.length > 0 && { drop: { hints: page.done } }),
        };
      },
    });
    tally = next;
    world.progress?.({ rows: tally.seen, of: page.of ?? null, requests: tally.requests });
  };
  const finish = async (end: Synced["end"], why: string | null, until: string | null = null): Promise<Synced> => {
    tally = { ...tally, requests: before + way.asking.made };
    const done = { ...tally, end, why: why && way.veiled(why), until };
    const run: Run = { ...done, ignored: tally.ignored.reduce((sum, each) => sum + each.count, 0), at: at() };
    const { found, visits } = way.taken();
    await captures.putMany(found, {
      asked: {},
      decide: () => ({
        meta: { [`run ${id}`]: run, ...release(id), ...(end === "done" ? { [`sync ${id}`]: undefined, [`left ${id}`]: way.left() } : cursor === undefined ? {} : { [`sync ${id}`]: { cursor, tally } satisfies Checkpoint }) },
        ...(end === "done" && visits.length > 0 && { rows: { visits } }),
      }),
    });
    return { ...done, quotes: await pinnedIn(world) };
  };
  let cursor = checkpoint?.cursor;
  try {
    for await (const page of source.live!.walk(way.tour)) {
      await put(page);
      cursor = page.cursor;
      if (signal.aborted) return await finish("stopped", null);
    }
    const { min, max } = source.live!.expects;
    const odd = tally.seen < min ? `fewer rows than the ${min} expected` : tally.seen > max ? `more rows than the ${max} expected` : null;
    return await finish("done", odd && `${id} gave ${tally.seen} rows, ${odd}; look at what it answers before relying on it.`);
  } catch (error) {
    if (signal.aborted) return finish("stopped", null);
    if (error instanceof Spent) return finish("spent", error.message, error.until);
    if (!(error instanceof RecordError)) throw error;
    if (!(error instanceof Unreadable)) return finish("failed", error.message);
    way.taken();
    await captures.putMany([foundOf(error.answer, { manifest: source.manifest, by: world.by, veiled: way.veiled }, "kept for inspection")]);
    return finish("unreadable", `${error.message.replace(/\.$/, "")}; the page is kept as ${error.answer.hash}.`);
  }
}

/** Pins the quotes of documents that were fetched, where they are not pinned yet. */
async function pinnedIn({ store, captures, documents }: World): Promise<Synced["quotes"]> {
  if (!documents) return { pinned: 0, broken: [] };
  const results = await pinQuotes(store, captures);
  return {
    pinned: results.filter(({ pin }) => pin.state === "pinned").length,
    broken: results.flatMap(({ pin, quote, source, by }) => complain(pin, quote.exact, source, by)),
  };
}

function counts(tally: Checkpoint["tally"], page: Page, counted: Tally, requests: number): Checkpoint["tally"] {
  const ignored = new Map(tally.ignored.map((each) => [each.reason.en, { ...each }]));
  for (const row of page.rows) {
    if ("kept" in row) continue;
    const known = ignored.get(row.ignored.en);
    if (known) known.count += 1;
    else ignored.set(row.ignored.en, { reason: row.ignored, count: 1 });
  }
  return {
    seen: tally.seen + page.rows.length,
    added: tally.added + counted.added, changed: tally.changed + counted.changed, unchanged: tally.unchanged + counted.unchanged,
    ignored: [...ignored.values()].sort((a, b) => b.count - a.count || (a.reason.en < b.reason.en ? -1 : 1)),
    requests,
  };
}
