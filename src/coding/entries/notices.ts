import type { CleanText } from "./clean.ts";
import type { Name } from "./family.ts";
import { motion } from "./filings.ts";
import { found, type Finding } from "./finding.ts";
import type { Detail, EntryEvent } from "./shape.ts";

/** What a notice is of: the first line that fits its title. */
interface Subject {
  rule: string;
  event: EntryEvent;
  words: RegExp;
  unless?: RegExp;
  detail?: Detail;
}

/**
 * Read after "notice", up to what it cites. A hearing on a motion to dismiss, a
 * notice about a notice and a consent to somebody else's dismissal are no dismissals.
 */
const subjects: readonly Subject[] = [
  { rule: "notice/removal", event: "notice_of_removal", words: /\b(?:of|for) removal\b/, unless: /consent to|joinder|(?:in )?opposition|filing (?:of|in)/ },
  { rule: "notice/appeal", event: "notice_of_appeal", words: /\bof (?:\w+ ){0,3}(?:appeal|cross-? ?appeal)\b/, unless: /docketing|transmi|filing fee|receipt|(?:dismiss|withdraw)\w* (?:of )?(?:\w+ ){0,3}appeal|motion (?:to|for) (?:\w+ ){0,4}appeal|deficien|hearing|assignment|conference/ },
  { rule: "notice/appeal-withdrawn", event: "appeal_dismissed_or_withdrawn", words: /\b(?:withdraw\w*|dismiss\w*|abandonment) (?:of )?(?:\w+ ){0,3}(?:appeal)\b/ },
  { rule: "notice/dismissal", event: "notice_of_voluntary_dismissal", words: /\b(?:of |to )?(?:\w+ ){0,3}(?:voluntar\w+ (?:dismiss|discontinu)\w*|dismissal|dismissing|dismiss(?:es)?|discontinuance|discontinu(?:es|ing)(?= of)|discontinu(?:es|ing) (?:this|the|its|his|her|all)|non-?suit\w*|drop(?:s|ping) (?:all |its |his |her |the |relief )*(?:defendants?|part(?:y|ies)|claims?|counts?|case|action)|withdraw(?:al|s|ing)? (?:of )?(?:(?!defenses?|motion|answer|objection|request|notice|counsel|respon|stipulation)\w+ ){0,6}?(?:complaint|action|lawsuit|claims? against|counts? against))\b/, unless: /\bmotion|withdraw\w* (?:of )?(?:the |its |his |her |joint |\[?\d+\]? )*(?:notice|stipulation)|strik|correct|errat|errone|objection|hearing|intent|appeal|deadline|consent|proposed|\brule 41 deadline|lack of|impending|possible|potential|pending|authorit|decision|ruling|to follow|to be filed|will (?:be|follow|file)|want of prosecution|failure|assignment|non-?compliance|opposition|respon|order|bankruptcy/ },
  { rule: "notice/settlement", event: "settlement_notice", words: /\b(?:matters?|case|action) (?:in controversy )?(?:has |have |is )?(?:been )?(?:resolved|settled)|\bparties (?:have |having )?(?:\w+ly )?(?:settled|compromised|resolved (?:their|this|the|all))|\bof (?:\w+ ){0,3}settlement\b|\bof (?:resolution|accord|agreement in principle)|\bsettlement in principle|case (?:has )?settled|\bof compromise/, unless: /conference|mediation|authority|statement|hearing|class action|opt/ },
  { rule: "notice/settlement-conference", event: "settlement_conference", words: /settlement conference/, unless: /cancel|vacat|statement/ },
  { rule: "notice/counsel-withdrawn", event: "withdrawal_of_counsel", words: /\bwithdraw\w*(?: \w+,?){0,5} (?:attorneys?|counsel|appearance|representation)|substitution (?:of )?(?:\w+ )?(?:attorney|counsel)|\bof withdrawal of [a-z. ]+ as\b/ },
  { rule: "notice/motion-withdrawn", event: "withdrawal_of_motion", words: /\bwithdraw\w*(?: \w+| \[?\d+\]?|\.){0,6} (?:motion|application|request|petition|stipulation)/ },
  { rule: "notice/calendar", event: "scheduling_or_status", words: /\b(?:hearing|hrg|conference|setting|resetting|trial|to appear|schedul\w*|docket call|calendar|rescheduling|adjournment|continuance|cancel\w*|vacated hearing|sentencing date|change of plea|arraignment|status report|briefing schedule|oral argument)\b|\b(?:re)?set for\b/, unless: /transcript|waiver|evidence|witness|exhibit|unavailab|appearance by|vacation|\bthat (?:it|he|she|they|plaintiffs?|defendants?) (?:will|does|do|shall)\b/ },
  { rule: "notice/unstay", event: "other_filing", words: /\b(?:bankruptcy|suggestion of)\b/ },
  { rule: "notice/status", event: "scheduling_or_status", words: /\bof status\b|status (?:report|update)/ },
];

