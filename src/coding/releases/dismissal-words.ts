/** A word of dropping: the claims are dismissed, withdrawn, dropped. */
export const DROPPED = /\bdismiss(?:ed|es|al|als|ing)?\b|\b(?:withdrew|withdraws?|withdrawing|withdrawn|drop(?:ped|s|ping)?)\b(?= (?:(?:all|its|the|their|of|any|certain|remaining|some|\w+ing|civil|fraud|disgorgement|pending|related) ){1,4}(?:claims?|charges?|case|complaint|action|lawsuit|suit|allegations?|counts?)\b)/gi;

/** The word is about something else: a motion that was made or failed, a prosecution, an appeal, somebody's job, a suit against the agency. Read on the words up to and including the word of dropping. */
export const OTHER_BEFORE: readonly (readonly [string, RegExp])[] = [
  ["motion", /\b(?:mov(?:ed?|es|ing)|(?:motions?|application|petition|request|sought|seek(?:s|ing)?|attempt(?:s|ed)?|tr(?:y|ied)|refus\w+|declin\w+|fail\w+|urg\w+|ask(?:s|ed)?)(?: (?:by|of) (?:the )?defendants?)?)(?: (?:to|for|the court|that|unsuccessfully|partial|partially|summary|judgment|and|an order|of)){0,5} dismiss\w*$/i],
  ["denied", /(?<!admit\w* (?:or|nor) )\b(?:den(?:y|ied|ies|ying|ial)|reject\w+|refus\w+|overrul\w+|oppos\w+|withstood|surviv\w+|declin\w+)\b[^.;]{0,90}dismiss\w*$/i],
  ["prosecution", /\b(?:criminal|indictment|prosecut\w+|information|felony|U\.?S\.? Attorney'?s?(?: Office)?|United States Attorney'?s?(?: Office)?|Department(?: of Justice)?|DOJ|government|count \w+)\b(?![^.;]*\b(?:Commission|SEC|court|complaint|civil)\b)[^.;]{0,80}(?:dismiss|withdr|drop)\w*$/i],
  ["appeal", /\bappeals?\b(?: \w+){0,3} (?:was|were|been|be|voluntarily|to|also) ?(?:voluntarily )?dismiss\w*$/i],
  ["own-suit", /\b(?:counterclaims?|third.party (?:complaint|claim)|(?:his|her|their|bankruptcy|chapter \d+) (?:\w+ )?(?:claims?|law ?suits?|suits?|complaints?|petitions?|case|action|adversary proceeding))(?: \w+){0,6} (?:was|were|been|be) (?:\w+ )?dismiss\w*$/i],
  ["condition", /\b(?:if|unless|provided that|in the event|upon (?:full |his |her |their |its |timely |the )?(?:payment|completion|satisf)\w*|would|could|should|may|might|whether|when)\b[^.;,]{0,90}(?:dismiss|withdr|drop)\w*$/i],
  ["job", /\b(?:company|firm|board(?: of directors)?|employer|bank|management)(?: (?:had|has|later|then|also|subsequently))* dismissed$/i],
  ["condition", /\bbasis (?:to|for) dismiss\w*$/i],
  ["condition", /\b(?:fac(?:e|ed|es|ing)|avoid\w*|risk\w*|threat\w*(?: of)?|possible) dismissal$/i],
  ["condition", /\b(?:upon|if|once|provided|contingent)\b[^.;]{0,160}\b(?:shall|will) (?:then )?(?:move|ask|seek|request|file)[^.;,]{0,40} dismiss\w*$/i],
];

