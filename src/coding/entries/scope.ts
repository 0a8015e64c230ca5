import type { CodedEntry, EntryEvent } from "./shape.ts";

const whole = "(?:case|action|civil action|matter|complaint|petition|lawsuit|suit|proceedings?|litigation)";
const fewer = /\b(?:fewer|less) than all\b|\bas (?:to|against) (?:her|him|them|it) ?(?:only|alone|$|[.,;])|\b(?:it|him|her|them) as (?:a )?(?:party|parties|defendants?)\b|\bdismiss\w* (?:of )?relief defendants\b|\bonly\b|\/party\b|\(partial\)|\bdismiss party\b|\bparty [^.;]{1,60}\bterminated\b/;
const everything = new RegExp(`\\b(?:all defendants|(?:against|as to|between) all parties|all (?:plaintiff'?s'? )?claims(?: and counter-?claims)?(?! (?:asserted )?(?:in this suit )?(?:against|between|as to) (?!all))|all counts|entire (?:action|case|complaint|${whole})|in (?:its|their) entirety|cases are hereby closed)\\b`);
const someDefendants = /\b(?:as (?:to|between)|against|between) (?!all\b)(?:the )?(?:relief )?(?:defendants?|plaintiff and defendant|plaintiff,? [^.;]{1,60} and defendant)\b|\b(?:relief )?defendants? (?!'|motion)[^;]{1,80}\b(?:is|are|be|be and|only)\b[^;]{0,20}\b(?:dismissed|stayed|terminated)|\b(?:dismiss\w*|(?<!favor )of) (?:of )?(?:relief )?(?:defendants?|party) (?!')[a-z]|\b(?:inc|llc|ltd|corp|co|lp|llp|gmbh|trust|n\.a|s\.a)\b\.? (?:is|are|be)(?: hereby)? dismissed|\b(?:agreement|consent) of (?:[^.;]{1,40} and )?(?:relief )?defendants? (?!')[a-z]|\b(?:penalty|judge?ment) on [^.;]{2,60}\b(?:inc|llc|ltd|corp|co)\b/;
const someClaims = /\b(?:counts? (?:[ivx]+|\d+|one|two|three|four|five|six|seven)\b|counter-?claims?|cross-?claims?|third-party claims?|in part|partial\w*|certain claims|on the [^.;]{1,40} claims?\b|(?:first|second|third|fourth|fifth|state law|federal|antitrust|remaining|section \d+[\w()]*|broker) (?:\w+ )?(?:claims?|causes? of action))/;
const namedClaims = /\b(?:first|second|third|fourth|fifth|sixth) (?:and \w+ )?(?:claims?|causes? of action)\b(?![^.;]{0,60}\bdismissed as to\b)|\bclaims? for (?!relief)(?:\w+ ){1,3}against\b/;
const all = new RegExp(`\\b(?:this|the|above-?\\w*|entire|his|her|its|plaintiff'?s) (?:above-?\\w*,? )?${whole}\\b|\\bdismiss(?:es|ed|ing|al of)?(?: with(?:out)? prejudice)?(?: \\[?\\d+\\]?)? (?:the |this |pro se |plaintiff'?s? |civil |above-?\\w* )*(?:${whole}|appeal)\\b|\\b${whole} (?:is |are |be )?(?:hereby )?(?:dismissed|stayed|terminated|closed)\\b|\\bstay(?:ing|ed)? (?:the |this |all )*${whole}\\b|\\bjs-?6\\b|\\b(?:civil )?case terminated\\b`);
const oneSide = /\b(?:as to|as between|between|against) (?!(?:all|the|this|\[?\d|\d|which|when|whether|its|their|his)\b)/;

/**
 * How much of the case an act concerns, by its words (small letters) and the names in them:
 * what says "fewer" first, then what says "all", claims, parties, and the bare word for
 * the case last. That no name stands there is no proof of "all".
 */
export function scopeOf(event: EntryEvent | "unknown", words: string, parties: readonly string[]): Exclude<CodedEntry["scope"], null> {
  if (event === "party_terminated") return "some_defendants";
  if (event === "case_terminated") return "all";
  if (event === "order_granting_dismissal_in_part") return /\b(?:inc|llc|ltd|corp|co)\b\.? is dismissed|\bclaims? against (?:the )?(?:\w+ )?defendants?\b[^;]{0,40}\bdismissed|granted as to (?:the )?defendants?\b|\b(?!counts?\b|claims?\b)[\w.]+ (?:is|are)(?: hereby)? dismissed from (?:the|this) (?:case|action|suit)/.test(words) ? "some_defendants" : "some_claims";
  if (/\bv\.? [^;]{1,60} is dismissed/.test(words)) return "all";
  if (/\bcounts? [ivx\d, &-]*(?:(?:and|through|to) [ivx\d]+ )?only\b/.test(words)) return "some_claims";
  if (fewer.test(words)) return "some_defendants";
  if (everything.test(words)) return "all";
  if (/\bthird-party claims|\bcounter-?claims? (?:of|by|against)/.test(words)) return "some_claims";
  if (event === "order_staying_case" && /\b(?:case|action|matter) is (?:hereby )?stayed\b(?! as to)/.test(words)) return "all";
  // Claims that are numbered or named concern claims, whoever they are against.
  if (namedClaims.test(words)) return "some_claims";
  if (someDefendants.test(words) || parties.length > 0) return "some_defendants";
  if (someClaims.test(words)) return "some_claims";
  if (event === "administrative_closure" || event === "order_staying_case") return oneSide.test(words) ? "some_defendants" : "all";
  return all.test(words) ? "all" : "unknown";
}
