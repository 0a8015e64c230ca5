#!/usr/bin/env node
import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { createInterface, type Interface } from "node:readline";
import { text } from "node:stream/consumers";
import { RecordError } from "../record/problem.ts";
import type { Effects } from "./effects.ts";
import { program, VERSION } from "./program.ts";

const newYork = new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" });

const effects: Effects = {
  out: (text) => process.stdout.write(text.endsWith("\n") ? text : `${text}\n`),
  err: (text) => process.stderr.write(text.endsWith("\n") ? text : `${text}\n`),
  today: () => newYork.format(new Date()),
  now: () => new Date().toISOString(),
  tick: () => performance.now(),
  random: (bytes) => randomBytes(bytes),
  env: process.env,
  cwd: process.cwd(),
  width: process.stdout.columns || 80,
  interactive: process.stderr.isTTY === true,
  ask: (question) => ask(question),
  piped: async () => (process.stdin.isTTY ? null : text(process.stdin)),
  by: `prosequi ${VERSION}`,
  owner: { name: `${hostname()}/${process.pid}`, gone: (name) => name.startsWith(`${hostname()}/`) && !runs(Number(name.slice(hostname().length + 1))) },
  net: async () => {
    const { openWire, systemClock } = await import("../fetching/index.ts");
    const wire = openWire();
    return { wire, clock: systemClock, close: () => wire.close() };
  },
  stopped: new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  }),
};

/** Whether a process of this machine runs; signal 0 asks without disturbing it. */
function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

let lines: { from: Interface; next: AsyncIterator<string> } | undefined;

/** Questions go to standard error, so that standard output holds the answer only. Lines that come early are kept. */
async function ask(question: string): Promise<string | null> {
  if (!lines) {
    const from = createInterface({ input: process.stdin, output: process.stderr, terminal: process.stdin.isTTY === true });
    lines = { from, next: from[Symbol.asyncIterator]() };
  }
  lines.from.setPrompt(question);
  lines.from.prompt();
  const line = await lines.next.next();
  return line.done ? null : line.value;
}

// A reader that closes the pipe early (head, less) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  process.exitCode = await program(process.argv.slice(2), effects);
} catch (error) {
  if (!(error instanceof RecordError)) throw error;
  effects.err(error.message);
  process.exitCode = 2;
} finally {
  lines?.from.close();
}
