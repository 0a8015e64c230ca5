/** Words after which what follows is no further member of a list. */
const BREAK = /\b(?:alleg\w*|who|whom|which|that|against|consent\w*|filed|charg\w+|when|while|engaged|violat\w*|made|sold|raised|used|was|were|is|are|has|have|had|with|without|entered|ordered|agreed|settled|because|after|before|will|would|pay|paid|plead\w*|pled|admit\w*|den(?:y|ied)|enjoin\w*|dismiss\w*|from\s+(?:violat|future|further))\b/i;

const AGAIN = /^\s*,?\s*and\s+(?:also\s+)?(?:(?:its|the|all)\s+claims?\b[^;]{0,80}?)?\b(?:against|as\s+to)\s+(?:the\s+)?(?:relief\s+)?(?:defendants?\s+)?$/i;

/** True when the words between two names hold them together in one list: a comma or `and`, an alias, an appositive, no verb. */
export function joins(between: string): boolean {
  if (between.length > 220 || between.includes("\n")) return false;
  const bare = between.replace(/^\./, "").replace(/\([^()]*\)?/g, " ");
  if (/^\s*$/.test(bare)) return between.includes("(");
  // `against A and B, and against relief defendants C`; `and its claims for disgorgement against C`.
  if (AGAIN.test(bare)) return !/,\s*by\s/.test(bare);
  return /^\s*(?:,|;|:|--?|\band\b|&|\bor\b|\bas well as\b|\balong with\b|\btogether with\b|\band\/or\b)|(?:,|:|\band|\bor|&)\s*(?:the\s+)?(?:\w+\s+){0,4}$/i.test(bare) && !BREAK.test(bare.replace(/\b(?:as well as|along with|together with|each of whom|all of whom|both of whom)\b/gi, ","));
}
