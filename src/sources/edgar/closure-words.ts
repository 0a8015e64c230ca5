/**
 * The words by which statements about the end of an investigation are told
 * from what only looks like one. Each pattern is bounded; none nests repeats.
 */
const words = (most: number): string => `(?: (?!(?:to|of|for|from|in|with|on) )[\\w’'-]+){0,${most}}?`;
const VERB = "(?:closed|concluded|terminated|completed|ended|discontinued|dropped)";
const CLOSING = "(?:closing|concluding|terminating|ending|dropping)";
const THE = "(?:its|the|this|that|their|such)";
const HAS_BEEN = "(?:has been|have been|had been|was|were|is|are)(?: now| formally| officially| also)?";
/** What is closed. A review of a report or an examination of a broker is none. */
const PROBE = "(?:investigations?|inquiry|inquiries|probe)";

/** The staff says that it will not ask the agency to act. */
export const NO_RECOMMENDATION = new RegExp(
  "\\b(?:(?:does|do|did) not (?:currently |presently )?(?:intend|plan|expect) to|(?:would|will) not(?: be)?|(?:is|are|was|were) not|(?:decided|determined|concluded|elected) not to|no (?:present |current )?(?:intention|intent|plans?) (?:to|of))" +
  " (?:recommend(?:ing)? .{0,80}?\\b(?:enforcement|actions?|charges|proceedings?)\\b|recommend(?:ing)? (?:enforcement|charges|action)|(?:pursu(?:e|ing)|bring(?:ing)?|mov(?:e|ing) forward with|tak(?:e|ing)|commenc(?:e|ing)) .{0,30}?\\benforcement (?:action|recommendation|proceedings?)\\b)",
);

/** The investigation ends: said of who ends it, of itself, or of a notice of its end. */
export const CLOSED: readonly RegExp[] = [
  new RegExp(`\\b(?:${VERB}|${CLOSING}) ${THE}${words(5)} ${PROBE}\\b`),
  new RegExp(`\\b${PROBE}\\b(?:(?!\\b(?:and(?! Exchange)|but|while)\\b)[^.;]){0,110}?\\b${HAS_BEEN} ${VERB}\\b`),
];
export const CLOSED_BY_NOTICE: readonly RegExp[] = [
  new RegExp(`\\b(?:conclusion|termination|closure|closing) of ${THE}${words(4)} ${PROBE}\\b`),
];
export const TERMINATION_LETTER = /\b(?:received|issued|sent)\b[^.;]{0,60}?\btermination letter\b/;

export const WELLS_WITHDRAWN: readonly RegExp[] = [
  /\bWells [Nn]otices?\b[^.;]{0,100}?\b(?:has been|have been|had been|was|were)(?: formally| officially)? (?:withdrawn|rescinded)\b/,
  new RegExp(`\\b(?:withdrew|withdrawn|withdrawing|rescinded|rescinding) (?:its|the|that|this|such|both|all)${words(3)} Wells [Nn]otices?\\b`),
];

export const NOTICE = /\b(?:notif(?:ied|ying|ication)|inform(?:ed|ing)|advis(?:ed|ing)|notices?|letter|confirm(?:ed|ing|ation))\b/;

/** Before the words: they are wished, feared, doubted, denied or told by others. `may` in small letters: the month is no doubt. */
export const UNSURE =
  /\b(?:may|might|could|[Ss]hould|interview|[Aa]bsent|[Ii]f|[Uu]nless|[Uu]ntil|[Ww]hether|[Oo]nce|[Ww]hen|would|will|expect(?:s|ed)?|anticipate[sd]?|hope[sd]?|believe[sd]?|understands?|understanding|seeks?|sought|request(?:s|ed|ing)?|ask(?:s|ed)?|urged?|assum(?:e|es|ing)|cannot|[Uu]pon|[Pp]ending|prior to|before|in the event|to the extent|not|never|[Nn]either|nor|[Nn]o|[Nn]othing|[Nn]one|unable|failed|rumou?rs?|reportedly|reports that|reported that|articles?|press|media|claimed|possib(?:le|ly|ility)|likely|appears?|presumably|suggest(?:s|ed)?|speculat(?:e|ed|ion)|[Aa]ccording to|alleg(?:e|es|ed|ing)|purported(?:ly)?|for example|[Hh]ad the|[Ww]ere the)\b/;

/** After the words: a condition, as in answers to those who ask beforehand. */
export const CONDITION = /\b(?:if|so long as|as long as|provided that|unless|on the condition)\b/;

/** Anywhere: an answer to a request, a review, or an end with consequences. */
export const BARRED =
  /\b(?:no-action|no action letter|omits? the proposal|Corporation Finance|Division of Examinations|Investment Management|comment letters?|reopen(?:ed|ing|s)?|settle(?:d|s|ment|ments)|penalt(?:y|ies)|consented|cease[- ]and[- ]desist|[Ww]ithout admitting|disgorgement|filed (?:a|an|its|the|charges)\b|charged|indict(?:ed|ment)|instituted|(?:and|has|have|had) recommended|intends to recommend|agreed to pay|continues? (?:as )?to|[Pp]artial(?:ly)?|judgment|complaint|injuncti(?:on|ve)|resumed|new (?:formal )?(?:order|investigation|inquiry|subpoena)|order(?:ed)? (?:against|requiring|instituting))/;

export const AGENCY = /\b(?:SEC\b|S\.E\.C\.|Securities and Exchange Commission\b|Securities & Exchange Commission\b|Division of Enforcement\b|Enforcement Division\b)/g;