/** What a notice starts with says more than what it is called: a notice of motion and motion is a motion. */
const andMotion = /^(?: of)?(?: filing)? (?:of )?(?:motions?|application)(?: and| &|;|,| \/)+ ?(?:\w+ ){0,2}(?:motions?|application)\b/;
const ofMotion = /^ of (?:\w+ )?motion (?:to|for)\b/;
/** Where the title ends: what it answers to, and who it is by, unless the subject comes after the name. */
const tail = / re:? | as to \[?\d|\bdocument filed|\bregarding\b|\. (?!civ|r\b|p\b)/;

/** A notice of a party, of a clerk or of the court. */
export function notice(page: CleanText, name: Name): Finding {
  const { low } = page;
  const rest = low.slice(name.end, name.end + 260);
  const both = andMotion.exec(rest);
  if (both) return motion(page, { family: "motion", start: name.start, end: name.end + both[0].length });
  const of = ofMotion.exec(rest);
  if (of) return motion(page, { family: "motion", start: name.start, end: name.end + of[0].lastIndexOf("motion") + 6 });
  // "Rule 41(a)(1) NOTICE", "PLAINTIFF'S DISMISSAL OF ITS COMPLAINT": it is told before the word ends, or is the word.
  if (/\b41 ?\(?a ?\)? ?\(1\)/.test(low.slice(0, name.start)) || /dismissal|discontinuance|suit/.test(low.slice(name.start, name.end))) return found("notice_of_voluntary_dismissal", "notice/dismissal", name.start, name.end);
  const cut = rest.search(tail);
  const title = cut < 0 ? rest : rest.slice(0, cut);
  const head = subjectOf(title);
  // A notice of both sides, or under the rule for both, is their stipulation.
  if (head?.subject.rule === "notice/dismissal" && (/\b(?:joint|stipulated|agreed|mutual) (?:\w+ )?$/.test(low.slice(0, name.start)) || /^[^;]{0,120}\b41 ?\(a ?\) ?\(1\) ?\(a\) ?\(ii\)/.test(rest))) return found("stipulation_of_dismissal", "stipulation/dismissal", name.start, name.end + head.end);
  if (head) return found(head.subject.event, head.subject.rule, name.start, name.end + head.end, { detail: head.subject.detail ?? null });
  // "NOTICE by X re 1 Complaint -- Voluntary Dismissal of Y": the clerk's own choice of event, and then the filer's words.
  const dash = rest.search(/ --? /);
  const own = dash > cut && cut >= 0 ? subjectOf(rest.slice(dash)) : null;
  if (own?.subject.rule === "notice/dismissal") return found(own.subject.event, own.subject.rule, name.end + dash, name.end + dash + own.end);
  // Claims withdrawn are claims dismissed where the rule is named.
  const claims = /\bwithdraw\w* (?:of )?[^.;]{0,80}\b(?:claims?|counts?|causes? of action)\b[^.;]{0,120}\b41 ?\(a/.exec(rest);
  if (claims) return found("notice_of_voluntary_dismissal", "notice/dismissal", name.start, name.end + claims.index + claims[0].length);
  // "NOTICE Docket Call set for ...", "TEXT NOTICE as to X: a hearing is set for ...".
  const set = /\b(?:hearing|conference|call|trial|sentencing|plea|arraignment)\b[^.;]{0,120}\b(?:re)?-?set for\b/.exec(rest);
  if (set) return found("scheduling_or_status", "notice/calendar", name.end + set.index, name.end + set.index + set[0].length);
  return found("other_filing", "notice/other", name.start, Math.min(low.length, name.end + firstWords(rest)));
}

/** The subject whose words come first; the earlier line where two begin together. */
function subjectOf(title: string): { subject: Subject; end: number } | null {
  let best: { subject: Subject; start: number; end: number } | null = null;
  for (const subject of subjects) {
    const hit = subject.words.exec(title);
    if (hit === null || (subject.unless?.test(title) ?? false)) continue;
    if (best === null || hit.index < best.start - 12) best = { subject, start: hit.index, end: hit.index + hit[0].length };
  }
  return best;
}

function firstWords(rest: string): number {
  return /^(?: (?:of|to|by|for|regarding))?(?: [^\s.,;:()[\]]+){0,3}/.exec(rest)?.[0].length ?? 0;
}
