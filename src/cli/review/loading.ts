import path from "node:path";
import { type ItemKind, itemKinds, loadItems } from "../../coding/review/index.ts";
import { RecordError } from "../../record/problem.ts";
import { sourcesOf } from "./coders.ts";
import type { Sitting } from "./sitting.ts";

/** `review load entries|releases|press FILE.jsonl`: texts into the record, each with what its coder proposes. */
export async function load(sitting: Sitting, kind: string | undefined, file: string | undefined): Promise<number> {
  if (!itemKinds.includes(kind as ItemKind) || file === undefined) throw new RecordError(`Write review load ${itemKinds.join("|")} FILE.jsonl; the lines are those that prosequi code takes.`);
  if (file === "-") throw new RecordError("The texts are read twice, so they cannot come by pipe; name a file.");
  return loaded(sitting, kind as ItemKind, file);
}

async function loaded<K extends ItemKind>({ effects, options, words, room }: Sitting, kind: K, file: string): Promise<number> {
  const { batches, coder } = await sourcesOf[kind](path.resolve(effects.cwd, file), file);
  const tally = await loadItems(room.store, kind, batches, coder);
  const seen = tally.added + tally.changed + tally.unchanged;
  if (options.format === "json") effects.out(JSON.stringify({ kind, coder: coder.version, seen, ...tally }, null, 2));
  else effects.out(words.review.loaded(words.number(seen), words.number(tally.added), words.number(tally.changed), words.number(tally.unchanged), coder.version));
  return 0;
}
