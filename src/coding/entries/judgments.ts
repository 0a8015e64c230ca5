import type { CleanText } from "./clean.ts";
import type { Name } from "./family.ts";
import { found, type Finding } from "./finding.ts";

const consent = /\b(?:pursuant to stipulation|stipulation and|on stipulation|consent|agreed|stipulated|final agreed|by consent|on consent|upon consent|consented|consents|by agreement|upon agreement|stipulation for|without admitting (?:or|nor) denying|neither admit\w*|(?:it|he|she|who|they) (?:has |have )?agree(?:s|d)?)\b(?! (?:to|before|of) (?:a |the )?(?:united states |u\.?s\.? )?magistrate)/;
const byDefault = /\bdefault(?:ed|ing)?\b|\bdflt\b|\bfailed to (?:plead|answer|appear)\b|\brule 55\b/;
const summary = /\bsummary\b/;
const amended = /\b(?:amend(?:ed|ing)|revised|corrected|modified)\b[^.;]{0,30}\bjudge?ment\b/;
const criminal = /\b(?:commitment|imprisonment|custody|supervised release|probation|sentenc\w+|count\(?s?\)? \d|revocation|bop\b|special assessment|penalty assessment|in a criminal case|\bcommitted)\b/;

/** A judgment by its own head: by consent, by default, on a motion, or other. */
export function judgment(page: CleanText, name: Name): Finding {
  const { low } = page;
  const end = Math.min(low.length, name.end);
  // What kind it is stands before the word or right behind it; what it cites does not count.
  const cut = low.slice(name.end, name.end + 220).search(/ pursuant to (?!(?:\w+'?s? ){0,3}(?:stipulation|consent|agreement))| re:? \[?\d| consistent with | in accordance with |notice of|\bsigned by\b/);
  const head = low.slice(0, cut < 0 ? name.end + 220 : name.end + cut);
  const start = Math.max(0, low.slice(0, name.start).search(/(?:final |amended |default |consent |agreed |clerk'?s |stipulated |order and |partial |summary )+$/));
  const detail = criminal.test(low.slice(0, 700)) ? "criminal_case" : amended.test(head) ? "amended_final_judgment" : null;
  if (detail === "criminal_case") return found("judgment_other", "judgment/criminal", name.start, end, { detail });
  if (byDefault.test(head) && !/set(?:ting)? aside|vacat/.test(head)) return found("default_judgment", "judgment/default", start, end, { detail });
  if (consent.test(head)) return found("consent_judgment", "judgment/consent", start, end, { detail });
  if (summary.test(low.slice(Math.max(0, name.start - 12), name.end))) return found("summary_judgment_granted", "judgment/summary", start, end, { detail });
  return found("judgment_other", "judgment/other", start, end, { detail });
}

/** A sentence pronounced in the minutes of a criminal hearing; null where the minutes leave the judgment for later. */
export function sentence(page: CleanText): Finding | null {
  const text = page.low.slice(0, 1500);
  const hit = /\bsentenc(?:ing|ed)\b|\bsentence with/.exec(text);
  if (hit === null || !/\b(?:imprisonment|\d+ ?(?:months?|mos|years?|yrs|days)|probation|time served|custody of)\b/.test(text)) return null;
  if (/\bjudgment to (?:issue|follow|enter)|sentencing (?:is |was |previously )*(?:re-?)?(?:set|continued)/.test(text)) return null;
  if (!/\b(?:sentenced to|restitution|assessment|supervised|p\/a|spa\b|fine|bop|imposed|terminat)/.test(text)) return null;
  return found("judgment_other", "minutes/sentence", hit.index, hit.index + hit[0].length, { detail: "criminal_case" });
}

/** A sentencing that was held, whose terms stand elsewhere: the court did something, and no judgment yet. */
export function imposed(page: CleanText): Finding | null {
  const hit = /\bsentence (?:was |is )?imposed\b|\bsentencing\b[^.;]{0,60}\bheld\b/.exec(page.low.slice(0, 600));
  return hit ? found("other_order", "minutes/sentencing", hit.index, hit.index + hit[0].length, { detail: "criminal_case" }) : null;
}
