import { compact, excluded, holds, type Place } from "./around.ts";
import type { Folded } from "./folded.ts";
import type { Cue } from "./shape.ts";

/** How far from the term an advertisement's words count, in characters. */
const reach = 60;

/**
 * What a text wants with a term: `solicitation` when it calls for custom and
 * neither warns, reports nor excludes; else which of these it does, or a mere
 * `mention`. Warnings and reports are what article 17 asks for, so they always win.
 */
export function purpose(folded: Folded, place: Place, cues: readonly Cue[]): "solicitation" | "protective" | "report" | "exclusion" | "mention" {
  const { text, place: at } = compact(folded, place, reach * 4);
  const before = text.slice(Math.max(0, at.first - reach), at.first);
  const window = text.slice(Math.max(0, at.first - reach), at.last + 1 + reach);
  const beside = text.slice(Math.max(0, at.first - 8), at.last + 13);
  // Latin words need their spaces; Chinese ones must be found through whatever spreads them.
  const raw = folded.chars.slice(Math.max(0, place.first - reach), place.last + 1 + reach);
  const has = (role: Cue["role"]): boolean =>
    cues.some((cue) => cue.role === role && cue.words.some((word) => holds(/^[A-Z ]+$/.test(word) ? raw : cue.where === "before" ? before : cue.where === "beside" ? beside : window, word, cue.unless)));
  if (excluded(text, at, cues.filter((cue) => cue.role === "excludes"))) return "exclusion";
  if (has("protects")) return "protective";
  if (has("reports")) return "report";
  return has("solicits") ? "solicitation" : "mention";
}
