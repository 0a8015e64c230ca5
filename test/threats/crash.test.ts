import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import Libsql from "libsql";
import { describe, expect, it } from "vitest";
import { openCaptures, openStore, verify } from "../../src/evidence/index.ts";
import { draft } from "../store/drafts.ts";
import { scratch } from "../store/scratch.ts";

const directory = scratch();
const writer = fileURLToPath(new URL("crash-writer.ts", import.meta.url));

/** Starts a process that writes to the record; `heard` gets each line that it says, `ended` its last word. */
function start(file: string, args: string[] = [], heard: (line: string) => void = () => undefined): { child: ChildProcess; lines: string[]; ended: Promise<unknown> } {
  const child = spawn(process.execPath, ["--import", "tsx", writer, file, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout as NonNullable<typeof child.stdout> });
  reader.on("line", (line) => {
    lines.push(line);
    heard(line);
  });
  return { child, lines, ended: Promise.all([once(reader, "close"), once(child, "close")]) };
}

describe("kill -9", () => {
  it("at any moment of a load leaves a record that opens, verifies and holds every acknowledged assertion: 50 times", { timeout: 300_000 }, async () => {
    // How many acknowledgements a round may give before it is killed, and how many milliseconds later;
    // none: it is killed while it makes a new record.
    const moments = fc.sample(fc.oneof({ weight: 1, arbitrary: fc.tuple(fc.constant(0), fc.nat(200)) }, { weight: 4, arbitrary: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(3)) }), { seed: 20251214, numRuns: 50 });
    let kills = 0;
    const round = async (lane: number): Promise<void> => {
      let file = path.join(directory, `crash-${lane}.db`);
      const acknowledged = new Map<number, string>();
      const captured: string[] = [];
      for (let index = lane; index < moments.length; index += 2) {
        const [after, delay] = moments[index] as [number, number];
        if (after === 0) {
          file = path.join(directory, `crash-${index}.db`);
          acknowledged.clear();
          captured.length = 0;
        }
        let said = 0;
        const { child, lines, ended } = start(file, [`r${index}`], () => {
          if ((said += 1) === after + 1) setTimeout(() => child.kill("SIGKILL"), delay);
        });
        await ended;
        expect(child.signalCode).toBe("SIGKILL");
        kills += 1;
        for (const line of lines) {
          const [what, first = "", hash = ""] = line.split(" ");
          if (what === "assertion") acknowledged.set(Number(first), hash);
          if (what === "capture") captured.push(first);
        }
        const store = await openStore(file);
        const result = await verify(store);
        expect(result.broken).toEqual([]);
        const read = await store.read();
        for (const [seq, hash] of acknowledged) expect(read[seq - 1]?.hash, `assertion ${seq} of round ${index}`).toBe(hash);
        for (const hash of captured) expect(await openCaptures(store).bytes(hash)).toBeDefined();
        // An append is there whole or not at all.
        expect(read.length % 3).toBe(0);
        await store.close();
      }
    };
    await Promise.all([round(0), round(1)]);
    expect(kills).toBe(50);
  });
});

describe("several processes on one record", () => {
  it("write in turn, make it together, and lose nothing", async () => {
    const file = path.join(directory, "together.db");
    const writers = ["a", "b", "c"].map((name) => start(file, [name, "20"]));
    await Promise.all(writers.map(({ ended }) => ended));
    for (const { lines, child } of writers) expect([child.exitCode, lines.at(-1)]).toEqual([0, "closed"]);
    const store = await openStore(file);
    expect(await verify(store)).toMatchObject({ assertions: 180, captures: 12, broken: [] });
    await store.close();
  });

  it("read whole appends while another writes", async () => {
    const file = path.join(directory, "reading.db");
    await (await openStore(file)).close();
    const { lines, ended } = start(file, ["w", "40"]);
    const store = await openStore(file);
    let before = 0;
    let reads = 0;
    const done = ended.then(() => true);
    for (let over = false; !over; ) {
      const read = await store.read();
      expect(read.length % 3).toBe(0);
      expect(read.length).toBeGreaterThanOrEqual(before);
      [before, reads] = [read.length, reads + 1];
      over = await Promise.race([done, new Promise<boolean>((resolve) => setImmediate(() => resolve(false)))]);
    }
    expect(lines.at(-1)).toBe("closed");
    expect(await store.read()).toHaveLength(120);
    expect(reads).toBeGreaterThan(3);
    await store.close();
  });

  it("a second writer waits, then says in a sentence who is in the way; a reader does not wait", async () => {
    const file = path.join(directory, "busy.db");
    const store = await openStore(file, { wait: 50 });
    await store.append([draft("a")]);
    const other = new Libsql(file);
    other.exec("begin immediate");
    await expect(store.append([draft("b")])).rejects.toThrow(/^Another process is writing to .*busy\.db and still was after 0\.05 seconds; wait until it has finished, then run this again\.$/);
    expect(await store.read()).toHaveLength(1);
    const third = await openStore(file, { wait: 50 });
    expect((await third.head()).seq).toBe(1);
    await third.close();
    other.exec("commit");
    other.close();
    expect(await store.append([draft("b")])).toHaveLength(1);
    await store.close();
  });
});
