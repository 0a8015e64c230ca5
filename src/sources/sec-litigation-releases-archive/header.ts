import type { Day } from "../../record/day.ts";
import { findDays } from "./days.ts";

/** What the head of a release says. */
export interface Header {
  /** `LR-26316`; null where no header line was found. */
  number: string | null;
  /** The release's day, New York; null where the header has none. */
  date: Day | null;
  /** Place in the text after the header and its accounting-release line. */
  end: number;
}

/** Tolerates the misspellings of the archive: `Litgation`, `Litigaton`, `Rel.`, `Release No.15851`. */
const NUMBER = /\b(?:L[a-z]{5,12}n\s+Rel(?:ease|\.)?\s*(?:No|Number|#)?|Rel(?:ease|\.)\s+No)s?[.,:\s]*(?:LR-?)?\s*(\d{4,6})\b/gi;
const ACCOUNTING = /^[\s,]*(?:Accounting\s+(?:and|&)\s+Auditing[\s\S]{0,30}?(?:Release)?\s*(?:No[.s]*)?\s*\d{1,5}|AAER\S*\s*(?:No\.?)?\s*\d{1,5}|(?:Release\s+)?Nos?\.\s*\d{1,5})\s*(?:[/\\]?\s*[A-Z][a-z]+\.?\s+\d{1,2}\s*[.,]?\s*\d{4})?[.,]?/i;

/**
 * Reads the header at the head of a text: `Litigation Release No. 18441 \ November 3, 2003`.
 * Looks at the first 900 characters only, so that a release cited below is
 * never taken for this one.
 */
export function readHeader(text: string): Header {
  const head = text.slice(0, 900);
  for (const m of head.matchAll(NUMBER)) {
    const before = head.slice(Math.max(0, m.index - 40), m.index);
    if (/\b(?:see|also|in|Auditing[\s\S]*Enforcement)\s*$/i.test(before)) continue;
    const after = m.index + m[0].length;
    const day = findDays(head.slice(after, after + 40)).find((d) => d.yearWritten && d.start < 14);
    let end = after + (day?.end ?? 0);
    const accounting = ACCOUNTING.exec(head.slice(end, end + 160));
    if (accounting) end += accounting[0].length;
    return { number: `LR-${m[1]}`, date: day?.day ?? null, end };
  }
  return { number: null, date: null, end: 0 };
}

/**
 * The last day that a text speaks of as past, in the year it is filed under
 * or the month before it: the day of the judgment, complaint or sentence that
 * the release announces. The release came out on that day or some days later.
 * Days without a year count only at the head, where they are of the release's
 * year; days of plans ("scheduled for") do not count.
 */
export function dayFromText(text: string, year: number): Day | null {
  let last: Day | null = null;
  for (const mention of findDays(text, year)) {
    if (!mention.yearWritten && mention.start > 500) continue;
    if (mention.day.slice(0, 4) !== String(year) && mention.day.slice(0, 7) !== `${year - 1}-12`) continue;
    if (PLANNED.test(text.slice(Math.max(0, mention.start - 60), mention.start))) continue;
    if (last === null || mention.day > last) last = mention.day;
  }
  return last;
}

const PLANNED = /\b(?:scheduled|set|begin(?:ning)?|until|due|trial|by|before|expires?|effective|hearing)\b[^.]{0,40}$/i;
