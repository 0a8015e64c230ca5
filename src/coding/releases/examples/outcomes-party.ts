import type { ReadRelease } from "../read.ts";
import { sentencesOf } from "../sentences.ts";
import type { ReleaseAction, ReleaseDefendant } from "../shape.ts";

/** The invented defendants of the tables, in the order of their letters: H, A, F (a firm), M (a firm), T (a trust, for the relief only), B (charged elsewhere). */
export const party: readonly ReleaseDefendant[] = [
  { name: "Rowan K. Hale", kind: "person", role: "defendant" },
  { name: "Ida Ash", kind: "person", role: "defendant" },
  { name: "Harborlight Capital, Inc.", kind: "organisation", role: "defendant" },
  { name: "Marlowe Group LLC", kind: "organisation", role: "defendant" },
  { name: "Sutter Family Trust", kind: "organisation", role: "relief_defendant" },
  { name: "Ernest Bywater", kind: "person", role: "other_charged" },
];

/** An invented release with the defendants named by their letters, `HA` for the first two. */
export function invented(text: string, letters = "HAFMTB", action?: ReleaseAction, title = ""): ReadRelease {
  const defendants = party.filter((_, i) => letters.includes("HAFMTB"[i] as string));
  const release = { id: "LR-1", title, text, sentences: sentencesOf(title, text), defendants, court: null, docket: null };
  return action === undefined ? release : { ...release, action };
}
