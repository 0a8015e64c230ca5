import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { contentDigest, openStore, verify, type Verification } from "../../src/evidence/index.ts";
import type { Followed, Run } from "../../src/sources/index.ts";
import { openSite, worst, type Seen, type Told } from "../servers/site.ts";
import { type LongOrder, VIRTUAL } from "./long-runner.ts";

/** A long run of several sources against invented sites, killed now and then. */
export interface Long {
  directory: string;
  sites: Readonly<Record<string, (request: Seen) => Told | Promise<Told>>>;
  sources: readonly string[];
  settings: Readonly<Record<string, string>>;
  follow: readonly Followed[];
  /** Pages after which each kill comes, and how many milliseconds later. */
  kills: ReadonlyArray<readonly [pages: number, milliseconds: number]>;
  /** Told what goes on. */
  tell?(line: string): void;
}

/** What became of it. */
export interface Ended {
  digest: string;
  killed: number;
  /** Requests in all, and most in a stretch of so many seconds of the jumping clock, by host. */
  asked: number;
  worst(host: string, seconds: number): number;
  runs: Record<string, Run>;
  verification: Verification;
  seconds: number;
}

const runner = fileURLToPath(new URL("long-runner.ts", import.meta.url));

/** Runs it in processes that are killed at the given moments and started again, until all is done. */
export async function longRun(name: string, { directory, sites, sources, settings, follow, kills, tell }: Long): Promise<Ended> {
  const file = path.join(directory, `${name}.db`);
  let time = Date.UTC(2026, 10, 22, 12);
  const times = new Map<string, number[]>();
  const site = await openSite((request) => {
    time = Math.max(time, Number(request.headers[VIRTUAL] ?? 0));
    const host = times.get(request.host) ?? [];
    host.push(Number(request.headers[VIRTUAL] ?? 0));
    times.set(request.host, host);
    return sites[request.host]?.({ ...request, at: time }) ?? { status: 404 };
  }, { clock: { now: () => time } });
  const began = performance.now();
  let killed = 0;
  try {
    for (let round = 0; ; round += 1) {
      const order: LongOrder = { store: file, port: site.port, now: time, sources, settings, follow };
      const child = spawn(process.execPath, ["--import", "tsx", runner, JSON.stringify(order)], { stdio: ["ignore", "pipe", "inherit"] });
      const reader = createInterface({ input: child.stdout });
      const moment = kills[round];
      let [pages, last] = [0, ""];
      reader.on("line", (line) => {
        last = line;
        if (line.startsWith("page")) pages += 1;
        else tell?.(line);
        if (moment && line.startsWith(moment[0] === 0 ? "start" : "page") && pages === moment[0]) setTimeout(() => child.kill("SIGKILL"), moment[1]);
      });
      await Promise.all([once(reader, "close"), once(child, "close")]);
      if (child.signalCode === "SIGKILL") killed += 1;
      else if (last !== "closed") throw new Error(`the run ended with code ${child.exitCode} after "${last}"`);
      else break;
    }
  } finally {
    await site.close();
  }
  const seconds = (performance.now() - began) / 1000;
  const store = await openStore(file);
  try {
    const runs = Object.fromEntries(await Promise.all(sources.map(async (id) => [id, (await store.meta<Run>(`run ${id}`))!] as const)));
    return {
      digest: await contentDigest(store), killed, runs, seconds,
      asked: [...times.values()].reduce((sum, each) => sum + each.length, 0),
      worst: (host, stretch) => worst(times.get(host) ?? [], stretch),
      verification: await verify(store),
    };
  } finally {
    await store.close();
  }
}
