import type { Mover } from "./shape.ts";

/** Words by which a dismissal is the plaintiff's own way out, alone or agreed. */
const own = /\b(?:stipulat\w+|joint(?:ly)? (?:\w+ )?(?:motion|request|application)|joint motion|agreed|agreement of|by agreement|consent (?:motion|order|of)|notice of (?:\w+ )?dismissal|voluntar\w+|41 ?\(a\)|settlement agreement|(?:having|have|has) settled|been settled|parties'? (?:\w+ ){0,2}settlement|plaintiffs?(?:'s?)? (?:own |\[?\d+\]? |\w+ed ){0,3}(?:motion|request|notice)[^.;]{0,90}dismiss|(?:on|upon) (?:the )?(?:motion of (?:the )?)?(?:plaintiff|government|gov't|united states|us att(?:y|orney))(?:'?s)?(?: motion| request|\b)|dismissed (?:\w+ ){0,2}(?:by|on) (?:motion of )?(?:the )?(?:usa|us atty|government|gov't)|request of (?:the )?(?:plaintiff|government|parties)|assented|discontinu\w+|(?:request|motion|leave) to (?:drop|discontinue)|plaintiff sec's|(?:the )?(?:sec|commission|securities and exchange commission)'s (?:\[?\d+\]? )?motion to dismiss)\b/;
/** Words by which it was fought for. */
const contested = /\bdefendants?(?:'s?)?(?: [^.;]{0,50})? motions? (?:to dismiss|is granted|are granted)\b|\bfailure to state|\b12 ?\(b\)|lack of (?:subject|personal)? ?(?:matter )?jurisdiction|\bopposition|\brespondents?'s? motion|\bqualified immunity|(?<!written |separate |further |an )\bopinion\b/;
/** Words by which the court acts unasked. */
const unasked = /\b(?:sua sponte|(?:its|his|her|court's) own (?:accord|motion|initiative))\b/;

const counterclaims = /\bmotions? to dismiss (?:[\w']+ ){0,3}(?:counter|cross)-?claims?\b/;

/** Whose dismissal a court's is: by the entry's own words first, then by who moved in the entry that it cites. */
export function whose(words: string, cited: Mover | null): "own" | "contested" | null {
  // The plaintiff too moves to dismiss what is claimed against him.
  if (counterclaims.test(words) && !/\b(?:joint|stipulat\w+|agreed)\b/.test(words)) return "contested";
  if (own.test(words)) return "own";
  if (unasked.test(words)) return null;
  if (contested.test(words)) return "contested";
  if (cited === "plaintiff" || cited === "joint") return "own";
  return cited === "defendant" ? "contested" : null;
}
