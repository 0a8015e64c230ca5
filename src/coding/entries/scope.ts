import type { CodedEntry } from "./shape.ts";

const entire = /\b(?:in (?:its|their) entirety|entire (?:action|case|complaint)|all claims|all counts|all defendants|this (?:case|action|matter|civil action|lawsuit|proceeding)|the (?:above-?\w* )?(?:case|action|matter|lawsuit|proceedings?|above)|order dismissing (?:the )?(?:case|action|complaint)|(?:civil )?(?:case|action|proceedings?) (?:is |are )?(?:hereby )?(?:dismissed|stayed|terminated|closed)|dismiss(?:ing|al of)? (?:case|action|the complaint|complaint|petition|appeal)|staying (?:case|action|proceedings)|stay (?:case|action|proceedings)|cases are hereby closed|entire)\b/;
const someClaims = /\b(?:counts? (?:[ivx]+|\d+|one|two|three|four|five|six)\b|counter-?claims?|cross-?claims?|in part|partial\w*|certain claims|(?:first|second|third|fourth|fifth|state law|federal|antitrust|remaining) (?:\w+ )?(?:claims?|causes? of action))/;
const someDefendants = /\b(?:as (?:to|between)|against|between) (?!all\b)(?:the )?(?:relief )?(?:defendants?|plaintiff and defendant|plaintiff,? [^.;]{1,60} and defendant)\b|\bdefendants? [^.;]{1,80}\b(?:is|are|only)\b|\bonly\b|\bdismiss\w* (?:of )?(?:defendants?|party|parties|plaintiff) |\/party\b|\(partial\)/;

/**
 * How much of the case it concerns: told by names first, by claims, then by words for
 * the whole. That no name stands there is no proof of "all".
 */
export function scopeOf(words: string, parties: readonly string[]): Exclude<CodedEntry["scope"], null> {
  if (/\b(?:all defendants|entire (?:action|case)|in its entirety)\b/.test(words) && !/\bcounts?\b|counter-?claim/.test(words)) return "all";
  if (someDefendants.test(words) || parties.length > 0) return "some_defendants";
  if (someClaims.test(words)) return "some_claims";
  return entire.test(words) ? "all" : "unknown";
}
