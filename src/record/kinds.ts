/**
 * Kinds of statement that belong to the clue loop. They lie in the same log as
 * the casebook's, and nothing of the casebook is counted from them: they move
 * neither the days the record covers nor any figure. Kept apart from the
 * shapes, because opening a record loads no schema.
 */
export const clueKinds = ["clue", "subject", "exhibit", "step", "remark", "access", "screening"] as const;

const ofClues: ReadonlySet<string> = new Set(clueKinds);

/** True for a kind that the clue loop records. */
export function isClueKind(kind: string): boolean {
  return ofClues.has(kind);
}

/** Kinds of statement by which people review coded texts. Like those of the clue loop they lie in the one log and move nothing of the casebook. */
export const codingKinds = ["judgement", "comment", "proposal", "ruling"] as const;

const apart: ReadonlySet<string> = new Set([...clueKinds, ...codingKinds]);

/** True for a kind from which neither the days that the record covers nor any figure is taken. */
export function standsApart(kind: string): boolean {
  return apart.has(kind);
}
