import { readCodebook } from "../codebook/read.ts";
import type { Codebook } from "../codebook/shape.ts";
import type { Assertion, Draft } from "../record/assertion.ts";
import { RecordError } from "../record/problem.ts";
import { checkCasebook } from "./check.ts";
import { readCasebook, type Casebook, type Problem } from "./read.ts";
import type { Shelves } from "./shelves.ts";
import { statementsOf } from "./statements.ts";

/** A casebook and codebook that passed every check. */
export interface Read {
  casebook: Casebook;
  codebook: Codebook;
  drafts: Draft[];
}

/** Reads and checks both books; throws one sentence a problem, with file and line. */
export async function readShelves(shelves: Shelves): Promise<Read> {
  const words = await readCodebook(shelves.codebook);
  const pages = await readCasebook(shelves.casebook);
  const problems = [...words.problems, ...pages.problems];
  if (problems.length === 0) problems.push(...checkCasebook(pages.casebook, words.codebook));
  if (problems.length > 0) throw new RecordError(tell(problems));
  return { casebook: pages.casebook, codebook: words.codebook, drafts: statementsOf(pages.casebook).map((stated) => stated.draft) };
}

/**
 * Statements that the casebook no longer makes: a withdrawal for each, so that
 * deleting a line is itself on record. `recorded` is the day of loading.
 */
export function withdrawals(current: Iterable<Assertion>, drafts: ReadonlyArray<Draft>, recorded: string): Draft[] {
  const made = new Set(drafts.map((draft) => `${draft.kind} ${draft.key}`));
  const standing = new Map<string, Assertion>();
  for (const assertion of current) standing.set(`${assertion.kind} ${assertion.key}`, assertion);
  const gone: Draft[] = [];
  for (const [id, assertion] of standing) {
    if (made.has(id) || assertion.withdrawn || assertion.body === null || assertion.by.type !== "casebook") continue;
    gone.push({
      kind: assertion.kind, key: assertion.key, body: assertion.body, on: assertion.on, by: assertion.by,
      evidence: assertion.evidence, salt: assertion.salt, recorded, withdrawn: true,
    });
  }
  return gone;
}

function tell(problems: Problem[]): string {
  const shown = problems.slice(0, 20).map((problem) => `${problem.where}: ${problem.what}`);
  const more = problems.length > shown.length ? [`and ${problems.length - shown.length} more`] : [];
  return [`The casebook has ${problems.length} problem${problems.length === 1 ? "" : "s"}; mend the lines named and load again.`, ...shown, ...more].join("\n");
}
