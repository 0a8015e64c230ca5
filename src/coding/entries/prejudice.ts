import type { Sentence } from "./sentences.ts";

/** What the sentences that dismiss say of prejudice, and whether they say both. */
export interface Prejudice {
  prejudice: "with" | "without" | "unstated";
  mixed: boolean;
}

const says = /\bwith(out)? (?:any )?prejudice\b/g;
const dismissing = /\bdismiss|\bdiscontinu|\bnon-?suit|\bdrops? /;
/** What goes on with a dismissal after a semicolon: "; without prejudice as to B". */
const goesOn = /^ ?(?:and )?with(?:out)? prejudice (?:as )?to\b/;
/** "Without prejudice to the right to reopen" and "denied without prejudice" speak of something else. */
const otherRight = /^,? ?to (?:the |any |a |either |his |her |its |their |plaintiff'?s? |defendant'?s? )?(?:right|party|parties|motion|re-?fil(?:e|ing) (?:of )?(?:a |the )?(?:motion|stipulation)|reopen|move|good cause|proceeding)/;
const otherAct = /\b(?:denied|denies|denying|deny)(?: as moot)?,? $/;
const counter = /\b(?:counter|cross)-?claims?\b|\b(?:state[- ]law|pendent|supplemental|assault) (?:\w+ )?claims? (?:is|are)\b/;

/**
 * Reads prejudice only in sentences that dismiss. Where both forms stand, the
 * other side's counterclaims and single claims under state law do not count; what is left
 * is told by its weaker form, since nobody is barred by halves.
 */
export function prejudiceOf(low: string, sentences: readonly Sentence[]): Prejudice {
  const seen = { with: false, without: false };
  const apart = { with: false, without: false };
  let dismissed = false;
  for (const { start, end } of sentences) {
    const words = low.slice(start, end);
    dismissed = dismissing.test(words) || (dismissed && goesOn.test(words));
    if (!dismissed || !words.includes("prejudice")) continue;
    let from = 0;
    says.lastIndex = 0;
    for (let hit = says.exec(words); hit !== null; hit = says.exec(words)) {
      const before = words.slice(from, hit.index);
      from = says.lastIndex;
      if (otherAct.test(before) || (hit[1] !== undefined && otherRight.test(words.slice(from, from + 80)))) continue;
      const where = counter.test(before) ? apart : seen;
      where[hit[1] === undefined ? "with" : "without"] = true;
    }
  }
  const mixed = (seen.with || apart.with) && (seen.without || apart.without);
  const told = seen.with || seen.without ? seen : apart;
  return { prejudice: told.without ? "without" : told.with ? "with" : "unstated", mixed };
}
