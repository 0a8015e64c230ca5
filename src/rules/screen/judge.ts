import { excluded, near, overlaps, standsApart, type Place } from "./around.ts";
import type { Folded } from "./folded.ts";
import { gapsOf, readGaps, readLatinGaps, readSyllableGaps, type GapReading } from "./gaps.ts";
import { standing, wholeRuns } from "./latin.ts";
import type { Channel, Cue, Label } from "./shape.ts";
import { purpose } from "./solicits.ts";
import type { Pattern } from "./spell.ts";
import type { Placing } from "./trace.ts";

/** What a placed spelling comes to. `because`: context reasons by their index in the term's homonyms. */
export interface Judgement {
  readonly label: "hit" | "soft";
  readonly techniques: ReadonlySet<string>;
  readonly homonym?: number;
}

/** What the judging of every match needs beside the match. */
export interface Bench {
  readonly cues: readonly Cue[];
  /** Folds that only resemble. */
  readonly softFolds: ReadonlySet<string>;
}

/** A folded text under judgement, with what was already asked of the whole of it. */
export interface Judged {
  readonly folded: Folded;
  /** By term: whether the text holds words that take the term for another trade's. */
  readonly elsewhere: Map<string, boolean>;
}

const siteOf = (placed: readonly Placing[]): Place => ({ first: placed[0]!.at, last: placed.at(-1)!.at });

/** Judges one placed spelling by what stands in it and around it; undefined when it is no match. */
export function judge(pattern: Pattern, placed: readonly Placing[], { folded, elsewhere }: Judged, channel: Channel, bench: Bench): Judgement | undefined {
  const { term, family } = pattern;
  const place = siteOf(placed);
  const techniques = written(pattern, placed, folded);
  const gap = gapReading(pattern, placed, folded, techniques);
  if (!gap) return undefined;
  if (gap.technique) techniques.add(gap.technique);
  // What is spelled out is one word to its writer, whatever follows.
  if (gap.technique !== "gaps" && (overlaps(folded.chars, place, term.allow) || standsApart(folded.chars, place, term.apart, gap.comma))) return undefined;
  if (family === "swapped" && (overlaps(folded.chars, place, term.swaps?.allow ?? []) || term.swaps?.except.includes(folded.chars.slice(place.first, place.last + 1)))) return undefined;
  const listed = term.parts !== undefined;
  let label: Label = listed ? "hit" : (term.label[channel] ?? "soft");
  const ofTheTrade = near(folded.chars, place, term["soft-with"], 24);
  if (ofTheTrade) label = label === "none" ? "soft" : label;
  else if (isElsewhere(term, folded, elsewhere)) return undefined;
  if (label === "none") return undefined;
  if (listed && (gap.soft || family !== "plain" || [...techniques].some((each) => bench.softFolds.has(each)))) label = "soft";
  const homonym = term.homonyms.findIndex((context) => {
    const reach = context.near ?? 24;
    const stands = reach === 0 ? overlaps(folded.chars, place, context.words) : near(folded.chars, place, context.words, reach);
    return stands && !near(folded.chars, place, context.unless, reach);
  });
  if (homonym >= 0 && family === "plain") {
    label = "soft";
    techniques.add(term.homonyms[homonym]!.technique);
  }
  if (channel === "name" || channel === "scope") {
    if (listed && excluded(folded.chars, place, bench.cues.filter((cue) => cue.role === "excludes"))) techniques.add("negation");
  } else {
    const aim = purpose(folded, place, bench.cues);
    techniques.add(aim);
    // Letters that resemble, and spellings that must be heard, stay soft whatever stands beside them.
    const unmistakable = term.strong && (ofTheTrade || term["soft-with"].length === 0);
    const plain = listed ? label === "hit" : unmistakable && ![...techniques].some((each) => bench.softFolds.has(each));
    label = plain && aim === "solicitation" ? "hit" : "soft";
  }
  return { label, techniques, ...(homonym >= 0 && family === "plain" ? { homonym } : {}) };
}

/** Asked once for each term of a text, however often the term stands in it. */
function isElsewhere(term: Pattern["term"], folded: Folded, known: Map<string, boolean>): boolean {
  let found = known.get(term.id);
  if (found === undefined) known.set(term.id, found = term["none-with"].some((word) => folded.chars.includes(word)));
  return found;
}

/** How the characters are written. */
function written(pattern: Pattern, placed: readonly Placing[], folded: Folded): Set<string> {
  const techniques = new Set<string>();
  const { term, family } = pattern;
  const heard = new Set(placed.map(({ how }) => how).filter((how) => how !== ""));
  if (family === "spelled") {
    const itself = placed.some(({ how }) => how === "");
    const spelled: readonly string[] = [...heard].filter((how) => how === "pinyin" || how === "bopomofo" || how === "initials");
    if (spelled.length > 0 && (itself || heard.size > 1)) techniques.add("mixed-script");
    for (const how of heard) if (!spelled.includes(how) || !techniques.has("mixed-script")) techniques.add(how);
  } else for (const how of heard) techniques.add(how);
  if (family === "initials") techniques.add("initials");
  if (family === "doubled") techniques.add("doubled");
  if (term.parts === undefined) techniques.add(term.technique);
  placed.forEach(({ at, how }, n) => {
    const letters = how === "pinyin" || how === "initials";
    for (const each of folded.glyphs[at]!.how) if (!(each === "case" && (letters || !term.parts)) && !(each === "accent" && letters)) techniques.add(each);
    for (const each of folded.on.get(at) ?? []) if (!(letters && (each === "accent" || each === "marks"))) techniques.add(each);
    if (n === 0) return;
    for (let between = placed[n - 1]!.at + 1; between <= at; between += 1) for (const each of folded.before.get(between) ?? []) techniques.add(each);
  });
  return techniques;
}

/** Whether the gaps, and the letters around, leave it a match. */
function gapReading(pattern: Pattern, placed: readonly Placing[], folded: Folded, techniques: Set<string>): GapReading {
  const gaps = gapsOf(folded, placed);
  if (pattern.latin) return latinReading(pattern, placed, folded, techniques, readLatinGaps(gaps, pattern));
  if (!wholeRuns(folded, placed)) return null;
  if (pattern.family === "spelled") {
    // The characters as they are: the plain spelling tells of them.
    if (placed.every(({ how }) => how === "")) return null;
    return readSyllableGaps(gaps) ? { technique: null, soft: true, comma: false } : null;
  }
  const reading = readGaps(gaps, pattern);
  if (!reading || reading.technique === null || pattern.family === "plain" && pattern.term.parts !== undefined) return reading;
  // Sound-alikes and unlisted words: spelled out or not at all.
  return reading.technique === "gaps" ? reading : null;
}

function latinReading(pattern: Pattern, placed: readonly Placing[], folded: Folded, techniques: Set<string>, reading: GapReading): GapReading {
  const stands = standing(folded, placed);
  if (stands === "bound" || !reading) return null;
  const listed = pattern.term.parts !== undefined;
  if (stands === "code") return null;
  if (reading.technique === "gap" && (!listed || pattern.family !== "plain")) return null;
  if (techniques.has("case") && !listed) techniques.delete("case");
  return reading;
}
