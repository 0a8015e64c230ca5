import { AGENCY_ALLEGES, ALLEGES, APPOSITIVE, PARTY_VERB, PREPOSITION, WRONG_VERB } from "./cues.ts";
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
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] as Place;
    if (PREPOSITION.has(place.mention.before)) continue;
    const verb = verbAfter(sentence.slice(place.mention.end - offset));
    if (!verb) continue;
    const strong = PARTY_VERB.test(verb);
    if (!strong && !WRONG_VERB.test(verb)) continue;
    const claimed = ALLEGES.test(sentence.slice(0, place.mention.start - offset));
    const score = strong ? 3 : claimed ? 2 : 1;
    tell(place, score);
    for (let k = i - 1; k >= 0; k -= 1) {
      const left = places[k] as Place;
      const right = places[k + 1] as Place;
      if (!joins(sentence.slice(left.mention.end - offset, right.mention.start - offset))) break;
      if (!PREPOSITION.has(left.mention.before)) tell(left, score);
    }
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
  return /^\s*(?:\([^()]*\)?\s*)?(?:,|;|\band\b|&|\([^()]{0,60}$)[^.]{0,90}$/i.test(between) && !/\b(?:alleg\w*|who|which|that|against|consented|filed|charged|when|while|to|engaged|violated|made|sold|raised|used|was|were|had|from|with|formed|created|bought|acquired|obtained)\b/i.test(between);
}

/** The verb that the name is subject of, past an alias, an appositive and adverbs. */
function verbAfter(follows: string): string | undefined {
  const start = /^(?:['’]s?\b)/.exec(follows);
  if (start) return undefined;
  const window = follows.slice(0, 300);
  const direct = window.replace(/^\s*(?:\([^()]*\)\s*)?,?\s*/, "");
  if (PARTY_VERB.test(direct) || WRONG_VERB.test(direct)) return direct;
  for (const m of window.matchAll(/[,)]\s*(?=[a-z])/g)) {
    const rest = window.slice(m.index + m[0].length);
    if ((PARTY_VERB.test(rest) || WRONG_VERB.test(rest)) && APPOSITIVE.test(window.slice(0, m.index + 1))) return rest;
    if (m.index > 180) break;
  }
  const auxiliary = /^\s*(?:\([^()]*\)\s*)?(?:,\s*)?(?:has|have|had|also|each|both|allegedly|all|previously|already|earlier|subsequently|separately|simultaneously|recently|later)\s+/i.exec(window);
  return auxiliary ? window.slice(auxiliary[0].length) : undefined;
}
