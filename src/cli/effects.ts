import type { Day } from "../record/day.ts";
import type { Clock, Wire } from "../fetching/index.ts";
import type { Locale } from "../language/index.ts";
import type { Owner } from "../sources/index.ts";

/** Everything a command touches outside itself, so that tests hand in their own. */
export interface Effects {
  /** The answer, and nothing else. */
  out(text: string): void;
  /** Progress and warnings. */
  err(text: string): void;
  /** Today in New York. */
  today(): Day;
  /** The instant, ISO 8601 in UTC. */
  now(): string;
  /** Milliseconds of a clock that only goes forward. */
  tick(): number;
  /** That many bytes nobody can foresee. */
  random(bytes: number): Uint8Array;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** Columns of the terminal; 80 where there is none. */
  width: number;
  /** True when a person watches standard error, so that progress may redraw a line. */
  interactive: boolean;
  /** Puts a question to the person at the terminal and gives the line they write; null at the end of the input. */
  ask(question: string): Promise<string | null>;
  /** What is piped to standard input, whole; null where a person sits at it. */
  piped(): Promise<string | null>;
  /** Program and version: who captures what is fetched or saved. */
  by: string;
  /** Names this process among those that may share the record, and tells whether another is gone. */
  owner: Owner;
  /** The way to the outside world, opened when it is first needed; the clock by which it waits. */
  net(): Promise<{ wire: Wire; clock: Clock; close(): Promise<void> }>;
  /** Resolves when the person asks a running server or sync to stop. */
  stopped: Promise<void>;
}

/** Options that every reading command takes. */
export interface Common {
  store?: string;
  asOf?: Day;
  knownAt?: Day;
  format: string;
  lang: Locale;
}
