import { statements, type Fact } from "./outcomes-statements.ts";
import { objectOf, subjectOf } from "./outcomes-whom.ts";
import type { ReleaseDefendant } from "./shape.ts";
import type { Told } from "./subjects-text.ts";

/** A fact said of one defendant. */
export interface Said {
  who: number;
  fact: Fact;
  rule: string;
  /** The words, as stored. */
  span: string;
  /** Number of the sentence, in order. */
  sentence: number;
  /** `previously`, `had entered`: told of the past of the case. */
  earlier: boolean;
  /** Said by name, not of `the defendants` or `them`. */
  named: boolean;
  /** `without admitting or denying` stands in the sentence. */
  unadmitted: boolean;
  /** `the remaining defendants`, or an administrative proceeding that goes on: only for those who have no outcome else. */
  rest: boolean;
}

const EARLIER = /\b(?:previously|earlier|had\s+(?:been\s+|previously\s+)?(?:entered|consented|agreed|obtained|settled))\b/i;
/** The complaint tells, or the agency wants: nothing is decided by what follows. */
const CLAIMED = /\b(?:complaint|indictment|information)(?:'?s)?(?:\s+\w+){0,4}\s+(?:alleg(?:es|ed|ing)|charg(?:es|ed)|contends)\b|\b(?:commission|SEC)(?:\s+\w+){0,3}\s+(?:alleg(?:es|ed|ing)|contends)\b|\baccording\s+to\s+the\s+(?:\w+'?s?\s+)?(?:complaint|indictment)/i;
const WANTED = /\b(?:seeks?|seeking|sought|requests?|requested|asks?|asking)\b/i;
/** Orders of the agency itself, or of a prosecutor's court, are no judgment of this action. */
const ELSEWHERE = /\b(?:administrative\s+(?:proceeding|order)|cease[\s-]and[\s-]desist|order\s+instituting|rule\s+102|likelihood)/i;

const UNADMITTED = /\b(?:without\s+(?:either\s+)?admitting|neither\s+admit)/i;
const UNTIL_TRIAL = /^(?!.*\b(?:judgments?|permanent(?:ly)?|settle\w*)\b).*\b(?:preliminary\s+injunction|temporary\s+restraining|asset\s+freeze|preliminarily)\b/is;
const DROPS = new Set<Fact>(["dismissed", "part-dismissed"]);
const NEAR = /^[\s,]*(?:\([^()]*\)[\s,]*)?(?:(?:with(?:out)?\s+prejudice|from\s+(?:the|this)\s+(?:civil\s+)?(?:action|case|lawsuit))[\s,]*)?(?:(?:the|remaining|corporate|individual|other|named|relief|defendants?)[\s,:]+){0,5}$/i;

/** What stands after the last word of a court's act: what is sought before it does not touch what comes after. */
function sinceEntered(before: string): string {
  const act = [...before.matchAll(/\b(?:entered|issued|obtained|granted|ordered|judge|signed)\b/gi)].at(-1);
  return before.slice(act ? act.index : 0);
}

/** An appositive, and no other thing that might be dismissed. */
function isNear(gap: string): boolean {
  return gap.length < 80 && !/\b(?:actions?|cases?|complaints?|claims?|counts?|charges|appeals?|suits?|motions?|whose)\b/i.test(gap);
}

/** A lasting order: the word `judgment` or `permanent`, and no word of one that only holds until trial. */
function isJudgment(plain: string): boolean {
  return /\b(?:judgments?|liable\s+for|permanent(?:ly)?|ordered\s+to\s+(?:pay|disgorge)|orders?\s+imposing)\b/i.test(plain) && !/\b(?:preliminary\s+injunction|temporary\s+restraining|asset\s+freeze|pending\s+(?:final|trial)|likelihood)\b/i.test(plain);
}

