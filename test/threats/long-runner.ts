import { writeSync } from "node:fs";
import { argv, stdout } from "node:process";
import { openCaptures, openStore } from "../../src/evidence/index.ts";
import type { Clock } from "../../src/fetching/index.ts";
import { sourceCalled, sync, type Followed, type Run } from "../../src/sources/index.ts";
import { siteWire } from "../servers/site.ts";

/** What a run of several sources against invented sites is given. */
export interface LongOrder {
  /** File of the record. */
  store: string;
  /** Port of the invented sites. */
  port: number;
  /** Where the jumping clock begins: milliseconds since 1970. */
  now: number;
  sources: readonly string[];
  settings: Readonly<Record<string, string>>;
  follow: readonly Followed[];
  /** Sources with a budget are asked again until this time of the clock. */
  until: number;
}

const HOUR = 3_600_000;
/** Header that carries the time of the jumping clock to the sites, so that limits are asserted on it. */
export const VIRTUAL = "x-virtual-now";

/**
 * Asks the invented sites for everything with the true client, as a process of
 * its own that may be killed at any moment; waiting is virtual. Says on stdout
 * when a page is stored and when a source is done. Where the budget is spent it
 * comes back when it may go on.
 */
async function run({ store: file, port, now, sources, settings, follow, until }: LongOrder): Promise<void> {
  const say = (line: string): void => void writeSync(stdout.fd, `${line}\n`);
  let time = now;
  const clock: Clock = { now: () => time, sleep: async (milliseconds) => void (time += Math.max(0, milliseconds)) };
  const wire = siteWire({ port });
  const store = await openStore(file);
  const captures = openCaptures(store);
  say(`start ${new Date(time).toISOString()}`);
  for (const id of sources) {
    const source = await sourceCalled(id);
    const over = (): boolean => !source.live?.plan || time >= until;
    if (over() && (await store.meta<Run>(`run ${id}`))?.end === "done") continue;
    for (;;) {
      const done = await sync(source, {
        store, captures, clock, settings, follow, by: "prosequi test", signal: new AbortController().signal,
        wire: (request, signal) => wire({ ...request, headers: { ...request.headers, [VIRTUAL]: String(Math.round(time)) } }, signal),
        progress: ({ rows, requests }) => say(`page ${id} ${rows} ${requests}`),
      });
      if (done.until === null) say(`end ${id} ${new Date(time).toISOString()} ${JSON.stringify(done)}`);
      if (done.until === null && (done.end !== "done" || over())) break;
      time = Math.max(time, done.until === null ? time + HOUR : Date.parse(done.until));
    }
  }
  await wire.close();
  await store.close();
  say("closed");
}

if (argv[1]?.endsWith("long-runner.ts") && argv[2] !== undefined) await run(JSON.parse(argv[2]) as LongOrder);
