import { z } from "zod";
import { addDays, type Day } from "../../record/day.ts";
import { RecordError } from "../../record/problem.ts";
import { Both, Id } from "../../record/support.ts";
import { readClueFile } from "../folder.ts";

const ErasureFile = z.strictObject({
  basis: Both,
  states: z.array(z.strictObject({ state: Id, days: z.int().min(1).max(36500).nullable(), why: Both })).min(1),
});

/** `clues/erasure.yaml` of a rule set: how long the personal parts of a clue are kept, by its state. */
export interface Erasure {
  readonly basis: Both;
  readonly states: ReadonlyMap<string, { days: number | null; why: Both }>;
}

/** When the personal parts are to be erased. */
export interface EraseAfter {
  /** First day in China on which they are due to be erased; null while they are to be kept. */
  day: Day | null;
  why: Both;
  /** Whose number it is: ours, until the office sets its own. */
  basis: Both;
}

/** Reads `clues/erasure.yaml` of a rule set's folder. Throws `RecordError` with file and line. */
export async function readErasure(folder: string): Promise<Erasure> {
  const { basis, states } = await readClueFile(folder, "erasure.yaml", ErasureFile, (file, complain) => {
    const seen = new Set<string>();
    file.states.forEach(({ state }, n) => {
      if (seen.has(state)) complain(["states", n, "state"], `${state} stands twice; keep one of the two`);
      seen.add(state);
    });
  });
  return { basis, states: new Map(states.map(({ state, days, why }) => [state, { days, why }])) };
}

/** The erase date of a clue that has stood in `state` since `on` (a day in China). Throws where the file says nothing of the state: silence would keep for ever. */
export function eraseAfter(erasure: Erasure, state: string, on: Day): EraseAfter {
  const found = erasure.states.get(state);
  if (!found) throw new RecordError(`The file erasure.yaml says nothing of the state ${state}; add it with a number of days or null, and why.`);
  return { day: found.days === null ? null : addDays(on, found.days), why: found.why, basis: erasure.basis };
}
