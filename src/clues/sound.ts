import type { Assertion } from "../record/assertion.ts";
import { readLine, walk } from "../record/chain.ts";
import { RecordError } from "../record/problem.ts";
import type { Store } from "../store/store.ts";

/**
 * All assertions of a log whose chain was walked from its first line to its
 * head. Clues are read through this and nothing else: a step taken out, put in
 * or moved is an error before anybody acts on the state it would give.
 */
export async function soundLog(store: Store): Promise<Assertion[]> {
  const { rows, bodies, head } = await store.raw();
  const broken = walk(rows, bodies, head);
  if (broken) throw new RecordError(`${store.path ?? "The record in memory"} is damaged at ${broken.where}: ${broken.what}. Run prosequi verify, and restore a copy from before.`);
  return rows.map((row) => readLine(row, (commit) => bodies.get(commit)));
}
