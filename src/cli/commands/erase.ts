import { openCaptures } from "../../evidence/index.ts";
import { RecordError } from "../../record/problem.ts";
import type { Common, Effects } from "../effects.ts";
import { answerable } from "../hand.ts";
import { openFor } from "../record.ts";

interface Options extends Common {
  by?: string;
  reason?: string;
  lift?: boolean;
}

/** `prosequi erase HASH`: takes captured bytes off the disk and leaves a tombstone with the reason; `--lift` lets them come again. */
export async function erase(effects: Effects, hash: string, options: Options): Promise<number> {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new RecordError(`"${hash}" is no SHA-256 of captured bytes, which has 64 digits and letters a to f; the page of a source and prosequi verify name them.`);
  const { by, reason } = answerable(options, options.lift ? "lifts the erasure" : "erases");
  const record = await openFor(effects, options);
  try {
    const captures = openCaptures(record.store);
    const order = { by, reason, at: effects.now() };
    const erased = options.lift ? await captures.lift(hash, order) : await captures.erase(hash, order);
    effects.out(options.format === "json" ? JSON.stringify({ hash, ...erased }, null, 2) : options.lift ? `lifted ${hash}: the same bytes may be captured again` : `erased ${hash} at ${erased.at} by ${erased.by}: ${erased.reason}`);
    return 0;
  } finally {
    await record.close();
  }
}
