import { AGENCY_ALLEGES, ALLEGES, APPOSITIVE, CRIMINAL_VERB, PARTY_VERB, PREPOSITION, WRONG_VERB } from "./cues.ts";
import type { Entity, Mention } from "./entities.ts";

/** Gives an entity a score for what a sentence says of it. */
export type Tell = (place: Place, score: number) => void;

/** A mention within a sentence. */
export interface Place {
  mention: Mention;
  entity: Entity;
}

/** Subjects of what parties do: `X, Y and Z consented`, `X (Short), a broker, violated`. */
export function subjects(sentence: string, offset: number, places: readonly Place[], tell: Tell): void {
  const claim = ALLEGES.exec(sentence);
  const claimedFrom = claim ? claim.index + claim[0].length : Infinity;
  /** What is said of a name to the right in the same list holds for each before it. */
  let said = 0;
  for (let i = places.length - 1; i >= 0; i -= 1) {
    const place = places[i] as Place;
    const { mention } = place;
    const right = places[i + 1];
    if (said > 0 && right && !joins(sentence.slice(mention.end - offset, right.mention.start - offset))) said = 0;
    if (PREPOSITION.has(mention.before)) continue;
    const verb = verbAfter(sentence.slice(mention.end - offset));
    const strong = verb !== undefined && PARTY_VERB.test(verb);
    if (strong) said = 3;
    else if (verb !== undefined && CRIMINAL_VERB.test(verb)) said = Math.max(said, 1);
    else if (verb !== undefined && WRONG_VERB.test(verb)) said = Math.max(said, claimedFrom <= mention.start - offset ? 2 : 1);
    if (said > 0) tell(place, said);
  }
}

/** Whom the complaint speaks of first: `the S.E.C. alleges that X, a broker, and Y ...`. */
export function alleged(sentence: string, offset: number, places: readonly Place[], tell: Tell): void {
  for (const cue of sentence.matchAll(AGENCY_ALLEGES)) {
    const from = cue.index + cue[0].length;
    const at = places.findIndex((p) => p.mention.start >= offset + from);
    const first = places[at];
    if (!first || PREPOSITION.has(first.mention.before)) continue;
    const gap = sentence.slice(from, first.mention.start - offset);
    if (gap.length > 70 || /\b(?:that|which|who|by|of|was|were|is|are|had|to)\s/.test(gap.replace(/^\s*in\s+(?:its|the|a|an)\s+(?:\S+\s+){0,3}complaint,?\s+that\s/, "").replace(/^\s*that\s/, "").replace(/^\s*(?:from|between|beginning|in|since|during|on|at|through|for|over|starting)\s[^,]{0,60},\s*/i, ""))) continue;
    const verb = verbAfter(sentence.slice(first.mention.end - offset));
    const next = places[at + 1];
    const listed = next !== undefined && joins(sentence.slice(first.mention.end - offset, next.mention.start - offset));
    if (first.entity.kind === "organisation" && !listed && !(verb && (PARTY_VERB.test(verb) || WRONG_VERB.test(verb)))) continue;
    tell(first, 3);
    for (let k = at + 1; k < places.length; k += 1) {
      const place = places[k] as Place;
      if (!joins(sentence.slice((places[k - 1] as Place).mention.end - offset, place.mention.start - offset))) break;
      if (!PREPOSITION.has(place.mention.before)) tell(place, 3);
    }
  }
}

/** What stands between two names of one list: a comma or `and`, an appositive, no verb. */
export function joins(between: string): boolean {
  return /^\s*(?:\([^()]*\)?\s*)?(?:,|;|[-–—]\s*and\b|\band\b|&|\([^()]{0,60}$)[^.]{0,90}$/i.test(between) && !/\b(?:alleg\w*|who|which|that|against|consented|filed|charged|when|while|to|engaged|violated|made|sold|raised|used|was|were|had|from|with|formed|created|bought|acquired|obtained|purchased|traded|tipped|caus(?:ed|ing)|induced|directed|helped|allowed|enabled)\b/i.test(between);
}

const isDeed = (words: string): boolean => PARTY_VERB.test(words) || CRIMINAL_VERB.test(words) || WRONG_VERB.test(words);

/** Full stops that end no sentence. */
const DOTTED = /\b(?:(?:[A-Z]\.)+|(?:Inc|Corp|Ltd|Co|Jr|Sr|St|Mr|No)\.)/g;

/** The verb that the name is subject of, past an alias, an appositive and adverbs. */
function verbAfter(follows: string): string | undefined {
  const start = /^(?:['’]s?\b)/.exec(follows);
  if (start) return undefined;
  const window = follows.slice(0, 300).replace(DOTTED, (word) => word.replaceAll(".", "\u00b7"));
  const direct = window.replace(/^\s*(?:\([^()]*\)\s*)?,?\s*/, "");
  if (isDeed(direct)) return direct;
  for (const m of window.matchAll(/[,)]\s*(?=[a-z])/g)) {
    const rest = window.slice(m.index + m[0].length);
    if (isDeed(rest) && APPOSITIVE.test(window.slice(0, m.index + 1))) return rest;
    if (m.index > 180) break;
  }
  const auxiliary = /^\s*(?:\([^()]*\)\s*)?(?:,\s*)?(?:has|have|had|also|each|both|allegedly|all|previously|already|earlier|subsequently|separately|simultaneously|recently|later)\s+/i.exec(window);
  return auxiliary ? window.slice(auxiliary[0].length) : undefined;
}
