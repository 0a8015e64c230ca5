import path from "node:path";
import { openCaptures, pinQuotes } from "../../evidence/index.ts";
import { say } from "../../language/index.ts";
import { gatherAnew, ingest as load, inThreads, rowsOf, sinkOf, sourceCalled, type Ingested, type Progress } from "../../sources/index.ts";
import type { Common, Effects } from "../effects.ts";
import { progressOn } from "../progress.ts";
import { openFor } from "../record.ts";

interface Options extends Common {
  source: string;
}

/** The last load of a source, kept beside the log under `ingest ID`. */
export interface LastRun extends Omit<Ingested, "ignored" | "seconds"> {
  /** An ISO instant in UTC. */
  at: string;
  /** Names of the files, without folders. */
  files: string[];
  ignored: number;
}

/** `prosequi ingest PATH… --source ID`: loads files that are on disk into the record. */
export async function ingest(effects: Effects, paths: string[], options: Options): Promise<number> {
  const called = await sourceCalled(options.source);
  const source = rowsOf(called);
  const record = await openFor(effects, options);
  try {
    const words = say(options.lang);
    const draw = progressOn(effects);
    const progress = ({ rows, bytes, size, left }: Progress): void => draw(() => words.terminal.ingesting(words.number(rows), Math.floor((100 * bytes) / size), left));
    const readers = source.heavy ? inThreads(source) : undefined;
    const done = await load(source, paths, sinkOf(record.store), { now: effects.now(), tick: effects.tick, progress, ...(readers ? { readers } : {}) });
    const { seconds, ignored, ...counts } = done;
    const run: LastRun = { ...counts, ignored: ignored.reduce((sum, each) => sum + each.count, 0), at: effects.now(), files: paths.map((each) => path.basename(each)) };
    await record.store.setMeta(`ingest ${source.manifest.id}`, run);
    await pinQuotes(record.store, openCaptures(record.store), source.manifest.id);
    const gathered = await gatherAnew(called, record.store);
    if (done.seen < source.manifest.minRows) effects.err(words.terminal.fewRows(words.number(done.seen), words.number(source.manifest.minRows)));
    if (options.format === "json") effects.out(JSON.stringify({ ...counts, ignored: ignored.map(({ reason, count }) => ({ reason: reason.en, count })), seconds }, null, 2));
    else {
      effects.out(words.terminal.ingested(words.number(done.seen), words.number(done.added), words.number(done.changed), words.number(done.unchanged), words.number(run.ignored), seconds));
      for (const { reason, count } of ignored) effects.out(words.terminal.ignoredFor(words.number(count), words.of(reason)));
      if (gathered) effects.out(words.of(gathered));
    }
    return 0;
  } finally {
    await record.close();
  }
}
