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
