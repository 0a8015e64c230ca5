import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { say } from "../../language/index.ts";
import { RecordError } from "../../record/problem.ts";
import { codersOf, type Coder } from "../code/coders.ts";
import { writers } from "../code/writers.ts";
import type { Common, Effects } from "../effects.ts";
import { piped } from "../screen/lines.ts";

/** Texts between two lines of progress, and characters of an answer gathered before they are written. */
const stride = 100_000;
const parcel = 1 << 16;

/**
 * `prosequi code entries|releases|press FILE`: codes a text after another, in
 * the order in which they come. Opens no record. Docket entries are read twice,
 * first for what they cite of one another, so that memory does not grow with
 * the words of the file.
 */
export async function code(effects: Effects, what: string, file: string, options: Common): Promise<number> {
  const open = Object.hasOwn(codersOf, what) ? codersOf[what] : undefined;
  if (!open) throw new RecordError(`code does not know "${what}"; write code ${Object.keys(codersOf).join(", ")} FILE.`);
  const coder = await open(say(options.lang));
  if (file !== "-" || coder.see === undefined) return run(effects, coder, path.resolve(effects.cwd, file), file, options);
  const folder = await mkdtemp(path.join(tmpdir(), "prosequi-code-"));
  try {
    const copy = path.join(folder, "input.jsonl");
    await pipeline(await piped(), createWriteStream(copy));
    return await run(effects, coder, copy, "standard input", options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(effects: Effects, coder: Coder, file: string, shown: string, options: Common): Promise<number> {
  const words = say(options.lang);
  const progress = (count: number, before: number, line: (count: string) => string): void => {
    if (Math.floor(count / stride) > Math.floor(before / stride)) effects.err(line(words.number(count)));
  };
  if (coder.see) {
    let seen = 0;
    for await (const count of coder.see(file, shown)) {
      progress(seen + count, seen, words.coding.reading);
      seen += count;
    }
  }
  const writer = writers[options.format]!(words);
  let told = writer.head();
  let count = 0;
  for await (const batch of coder.code(file, shown)) {
    for (const coded of batch) {
      told += writer.answer(coded);
      if (told.length <= parcel) continue;
      effects.out(told);
      told = "";
    }
    progress(count + batch.length, count, words.coding.progress);
    count += batch.length;
  }
  told += writer.end(count);
  if (told !== "") effects.out(told);
  return 0;
}
