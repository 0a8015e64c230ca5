import path from "node:path";
import { wanted } from "../../analysis/index.ts";
import { captureFile } from "../../evidence/capture.ts";
import { openCaptures } from "../../evidence/index.ts";
import { say } from "../../language/index.ts";
import { RecordError } from "../../record/problem.ts";
import type { Common, Effects } from "../effects.ts";
import { columns } from "../print/columns.ts";
import { actor } from "../hand.ts";
import { openFor } from "../record.ts";

interface Options extends Common {
  url?: string;
  as?: string;
  wanted?: boolean;
  by?: string;
  charset?: string;
}

/** `prosequi capture FILE --url URL`, a web archive (.warc, .wacz), and `prosequi capture --wanted`. */
export async function capture(effects: Effects, file: string | undefined, options: Options): Promise<number> {
  if (options.wanted) return list(effects, options);
  if (file === undefined) throw new RecordError("capture needs a file, or --wanted to list the documents most worth fetching.");
  const place = path.resolve(effects.cwd, file);
  if (/\.(warc|warc\.gz|wacz)$/i.test(file)) return archive(effects, place, options);
  const record = await openFor(effects, options);
  try {
    const found = await captureFile(record.store, place, {
      url: options.url ?? null, now: effects.now(), by: actor(effects, options.by),
      ...(options.as && { sourceId: options.as }), ...(options.charset && { charset: options.charset }),
    });
    if (options.format === "json") effects.out(JSON.stringify(found, null, 2));
    else {
      effects.out(`${found.known ? "already captured" : "captured"} ${found.hash} (${found.media}, ${found.size} bytes)`);
      if (!found.text) effects.err(`Its quotes stay unpinned: ${found.why ? say(options.lang).of(found.why) : "its text cannot be read."}`);
      effects.out(found.source ? `source ${found.source}: ${found.pinned} quotes pinned` : "no source of the casebook has this address; name one with --as");
      for (const each of found.broken) effects.out(`broken ${each.where}: ${each.what}`);
    }
    return found.broken.length === 0 ? 0 : 1;
  } finally {
    await record.close();
  }
}

/** Takes in the documents of a web archive. */
async function archive(effects: Effects, file: string, options: Options): Promise<number> {
  if (options.url !== undefined || options.as !== undefined) throw new RecordError("A web archive says itself where its documents are from; leave --url and --as out.");
  const { importArchive } = await import("../../evidence/packs/index.ts");
  const stop = new AbortController();
  void effects.stopped.then(() => stop.abort());
  const record = await openFor(effects, options);
  try {
    const words = say(options.lang);
    const done = await importArchive(record.store, openCaptures(record.store), file, {
      by: actor(effects, options.by), now: effects.now(), signal: stop.signal,
      progress: (records) => effects.err(words.evidence.importing(words.number(records))),
    });
    if (options.format === "json") effects.out(JSON.stringify({ ...done, ignored: done.ignored.map(({ reason, count }) => ({ reason: reason.en, count })) }, null, 2));
    else {
      effects.out(words.evidence.imported(words.number(done.records), words.number(done.captured), words.number(done.known), words.number(done.refused), words.number(done.pinned)));
      for (const { reason, count } of done.ignored) effects.out(words.terminal.ignoredFor(words.number(count), words.of(reason)));
      for (const { where, what } of done.broken) effects.out(words.terminal.broken(where, what));
    }
    return done.broken.length === 0 ? 0 : 1;
  } finally {
    await record.close();
  }
}

async function list(effects: Effects, options: Options): Promise<number> {
  const record = await openFor(effects, options);
  try {
    const documents = wanted(record.asOf({ on: options.asOf, knownAt: options.knownAt }), record.codebook);
    if (options.format === "json") effects.out(JSON.stringify(documents, null, 2));
    else if (documents.length === 0) effects.out("Every document with an address is captured.");
    else {
      const rows = documents.map((each) => [String(each.decisive), String(each.alone), String(each.statements), each.source, each.url]);
      effects.out(columns([["decisive", "alone", "all", "source", "address"], ...rows], Math.max(effects.width, 160)));
    }
    return 0;
  } finally {
    await record.close();
  }
}
