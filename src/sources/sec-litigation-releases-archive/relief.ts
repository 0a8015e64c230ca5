import { joins, type Place } from "./clauses.ts";
import { PREPOSITION } from "./cues.ts";

const AS_RELIEF = /\bas\s+(?:an?\s+)?(?:additional\s+)?(?:relief|nominal)\s+defendants?\b/gi;

/** Who a sentence says was named as a relief defendant, by words that follow the names. */
export function namedForRelief(sentence: string, offset: number, places: readonly Place[]): Place[] {
  // No sentence of a release names more lists than a few; the bound keeps hostile ones cheap.
  return [...sentence.matchAll(AS_RELIEF)].slice(0, 20).flatMap((m) => listBeside(sentence, offset, places, m));
}

const NAMES = /\b(?:nam(?:e|ed|es|ing)|charg(?:ed|es|ing)|su(?:ed|es|ing)|add(?:ed|s|ing)|join(?:ed|s|ing)|includ(?:ed|es|ing)|dismiss(?:ed|es|ing)|dropp(?:ed|ing))\b/gi;

/** `also named A, B and C as relief defendants`, `A and B are named as relief defendants`: the list beside the verb. Who only describes (`Hale's wife`) is passed over. */
function listBeside(sentence: string, offset: number, places: readonly Place[], { index: at, 0: words }: RegExpExecArray): Place[] {
  const verb = [...sentence.slice(Math.max(0, at - 600), at).matchAll(NAMES)].at(-1);
  if (!verb) return [];
  const start = Math.max(0, at - 600) + verb.index;
  const passive = places.every(({ mention }) => mention.start - offset < start || mention.start - offset > at);
  const list: Place[] = [];
  let end = passive ? start : at;
  for (const place of places.toReversed()) {
    const { mention } = place;
    if (mention.end - offset > end) continue;
    if (!passive && mention.start - offset < start) break;
    const gap = sentence.slice(mention.end - offset, end);
    if (gap.length > 90 || (passive && end === start ? !/^\s*(?:\([^()]{0,60}\))?(?:,?\s*(?:who|which))?\s*(?:are|is|were|was|(?:had|has|have)\s+been)(?:\s+(?:also|each|all|both))?\s*$/.test(gap) : end < at && !joins(gap) && !/^\s*,?\s*(?:and\s+)?$/.test(gap))) break;
    list.push(place);
    end = mention.start - offset;
  }
  // `companies belonging to Hale and Ash`: they are not the list.
  const relative = passive && /,\s*(?:who|which)\s/.test(sentence.slice(Math.max(0, start - 30), start));
  if (!relative && list.some(({ mention }) => PREPOSITION.has(mention.before))) return [];
  // `as a relief defendant` is said of one.
  return (/defendant$/i.test(words) ? list.slice(0, 1) : list).filter((place) => !isAttribute(sentence, place, offset));
}

/** `Hale's wife`, `Hales wife`: the name stands before what it describes. */
export function isAttribute(sentence: string, { mention }: Place, offset: number): boolean {
  return /^['’]?s?\s+(?!and\b|or\b|of\b|as\b|are\b|is\b|were\b|was\b)[a-z]/.test(sentence.slice(mention.end - offset, mention.end - offset + 20));
}
