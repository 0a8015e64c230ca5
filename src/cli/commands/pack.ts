import path from "node:path";
import { openCaptures, redactor } from "../../evidence/index.ts";
import type { CaptureState } from "../../evidence/packs/lists.ts";
import { readPack, sourcesOf, writePack } from "../../evidence/packs/index.ts";
import { say } from "../../language/index.ts";
import { RecordError } from "../../record/problem.ts";
import { actionIn } from "../action/answer.ts";
import type { Common, Effects } from "../effects.ts";
import { openFor } from "../record.ts";

interface Options extends Common {
  whole?: boolean;
  check?: boolean;
}

/**
 * `prosequi pack ACTION [FILE]`: an action with the documents it rests on, as
 * a web archive that anybody can open and check; with `--check` such a file is
 * checked instead, which needs no record.
 */
export async function pack(effects: Effects, name: string, file: string | undefined, options: Options): Promise<number> {
  if (options.check) return check(effects, name, file, options);
  const record = await openFor(effects, options);
  try {
    const words = say(options.lang);
    const view = record.asOf({ on: options.asOf, knownAt: options.knownAt });
    const { found, answer } = await actionIn(record, view, name);
    const out = path.resolve(effects.cwd, file ?? `${name}.wacz`);
    const written = await writePack(record.store, openCaptures(record.store), {
      action: name, title: found.caption, answer, sources: sourcesOf(view, found), redact: await redactor(record.store),
      now: effects.now(), software: effects.by, ...(options.whole && { whole: true }),
    }, out);
    if (options.format === "json") effects.out(JSON.stringify(written, null, 2));
    else {
      effects.out(words.evidence.packed(file ?? `${name}.wacz`, Object.entries(written.states).filter(([, count]) => count > 0).map(([state, count]) => words.evidence.packState(state as CaptureState, words.number(count))).join(", ") || "0", words.number(written.quotes)));
      effects.out(`SHA-256 ${written.hash}`);
    }
    return 0;
  } finally {
    await record.close();
  }
}

async function check(effects: Effects, name: string, second: string | undefined, options: Options): Promise<number> {
  if (second !== undefined) throw new RecordError("--check takes one file: prosequi pack coinbase.wacz --check.");
  const found = await readPack(path.resolve(effects.cwd, name));
  const words = say(options.lang);
  if (options.format === "json") effects.out(JSON.stringify(found, null, 2));
  else if (found.broken.length === 0) effects.out(words.evidence.packWhole(name));
  else for (const { where, what } of found.broken) effects.out(words.terminal.broken(where, what));
  return found.broken.length === 0 ? 0 : 1;
}
