import { createHash } from "node:crypto";
import { RecordError } from "../../src/record/problem.ts";
import type { Effects } from "../../src/cli/effects.ts";
import { program } from "../../src/cli/program.ts";

let drawn = 0;

/** Bytes that differ at every draw and are the same at every run of a test file. */
function draw(bytes: number): Uint8Array {
  drawn += 1;
  return createHash("sha256").update(`draw ${drawn}`).digest().subarray(0, bytes);
}

/** What a command line answered. */
export interface Answer {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line as `main` does, with a still clock, eighty columns and no surroundings. */
export async function run(argv: string[], over: Partial<Effects> = {}): Promise<Answer> {
  let out = "";
  let err = "";
  const line = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`);
  const effects: Effects = {
    out: (text) => { out += line(text); },
    err: (text) => { err += line(text); },
    today: () => "2026-11-22",
    now: () => "2026-11-22T12:00:00.000Z",
    tick: () => 0,
    random: draw,
    env: { LANG: "C" },
    cwd: "test",
    width: 80,
    interactive: false,
    ask: () => Promise.resolve(null),
    piped: () => Promise.resolve(null),
    by: "prosequi test",
    owner: { name: "test/1", gone: () => true },
    net: () => Promise.reject(new Error("a test asked the outside world")),
    stopped: Promise.resolve(),
    ...over,
  };
  try {
    return { code: await program(argv, effects), out, err };
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return { code: 2, out, err: `${err}${error.message}\n` };
  }
}
