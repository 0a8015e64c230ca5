import type { ReleaseAction } from "./shape.ts";

/** Words that tell what happened. */
export interface News {
  rule: string;
  action: ReleaseAction;
  pattern: RegExp;
  /** 3: says it whatever stands beside it. 2: says what happened. 1: says it where nothing clearer stands beside it. */
  strength: 1 | 2 | 3;
}

const news = (action: ReleaseAction, rule: string, pattern: RegExp, strength: News["strength"] = 2): News => ({ rule, action, pattern: new RegExp(pattern.source, "gi"), strength });

const AGENCY = "(?:SEC|S\\.E\\.C\\.|Commission|agency|regulators?)";

/** How headlines put it: `SEC Charges ...`, `Jury Finds ...`, `Adviser Sentenced`. */
export const HEADLINE: readonly News[] = [
  news("other", "subpoena", /\bsubpoenas?\b|\bto (?:compel|produce) (?:testimony|documents)/, 3),
  news("other", "denied-motion", /\b(?:den(?:y|ies|ied)|rejects?) [^.;]{0,80}\bmotions?\b/, 3),
  news("other", "vacated", /\bvacat(?:e[ds]?|ing)\b/),
  news("dismissed", "of-dismissal", /\b(?:judgment|order)s? of (?:voluntary )?dismissal\b/, 3),
  news("order_interim", "contempt", /\bcontempt\b/, 3),
  news("other", "application", /\b(?:application|petition|brief|amicus|friend.of.the.court)\b|\bseeks? (?:enforcement|to enforce|court order (?:enforcing|compelling))|\benforce(?:ment of)? (?:(?:its|the|an?) )?(?:commission|administrative|penalty|prior)(?: \w+)? orders?/, 3),
  news("other", "distribution", /\b(?:fair funds?|distribution|disburse\w*|distributes?|claims (?:process|bar date|procedure)|returned to (?:harmed )?investors)\b/),
  news("appeal", "appeal", /\b(?:courts? of appeals?|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|d\.?c\.?|federal|\d{1,2}(?:st|nd|rd|th)) circuit|appeals? court|appellate court|(?<!(?:state|york) )supreme court(?!,? (?:of (?:the state|new york)|new york))|on appeal|(?:loses?|wins?|denie[sd]|rejects?|dismisses) (?:\w+ )?appeal|certiorari|(?<!district court )affirm(?:s|ed|ance)|appeals?)\b/),
  news("trial", "verdict", /(?<!grand |following |after )\b(?:jury(?![^.;]{0,90}(?:\bconvict|(?<!not )guilty|\bcriminal|\bindict))|(?<!guilty |jury )verdicts?|(?:bench|civil|jury|court) trial|(?:after|following|wins?) (?:\w+.)?trial|not liable|mistrial)\b|\b(?:court|judge)s? (?:[\w,.]+ ){1,8}not liable\b/),
  news("dismissed", "dismissed", /(?<!(?:den(?:y|ies|ied)|reject(?:s|ed)|against|motions? to|for|of|revers\w+) (?:\w+['s]* ){0,4})(?<!motions? (?:to|for) )\b(?:dismiss(?:es|ed|al|ing)?|drops?|withdraws?)\b(?! (?:appeal|indictment|criminal))/),
  news("criminal_parallel", "criminal", /(?<!civil and )(?<!civil )\b(?:criminal(?:ly)? (?:charge|information|complaint|contempt|conviction|indictment|case|trial|fine|action)\w*|indict(?:ed|ments?|s)|(?:re-?)?sentenc(?:ed?|es|ing)|plea(?:ds?|ded)?|pled|guilty|convict(?:ed|ion|s)(?! (?:felon|fraud|swindl|con |crimin|schem|stock|recid|ponzi|insider|murder|embezz|broker|money))|arrest(?:ed|s)?|prison|jail(?:ed)?|incarcerat\w+|(?:years?|months?) in (?:federal )?(?:prison|custody)|extradit\w+|surrender(?:s|ed) to)\b/),
  news("order_interim", "interim", /\b(?:temporary restraining|t\.?r\.?o\.?s?\b|asset freezes?|freez(?:es?|ing)|froze|frozen|preliminar(?:y|ily)|contempt|receiver(?:ship)?s?\b|emergency (?:\w+ )?(?:relief|orders?|freeze|court orders?|asset freeze)|show cause|repatriat\w+|temporarily)\b/),
  news("judgment", "judgment", /\bjudge?ments?\b|(?<!to be )\bpermanent(?:ly)? (?:enjoin|injunct|bar|restrain|officer|relief)\w*|\b(?<!preliminary )injunctions?\b|(?<!to be (?:permanently )?)\b(?:enjoin(?:s|ed)|bar(?:s|red))\b(?! and)|\b(?:court|judge)s? (?:\w+ ){0,3}(?:orders?|ordered|imposes?|awards?|enters?|requires?)\b(?![^.;]{0,40}\b(?:temporary|asset freeze|freez|preliminary|emergency|contempt|receiver|dismiss|subpoena|jury|verdict|appeal))|\bordered to (?:pay|disgorge)|\bfinds? [\w ,.]{1,60} liable|\b(?:sec|commission) (?:\w+ )?(?:wins|obtains|secures) (?!(?:emergency|temporary|asset|preliminary|court order|order|freeze|settlement|guilty|jury|verdict|indict|conviction|subpoena))/),
  news("filed", "sec-charges", new RegExp(`\\b(?:${AGENCY}|attorney general)(?:,? (?:today|also|has|have|again|simultaneously|and [A-Z]\\w+))* (?:charg(?:es|ed|ing)|re-?files?(?! (?:appl|mot|not|brief|pet|opp))|sue[sd]?|accuse[sd]?|brings?|announces? (?:\\w+ ){0,4}charges|filed? (?!(?:appl|mot|not|brief|pet|opp)))\\b`)),
  news("filed", "files-action", /(?<!criminal )\b(?:(?:files?|filed|brings?|brought|institutes?|commences?|initiates?|announces?) (?:(?!dismiss|settle)\w+[- ]){0,6}(?:actions?|complaints?|(?:law)?suits?|charges|cases?|proceedings?)|(?:complaint|action|charges|lawsuit|suit)s? (?:is |are )?(?:filed|unsealed|brought|announced)|adds? (?:\w+ ){0,6}(?:defendants?|charges)|amend(?:s|ed)? (?:\w+ )?complaint|additional (?:charges|defendants?))\b/),
  news("settled", "settles", /\b(?:settl(?:e[sd]?|ements?|ing)|agree[sd]? to (?!(?:plead|be sentenced))|consents? to|consented|resolv(?:es?|ed)|offers? of settlement)\b/),
  news("filed", "halts", /\b(?:halts?|stops?|shuts? down|cracks? down|uncovers?|thwarts?|seeks? (?:\w+ ){0,2}(?:relief|injunction|order|penalt\w+|to (?:stop|halt|freeze|enjoin)))\b/, 1),
  news("filed", "charged", /(?<!criminally )\b(?:charged|charges|sued|accused|alleg\w+)\b/, 1),
  news("judgment", "pays", /\b(?:court|judge)s? (?:\w+ ){0,3}(?:rules?|finds?|holds?)\b|\b(?:found|held) liable|\b(?:to pay|pays?|will pay|must pay|penalt(?:y|ies)|disgorge\w*|sanction(?:s|ed)?)\b/, 1),
  news("other", "stay", /\bstay(?:s|ed)?\b/, 1),
  news("order_interim", "blocks", /\b(?:blocks?|obtains? (?:court )?orders?)\b/, 1),
];

const SUBJECT = "(?:(?:the |The )?(?:U\\.?S\\.? |United States )?(?:Securities and Exchange )?(?:Commission|SEC|agency|S\\.E\\.C\\.)|\\b[Ii]t)";
const WHEN = "(?:,? (?:today|also|has|have|simultaneously|yesterday|recently|(?:and )?on (?:or about )?[A-Z][a-z]{2,8}\\.? \\d{1,2}(?:, \\d{4})?,?))*";
const PAPERS = "(?!(?: (?:a|an|of|its|the|with|in|by|two|three|joint|papers|\\w+ed))* (?:\\w+ )?(?:motions?|applications?|notices?|consents?|briefs?|oppositions?|petitions?|requests?|memorand|stipulation|proposed|appeal|papers|report|plan))";

/** How running text puts it: `the Commission filed a complaint`, `the Court entered a final judgment`. */
export const PROSE: readonly News[] = [
  news("other", "subpoena", /\bsubpoena enforcement\b|\b(?:enforc|compl|compel|obey|require)\w* (?:\w+ ){0,8}subpoenas?|\bapplication (?:\w+ ){0,12}subpoenas?/, 3),
  news("other", "application", /\b(?:filed|submitted|filing of)(?: \w+){0,6} (?:application|petition|brief|friend.of.the.court)|\bamicus\b|\b(?:order|application)s? (?:enforcing|commanding|to enforce|compelling compliance)|\bseek(?:s|ing)? (?:\w+ ){0,3}(?:enforcement of|to enforce) (?:\w+ ){0,4}(?:order|penalt)/),
  news("other", "denied-motion", /(?<!\bgrant[^.;]{0,200})\bdenied [^.;]{0,80}\bmotions? (?:to dismiss|to transfer|to stay|for (?:a )?(?:new trial|reconsideration|summary judgment))/, 3),
  news("other", "vacated", /\bvacat(?:ed|es|ing) (?:the|its|a) (?:[\w-]+ ){0,3}(?:judgment|order|injunction)s?\b/),
  news("filed", "amends", /\b(?:sought leave|requested permission|moved|motion for leave)(?: [\w-]+){0,3} (?:to file|to amend)(?: [\w-]+){0,4} (?:amended )?complaint\b/, 3),
  news("order_interim", "contempt", /\b(?:in|for|of) (?:civil )?contempt\b/, 3),
  news("other", "distribution", /\b(?:fair fund|plan of distribution|distribution (?:plan|fund|of (?:the )?(?:funds|assets|disgorge\w+|settlement))|disburse[ds]?|be distributed|distribution (?:agent|to))\b/),
  news("appeal", "appeal", /\b(?:Courts? of Appeals?|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|D\.?C\.?) Circuit|appellate court|supreme court of the united states|(?:u\.?s\.?|united states) supreme court|petition for (?:a )?(?:certiorari|writ)|notice of appeal)\b/),
  news("trial", "verdict", /(?<!grand )\b(?:jury (?!(?:\w+ ){0,4}(?:indict|convict))(?:\w+ ){0,6}(?:returned|found|rendered|reached|ruled|decided)(?![^.;]{0,90}(?:(?<!not )guilty|\bindictment))|(?<!guilty )verdicts?(?![^.;]{0,90}(?:(?<!not )guilty|\bindictment))|not liable)\b/),
  news("trial", "after-trial", /\b(?:(?:bench|jury|civil|court|day|week|month) trial|(?:after|following) (?:a |the )?(?:[\w-]+ ){0,3}trial)\b/, 1),
  news("dismissed", "dismissed", /(?<!(?:denied|denying|motions?|reject\w*|opposed|denies) (?:[\w']+ ){0,5})\b(?:dismiss(?:ed|es|al|ing)|to dismiss)\b(?! (?:appeal|the indictment|the criminal|the appeal))/),
  news("criminal_parallel", "criminal", /\b(?:indict(?:ed|ments?|ing)|(?:was|were|been|is) (?:re-?)?sentenced|sentenced|sentencing|(?:pleaded|pled|plead|pleading|entered (?:a |an? )?(?:\w+ )?(?:plea|guilty))(?: \w+){0,3} guilty|guilty (?:plea|verdict)|plea of guilty|(?:plea agreement)|found (?:him |her |them )?guilty|(?:jury|verdicts?) [^.;]{0,160}?(?<!not )guilty|verdicts? in (?:\w+ ){0,4}indictment|convicted|conviction of|criminal(?:ly)? (?:information|complaint|charg\w+|contempt)|grand jury|arrest(?:ed|s)? (?:\w+ )?|arraigned|(?:years?|months?) (?:in|of) (?:federal )?(?:prison|imprisonment|incarceration)|surrendered|extradited|felony|(?:attorney|attorney's office|state of [A-Z]\w+|department of justice|prosecutors|authorities)(?: [\w,]+){0,12}? (?:filed|announced|unsealed|brought|returned) (?:\w+ ){0,3}(?:charges|information|indictment)|(?:one|two|three|four|five|\d+)-count)\b/),
  news("order_interim", "interim", /\b(?:temporary restrain(?:ing order|t)|temporarily (?:restrain|enjoin|freez)\w*|temporary (?:order|injunction|asset)|asset freeze|(?:order|relief|freeze)s? (?:\w+ ){0,4}freezing|froze|freezing (?:\$|more|approximately|about|the|assets|all|his|her|their|certain)|preliminary injunctions?|preliminarily enjoin\w*|(?:civil )?contempt|appoint(?:ed|ing|ment)(?: of)? (?:[\w.,]+ ){0,14}(?:as )?(?:an? |the )?(?:\w+ )?receiver|receiver (?:was|over)|receivership|emergency (?:[\w-]+ ){0,3}?(?:orders?|relief|freeze)|orders? to show cause|show cause|obtained (?:an? )?(?:\w+ ){0,2}court order|bench warrants?|repatriate|consented to (?:the entry of )?(?:an? )?(?:order of )?preliminary)\b/),
  news("judgment", "judgment", /\b(?:judgments?|disgorgement order|order of disgorgement|permanent injunctions?|(?:permanently|order(?:ed)?) (?:restrain|enjoin)\w*|permanently bar\w*|order of (?:permanent )?injunction|injunctions?(?: \w+){0,4} (?:was|were) entered|ordered (?:[\w.,&()]+ ){1,14}?(?:to )?(?:pay|disgorge)|(?:imposed|assessed|obtained|ordered|awarded) (?:[\w.$,]+ ){0,5}(?:civil|monetary|money|insider.trading)? ?(?:penalt(?:y|ies)|disgorgement|bars?)|(?:enter|issu)ed (?:an )?orders? (?:of(?! (?:\w+ )?(?:dismissal|contempt))|permanently|enjoining|requiring|directing|imposing|barring)|(?:issued|entered) (?:an? )?(?:consent |permanent )?injunctions?|granted (?:[\w']+ ){0,5}summary|found (?:[\w.,&()]+ ){1,12}liable|officer.and.director bars?|were enjoined|was enjoined)\b/),
  news("filed", "sec-filed", new RegExp(`${SUBJECT}(?: \\([^)]{1,30}\\))?,?${WHEN} (?:re-?filed|filed|sued|charged|brought|commenced|instituted|accused|unsealed|initiated|added|amended)\\b${PAPERS}`)),
  news("filed", "announces-filing", new RegExp(`\\bannounce[sd]?(?: today|,| on| that)*(?: (?!settle|agree|it\\b|they\\b)[\\w$.,-]+){0,4}? (?:the (?:\\w+ )?(?:filing|institution|commencement|unsealing)|(?:(?:settled )?charges|(?:settled )?(?:fraud|civil|insider|securities|additional|accounting|enforcement|a lawsuit))(?: [\\w-]+){0,4}? ?(?:charges|actions?|lawsuits?|complaints?|proceedings?)?)\\b${PAPERS}`)),
  news("filed", "was-filed", new RegExp(`\\b(?:complaint|action|(?:law)?suit|charges|proceeding)s? (?:for (?:\\w+ ){1,6}?)?(?:\\([^)]{1,30}\\) )?(?:was|were|has been|have been) (?:also |simultaneously )?(?:filed|unsealed|commenced|brought|announced)\\b`)),
  news("settled", "sec-settled", new RegExp(`${SUBJECT}(?: \\([^)]{1,30}\\))?,?${WHEN} settled\\b`)),
  news("settled", "settled", /\b(?:(?:has|have) (?:agreed|consented)|agreed to settle|agreement to settle|proposed (?:\w+ ){0,3}judgments?|settle(?:d|s)?(?! (?:\w+ )?(?:judgments?|actions?|civil|administrative|enforcement|injunctive|complaint|fraud|case))|(?:a|the|of|approved|its) (?:[\w-]+ ){0,3}settlements?|offers? of settlement)\b/),
  news("judgment", "enjoined", /\benjoin(?:ed|s|ing)\b/, 1),
  news("settled", "consents", /\b(?:agreed to|consented to|consent to)\b/, 1),
  news("filed", "charged", /\b(?:charging|charged|alleging|complaint alleges|(?:complaint|action|suit|lawsuit),? (?:\w+ )?(?:filed|unsealed))\b/, 1),
];

/** Words before a piece of news that make it the past, a wish or another's: `in an action previously filed`, `seeking a preliminary injunction`. */
export const BACKGROUND = /\b(?:previously|earlier|originally|had|formerly|seek(?:s|ing)?|sought|request(?:s|ed|ing)?|asks?|asking|moved? for|motions? for|applications? for|applied for|violat\w+|in violation of|subject(?: to)?|(?:enforce|recover|collect|satisfy|pay|modify|amend|proposed)|in (?:connection with|light of|advance of|addition to)|stemming from|arising (?:out of|from)|relat(?:ed|ing) to|based (?:up)?on|pursuant to|who|whom|which|since|after|following|until|in (?:a|an|the|its|this|that)(?: [\w-]+){0,6} (?:action|case|matter|lawsuit|suit|complaint|proceeding)s?(?: that)?)\b(?: (?!(?:announced?|entered|granted|issued|obtained)\b)[^,;.]+?){0,1} ?$/i;

/** Words that make it news again: the motion was granted. */
export const GRANTED = /\b(?:grant\w*|approv\w*|rul(?:ed|ing) on)\b[^,;]*$/i;
