import { RecordError } from "../../record/problem.ts";
import { serve as listen, site } from "../../site/index.ts";
import { say } from "../../language/index.ts";
import type { Record } from "../../casebook/open.ts";
import { deskOf } from "../desk.ts";
import type { Common, Effects } from "../effects.ts";
import { openFor } from "../record.ts";

interface Options extends Common {
  port: number;
  review?: boolean;
}

/** `prosequi serve`: the site, until the person stops it. */
export async function serve(effects: Effects, options: Options): Promise<number> {
  const record = await openFor(effects, options);
  try {
    await serveRecord(effects, options, record);
    return 0;
  } finally {
    await record.close();
  }
}

/** Serves an open record and says where, until the person stops it. */
export async function serveRecord(effects: Effects, options: Options, record: Record): Promise<void> {
  const words = say(options.lang).terminal;
  const trouble = (problem: unknown, path: string): void => effects.err(`${path} could not be made: ${problem instanceof Error ? problem.message : String(problem)}`);
  const served = await listen(site(deskOf(record, effects, trouble, options.review)), options.port).catch((error: unknown) => {
    throw new RecordError(error instanceof Error ? error.message : String(error));
  });
  if (served.instead) effects.err(words.portTaken(options.port, served.port));
  effects.out(options.format === "json" ? JSON.stringify({ url: served.url }) : words.site(served.url));
  await effects.stopped;
  await served.stop();
}
