import { AGENCY_ACT, AGENCY_SUBJECT, CLAUSE_END, CLAUSE_START, COURT_ACT, COURT_SUBJECT, DROPPED, OTHER_AFTER, OTHER_BEFORE } from "./dismissal-words.ts";
import type { ReadRelease } from "./read.ts";
import type { Sentence } from "./sentences.ts";
import type { Decided, DismissalMentioned } from "./shape.ts";

/** A statement that claims or a defendant were or will be dismissed. */
export interface Dismissal {
  by: Exclude<DismissalMentioned, "none">;
  rule: string;
  sentence: Sentence;
  /** Place of the statement in the sentence's plain words. */
  from: number;
  to: number;
}

/** Sure statements first: what the agency gave up, then what a court threw out, then what does not say. */
const RANK = ["voluntary_by_sec", "by_court", "unclear"] as const;
const CONFIDENCE = { voluntary_by_sec: 0.95, by_court: 0.8, unclear: 0.7 } as const;

/**
 * Whether the release says that claims or a defendant were or will be
 * dismissed, and by whom. Where several are told, the agency's own act counts
 * before a court's. Deterministic; never throws.
 */
export function dismissalOf(release: ReadRelease): Decided<DismissalMentioned> {
  const all = dismissalsIn(release.sentences);
  for (const by of RANK) {
    const told = all.filter((each) => each.by === by);
    const best = told.find((each) => each.sentence.kind !== "heading") ?? told[0];
    if (best) return { value: by, span: best.sentence.spanOf(best.from, best.to), rule: `dismissal/${best.rule}`, confidence: CONFIDENCE[by] };
  }
  const hinted = release.sentences.some((s) => s.kind !== "tail" && s.plain.search(DROPPED) >= 0);
  return { value: "none", span: null, rule: hinted ? "dismissal/of-something-else" : "dismissal/no-word", confidence: hinted ? 0.85 : 0.99 };
}

/** Every such statement, in order of place. */
export function dismissalsIn(sentences: readonly Sentence[]): Dismissal[] {
  const found: Dismissal[] = [];
  for (const sentence of sentences) {
    if (sentence.kind === "header" || sentence.kind === "caption") continue;
    for (const m of sentence.plain.matchAll(DROPPED)) {
      const told = read(sentence, m.index, m.index + m[0].length);
      if (told) found.push(told);
    }
  }
  return found;
}

/** What one word of dropping says; null where it speaks of something else. Looks 300 characters to each side. */
function read(sentence: Sentence, at: number, end: number): Dismissal | null {
  const { plain } = sentence;
  const before = plain.slice(Math.max(0, at - 300), at);
  const after = plain.slice(end, end + 300);
  const word = plain.slice(at, end);
  const upTo = before + word;
  const own = AGENCY_ACT.test(upTo) && !/\bden(?:ied|ying|ial)\b/i.test(upTo);
  const granted = /\bgrant(?:ed|ing|s)?\b/i.test(before);
  for (const [sort, pattern] of OTHER_BEFORE) {
    if (sort === "motion" && (own || granted)) continue;
    if (sort === "motion" && last(AGENCY_SUBJECT, before) > last(/\bdefendants?\b/gi, before) && /\b(?:moved|requested|asked)\b/i.test(before)) continue;
    if (pattern.test(upTo)) return null;
  }
  if (OTHER_AFTER.some(([, pattern]) => pattern.test(word + after))) return null;
  const [by, rule] = whose(before, word, after, own);
  const from = at - before.length + startOf(before);
  const stop = CLAUSE_END.exec(after);
  return { by, rule, sentence, from, to: end + (stop ? stop.index : Math.min(after.length, /^.*\b/.exec(after.slice(0, 200))?.[0].length ?? 0)) };
}

function whose(before: string, word: string, after: string, own: boolean): readonly [Dismissal["by"], string] {
  if (own || /^(?:[^.;]{0,60})\b(?:voluntar|stipulat)/i.test(after)) return ["voluntary_by_sec", "agency-act"];
  if (AGENCY_ACT.test(after) && !COURT_ACT.test(before)) return ["voluntary_by_sec", "agency-act"];
  // `Because of the dismissal, ...` points back and does not say whose it was.
  if (/^dismissals?$/i.test(word) && /\b(?:the|this|that|such) (?:\w+ )?$/i.test(before) && !/^,? (?:of|as to|with|against|by|from)\b/i.test(after)) return ["unclear", "points-back"];
  const agency = last(AGENCY_SUBJECT, before);
  const court = last(COURT_SUBJECT, before);
  const passive = /ed$|withdrawn$/i.test(word) && /\b(?:was|were|been|be|being|are|is)\s+(?:\w+ly\s+|also\s+|then\s+)*$/i.test(before);
  if (/^ by (?:the )?(?:SEC|Commission)\b/i.test(after)) return ["voluntary_by_sec", "by-agency"];
  if (/^[^.;]{0,60}\bby (?:the |an? |order of )?(?:\w+ )?(?:court|judge|order)/i.test(after)) return ["by_court", "by-court"];
  if (passive) return court >= 0 && /\border(?:ed|s)?\b/i.test(before) ? ["by_court", "ordered"] : COURT_ACT.test(before + after) ? ["by_court", "court-act"] : ["unclear", "passive"];
  if (agency > court) return ["voluntary_by_sec", "agency-subject"];
  if (court >= 0) return ["by_court", "court-subject"];
  return ["unclear", "no-agent"];
}

/** Place of the last match, -1 where there is none. */
function last(pattern: RegExp, text: string): number {
  let at = -1;
  for (const m of text.matchAll(pattern)) at = m.index;
  return at;
}

/** Where the clause with the one who acts begins. */
function startOf(before: string): number {
  const actor = Math.max(last(AGENCY_SUBJECT, before), last(COURT_SUBJECT, before), 0);
  let start = 0;
  for (const m of before.slice(0, actor + 1).matchAll(CLAUSE_START)) start = m.index + m[0].length;
  return Math.min(start, actor === 0 ? before.length : actor);
}
