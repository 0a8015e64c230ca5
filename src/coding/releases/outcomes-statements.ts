/** What a clause says became of someone, before all clauses on them are weighed. */
export type Fact =
  | "consent" | "default" | "contested" | "ruled" | "admitted" | "judgment"
  | "dismissed" | "part-dismissed" | "pending" | "interim" | "sought" | "convicted" | "accused";

/** A form of words that states a fact, and where in the clause those stand of whom it speaks. */
export interface Statement {
  fact: Fact;
  words: RegExp;
  /** `after` the words (`against X`), or `before` them as subject (`X consented`). */
  whom: "before" | "after";
  rule: string;
  /** Nothing but `defendant` may stand between the words and the name. */
  near?: true;
  /** The name is whose motion it is. */
  own?: true;
}

/** Within one clause; sentences are cut already, and `Inc.` has a full stop. */
const NOT_END = "[^;]";
const ADVERB = "(?:(?:has|have|had|also|each|both|all|since|further|previously|earlier|recently|subsequently|simultaneously|separately|similarly|likewise|already|then|today|jointly|voluntarily|now|later|ultimately|thereby)\\s+|,\\s?){0,4}";
const re = (source: string): RegExp => new RegExp(source, "gi");

/** What parties do, in the active voice. */
const acts: Statement[] = [
  { fact: "consent", whom: "after", near: true, rule: "pursuant-to-consent", words: re(`\\b(?:pursuant\\s+to|with|upon|by)\\s+(?=(?:his|her|its|their)\\s+consents?\\b)`) },
  { fact: "consent", whom: "before", rule: "consented", words: re(`${ADVERB}\\b(?:consent(?:ed|s|ing)\\b|(?:offered|agreed|agrees|agreeing|stipulated)\\s+to\\s+(?:settle|resolve|consent|be\\s+(?:permanently\\s+)?enjoined|(?:the\\s+)?entry|(?:a|an|the)\\s+(?:\\w+\\s+){0,3}(?:injunction|judgment|settlement|order|bar)\\b|pay(?=\\b[^;]{0,60}(?:\\$|disgorge|penalt|fine|restitution|interest))|disgorge|injunct))`) },
  { fact: "consent", whom: "before", rule: "settled", words: re(`${ADVERB}\\b(?:settled\\b(?!\\s+(?:civil|action|case|order|administrative|injunctive|enforcement|charges\\s+filed))|reached\\s+(?:a|an)\\s+(?:\\w+\\s+){0,3}settlements?|entered\\s+into\\s+(?:a\\s+)?(?:\\w+\\s+)?settlements?|(?:neither\\s+(?:admit|den)|did\\s+not\\s+(?:admit|deny)))`) },
  { fact: "admitted", whom: "before", rule: "admitted", words: re(`${ADVERB}\\b(?:admitted|admitting|admits)\\s+(?:that\\s+(?:his|her|its|their|he|she|it|they)|to\\s+the\\s+(?:facts|allegations)|(?:all\\s+of\\s+)?the\\s+(?:\\w+\\s+)?(?:allegations|facts|findings)|wrongdoing|liability|(?:certain\\s+)?facts)`) },
  { fact: "default", whom: "before", rule: "failed-to-answer", words: re(`${ADVERB}\\b(?:defaulted|failed\\s+to\\s+(?:answer|appear|respond|plead|defend|file\\s+an\\s+answer|otherwise)|(?:is|are|was|were)\\s+in\\s+default|did\\s+not\\s+(?:answer|respond|appear))`) },
  { fact: "convicted", whom: "before", rule: "pleaded-guilty", words: re(`${ADVERB}\\b(?:(?:pleaded|pled|pleading)\\s+(?:guilty|no\\s+contest|nolo)|(?<!\\bif\\s)(?:was|were|is|been|being)\\b[^;]{0,60}?\\s(?:convicted|sentenced|found\\s+guilty)|(?:is|are)\\s+(?:(?:currently|now|also|presently)\\s+){0,2}(?:serving|incarcerated|awaiting\\s+sentenc)|received\\s+(?:a\\s+)?(?:\\w+[\\s-]+){0,4}(?:sentence|prison)|entered\\s+(?:a\\s+)?(?:guilty\\s+pleas?|pleas?\\s+of\\s+guilty))`) },
  { fact: "accused", whom: "before", rule: "indicted", words: re(`${ADVERB}\\b(?:(?:was|were|been)\\s+(?:\\w+\\s+){0,2}(?:indicted|arrested|criminally\\s+charged|charged\\s+criminally|arraigned))`) },
  { fact: "judgment", whom: "before", rule: "was-ordered", words: re(`${ADVERB}\\b(?:was|were|been|is|are)\\s+(?:(?!preliminarily|temporarily)\\w+\\s+){0,2}(?:enjoined|permanently\\s+(?:enjoined|barred)|ordered\\s+to\\s+(?:pay|disgorge)|held\\s+liable)`) },
];

