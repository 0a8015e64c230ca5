import { mkdir, open, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { canonical, GENESIS, sha256 } from "../../record/assertion.ts";
import { RecordError } from "../../record/problem.ts";
import type { Case, Decision } from "../../rules/index.ts";

/** A line of the log: one decision made under a pinned reading, chained to the line before by its hash. */
export interface Logged {
  seq: number;
  /** The instant it was decided, ISO 8601 in UTC. */
  at: string;
  /** Nobody said who asked. */
  by: null;
  rulebook: string;
  edition: string;
  asOf: string;
  facts: Case["facts"];
  pinned: Record<string, string>;
  verdict: string;
  /** Hash of the line before; 64 zeros for the first. */
  prev: string;
  hash: string;
}

/**
 * Adds decisions to a log of pinned readings and gives the numbers of its new
 * lines. The whole chain is walked first; a log that was altered, or that
 * another process is writing, takes no further line. Throws one sentence.
 */
export async function logPinned(file: string, at: string, decided: ReadonlyArray<{ given: Case; decision: Decision }>): Promise<{ first: number; last: number }> {
  const lock = `${file}.lock`;
  const refuse = (error: unknown): never => {
    throw new RecordError(`The log of pinned readings ${file} cannot be written (${error instanceof Error ? error.message : String(error)}); name another with --log FILE, or leave --reading out.`);
  };
  await mkdir(path.dirname(file), { recursive: true }).catch(refuse);
  const held = await open(lock, "wx").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") return refuse(error);
    throw new RecordError(`The log of pinned readings ${file} is being written by another process; try again, and if none is running, remove ${lock}.`);
  });
  try {
    const lines = await linesOf(file).catch((error: unknown) => (error instanceof RecordError ? Promise.reject(error) : refuse(error)));
    const first = lines.length + 1;
    let prev = lines.at(-1)?.hash ?? GENESIS;
    let added = "";
    for (const [n, { given, decision }] of decided.entries()) {
      const { rulebook, edition, asOf, pinned, verdict } = decision;
      const bare = { seq: first + n, at, by: null, rulebook, edition, asOf, facts: given.facts, pinned, verdict, prev };
      prev = sha256(canonical(bare));
      added += `${JSON.stringify({ ...bare, hash: prev } satisfies Logged)}\n`;
    }
    const log = await open(file, "a").catch(refuse);
    try {
      await log.appendFile(added).then(() => log.sync()).catch(refuse);
    } finally {
      await log.close();
    }
    return { first, last: lines.length + decided.length };
  } finally {
    await held.close();
    await rm(lock, { force: true });
  }
}

/** The lines of a log, each checked against the one before; none where there is no log yet. */
async function linesOf(file: string): Promise<Logged[]> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const lines: Logged[] = [];
  let prev = GENESIS;
  const rows = text.split("\n");
  const broken = (line: number): never => {
    throw new RecordError(`The log of pinned readings ${file} is broken at line ${line}: it was altered or cut; keep it as it is for whoever must look into it, and name a new one with --log FILE.`);
  };
  if (rows.pop() !== "") broken(rows.length + 1);
  for (const [n, row] of rows.entries()) {
    const line = readLine(row);
    if (!line) broken(n + 1);
    const { hash, ...bare } = line!;
    if (bare.seq !== n + 1 || bare.prev !== prev || sha256(canonical(bare)) !== hash) broken(n + 1);
    prev = hash;
    lines.push(line!);
  }
  return lines;
}

function readLine(row: string): Logged | undefined {
  try {
    const line = JSON.parse(row) as unknown;
    return line !== null && typeof line === "object" && "hash" in line && typeof line.hash === "string" ? (line as Logged) : undefined;
  } catch {
    return undefined;
  }
}
