import type { Folded } from "./folded.ts";
import type { Pattern } from "./spell.ts";
import type { Placing } from "./trace.ts";

/** What stands between the characters of a placed spelling. */
export interface Gaps {
  /** Between positions of the term: the position before which it stands, and what it is. */
  readonly between: readonly { slot: number; text: string }[];
  /** Between letters of one position: inside a syllable, or a character that was taken apart. */
  readonly within: readonly string[];
  /** Between all neighbours, in order, empty ones too. */
  readonly all: readonly string[];
}

/** The gaps of a placed spelling, in folded characters. */
export function gapsOf(folded: Folded, placed: readonly Placing[]): Gaps {
  const between: { slot: number; text: string }[] = [];
  const within: string[] = [];
  const all: string[] = [];
  for (let n = 1; n < placed.length; n += 1) {
    const [a, b] = [placed[n - 1]!, placed[n]!];
    const text = folded.chars.slice(a.at + 1, b.at);
    all.push(text);
    if (text === "") continue;
    if (a.slot === b.slot) within.push(text);
    else between.push({ slot: b.slot, text });
  }
  return { between, within, all };
}

/** What ends a sentence or an item: two words on its sides are two words. */
const stops = /[;。.!?…\n\r]/;
/** What lists things. */
const commas = /^\s*[,、/]\s*$|^\s*[,、]\s*$/;

/** How gaps read: the technique they make, whether it is seen at once, or that this is no term at all. */
export type GapReading = { technique: string | null; soft: boolean; comma: boolean } | null;

/**
 * The gap rule: none, or one in every place, is spelling out and seen at once;
 * a single one exactly where a reader divides the term is a doubt, and none at
 * all where it ends a sentence; any other is a break no reader makes.
 */
export function readGaps(gaps: Gaps, pattern: Pattern): GapReading {
  if (gaps.within.length > 0) return null;
  const places = pattern.slots.length - 1;
  const { between } = gaps;
  if (between.length === 0) return { technique: null, soft: false, comma: false };
  if (between.length === places && places > 1) return { technique: "gaps", soft: false, comma: false };
  const [only] = between;
  if (between.length === 1 && only && pattern.bounds.has(only.slot)) return stops.test(only.text) ? null : { technique: "word-gap", soft: true, comma: commas.test(only.text) };
  return { technique: "gap", soft: false, comma: false };
}

/** A spelling of Latin letters, or partly so: gaps where a reader divides it, or the same one between all letters. */
export function readLatinGaps(gaps: Gaps, pattern: Pattern): GapReading {
  const { all } = gaps;
  const first = all[0] ?? "";
  const open = all.filter((gap) => gap !== "").length;
  if (open === 0) return { technique: null, soft: false, comma: false };
  // Digits between letters make a code.
  if (all.some((gap) => /\d/.test(gap))) return null;
  if (open === all.length && all.every((gap) => gap === first) && all.length > 1 && first.length <= 3) return { technique: "gaps", soft: false, comma: false };
  if (gaps.within.length === 0 && gaps.between.every(({ slot, text }) => pattern.bounds.has(slot) && text.length <= 3 && !stops.test(text.replace(".", "")))) return { technique: null, soft: false, comma: false };
  return all.every((gap) => gap === "" || dividers.includes(gap)) ? { technique: "gap", soft: true, comma: false } : null;
}

/** What may stand in one place between letters that are still one word. */
const dividers = "-._·•*~|/'’ ";

/** Gaps between syllables, or between characters and syllables: short, and never the end of a sentence. */
export function readSyllableGaps(gaps: Gaps): boolean {
  const { all } = gaps;
  const first = all[0] ?? "";
  if (all.every((gap) => gap === first) && !stops.test(first.replace(".", ""))) return true;
  return gaps.within.length === 0 && gaps.between.every(({ text }) => text.length <= 3 && !stops.test(text));
}