/** Others who investigate. A foreign agency of the same name is one of them. */
export const OTHERS =
  /\b(?:DOJ|Department of Justice|Justice Department|U\.?S\.? Attorney|United States Attorney|CFTC|Commodity Futures|FTC|Federal Trade Commission|FINRA|Financial Industry Regulatory|NYDFS|DFS|Department of Financial Services|[Aa]ttorneys? [Gg]eneral|FinCEN|OFAC|IRS|Internal Revenue|FDIC|OCC|CFPB|Federal Reserve|FBI|Treasury|PCAOB|Nasdaq|NASDAQ|NYSE|New York Stock Exchange|Congress|House|Senate|EPA|FDA|NHTSA|FERC|FCC|[Gg]rand [Jj]ury|District Attorney|European Commission|Competition|FCA|Financial Conduct|ASIC|BaFin|AMF|SEBI|Securities Commission|Securities Board|Securities Division|Department of [A-Z]\w+|Ministry|[Pp]olice|[Pp]rosecutors?|[Ss]tate (?:regulators?|securities|authorit(?:y|ies)|agenc(?:y|ies))|[Ff]oreign|Audit Committee|Special Committee|[Ii]ndependent (?:[Cc]ommittee|investigation)|[Ii]nternal|Securities and Exchange Commission,? of (?!the United States)|(?:Philippine|Thai|Nigerian|Pakistani|Indian|Bahamas) SEC)\b/g;

/** The agency and another, in one breath: what follows is said of both. */
export const TOGETHER = /(?:SEC|Securities and Exchange Commission)(?:[’']s)?(?: \(?[“"]?SEC[”"]?\)?)?(?: [Ss]taff)?,? (?:and|as well as) (?:the )?(?:U\.S\. )?$/;

export const OWN = /\b(?:[Ww]e|us|[Oo]ur|[Tt]he (?:Company|Registrant|Corporation|Bank|Trust|Partnership|Issuer|Fund))\b/;

/** Others than the company whom an investigation concerns, or who are told of its end. */
const PERSONS = "(?:former|other|another|competitors?|customers?|clients?|auditors?|accountants?|agents?|vendors?|suppliers?|partners?|officers?|directors?|executives?|employees?|[Cc]hief|CEO|CFO|COO|[Cc]hair(?:man|woman|person)?|[Pp]resident|founders?|co-founders?|him|her|them|that (?:customer|company|person|firm|entity)|rivals?|peers?|third part(?:y|ies)|shareholders?|stockholders?|individuals?|persons?|tenants?|borrowers?|lenders?|underwriters?|advis[eo]rs?|promoters?|sponsors?|trustees?|compan(?:y|ies)|firms?|issuers?|industry|participants?|entit(?:y|ies))";
const LEADING = "(?:(?:its|our|the|a|an|any|one of|certain|several|some|many|various|both|current|largest|two|three) ){0,4}";
export const THIRD = new RegExp(`^(?:[\\w’'-]+ ){0,5}${PERSONS}\\b`);
/** What an investigation of the company itself may be about. */
export const MATTER =
  /^(?:[\w’'-]+ ){0,6}(?:[Mm]atters?|practices?|products?|programs?|business|offerings?|disclosures?|accounting|statements?|reporting|controls?|transactions?|trading|listings?|wallets?|stablecoins?|tokens?|platform|lending|staking|securities|sales?|revenues?|cybersecurity|incident|violations?|conduct|subsidiar(?:y|ies)|foregoing|operations|services?|activities|restatement|assets?|compliance)\b/;
export const THIRD_TOLD = new RegExp(`\\b(?:informed|notified|told|advised) ${LEADING}${PERSONS}\\b`);
export const THIRD_TELLS = new RegExp(`\\b${PERSONS}\\b[^,;]{0,40}\\b(?:announced|told|said|disclosed|reported|stated|wrote|posted|informed|advised)\\b`);
export const OBJECT = /\b(investigations?|inquiry|inquiries|probe|actions?|charges|proceedings?|notices?|closed|concluded|terminated)(?: by the (?:SEC|Commission))? (?:into|of|against|with respect to|regarding|concerning|as to|involving|relating to|issued to|sent to)\s+(.{1,70})/;

/** Said of who ends it; then the words before must be one of these. */
export const ACTIVE = new RegExp(`^(?:${VERB}|${CLOSING}) `);
const HAS = "(?: (?:has|have|had|was|were|is|are|each|now|also|formally|officially|recently|since|both)){0,4}";
export const AGENCY_SUBJECT = new RegExp(`(?:SEC|S\\.E\\.C\\.|Commission|[Ss]taff|Enforcement|Enforcement Division|agency|office)(?: \\(?[“"]SEC[”"]\\)?)?${HAS} ?$`);
/** It, after the agency was named in the same sentence as the one who tells. */
export const PRONOUN_SUBJECT = new RegExp(`\\b(?:it|they|which)${HAS} ?$`);
export const TELLING = /\b(?:communicated|told|stat(?:ed|ing)|said|indicated|notif(?:ied|ying)|inform(?:ed|ing)|advis(?:ed|ing)|confirm(?:ed|ing|ation)|letter|notice)\b/;
/** It did one thing, and then the other. */
export const SECOND_VERB = /\b(?:SEC|[Ss]taff|Commission)\b[^;]{0,120}(?:,|\band) ?$/;
/** The end of the words: who ended it. */
export const BY_AGENCY = /^,? (?:by|from) (?:the )?(?:[Ss]taff of the )?(?:U\.S\. )?(?:SEC|Securities and Exchange Commission)\b/;
