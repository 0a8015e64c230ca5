import { joinsLatin } from "./fold.ts";
import type { Folded } from "./folded.ts";
import type { Placing } from "./trace.ts";

/** How a Latin spelling stands among letters and digits. */
export type Standing = "free" | "code" | "bound";

/**
 * Whether Latin letters stand by themselves. A letter on either side makes
 * them part of a word; a digit may touch, and a plural s may follow. A run in
 * which digits and letters alternate is a code (credit codes, serial numbers).
 */
export function standing(folded: Folded, placed: readonly Placing[]): Standing {
  const first = placed[0]!.at;
  let last = placed.at(-1)!.at;
  if (touches(folded, first, -1)) return "bound";
  if (touches(folded, last, 1)) {
    if (folded.chars[last + 1] !== "S" || touches(folded, last + 1, 1)) return "bound";
    last += 1;
  }
  const gap = folded.chars.slice(first + 1, placed[1]?.at ?? first + 1);
  if (gap !== "" && spelledOn(folded, first, last, gap)) return "bound";
  return code(folded, first, last);
}

/** True when a letter stands right beside a place. Kana, Han and the like are no letters here. */
function touches(folded: Folded, at: number, step: number): boolean {
  const next = folded.glyphs[at + step];
  return next !== undefined && joinsLatin(next);
}

/** F.O.R.W.A.R.D: the letters go on with the same mark between them. */
function spelledOn(folded: Folded, first: number, last: number, gap: string): boolean {
  const one = (from: number, step: number): boolean => {
    const at = from + step * (gap.length + 1);
    const marks = step > 0 ? folded.chars.slice(from + 1, at) : folded.chars.slice(at + 1, from);
    return at >= 0 && marks === gap && folded.glyphs[at] !== undefined && joinsLatin(folded.glyphs[at]!) && !touches(folded, at, step);
  };
  return one(first, -1) || one(last, 1);
}

function code(folded: Folded, first: number, last: number): Standing {
  let from = first;
  let to = last;
  while (from > 0 && inRun(folded, from - 1)) from -= 1;
  while (to + 1 < folded.chars.length && inRun(folded, to + 1)) to += 1;
  const around = folded.chars.slice(from, first) + folded.chars.slice(last + 1, to + 1);
  const digits = around.replace(/\D/g, "").length;
  const letters = around.length - digits;
  if ((to - from + 1 >= 18 && digits > 0) || digits >= 6 || (digits >= 3 && letters >= 1) || (digits >= 2 && letters >= 3)) return "code";
  return "free";
}

function inRun(folded: Folded, at: number): boolean {
  return joinsLatin(folded.glyphs[at]!) || /\d/.test(folded.chars[at]!);
}

/** True when the letters a spelling uses are whole runs: nothing of a longer Latin word is cut off. */
export function wholeRuns(folded: Folded, placed: readonly Placing[]): boolean {
  const used = new Set(placed.map(({ at }) => at));
  for (const { at } of placed) {
    if (!joinsLatin(folded.glyphs[at]!)) continue;
    for (const step of [-1, 1]) if (touches(folded, at, step) && !used.has(at + step)) return false;
  }
  return true;
}
