import type { CleanText } from "./clean.ts";
import type { Name } from "./family.ts";
import { found, type Finding } from "./finding.ts";

const withdrawn = /\b(?:stipulation (?:\w+ )?withdrawing|withdraw\w*|abandon\w*) (?:of )?(?:the |this |his |her |its )?(?:\w+ )?(?:appeals?)\b|\b(?:stipulation|motion|notice|agreement)\b[^.;]{0,60}\b(?:withdraw|dismiss)\w*[^.;]{0,40}\bappeals?\b|\bvoluntar\w+ dismiss\w*|\bdismissing (?:the |this )?(?:appeal|case|cause)|\bcause is dismissed|\bstipulation of withdrawal|\bappeals?\b[^;]{0,90}?\b(?:is|are|be|was)(?: hereby)? (?:dismissed|withdrawn|closed|discontinued)\b|\bappeals? withdrawn\b|\bappeals?:? (?:nos?\.? [\d-, ]+)?dismissed\b|\b42 ?\( ?b ?\)|\blocal rule 42\.1\b|\bfrap 42\b|\bdismiss(?:ed|es|al|ing)\b[^.;]{0,40}\bappeal|\bdismissed for (?:want|lack|failure)/;
const not = /\b(?:motion|request) (?:to|for) (?:dismiss|voluntary)[^.;]{0,60}\b(?:is |was )?(?:denied|denying)|denying [^.;]{0,60}dismiss/;
const abeyance = /\bin abeyance\b|\bstay\w* (?:of )?(?:the |this )?appeal/;
const rules = /\b(?:mandate|judge?ment|affirm\w*|revers\w*|vacat\w*|remand\w*|opinion|ruling|orders?|denied|denying|granted|granting|certificate of appealability)\b/;
const papers = /\b(?:case (?:number|no)|appeal number|acknowledg\w*|docket\w*|transmi\w+|record|brief\w*|transcript|schedul\w+|letter|notice|receipt|designation|information sheet|filing fee)\b/;

/** What comes from a court of appeals. */
export function appeal(page: CleanText, name: Name): Finding {
  const { low } = page;
  const text = low.length > 1500 ? low.slice(0, 1500) : low;
  const end = withdrawn.exec(text);
  const decided = /\b(?:affirm(?:ed|ing|s)?|revers(?:ed|ing|es))\b/.test(text) && !/\bappeals? (?:is|are) (?:hereby )?dismissed/.test(text);
  // A number given to an appeal from an order that dismissed: the appeal begins.
  const numbered = /^\W*(?:usca|appeal)\b[^.;]{0,12}\b(?:number|nos?)\b/.test(text) && end !== null && /^(?:dismissing|voluntar)/.test(end[0]);
  if (end && !numbered && !decided && !not.test(text)) return found("appeal_dismissed_or_withdrawn", "appeal/ended", end.index, end.index + end[0].length);
  const held = abeyance.exec(text);
  if (held) return found("appellate_mandate_or_ruling", "appeal/abeyance", held.index, held.index + held[0].length, { detail: "appeal_in_abeyance" });
  const ruling = rules.exec(text.slice(name.start));
  const paper = papers.exec(text.slice(name.end, name.end + 60));
  if (ruling && !(paper && !/^(?:mandate|judge?ment|order)/.test(text.slice(name.start)) && ruling.index > (paper?.index ?? 0))) {
    const strong = /\b(?:judge?ment [^.;]{0,40}affirm\w*|is (?:affirmed|reversed|vacated)|mandate of usca|mandate)\b/.exec(text);
    const [start, stop] = strong ? [strong.index, strong.index + strong[0].length] : [name.start, name.start + ruling.index + ruling[0].length];
    return found("appellate_mandate_or_ruling", "appeal/ruling", start, stop);
  }
  return found("other_filing", "appeal/paper", name.start, name.end);
}
