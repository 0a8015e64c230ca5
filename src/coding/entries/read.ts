import { appeal } from "./appeals.ts";
import type { CleanText } from "./clean.ts";
import { clerkLine, leading } from "./clerk.ts";
import { court, type CourtReading, type Moved } from "./court.ts";
import { nameOf, type Family, type Name } from "./family.ts";
import { found, type Finding } from "./finding.ts";
import { asProposal, laidAside, markOf, type Marked } from "./flags.ts";
import { ofPaper } from "./papers.ts";
import { imposed, judgment, sentence } from "./judgments.ts";
import { referencesOf } from "./references.ts";

/** What was moved, and by whom, in the entries of these numbers; null where the docket does not know. */
export type Cited = (numbers: readonly string[]) => Moved | null;

/** What was read of an entry before its attributes are worked out. */
export interface Reading {
  main: Finding;
  /** Other acts of a court's entry. */
  others: Finding[];
  /** Marks of the clerk that take it back. */
  mark: Marked | null;
  /** Whether a court or a clerk entered it. */
  byCourt: boolean;
  name: Name | null;
  /** Its head presents it as a proposal. */
  proposal: boolean;
  sentences: CourtReading["sentences"] | null;
}

/** Papers that stay what they are where a correction is only told behind them. */
const says: ReadonlySet<Family> = new Set<Family>(["answer", "complaint", "motion", "stipulation", "filing"]);
/** Families whose naming word a clerk's line may begin with: "Motions referred", "Hearing cancelled", "Clerk's notice: case terminated". */
const aClerks: ReadonlySet<Family> = new Set<Family>(["calendar", "notice", "filing", "motion"]);
/** A paper of an appeals court by its words: its own numbers, its parties, its name. */
const above = /\b(?:usca|(?:\w+ )?circuit(?:'s)?|court of appeals|appellants?'?s?|appellees?)\b|\[\d\d-\d{3,5}\b/;
const rules = /\b(?:is|are|was|be)(?: hereby)? (?:granted|denied|approved|so ordered)\b|\bgranted pursuant to\b|[-:] ?(?:granted|denied|so ordered)\b|\bapplication (?:granted|denied)\b|\bmemo endorse/;
const opensAsCourt = /^\W*(?:pursuant to|upon|in (?:light|view) of|based (?:up)?on|the court|it is|having|before the court)\b/;
const done = /\b(?:is|are|be)(?: hereby)? (?:dismissed|stayed|terminated|closed|ordered)\b/;
const speaksAsCourt = /\bhereby (?!advised|notified|given|certif)|\bit is (?:so )?ordered\b|\bso ordered\b|\bsigned by (?:the )?(?:\w+ )*?(?:judge|honorable)\b|\b(?:is|are) (?:granted|denied|dismissed|stayed|remanded|directed|ordered)\b/;

/** Reads an entry: the clerk's marks, what paper it is, and then what that paper says. `cited` is who moved in the entry it acts on. */
export function read(page: CleanText, cited: Cited): Reading {
  const { low } = page;
  const mark = markOf(low);
  // "JOINT MOTION ... *** REFILED as Notice of Settlement ***": what it was refiled as is what it is.
  const refiled = low.slice(0, 200).indexOf("refiled as ");
  const name = nameOf(low, refiled < 0 ? 0 : refiled);
  const own: Reading = { main: found("unknown", "nothing/empty", 0, 0), others: [], mark, byCourt: false, name, proposal: false, sentences: null };
  const behind = name !== null && mark !== null && mark.start > name.end + (says.has(name.family) ? 0 : 24) && !/in error|ignore|disregard|erroneous|wrong/.test(low.slice(mark.start, mark.end));
  if (mark?.kind === "error" && !behind) return { ...own, main: found("error_or_correction", "mark/error", mark.start, mark.end) };
  const aside = laidAside(low);
  if (aside) return { ...own, main: found("other_filing", "mark/laid-aside", aside.start, aside.end), proposal: /\bdismiss|judge?ment|stay/.test(low) };
  const line = name === null || name.start > leading(low) || aClerks.has(name.family) ? clerkLine(low, name === null || (aClerks.has(name.family) && name.family !== "motion") ? Infinity : name.start) : null;
  if (line) return { ...own, main: line, byCourt: true };
  if (name === null) return unnamed(page, own, cited);
  if (name.family === "order" && above.test(low.slice(0, 260))) {
    const ended = appeal(page, name);
    const held = ended.rule === "appeal/abeyance" && /\busca\b|\[\d\d-\d|\bappeal\b[^.;]{0,40}\babeyance|\babeyance[^.;]{0,40}\bappeal\b/.test(low.slice(0, 260));
    if (ended.rule === "appeal/ended" || held) return { ...own, main: ended, byCourt: true };
  }
  if (name.family === "minutes" || name.family === "calendar") return ofCourt(page, own, name, "minutes", cited);
  if (name.family === "order") return ofCourt(page, own, name, "order", cited);
  if (name.family === "judgment") {
    if (/\busca|circuit\b|court of appeals|issued as mandate/.test(low.slice(0, 120))) return { ...own, main: appeal(page, name), byCourt: true };
    if (/\bappeal is dismissed/.test(low.slice(0, 300))) return { ...own, main: appeal(page, name), byCourt: true };
    const { others, sentences } = court(page, name, "order", cited(referencesOf(low)));
    const entered = /proposed [^.;]{0,80}\bis (?:hereby )?entered/.test(low.slice(0, 300));
    return { ...own, main: judgment(page, name), others, sentences, byCourt: true, proposal: asProposal(low, name.end) && !entered };
  }
  if (["motion", "stipulation", "letter", "request"].includes(name.family) && (rules.test(low.slice(name.end, 700)) || (opensAsCourt.test(low) && done.test(low.slice(name.end, 700))))) return ofCourt(page, own, name, "order", cited);
  return { ...own, main: ofPaper(page, name), byCourt: ["appeal", "recommendation", "verdict"].includes(name.family), proposal: name.family === "notice" && asProposal(low, name.end) };
}

function ofCourt(page: CleanText, own: Reading, name: Name, kind: "order" | "minutes", cited: Cited): Reading {
  const { main, others, sentences } = court(page, name, kind, cited(referencesOf(page.low)));
  const sentenced = kind === "minutes" ? (sentence(page) ?? imposed(page)) : null;
  return { ...own, main: sentenced ?? main, others: sentenced ? [...others, main] : others, sentences, byCourt: true, proposal: kind === "order" && asProposal(page.low, name.end) };
}

/** Without a naming word: a court's sentence, or a paper of a party. */
function unnamed(page: CleanText, own: Reading, cited: Cited): Reading {
  const { low } = page;
  const start = leading(low);
  if (start === low.length) return own;
  const head: Name = { family: "filing", start, end: start };
  if (speaksAsCourt.test(low.slice(0, 1500))) {
    const reading = ofCourt(page, own, head, "order", cited);
    return reading.main.end > reading.main.start ? reading : { ...reading, main: { ...reading.main, end: firstWord(low, start) } };
  }
  // "Plaintiff's Rule 41(a)(1)(A)(i) Dismissal": the rule and the noun make the paper.
  const exit = /^[^;]{0,60}?\b41 ?\(?a ?\)? ?\(1\)[^;]{0,20}\bdismissal\b|^[^.;]{0,60}\bdismissal\b[^;]{0,60}\b41 ?\(?a ?\)? ?\(1\)/.exec(low.slice(start, start + 240));
  if (exit) {
    const both = /\(ii\)|\bstip|\bjoint|\bagreed|\bparties/.test(low.slice(start, start + 240));
    return { ...own, main: found(both ? "stipulation_of_dismissal" : "notice_of_voluntary_dismissal", both ? "stipulation/dismissal" : "notice/dismissal", start, start + exit[0].length) };
  }
  return { ...own, main: found("other_filing", "filing/unnamed", start, firstWord(low, start)) };
}

function firstWord(low: string, start: number): number {
  return start + (/^[^\s.,;:]+(?: [^\s.,;:]+){0,3}/.exec(low.slice(start, start + 120))?.[0].length ?? 1);
}
