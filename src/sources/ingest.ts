import path from "node:path";
import { RecordError } from "../record/problem.ts";
import type { Both } from "../record/support.ts";
import type { Tally } from "../store/store.ts";
import { here, type Readers } from "./readers.ts";
import { openRows, sizeOf } from "./records.ts";
import type { Ignored, Kept, SourceOfRows } from "./shape.ts";
import type { Sink } from "./sink.ts";
import { expected, explainFile } from "./trouble.ts";

/** Rows that go to the sink together. */
const BATCH = 500;

/** Rows that are read together. */
const READ = 100;

/** Milliseconds between two reports of progress. */
const PACE = 250;

/** What a load did, counted in rows of the input: `seen` is the sum of the others. */
export interface Ingested extends Tally {
  seen: number;
  /** Rows that were not kept, by reason, most frequent first. */
  ignored: Array<{ reason: Both; count: number }>;
  seconds: number;
}

/** How far a load is. */
export interface Progress {
  /** Rows read so far. */
  rows: number;
  /** Bytes read of the files, and their size. */
  bytes: number;
  size: number;
  /** Seconds left at the pace so far; null at the very start. */
  left: number | null;
}

/** What a load needs from outside. */
export interface IngestOptions {
  /** When it is loaded: an ISO instant in UTC. */
  now: string;
  /** Milliseconds of a clock that only goes forward. */
  tick(): number;
  /** Told at most four times a second. */
  progress?: (progress: Progress) => void;
  /** Who reads the rows; this thread when left out. They are closed at the end. */
  readers?: Readers;
}

const repeated: Both = { en: "the same thing stands in an earlier row of this load", zh: "本次导入中前面的行已有同一条目" };

/**
 * Loads files of one source into the sink, in batches, within bounded memory:
 * one batch is written while the next is read. The first of two rows with one
 * id stands, so that a second run changes nothing. Throws a RecordError, one
 * sentence, for a file that is missing, cut short, damaged or of another kind;
 * batches that were stored before stay stored.
 */
export async function ingest(source: SourceOfRows, paths: readonly string[], sink: Sink, { now, tick, progress, readers = here(source) }: IngestOptions): Promise<Ingested> {
  const began = tick();
  const total: Tally = { added: 0, changed: 0, unchanged: 0 };
  const ignored = new Map<string, { reason: Both; count: number }>();
  const ids = new Set<string>();
  let seen = 0;
  let batch: Kept[] = [];
  let writing: Promise<void> = Promise.resolve();
  let file = paths[0] ?? "";
  let evidence: string | undefined;

  const ignore = (reason: Both): void => {
    const known = ignored.get(reason.en);
    if (known) known.count += 1;
    else ignored.set(reason.en, { reason, count: 1 });
  };
  const flush = async (): Promise<void> => {
    await writing;
    if (batch.length === 0) return;
    const full = batch;
    batch = [];
    writing = sink.put(source.table, full, { source: source.manifest.id, file: path.basename(file), at: now }).then((tally) => {
      for (const each of ["added", "changed", "unchanged"] as const) total[each] += tally[each];
    });
    writing.catch(() => {}); // heard at the next flush
  };

  const underWay: Promise<ReadonlyArray<Kept | Ignored>>[] = [];
  const keep = async (left: number): Promise<void> => {
    while (underWay.length > left) {
      for (const read of (await underWay.shift()) ?? []) {
        if ("ignored" in read) ignore(read.ignored);
        else if (ids.has(nameOf(read))) ignore(repeated);
        else {
          if (source.unique !== true) ids.add(nameOf(read));
          batch.push(evidence === undefined ? read : { ...read, seen: { hash: evidence } });
        }
        seen += 1;
        if (batch.length >= BATCH) await flush();
      }
    }
  };
  const send = (records: readonly unknown[], last: number): void => {
    const reading = readers.read(records, last - records.length + 1);
    reading.catch(() => {}); // heard when its turn comes
    underWay.push(reading);
  };

  try {
    const sizes: number[] = [];
    for (file of paths) sizes.push(await sizeOf(file));
    const size = sizes.reduce((sum, each) => sum + each, 0);
    let before = 0;
    let told = began;
    for (const [place, name] of paths.entries()) {
      file = name;
      const reading = await (source.open ?? ((each) => openRows(each, source)))(file);
      evidence = source.whole === undefined ? undefined : await sink.file?.(file, reading.media ?? source.whole, { source: source.manifest.id, file: path.basename(file), at: now });
      let n = 0;
      let records: unknown[] = [];
      for await (const record of reading.rows) {
        n += 1;
        records.push(record);
        if (records.length >= READ) {
          send(records, n);
          records = [];
          await keep(readers.width - 1);
        }
        const at = progress ? tick() : told;
        if (at - told < PACE) continue;
        told = at;
        const bytes = before + reading.bytesRead();
        progress?.({ rows: seen, bytes, size, left: bytes === 0 ? null : Math.ceil(((at - began) / 1000) * (size / bytes - 1)) });
      }
      if (records.length > 0) send(records, n);
      await keep(0);
      if (n === 0) throw new RecordError(`${file} holds no rows; ${expected(source)}.`);
      before += sizes[place] ?? 0;
      await flush();
    }
    await writing;
  } catch (error) {
    await writing.catch(() => {});
    throw explainFile(error, file, source, total.added + total.changed + total.unchanged);
  } finally {
    await readers.close();
  }
  const reasons = [...ignored.values()].sort((a, b) => b.count - a.count || (a.reason.en < b.reason.en ? -1 : 1));
  return { seen, ...total, ignored: reasons, seconds: Math.round(tick() - began) / 1000 };
}

/** Names a row among those of all tables. */
function nameOf({ kept, table }: Kept): string {
  return table === undefined ? kept.id : `${table} ${kept.id}`;
}
