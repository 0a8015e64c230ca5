import { clean, type CleanText } from "./clean.ts";
import { confidenceOf } from "./confidence.ts";
import { detailOf } from "./detail.ts";
import { asked, bearing, dismissing, effectiveEvents, reaching } from "./effect.ts";
import type { Finding } from "./finding.ts";
import { moverIn } from "./mover.ts";
import { partiesIn } from "./parties.ts";
import { prejudiceOf, type Prejudice } from "./prejudice.ts";
import { read, type Cited, type Reading } from "./read.ts";
import { referencesOf } from "./references.ts";
import { scopeOf } from "./scope.ts";
import { operative, type Sentence } from "./sentences.ts";
import type { CodedEntry, Detail, Entry, EntryEvent, Mover } from "./shape.ts";

/** Whose filing it is, by the names on its docket; null where they do not say. */
export type ByName = (low: string) => Mover | null;

/** Details that take the effect away. */
const hollow: ReadonlySet<Detail> = new Set<Detail>(["recommendation", "order_to_show_cause", "leave_to_amend", "stricken", "vacated", "refused", "proposed_order", "discovery_only"]);
const orderWillFollow = /\border\b[^.;]{0,60}\b(?:will|shall|to) (?:be )?(?:issued?|follow|enter(?:ed)?)\b|\border to follow\b|\bappropriate order\b|\bseparate order follows\b|\bwill (?:be )?(?:grant|dismiss)/;
/** Papers of which nobody asks on whose side they are, nor what they cite. */
const quiet: ReadonlySet<string> = new Set(["other_filing", "complaint", "amended_complaint", "answer", "error_or_correction"]);
/** "Trevanion's motion to dismiss", "the motion of Bellhaven Foods to dismiss". */
const somebodys = /\b(?!plaintiff|petitioner|commission|sec\b|government|agency|trustee|united states|states)[a-z]{3,}(?:'s|s') (?:\[?\d+\]? )?(?:\w+ )?motions? (?:to dismiss|\(dkt)|\bmotion of (?!plaintiff|the (?:plaintiff|government|commission|parties))[^.;]{1,40} to dismiss\b|\bdefendant [^.;]{1,60} says\b/;
/** Where a dismissal may stand beside another main act. */
const mayDismiss: ReadonlySet<string> = new Set(["judgment_other", "summary_judgment_granted", "consent_judgment", "default_judgment", "case_terminated"]);

/** An entry's clean text with what was read of it, where that does not hang on other entries. */
export interface Read {
  page: CleanText;
  reading: Reading;
}

/** Codes an entry with what its docket knows; `before` is what was already read of these same words. Pure; any string is good. */
export function code(entry: Entry, cited: Cited, byName: ByName, before?: Read): CodedEntry {
  const { page, reading } = before ?? readAnew(entry.text, cited);
  const { low } = page;
  const { main, mark } = reading;
  let event = main.event;
  const plainly = quiet.has(event);
  const refs = plainly ? [] : referencesOf(low);
  const mover = plainly ? null : moverOf(event, low, reading, refs, cited, byName);
  if (event === "motion_to_dismiss" && mover === "plaintiff" && !/counter-?claim|cross-?claim/.test(low)) event = "motion_for_voluntary_dismissal";
  const sentences = reading.sentences ?? (dismissing.has(event) || reaching.has(event) ? operative(low) : []);
  const told = tellsPrejudice(event, low, sentences);
  let detail = mark?.detail ?? detailOf(event === main.event ? main : { ...main, event }, low, told?.mixed ?? false, reading.byCourt);
  if (mark?.kind === "stricken" && !reading.byCourt) event = "error_or_correction";
  if (event === "other_order" && reading.proposal && main.rule !== "mark/laid-aside") event = "other_filing";
  const proposal = (reading.proposal && main.rule !== "mark/laid-aside") || (main.proposed ?? asked.has(event));
  if (proposal && detail === null && (reading.byCourt || event === "stipulation_of_dismissal") && !asked.has(event)) detail = "proposed_order";
  const hollowed = detail !== null && hollow.has(detail) && !(detail === "leave_to_amend" && event === "order_granting_dismissal_in_part");
  const reaches = reaching.has(event);
  const parties = reaches || event === "motion_for_voluntary_dismissal" || event === "party_terminated" ? partiesIn(page, 0, Math.min(low.length, 1500)) : [];
  const scope = reaches ? scopeIn(event, detail, aroundOf(low, main, sentences), low, parties) : null;
  const ends = !proposal && (main.effective ?? effectiveEvents.has(event));
  const taken = ends && (mark !== null || reading.proposal || hollowed || (/opinion/.test(low.slice(0, 60)) && orderWillFollow.test(low.slice(0, 1500))));
  return {
    id: entry.id,
    event,
    prejudice: event === "error_or_correction" ? null : detail === "leave_to_amend" && told?.prejudice === "unstated" && event !== "order_granting_dismissal_in_part" && /\bwith leave to\b/.test(low) ? "without" : (told?.prejudice ?? null),
    scope,
    proposed: proposal,
    effective: ends && !taken,
    span: main.end > main.start ? page.spanOf(main.start, main.end) : null,
    rule: main.rule,
    detail,
    confidence: confidenceOf(main.rule, low),
    mover,
    refs,
    parties,
    also: alsoOf(page, reading, event, told, sentences),
  };
}

function readAnew(text: string, cited: Cited): Read {
  const page = clean(text);
  return { page, reading: read(page, cited) };
}

/** A criminal judgment names its defendant and not how much of a case it ends; a plaintiff who goes ends nothing. */
function scopeIn(event: EntryEvent | "unknown", detail: Detail | null, words: string, low: string, parties: string[]): CodedEntry["scope"] {
  if (detail === "criminal_case" && event === "judgment_other") return "unknown";
  if (event === "party_terminated" && /\bplaintiff\b/.test(low) && !/\bdef(?:endan)?t/.test(low)) return null;
  const scope = scopeOf(event, words, parties);
  return scope === "unknown" && /\bcase (?:is )?terminated\b|\bclose (?:the|this) (?:case|file)\b|\bjs-?6\b/.test(low.slice(0, 1500)) ? "all" : scope;
}

/** The words that scope is read from: those of the act, and of the sentences that dismiss, enter or stay. */
function aroundOf(low: string, main: Finding, sentences: readonly Sentence[]): string {
  const near = sentences.filter(({ start, end }) => /\b(?:dismiss|stay|abeyance|judge?ment|clos|entir)/.test(low.slice(start, end)) || (start <= main.start && main.start < end));
  return near.map(({ start, end }) => low.slice(start, end)).join(". ").slice(0, 1500) || low.slice(main.start, main.start + 300);
}

function tellsPrejudice(event: EntryEvent | "unknown", low: string, sentences: readonly Sentence[]): Prejudice | null {
  if (dismissing.has(event)) return prejudiceOf(low, sentences);
  if (!mayDismiss.has(event)) return null;
  const dismisses = sentences.some(({ start, end }) => /\bdismiss(?:ed|es)\b|\bdismissing (?:the|this|all|plaintiff|case|action)|\bjudge?ment of dismissal/.test(low.slice(start, end)));
  return dismisses ? prejudiceOf(low, sentences) : null;
}

function moverOf(event: EntryEvent | "unknown", low: string, reading: Reading, refs: string[], cited: Cited, byName: ByName): Mover | null {
  if (event === "notice_of_voluntary_dismissal") return /\bstipulat/.test(low.slice(0, 80)) ? "joint" : "plaintiff";
  if (event === "stipulation_of_dismissal") return "joint";
  const said = moverIn(low);
  if (event === "motion_for_voluntary_dismissal") return said === "joint" ? "joint" : "plaintiff";
  if (said !== null) return said;
  if (event === "motion_to_dismiss") return byName(low) ?? "defendant";
  if (/^order_(?:granting|denying)_dismissal/.test(event) && /\bmotions? to dismiss\b[^;]{0,80}\bfiled by\b|\bmotion (?:of|by) defendant/.test(low)) return "defendant";
  if (reading.main.rule === "order/grants-voluntary") return "plaintiff";
  const moved = reading.byCourt && refs.length > 0 ? (cited(refs)?.mover ?? null) : null;
  if (moved !== null) return moved;
  // A motion to dismiss, or to stay, named after somebody who is not the plaintiff.
  if (/^order_(?:granting|denying)_dismissal/.test(event) && somebodys.test(low.slice(0, 1500)) && !/\b(?:counter|cross)-?claims?\b/.test(low.slice(0, 600))) return "defendant";
  if (reading.byCourt) return null;
  return byName(low);
}

/** The other acts that an outcome may rest on; where both forms of prejudice stand, each with whom it concerns. */
function alsoOf(page: CleanText, reading: Reading, event: EntryEvent | "unknown", told: Prejudice | null, sentences: readonly Sentence[]): CodedEntry["also"] {
  const also: { event: EntryEvent; prejudice: CodedEntry["prejudice"]; parties: string[]; span: string }[] = [];
  for (const other of reading.others) {
    if (other.event === "unknown" || other.event === event || !bearing.has(other.event) || also.some((each) => each.event === other.event)) continue;
    also.push({ event: other.event, prejudice: null, parties: [], span: page.spanOf(other.start, other.end) });
  }
  if (told?.mixed && event !== "unknown") also.push(...halves(page, event, sentences));
  return also;
}

function halves(page: CleanText, event: EntryEvent, sentences: readonly Sentence[]): { event: EntryEvent; prejudice: "with" | "without"; parties: string[]; span: string }[] {
  const all: { event: EntryEvent; prejudice: "with" | "without"; parties: string[]; span: string }[] = [];
  for (const { start, end } of sentences) {
    const words = page.low.slice(start, end);
    const marks = [...words.matchAll(/\bdismiss\w*\b[^.;]{0,160}?\bwith(out)? (?:any )?prejudice\b/g)].slice(0, 8);
    marks.forEach((mark, at) => {
      const from = start + mark.index;
      const to = at + 1 < marks.length ? start + marks[at + 1]!.index : end;
      all.push({ event, prejudice: mark[1] === undefined ? "with" : "without", parties: partiesIn(page, from, to), span: page.spanOf(from, from + mark[0].length) });
    });
  }
  return all;
}