const LIST_TO = `${NOT_END}{0,160}?`;

/** `will request that the court dismiss`, `agreed to dismiss`; a defendant's motion to dismiss is none. */
const TO_DISMISS = "(?:will|request(?:s|ed)?(?:\\s+that)?(?:\\s+the\\s+court)?(?:\\s+to)?|agreed\\s+to|(?:commission|SEC)\\s+moved\\s+to|(?:commission|SEC)'?s?\\s+(?:\\w+\\s+)?(?:motion|request|application)\\s+to|ask(?:s|ed)?\\s+the\\s+court\\s+to)\\s+dismiss";

/** What courts and the agency do to someone. */
const received: Statement[] = [
  { fact: "part-dismissed", whom: "after", rule: "some-claims-dismissed", words: re(`\\b(?:dismiss(?:ed|es|ing|al)|${TO_DISMISS}|withdr[ae]w(?:n|ing)?|drop(?:ped|ping)?)\\b${NOT_END}{0,60}?\\b(?:(?:remaining|additional|certain|other|monetary|outstanding|unresolved|some)\\s+(?:[\\w']+\\s+){0,4}claims?|claims?\\s+(?:for|under|that)|(?:civil\\s+)?(?:penalty|disgorgement)\\s+claims?)\\b${LIST_TO}\\b(?:against|as\\s+to|with\\s+respect\\s+to)\\b`) },
  { fact: "dismissed", whom: "after", rule: "dismissed", words: re(`\\b(?:dismiss(?:ed|es|ing|al|als)|${TO_DISMISS}|withdr[ae]w(?:n|ing)?|drop(?:ped|ping)?)\\b${LIST_TO}\\b(?:against|as\\s+to|with\\s+respect\\s+to|dismissal\\s+of)\\b`) },
  { fact: "dismissed", whom: "after", near: true, rule: "dismissed-from", words: re(`\\b(?:dismiss(?:ed|es|ing)|dropp(?:ed|ing))\\b`) },
  { fact: "dismissed", whom: "after", own: true, rule: "motion-granted", words: re(`\\bgranted\\s+(?:the\\s+)?(?!(?:the\\s+)?(?:commission|SEC)\\b)(?=${NOT_END}{2,80}?\\bmotions?\\s+to\\s+dismiss\\b)(?!${NOT_END}{2,120}?\\bin\\s+part\\b)`) },
  { fact: "dismissed", whom: "before", near: true, rule: "was-dismissed", words: re(`\\b(?:(?:was|were|been|is|are|be)\\s+(?:\\w+\\s+){0,2}dismissed)`) },
  { fact: "pending", whom: "after", rule: "goes-on-against", words: re(`\\b(?:litigation|case|action|matter|claims?|charges|allegations|proceedings?|suit)\\b${NOT_END}{0,140}?\\b(?:continu\\w+|pending(?!\\s+(?:a|an|the|final|trial|further|resolution)\\b)|ongoing|unresolved|remains?|proceeds?)\\b${NOT_END}{0,50}?\\b(?:against|as\\s+to|with\\s+respect\\s+to|for)\\b|\\b(?:remains?|continues?)\\s+in\\s+(?:\\w+\\s+)?litigation\\s+(?:against|with)\\b|\\bcontinues?\\s+to\\s+litigate\\b${NOT_END}{0,50}?\\b(?:against|with)\\b`) },
  { fact: "pending", whom: "after", rule: "against-goes-on", words: re(`\\b(?:litigation|case|action|matter|claims?|charges|allegations|proceedings?|suit|trial)\\s+(?:against|as\\s+to|with\\s+respect\\s+to|involving)(?=${NOT_END}{2,240}?\\b(?:(?:is|are|remains?)\\s+(?:still\\s+|currently\\s+)?(?:continuing|pending|ongoing|unsettled|unresolved|scheduled|set)|continues?\\b|will\\s+(?:continue|proceed)))`) },
  { fact: "contested", whom: "after", rule: "summary-judgment", words: re(`\\b(?:summary[\\s-]+judgment|judgment\\s+on\\s+the\\s+pleadings|jury\\s+verdict|verdict|bench\\s+trial)\\b${LIST_TO}\\b(?:against|as\\s+to|with\\s+respect\\s+to|finding|holding)\\b(?:\\s+that)?`) },
  { fact: "contested", whom: "after", rule: "found", words: re(`\\b(?:jury|court|judge|trial|verdict|commission\\s+established|judgment|decision|opinion|order)\\b${NOT_END}{0,120}?\\b(?<!Commission\\s+order\\s+)(?:found|finding|held|holding|ruled|concluded|determined|established)(?:\\s+that)?\\b(?=${NOT_END}{2,260}?\\b(?:violat|liable(?!\\s+for\\s+(?:\\w+\\s+){0,2}(?:disgorg|\\$|pay))|fraud|engaged|insider|acted|aided))`) },
  { fact: "ruled", whom: "after", rule: "court-found", words: re(`\\b(?:court|jury|judge)\\s+(?:\\w+\\s+){0,2}(?:found|held|concluded|ruled)\\b,?(?:\\s+that)?(?!${NOT_END}{2,200}?\\bliable\\s+for\\s+(?:\\w+\\s+){0,2}(?:disgorg|pay))`) },
  { fact: "default", whom: "after", rule: "default-judgment", words: re(`\\bdefault\\s+(?:final\\s+)?judgments?\\b${LIST_TO}\\b(?:against|as\\s+to|enjoining)\\b|\\b(?:judgments?|orders?|injunctions?)\\b${NOT_END}{0,80}?\\b(?:by|upon)\\s+default\\b${LIST_TO}\\b(?:against|as\\s+to|enjoin(?:ing|s|ed)?)\\b|\\b(?:judgments?|orders?|injunctions?)\\b${NOT_END}{0,80}?\\bon\\s+default\\b${LIST_TO}\\b(?:against|as\\s+to)\\b`) },
  { fact: "consent", whom: "after", rule: "consent-judgment", words: re(`\\b(?:consent(?:ed)?\\s+(?:final\\s+|permanent\\s+)?(?:judgments?|injunctions?|orders?|decrees?)|(?:stipulated|agreed)\\s+(?:final\\s+)?(?:judgments?|injunctions?|orders?)|(?:judgments?|orders?|(?<!preliminary\\s)injunctions?|relief)\\b${NOT_END}{0,90}?\\b(?:(?:by|on|upon)\\s+consent|(?:pursuant\\s+to|with|by|upon)\\s+(?:his|her|its|their)\\s+consents?))\\b${LIST_TO}\\b(?:against|as\\s+to|enjoin(?:ing|s|ed)?|with\\s+respect\\s+to)\\b`) },
  { fact: "consent", whom: "after", rule: "by-own-consent", words: re(`\\b(?:judgments?|orders?)\\b${LIST_TO}\\b(?:against|as\\s+to)\\b(?=${NOT_END}{2,200}?\\b(?:(?:by|with|upon|on)\\s+(?:his|her|its|their|the)\\s+(?:own\\s+)?consent|(?:entered\\s+)?(?:by|on)\\s+consent|(?:to\\s+which|which)\\s+\\w+\\s+consented)\\b)`) },
  { fact: "consent", whom: "after", rule: "with-consent-of", words: re(`\\b(?:with|upon|on|by)\\s+(?:the\\s+)?consents?\\s+(?:of|from|by)\\b|\\bsettle(?:d|s|ments?)?\\s+(?:\\w+\\s+){0,4}(?:with|against)\\b|\\bconsented\\s+to\\s+(?:the\\s+)?entry\\s+of\\s+(?:\\w+\\s+){0,3}judgments?\\s+against\\b|\\bsettled\\s+(?:its|the|a)\\s+${NOT_END}{0,60}?\\bagainst\\b|\\bwithout\\s+admitting\\s+or\\s+denying\\b${NOT_END}{0,80}?,`) },
  { fact: "interim", whom: "after", rule: "interim-order", words: re(`\\b(?:temporary\\s+restraining\\s+orders?|preliminary\\s+injunctions?|preliminarily\\s+enjoin\\w*|asset\\s+freezes?|freez(?:e|es|ing)|receivers?|temporarily\\s+(?:restrain|enjoin)\\w*|emergency\\s+(?:relief|order|action))\\b${LIST_TO}\\b(?:against|as\\s+to|of|over|for|enjoining|restraining|prohibiting)\\b`) },
  { fact: "judgment", whom: "after", rule: "judgment-against", words: re(`\\b(?:judgments?|permanent\\s+injunctions?|(?:order|injunction)s?\\s+of\\s+permanent\\s+injunction|orders?)\\b${LIST_TO}\\b(?:against|as\\s+to|enjoining|restraining|with\\s+respect\\s+to)\\b|(?<!(?:temporarily|preliminarily)\\s+)\\b(?:enjoin(?:s|ed|ing)|restrain(?:s|ed|ing))\\b`) },
  { fact: "judgment", whom: "after", rule: "found-liable-for", words: re(`\\b(?:found|held|holds|finds)\\b(?=${NOT_END}{2,200}?\\bliable\\s+for\\s+(?:\\w+\\s+){0,2}(?:disgorg|pay))`) },
  { fact: "convicted", whom: "after", rule: "sentenced", words: re(`(?<!\\bif\\s+)\\b(?:sentenced|convicted|convictions?\\s+of|sentencing(?:\\s+of)?|guilty\\s+pleas?\\s+(?:of|by|from)|found(?=[^;]{2,160}?\\bguilty\\b)|jury\\s+convicted)\\b(?!\\s+(?:to|on|in|by|for|of\\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d|all|securities|conspiracy|mail|wire|fraud)|guilty))(?=${NOT_END}{2,160}?\\b(?:guilty|prison|imprison|months|years|probation|incarcerat|jail|counts?|fraud|conspir|plea|sentence))`) },
  { fact: "convicted", whom: "after", rule: "convicted-were", words: re(`\\b(?:convicted|sentenced)\\b${NOT_END}{0,80}?\\b(?:were|was|are)\\b(?!\\s+(?:\\w+\\s+){0,2}(?:convicted|sentenced|ordered|fined))`) },
  { fact: "accused", whom: "after", rule: "indictment-of", words: re(`\\b(?:indict(?:ed|ment\\s+(?:on\\s+[A-Z]\\w+\\s\\d+,?\\s(?:\\d{4},?\\s)?)?of|ment\\s+charg(?:es|ing)|ment\\s+against|s)|criminal\\s+(?:charges|complaint|information|indictment)\\b${NOT_END}{0,60}?\\b(?:against|charging)|arrest(?:ed)?\\s+of|arraign(?:ed|ment\\s+of))\\b`) },
  { fact: "sought", whom: "after", rule: "seeks", words: re(`\\b(?:complaint|complaints|commission|SEC|it|action|lawsuit|and|also|suit)\\s+(?:also\\s+|further\\s+|is\\s+|are\\s+|now\\s+|therefore\\s+|has\\s+|additionally\\s+)*(?:seeks?|seeking|requests?|requested|requesting|asks?|asking)\\b`) },
];

/** All statements, in the order in which they claim their words. */
export const statements: readonly Statement[] = [...received, ...acts];
