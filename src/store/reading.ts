import type { Assertion } from "../record/assertion.ts";
import { checkBody, checkLine, readLine } from "../record/chain.ts";
import { RecordError } from "../record/problem.ts";
import type { Raw } from "./store.ts";

/** Turns the stored log into assertions, checking each line and body by its hash. */
export function readRaw(raw: Raw, where: string): Assertion[] {
  const assertions = raw.rows.map((row, index) => {
    const wrong = row.seq === index + 1 ? checkLine(row) : "lines are missing before it";
    if (wrong) throw damaged(where, row.seq, wrong);
    const assertion = readLine(row, (commit) => raw.bodies.get(commit));
    const stored = raw.bodies.get(assertion.commit);
    const wrongBody = stored && checkBody(stored);
    if (wrongBody) throw damaged(where, row.seq, wrongBody);
    return assertion;
  });
  if (raw.head.seq > raw.rows.length) throw damaged(where, raw.rows.length, `the log ends here, but its head says that it has ${raw.head.seq}`);
  return assertions;
}

function damaged(where: string, seq: number, what: string): RecordError {
  return new RecordError(`${where} is damaged at assertion ${seq}: ${what}. Run prosequi verify to see all of it, then restore a copy or load the casebook into a new record.`);
}
