import type { Caption } from "./caption.ts";
import { findCourts } from "./court.ts";

/** Words of a sentence that speak of the agency's own case. */
const CIVIL = /\b(?:complaint|civil|injuncti|enjoin|Commission|SEC|S\.E\.C|final judgment|consent|disgorge|summary judgment|asset freeze|default)/i;
/** Words of a sentence that speak of the prosecutor's case. */
const CRIMINAL = /\b(?:indict|sentenc|plead|pled|guilty|criminal|convict|prison|grand jury|arraign|probation|U\.?S\.? Attorney|United States Attorney|superseding|extradit)/i;

/**
 * The court of the agency's case: as in its caption, else as the text tells
 * it, else the court of the related criminal case in the caption. A court
 * named only as the prosecutor's comes last. Null where no court is stated.
 */
export function courtOf(captions: readonly Caption[], title: string, text: string): string | null {
  const sec = captions.find((c) => c.plaintiff === "sec" && c.court !== null);
  if (sec) return sec.court;
  const prose = `${title}\n${text}`;
  let best: { court: string; score: number } | undefined;
  for (const mention of findCourts(prose)) {
    if (captions.some((c) => prose.slice(mention.start - 60, mention.end).includes(c.text.slice(-40)))) continue;
    const score = rank(prose, mention.start, mention.end) - (mention.form === "circuit" ? 4 : mention.form === "short" ? 1 : 0);
    if (!best || score > best.score) best = { court: mention.court, score };
  }
  const related = captions.find((c) => c.court !== null);
  if (best && (best.score >= 2 || !related)) return best.court;
  return related?.court ?? null;
}

function rank(text: string, start: number, end: number): number {
  const from = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf("\n", start), start - 400) + 1;
  const stop = text.indexOf(". ", end + 2);
  const sentence = text.slice(from, stop < 0 ? end + 200 : Math.min(stop, end + 300));
  const near = text.slice(Math.max(from, start - 90), end);
  let score = 1;
  if (CIVIL.test(sentence)) score += 3;
  if (CRIMINAL.test(sentence)) score -= 3;
  if (/\b(?:previously|earlier|identical|originally)\b/i.test(near)) score -= 1;
  if (/\b(?:complaint|action|suit|charges|case)\b[^.]{0,60}\b(?:filed|in|with)\b|\bfiled\b|\bentered\b/i.test(near)) score += 2;
  if (/\b(?:SEC|Commission)'?s?\s+(?:amended\s+)?complaint\b/i.test(sentence)) score += 1;
  return score;
}
