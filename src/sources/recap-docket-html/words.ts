import { isDay, type Day } from "../../record/day.ts";

/** The day of `02/27/2025`, `2/27/25` or `2025-02-27`, with or without a time after it; null for anything else. */
export function dayOf(text: string): Day | null {
  const american = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/.exec(text);
  if (american) {
    const [, month = "", day = "", year = ""] = american;
    const whole = year.length === 4 ? year : Number(year) < 70 ? `20${year}` : `19${year}`;
    return checked(`${whole}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  }
  return checked(/^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text)?.[1] ?? "");
}

function checked(day: string): Day | null {
  return isDay(day) ? day : null;
}

/** The last day that the text says it was entered on: `(Entered: 02/27/2025)`, `[Entered: 02/27/2025 12:25 PM]`. */
export function enteredOn(text: string): Day | null {
  const at = text.lastIndexOf("Entered:");
  if (at < 1 || !"([".includes(text[at - 1]!)) return null;
  return dayOf(text.slice(at + "Entered:".length, at + 40));
}

/** A text without blanks at its ends; null where nothing is left. */
export function said(text: string | null | undefined): string | null {
  const whole = text?.trim() ?? "";
  return whole === "" ? null : whole;
}

/** Titles before the name of a judge. */
const TITLES = /^(?:(?:the|chief|senior|deputy|visiting|magistrate|district|circuit|bankruptcy|u\.?\s?s\.?|united states|honorable|hon\.?|judge|justice|mag\.?|mj)\s+)+/i;

/** The name of a judge without titles; null where nobody is named. */
export function judgeOf(text: string | null): string | null {
  const name = text?.replace(TITLES, "").replace(/,?\s*presiding$/i, "").trim() ?? "";
  return name === "" || /^(?:not assigned|unassigned)$/i.test(name) ? null : name;
}

/**
 * PACER's number of a document as CourtListener keys it: of two numbers of one
 * document (with and without the list of its attachments before it), which
 * differ in the fourth digit, that with 0.
 */
export function documentOf(digits: string): string {
  return digits.length < 4 ? digits : `${digits.slice(0, 3)}0${digits.slice(4)}`;
}

/** Addresses, telephones, e-mails and numbers of persons, which are never kept. */
export function isContact(line: string): boolean {
  return /@|\b(?:e-?mail|fax|phone|tel|direct|firm)\s*:|\b(?:suite|ste\.?)\s+#?\w?\d|\bp\.?\s?o\.?\s?box\b|\d{3}[-./) ]\s?\d{3}[-. ]\d{4}|\b\d{5}(?:-\d{4})?\s*$|\(see above|\b(?:SSN|ITIN|EIN)\b|xxx-xx|^\s*\d+\s+\w+.*\b(?:st|street|ave|avenue|blvd|boulevard|road|rd|drive|dr|lane|way|plaza|highway|hwy)\b\.?/i.test(line);
}

/**
 * What stands under the name of a party. Where an address is among it, and in
 * bankruptcy always, only the word of an end is kept: not each line of an
 * address shows that it is one.
 */
export function noteOf(lines: readonly string[], court: string | null): string | null {
  const bankruptcy = court !== null && /b$|^bap/.test(court);
  const kept = bankruptcy || lines.some(isContact) ? lines.filter((line) => /^TERMINATED:\s*\S+$/i.test(line)) : lines;
  return said(kept.filter((line) => line !== "").join("\n"));
}
