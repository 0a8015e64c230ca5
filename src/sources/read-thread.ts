import { parentPort, workerData } from "node:worker_threads";
import { rowsOf, sourceCalled } from "./registry.ts";
import type { Batch } from "./readers.ts";

// Runs in a thread of its own (readers.ts): reads the batches it is sent with the source it was started for.
const source = rowsOf(await sourceCalled(String(workerData)));
parentPort?.on("message", ({ id, records, first }: Batch) => {
  parentPort?.postMessage({ id, read: records.map((record, n) => source.row(record, first + n)) });
});
