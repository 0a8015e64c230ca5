import { wanted } from "../../analysis/index.ts";
import { captureFile } from "../../evidence/capture.ts";
import { RecordError } from "../../record/problem.ts";
import type { Common, Effects } from "../effects.ts";
import { columns } from "../print/columns.ts";
import { openFor } from "../record.ts";

interface Options extends Common {
  url?: string;
  as?: string;
  wanted?: boolean;
}

/** `prosequi capture FILE --url URL` and `prosequi capture --wanted`. */
export async function capture(effects: Effects, file: string | undefined, options: Options): Promise<number> {
  if (options.wanted) return list(effects, options);
  if (file === undefined) throw new RecordError("capture needs a file, or --wanted to list the documents most worth fetching.");
  const record = await openFor(effects, options);
  try {
    const found = await captureFile(record.store, file, { url: options.url ?? null, now: effects.now(), ...(options.as ? { sourceId: options.as } : {}) });
    if (options.format === "json") effects.out(JSON.stringify(found, null, 2));
    else {
      effects.out(`${found.known ? "already captured" : "captured"} ${found.hash} (${found.media}, ${found.size} bytes)`);
      if (!found.text) effects.err("Its text cannot be read by this version, so its quotes stay unpinned.");
      effects.out(found.source ? `source ${found.source}: ${found.pinned} quotes pinned` : "no source of the casebook has this address; name one with --as");
      for (const each of found.broken) effects.out(`broken ${each.where}: ${each.what}`);
    }
    return found.broken.length === 0 ? 0 : 1;
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
