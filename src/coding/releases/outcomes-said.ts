import { statements, type Fact } from "./outcomes-statements.ts";
import { objectOf, subjectOf } from "./outcomes-whom.ts";
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
}

const EARLIER = /\b(?:previously|earlier|had\s+(?:been\s+|previously\s+)?(?:entered|consented|agreed|obtained|settled))\b/i;
/** The complaint tells, or the agency wants: nothing is decided by what follows. */
const CLAIMED = /\b(?:complaint|indictment|information)(?:'?s)?(?:\s+\w+){0,4}\s+(?:alleg(?:es|ed|ing)|charg(?:es|ed)|contends)\b|\b(?:commission|SEC)(?:\s+\w+){0,3}\s+(?:alleg(?:es|ed|ing)|contends)\b|\baccording\s+to\s+the\s+(?:\w+'?s?\s+)?(?:complaint|indictment)/i;
const WANTED = /\b(?:seeks?|seeking|sought|requests?|requested|asks?|asking)\b/i;
/** Orders of the agency itself, or of a prosecutor's court, are no judgment of this action. */
const ELSEWHERE = /\b(?:administrative\s+(?:proceeding|order)|cease[\s-]and[\s-]desist|order\s+instituting|rule\s+102|likelihood)/i;

const NEAR = /^[\s,]*(?:\([^()]*\)[\s,]*)?(?:the\s+)?(?:relief\s+)?(?:defendants?\s+)?$/i;

/** A lasting order: the word `judgment` or `permanent`, and no word of one that only holds until trial. */
function isJudgment(plain: string): boolean {
  return /\b(?:judgments?|permanent(?:ly)?|ordered\s+to\s+(?:pay|disgorge))\b/i.test(plain) && !/\b(?:preliminary\s+injunction|temporary\s+restraining|asset\s+freeze|pending\s+(?:final|trial)|likelihood)\b/i.test(plain);
}

const CIVIL = new Set<Fact>(["contested", "judgment", "default", "admitted"]);

/** Everything that the sentences say became of the defendants, in order of place. */
export function saidBy(told: readonly Told[]): Said[] {
  const said: Said[] = [];
  for (const [number, { sentence, mentions }] of told.entries()) {
    if (mentions.length === 0 || sentence.kind === "caption" || sentence.kind === "header") continue;
    const { plain } = sentence;
    const taken: number[] = [];
    for (const { fact, words, whom, rule, near } of statements) {
      for (const m of plain.matchAll(words)) {
        const end = m.index + m[0].length;
        const before = plain.slice(0, m.index);
        if (fact !== "convicted" && fact !== "accused" && fact !== "sought" && fact !== "pending" && CLAIMED.test(before) && !/\b(?:allegations|consented|judgment)\b/i.test(before)) continue;
        if (fact !== "sought" && fact !== "pending" && WANTED.test(before.slice(-120))) continue;
        if (CIVIL.has(fact) && ELSEWHERE.test(plain)) continue;
        const target = whom === "after" ? objectOf(plain, mentions, end) : subjectOf(plain, mentions, m.index);
        if (!target) continue;
        if (near && !NEAR.test(whom === "after" ? plain.slice(end, target.first) : plain.slice(target.first, m.index))) continue;
        // One clause on dismissal says one thing: some claims, or all.
        if (fact === "part-dismissed") taken.push(m.index);
        if (fact === "dismissed" && (taken.includes(m.index) || (sentence.kind === "heading" && target.group))) continue;
        if (fact === "judgment" && !isJudgment(plain)) continue;
        const [from, to] = [Math.min(m.index, target.start), Math.max(end, target.end)];
        const span = sentence.spanOf(from, to);
        for (const who of target.who) said.push({ who, fact, rule, span, sentence: number, earlier: EARLIER.test(plain.slice(Math.max(0, from - 40), to)) });
      }
    }
  }
  return said;
}
