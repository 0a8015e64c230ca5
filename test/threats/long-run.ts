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
  /** Sources with a budget are asked for so many days. */
  days: number;
  /** Pages after which each kill comes, and how many milliseconds later. */
  kills: ReadonlyArray<readonly [pages: number, milliseconds: number]>;
  /** Told what goes on. */
  tell?(line: string): void;
}

/** What became of it. */
export interface Ended {
  digest: string;
  killed: number;
  /** Pages that were stored. */
  pages: number;
  /** Requests in all, and most in a stretch of so many seconds of the jumping clock, by host. */
  asked: number;
  worst(host: string, seconds: number): number;
  /** The last run of each source, and the rows of each table. */
  runs: Record<string, Run>;
  rows: Record<string, number>;
  /** Dockets of which the docket, its entries and its parties were all read, or which are blocked. */
  read: number;
  verification: Verification;
  seconds: number;
}

interface Looked { looks: Record<string, { looked: string | null; whole: string | null; shut: boolean }> }

const runner = fileURLToPath(new URL("long-runner.ts", import.meta.url));

/** Runs it in processes that are killed at the given moments and started again, until all is done. */
export async function longRun(name: string, { directory, sites, sources, settings, follow, days, kills, tell }: Long): Promise<Ended> {
  const file = path.join(directory, `${name}.db`);
  const began = Date.UTC(2026, 10, 22, 12);
  let time = began;
  const times = new Map<string, number[]>();
  const site = await openSite((request) => {
    time = Math.max(time, Number(request.headers[VIRTUAL] ?? 0));
    const host = times.get(request.host) ?? [];
    host.push(Number(request.headers[VIRTUAL] ?? 0));
    times.set(request.host, host);
    return sites[request.host]?.({ ...request, at: time }) ?? { status: 404 };
  }, { clock: { now: () => time } });
  const start = performance.now();
  let [killed, stored] = [0, 0];
  try {
    for (let round = 0; ; round += 1) {
      const order: LongOrder = { store: file, port: site.port, now: time, sources, settings, follow, until: began + days * 86_400_000 };
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
      stored += pages;
      if (child.signalCode === "SIGKILL") killed += 1;
      else if (last !== "closed") throw new Error(`the run ended with code ${child.exitCode} after "${last}"`);
      else break;
    }
  } finally {
    await site.close();
  }
  const seconds = (performance.now() - start) / 1000;
  const store = await openStore(file);
  try {
    const { looks = {} } = (await store.meta<Partial<Looked>>("left courtlistener")) ?? {};
    const runs = Object.fromEntries(await Promise.all(sources.map(async (id) => [id, (await store.meta<Run>(`run ${id}`))!] as const)));
    return {
      digest: await contentDigest(store), killed, pages: stored, runs, seconds,
      read: Object.values(looks).filter(({ looked, whole, shut }) => shut || (looked !== null && whole !== null)).length,
      rows: Object.fromEntries(await Promise.all((["releases", "contributions", "dockets", "entries", "parties", "versions"] as const).map(async (table) => [table, await store.count(table)] as const))),
      asked: [...times.values()].reduce((sum, each) => sum + each.length, 0),
      worst: (host, stretch) => worst(times.get(host) ?? [], stretch),
      verification: await verify(store),
    };
  } finally {
    await store.close();
  }
}
