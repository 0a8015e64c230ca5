import type { Mover } from "./shape.ts";

const joint = /\b(?:joint(?:ly)?|agreed|stipulat\w+|consent motion|assented|by (?:the )?parties|the parties'|by all parties|both parties|mutual)\b/;
const plaintiff = /\b(?:sec|commission|securities and exchange commission)'s (?:\[?\d+\]? )?(?:\w+ ){0,2}(?:motion|application|request)|\bplaintiffs?(?:'s?)? (?:(?:\[?\d+\]?|own|\w+ed|consent|notice|first|second|letter|emergency) ){0,4}(?:motion|notice|application|request|voluntary|letter)|\b(?:by|from|of) (?:the )?(?:plaintiffs?|government|petitioners?)\b|\b(?:government|petitioner)(?:'s?)? (?:\w+ ){0,2}motion|\bby (?:the )?(?:u\.?s\.? )?securities (?:and|&) exchange commission\b|\bgov't motion/;
const defendant = /\bdefendants? [^.;]{1,60}'s? motion|\bcommissioner's motion|\b(?:defendants?|defts?|respondents?)(?:'s?)? (?:\w+,? (?:inc\.?|llc|corp\.?)?'?s? ?){0,4}(?:\[?\d+\]? )?(?:\w+ ){0,2}(?:motion|application|request|letter)|\b(?:by|from) (?:the )?(?:defendants?|respondents?)\b/;

/** Without one of these nobody is named as mover. */
const anybody = /joint|agreed|stipulat|consent|assented|parties|mutual|plaintiff|defendant|defts?|respondent|government|gov't|petitioner|commission|\bsec's/;

/** Whose act an entry is, as far as its own words say (small letters, the first 400 characters matter). Both sides' wins over one's. */
export function moverIn(low: string): Mover | null {
  const words = low.length > 400 ? low.slice(0, 400) : low;
  if (!anybody.test(words)) return null;
  if (joint.test(words)) return "joint";
  const mine = words.search(plaintiff);
  const theirs = words.search(defendant);
  if (mine < 0 && theirs < 0) return null;
  return theirs < 0 || (mine >= 0 && mine < theirs) ? "plaintiff" : "defendant";
}
