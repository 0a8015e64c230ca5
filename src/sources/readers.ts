import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Ignored, Kept, SourceOfRows } from "./shape.ts";

/** Reads rows of one source, in order, a batch at a time; several batches may be under way. */
export interface Readers {
  /** How many batches may usefully be under way at once. */
  width: number;
  read(records: readonly unknown[], first: number): Promise<ReadonlyArray<Kept | Ignored>>;
  close(): Promise<void>;
}

/** Reads in this very thread. */
export function here(source: SourceOfRows): Readers {
  return {
    width: 1,
    read: async (records, first) => records.map((record, n) => source.row(record, first + n)),
    close: async () => {},
  };
}

/** What a thread is asked and answers. */
export interface Batch {
  id: number;
  records: readonly unknown[];
  first: number;
}

/**
 * Reads in threads, one a processor. A row is read by a pure function, so it
 * does not matter where. Gives nothing where the program is not built: then
 * there is no file for a thread to run.
 */
export function inThreads(source: SourceOfRows): Readers | undefined {
  const file = ["./read-thread.js", "../read-thread.js"].map((name) => new URL(name, import.meta.url)).find((url) => existsSync(fileURLToPath(url)));
  const count = availableParallelism();
  if (!file || count < 2) return undefined;
  const waiting = new Map<number, { done(read: ReadonlyArray<Kept | Ignored>): void; fail(error: unknown): void }>();
  const threads = Array.from({ length: Math.min(count, 8) }, () => {
    const thread = new Worker(file, { workerData: source.manifest.id });
    thread.on("message", ({ id, read }: { id: number; read: ReadonlyArray<Kept | Ignored> }) => {
      waiting.get(id)?.done(read);
      waiting.delete(id);
    });
    thread.on("error", (error) => {
      for (const each of waiting.values()) each.fail(error);
      waiting.clear();
    });
    return thread;
  });
  let next = 0;
  return {
    width: threads.length * 2,
    read: (records, first) =>
      new Promise((done, fail) => {
        const id = next;
        next += 1;
        waiting.set(id, { done, fail });
        threads[id % threads.length]!.postMessage({ id, records, first } satisfies Batch);
      }),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}