const OPEN = new Set<Fact>(["sought", "pending"]);
const CRIMINAL = new Set<Fact>(["convicted", "accused"]);
/** `has settled its action pending against Hale`. */
const SETTLED = /\b(?:settle[ds]?|settlement|resolv\w+|conclud\w+)\b/i;
const GUILTY = /\b(?:guilty\s+verdict|verdict\s+of\s+guilty|found\b[^;]{0,80}\bguilty|convicted|criminal\s+(?:trial|case|charges))\b/i;
/** A crime of before, told as one that investors were not told of, or of another matter. */
const OLD_CRIME = /\bunrelated\b|\b(?:fail\w*|omit\w*)\s+to\s+(?:inform|disclose|tell|reveal)\b|\bwithout\s+disclosing\b|\bconceal\w*\b[^;]{0,60}\bconvict|\bprior\s+(?:criminal|conviction|securities)|\bpreviously\s+(?:been\s+)?(?:criminally\s+)?convicted\b|\brecidivist\b/i;
const CIVIL = new Set<Fact>(["contested", "ruled", "judgment", "default", "admitted"]);

/** Everything that the sentences say became of the defendants, in order of place. */
export function saidBy(told: readonly Told[], defendants: readonly ReleaseDefendant[]): Said[] {
  const said: Said[] = [];
  for (const [number, { sentence, mentions }] of told.entries()) {
    if (mentions.length === 0 || sentence.kind === "caption" || sentence.kind === "header") continue;
    const { plain } = sentence;
    const taken: number[] = [];
    for (const { fact, words, whom: side, rule, near, own } of statements) {
      for (const m of plain.matchAll(words)) {
        const end = m.index + m[0].length;
        const before = plain.slice(0, m.index);
        if (!CRIMINAL.has(fact) && !OPEN.has(fact) && CLAIMED.test(before) && !/\b(?:allegations|judgment)\b/i.test(before)) continue;
        if (!OPEN.has(fact) && fact !== "dismissed" && fact !== "part-dismissed" && WANTED.test(fact === "judgment" ? sinceEntered(before) : before.slice(-120))) continue;
        if (fact === "pending" && SETTLED.test(before.slice(-140))) continue;
        // A jury that finds someone guilty decides no civil case.
        if ((fact === "contested" || fact === "ruled") && GUILTY.test(plain)) continue;
        if (fact === "convicted" && OLD_CRIME.test(plain)) continue;
        if (CIVIL.has(fact) && ELSEWHERE.test(plain)) continue;
        // An order that only holds until trial may come by consent; nothing has ended.
        if (fact === "consent" && UNTIL_TRIAL.test(plain)) continue;
        // `dismissal of Hale, the action is resolved as to all`: the name within has ended the words.
        if (DROPS.has(fact) && /\b(?:resolv|conclud)/i.test(m[0])) continue;
        if (DROPS.has(fact) && mentions.some((x) => x.form !== "pronoun" && x.start > m.index && x.end <= end)) continue;
        const target = side === "after" ? objectOf(plain, mentions, end, own) : subjectOf(plain, mentions, m.index);
        if (!target) continue;
        if (near && !(side === "after" ? NEAR.test(plain.slice(end, target.first)) : isNear(plain.slice(target.first, m.index)))) continue;
        // `on consent, dismissed all claims against` is no judgment by consent.
        if (fact === "consent" && /\bdismiss/i.test(m[0])) continue;
        // One clause on dismissal says one thing: some claims, or all.
        if (fact === "part-dismissed") taken.push(m.index);
        if (fact === "dismissed" && (taken.includes(m.index) || (sentence.kind === "heading" && target.group))) continue;
        if (fact === "judgment" && !isJudgment(plain)) continue;
        const [from, to] = [Math.min(m.index, target.start), Math.max(end, target.end)];
        const span = sentence.spanOf(from, to);
        // `The defendants pleaded guilty` is said of people; a firm's plea names the firm.
        const whom = target.group && (fact === "convicted" || fact === "accused") ? people(target.who, defendants) : target.who;
        for (const who of whom) said.push({ who, fact, rule, span, sentence: number, unadmitted: UNADMITTED.test(plain), rest: (fact === "pending" && /\badministrative\b/i.test(plain.slice(Math.max(0, from - 60), to))) || target.group && /\b(?:remaining|other)\b[^;]{0,20}\bdefendants?\b/i.test(plain.slice(from, to)), named: !target.group, earlier: EARLIER.test(plain.slice(Math.max(0, from - 40), to)) });
      }
    }
  }
  return said;
}

function people(who: readonly number[], defendants: readonly ReleaseDefendant[]): readonly number[] {
  const persons = who.filter((each) => defendants[each]?.kind === "person");
  return persons.length > 0 ? persons : who;
}