/** The same, read on the words from the word of dropping on. */
export const OTHER_AFTER: readonly (readonly [string, RegExp])[] = [
  ["appeal", /^dismiss\w*(?: of)?(?: (?:the|his|her|its|their|an|any|as|that|this|both|defendants?'?|[A-Z]\w+'?s?)){0,4} (?:\w+ )?(?:cross-)?appeals?\b/i],
  ["prosecution", /^\w+(?: of)?(?: (?:the|all|its|his|her|their|remaining|any|other|those|against \w+)){0,3} (?:[\w-]+ ){0,4}?(?:criminal|indictments?|information|prosecution|superseding|felony|counts? (?:\w+ ){0,3}of the (?:indictment|information))\b/i],
  ["own-suit", /^\w+(?: of)?(?: (?:an?|the|his|her|their|all|of|two|with|without|prejudice|[A-Z]\w+'?s?)){0,6} (?:\w+ )?(?:counterclaims?|third.party|adversary proceeding|bankruptcy|chapter \d|petitions?|lis pendens|class action|arbitration)\b/i],
  ["own-suit", /^[^.;,]{0,70}\bagainst (?:the )?(?:SEC|Commission|Securities and Exchange Commission|United States|receiver)\b/i],
  ["job", /^dismiss(?:ed|al) from (?!(?:(?:the|this|that|its|our) )?(?:[\w-]+ )?(?:case|action|lawsuit|suit|litigation|proceeding|complaint|matter))/i],
  ["job", /^dismiss(?:ed|al|ing|es)? (?:of )?(?:(?:from|its|his|her|their|the|an?|as|then.current|former|independent|outside|prior|concerns?|those|these|such|both|several) ){0,5}(?:auditors?|accountants?|employees?|accounting firm|counsel|law firm|job|position|firm|concerns?|warnings?|questions?|idea|notion|employ\w*|company|bank|brokerage|broker|post|staff|officers?|executives?|suggestions?|complaints? (?:from|by|of) (?:customers?|investors?))\b/i],
];

/** The agency's own act: its motion, request, notice, stipulation; a settlement in which it gave the claims up. */
export const AGENCY_ACT = /\bvoluntar(?:y|ily)\b|\bstipulat\w+|\bnotices? (?:of|voluntarily) (?:\w+ )?dismiss\w*|\b(?:Commission|SEC|S\.E\.C\.|agency|staff)'?s? (?:unopposed |own |subsequent |recent |joint |ex parte )*(?:motions?|requests?|notices?|application|consent|agreement|decision|recommendation)\b(?! to (?!voluntarily|dismiss|withdraw|drop))|\bin exchange for\b|\b(?:motion|request|application|behest|instance|agreement) (?:of|by) (?:both |all )?(?:the )?(?:U\.?S\.? |United States )?(?:Commission|SEC|Securities and Exchange Commission|parties)\b|\bagreed to (?:voluntarily |also |the )?(?:dismiss|withdraw|drop)\w*|\b(?:terms? of|part of|pursuant to|under|in light of|result of|in accordance with|conjunction with|connection with) (?:the|this|that|a|his|her|their|its|global|parties'?) (?:\w+ )?settlements?\b|\bjoint(?:ly)?\b|\bparties (?:agreed|filed)|\b(?:Commission|SEC)(?: \w+){0,2} (?:request(?:ed|s)?|ask(?:ed|s)?|moved?|moves)\b|\border(?:s|ed)? of consent\b/i;
/** The court's act against the agency: the other side's motion, a ruling, a failure to prove. */
export const COURT_ACT = /\b(?:defendants?'?s?'?|respondents?'?) (?:\w+ )?(?:motions?|requests?)|\bmotions? (?:of|by) (?:the )?(?:defendant|[A-Z]\w+)|\bfail(?:ed|ure) to (?:prove|state|establish)|\bruled against|\bnot liable|\binsufficient|\bstatute of limitations|\btime.barred|\bruling\b/i;
/** Who acts, before the word of dropping. */
export const AGENCY_SUBJECT = /\b(?:Securities and Exchange Commission|(?:Commission|SEC|S\.E\.C\.|agency|it)(?!'?s\b)(?: \([^)]{1,20}\))?)\b/gi;
export const COURT_SUBJECT = /\b(?:courts?|judges?|Honorable|judgments?|orders?|ruling|opinion|decision|Circuit|magistrate|justice)\b/gi;
/** Where a clause begins and ends. */
export const CLAUSE_START = /(?:[;:]|, (?:and|but|which|while|also)\b|\b(?:that|and|but|while)\b|,)\s*/gi;
export const CLAUSE_END = /[;:]|\.? ?, ?,|\.?,? https?:|, (?:and|but|which|who|whose|as|because|since|based|in light|after|due|pursuant|whereas|while|thus|finding|formerly|where|so|thereby|concluding|the court|on [A-Z])\b|\b(?: because | since | after | based (?:up)?on | in light of | due to | as (?:it|they|those|the entity) )/i;
