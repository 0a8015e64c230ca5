import { FirstOf } from "./first.ts";

/**
 * What kind of paper an entry is, by the first word in its head that names one.
 * The head says what an entry is; what comes after is what it mentions.
 */
export type Family =
  | "clerk" | "calendar" | "minutes" | "order" | "judgment" | "recommendation" | "appeal" | "verdict"
  | "motion" | "stipulation" | "notice" | "letter" | "complaint" | "answer" | "status" | "request" | "filing";

/** The naming words of each family. Where two begin at one place, the earlier line wins. */
const names: readonly (readonly [Family, string])[] = [
  // Papers about a paper: named after it, and something else.
  ["filing", "satisfaction of|abstract of judge?ment|transmi(?:ssion|ttal)s?|transmitt(?:ed|ing)|acknowledg\\w*|docketing|transcripts?|record on appeal|appeal record|appeal transcript|audio file|designation|electronic (?:index|file)|index to record"],
  ["filing", "(?:sentencing|trial|bench|settlement|pre-?trial|status conference) (?:memorandum|memo|brief|summary|letter|statement|position|exhibits?)|plea (?:agreement|supplement)|hearing (?:exhibit|brief)s?|guilty plea agreement|judgment (?:and commitment )?returned|motion papers|letter of deficiency|consent to|consent/declination"],
  ["filing", "motions? ?(?:\\(s\\))? ?(?:referred|no longer)|notice, consent"],
  ["appeal", "orders? (?:of|from) (?:the )?(?:usca|u\\.?s\\.? court of appeals|court of appeals)|usca orders?"],
  ["filing", "appeal (?:of|from) (?:the )?(?:\\[?\\d+\\]? )?(?:magistrate|report|order of (?:the )?magistrate)|demand|mail (?:sent|returned)|returned mail|clarification|cja \\d+|ao \\d+|consent of"],
  ["notice", "motion notice|clerk'?s notice"],
  ["filing", "jury(?:'s)? (?:notes?|questions?)|magistrate consent|offer of judge?ment|proposed (?:jury|voir dire|verdict)|bill of costs"],
  ["judgment", "stipulation and (?:final |consent |agreed )*judge?ment|(?:agreed |consent )?(?:order|opinion)s? (?:and|&|of) (?:\\w+ ){0,3}judge?ment|consent decree|decree|(?:consent|agreed|stipulated) (?:final )?order (?:of|for|imposing|entering) (?![^.;]{0,50}\\b(?:preliminary|temporary|schedul\\w+|briefing))(?:\\w+,? ){0,3}(?:injunction|injunctive relief|disgorgement|civil penalt\\w+)|stipulat(?:ion|ed) (?:for|to) (?:the )?(?:entry of )?(?:\\w+ ){0,2}judge?ment(?= and (?!\\[?prop)(?:\\w+ )?order)"],
  ["calendar", "motions? ?(?:\\(s\\))? hearing"],
  ["order", "memorandum (?:and |& |of )?(?:opinion|decision|order|ruling)|memo(?:randum)?[- ]endors\\w+|order (?:on|re|of|for|granting|denying|adopting)|minute order|letter order|stipulat(?:ion|ed)[^.;]{0,110} and (?!\\[?proposed|\\[?prop)(?:\\w+ )?order\\b|so[- ]ordered stipulation"],
  ["appeal", "(?:opinion|judge?ment|decision|entry of dismissal) (?:of|from) (?:the )?(?:usca|u\\.?s\\.? court of appeals|court of appeals)|mandate|usca\\b|order of usca|(?:us|u\\.s\\.|united states) court of appeals"],
  ["recommendation", "memorandum (?:and|&) recommendations?|r&r\\b|(?:report|findings)(?: of fact)?(?:,? (?:and|&) |/)\\s?recommendations?|recommended (?:disposition|decision|ruling)|recommendation of"],
  ["verdict", "verdict form|jury verdict|verdict|(?:unanimous )?(?:decision|findings?) of the jury|jury'?s (?:decision|findings)|findings of fact and conclusions of law"],
  ["status", "(?:joint )?status (?:report|letter|update|memorandum)|joint report|case management statement|(?:joint )?(?:rule )?26 ?\\(f\\) (?:report|discovery plan|planning)|(?:joint )?(?:discovery|case management|proposed discovery) plan|scheduling (?:report|proposal)|planning (?:meeting )?report|report of (?:rule )?26|(?:trial|case) management (?:plan|report)"],
  ["motion", "letter[- ](?:motion|application|request)s?"],
  ["minutes", "minutes?(?! order)(?: entry)?"],
  ["order", "dismissal of [^.;]{0,40} by the court|entry (?:granting|denying|on|directing|dismissing|setting|regarding|following)|orders?|ordered|opinion|ruling|endorse(?:ment|d)"],
  ["judgment", "judge?ment|ju?dgm(?:en)?ts?|jgmt?"],
  ["filing", "answers? to (?:interrog|request|question)\\w*|petition for writ of habeas corpus ad|(?:in)?voluntary petition"],
  ["answer", "answers?"],
  ["stipulation", "(?:stipulated|agreed|joint|consent|mutual) (?:voluntary )?dismissal|agreement (?:of (?:the |all )?parties|(?:to|of|for) (?:voluntary )?dismiss\\w*)"],
  ["notice", "(?:voluntary )?(?:dismissal|discontinuance|non-?suit) of (?:its|his|her|their|this|the|all|plaintiff'?s?) (?:\\w+ ){0,2}(?:complaint|action|case|claims|petition|suit)"],
  ["complaint", "complaint|bill of complaint|petition for (?:writ of (?:habeas|mandamus|certiorari)|review|judicial review|warrant of)"],
  ["notice", "notices?"],
  ["stipulation", "stipulations?|stips?(?:\\.? (?:&|and) agmt)?(?!\\.? \\[?\\d)"],
  ["filing", "responses?|opposition|reply|replies|sur-?reply|objections?|memorandum|memo|brief|declaration|affidavits?|certificates?|certification|exhibits?|appendix|statements?|disclosures?|summons(?:es)?|subpoenas?|waivers?|proof of service|return of service|joinder|supplement|suggestions?|lists?|indictment|information|warrants?|bonds?|receipt|redacted|sealed (?:document|exhibit)|submission|appearance|civil cover sheet|report on the|proposed (?:document|findings|jury|voir)"],
  ["motion", "motions?|applications?|petitions?|cross-?motion|move[sd]?\\b"],
  ["letter", "letters?|correspondence"],
  ["request", "requests?"],
  ["calendar", "set(?:ting)?/re-?set\\w*|re-?set|deadlines?|hearings?|conferences?|trial|initial appearance|arraignment|sentencing|change of plea|plea entered|detention|docket call|calendar|schedul(?:ing|ed|e)(?! [a-j]\\b)|mediation(?! report)|proceedings held"],
];
const heads = new FirstOf(names, "\\b");

/** The word that names the paper, and where it stands. */
export interface Name {
  family: Family;
  start: number;
  end: number;
}

/** How far the naming word may stand from the beginning: parties' names may come before it. */
const REACH = 150;

/** The family of an entry by its head (small letters), from a place on; null where no word names a paper. */
export function nameOf(low: string, from = 0): Name | null {
  const hit = heads.in(from > 0 || low.length > REACH ? low.slice(from, from + REACH) : low);
  return hit && { family: hit.key, start: from + hit.start, end: from + hit.end };
}
