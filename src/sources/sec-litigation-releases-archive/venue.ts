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

/** A full stop after a word of two small letters or figures, so that `U.S. District` and initials do not end a sentence. */
const SENTENCE_END = /(?:[a-z\d)”"’]{2}[.!?]["”]?,?\s+|\n)(?=[A-Z“"])/g;

function rank(text: string, start: number, end: number): number {
  const back = Math.max(0, start - 400);
  const breaks = [...text.slice(back, start).matchAll(SENTENCE_END)];
  const last = breaks.at(-1);
  const from = last ? back + last.index + last[0].length : back;
  const after = text.slice(end, end + 302).search(SENTENCE_END);
  const stop = after < 0 ? -1 : end + after + 2;
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
