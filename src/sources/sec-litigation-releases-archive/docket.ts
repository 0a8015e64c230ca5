import { findCourts } from "./court.ts";

/** A docket number found in a text. */
export interface DocketMention {
  /** As written, `98-Civ-6634 (BSJ)`, blanks single. */
  docket: string;
  start: number;
  end: number;
}

const YEAR = "(?:(?:19|20)\\d\\d|\\d\\d)";
const TYPE = "(?:Civil\\s+Action|Civ\\.\\s+Action|[Cc][Ii][Vv](?:[Ii][Ll])?|[Cc][Vv]|[Cc][Rr](?:[Ii][Mm])?|[Mm][Ii][Ss][Cc]|[Mm][CcSsGgJj]|[A-Z]{1,4}|C[Aa])";
/** Letters before the year, such as `SACV`, `CV-S-`, `H-`, `C2-`, `C-3-`, `AMD`, `3:`. */
const PREFIX = "(?:CV\\s[A-Z]\\s?-\\s?|(?!(?:INC|LLC|LTD|CORP|CO|LP|JR|SR|AL|NOS?|CASE|FILE|USDC|SEC|AND|THE)\\b)(?:[A-Z]{1,5}|c(?=\\d))(?:\\s?-\\s?[A-Z]{1,2})?(?:\\s?-?\\s?\\d(?=\\s?-))?(?:\\s?[-:.]\\s?|\\s)?)";
const OFFICE = "(?:\\d{1,2}\\s?:\\s?|\\d\\s?-\\s?(?=\\d\\d\\s?-?\\s?[A-Z]|\\d\\d-\\d{3,5}(?!\\d)))";
const CORE = `(?:${OFFICE})?(?:${PREFIX})?(?:${OFFICE})?${YEAR}(?:\\s?[-.:]?\\s?${TYPE}\\.?\\s?[-.:]?\\s?(?:No\\.?\\s?)?|\\s?-\\s?)(?:[A-Z]{1,3}\\s?-?\\s?)?\\d{1,6}(?!\\d)`;
/** `C 04 0322`: blanks only, so that the letters must be there. */
const SPACED = `[A-Z]{1,4}\\d?\\s?\\d\\d\\s\\d{3,5}(?!\\d)|(?<=(?:No|Nos|Civ|Action|A)\\.?\\s{1,2})\\d\\d\\s\\d{3,5}(?!\\d)`;
const DOCKET = new RegExp(`(?<![\\w$,/-])(?<!\\d\\.)(?:${CORE}|${SPACED})`, "g");
/** What may follow the number: `-CIV-ZLOCH`, ` TJH (FMOx)`, `DOC (ANx)`, ` ADM/AJB`, ` (EGS)`, ` [RBW]`. */
const TAIL = /^(?:\s?\[[A-Z]{2,5}\]|\([a-z]{2,4}\)|\s?-\s?(?!\d{1,2}\/|Judge\b)[A-Za-z0-9]+(?:\/[A-Za-z]+)?|\.[A-Z]{2,4}\b|(?:[A-Z]{1,4}x?)(?![a-z])|\s(?!(?:USDC|SDNY|EDNY|NDTX|AND|THE|FOR|SEC|US|OF|IN|ET|AL|V|ND|SD|ED|WD|CD|MD|D|E|N|S|W)(?:[^A-Z]|$))[A-Z]{1,4}x?(?:\/[A-Z]{1,4})?(?![A-Za-z.'])|\s?\((?!SDNY|EDNY|DDC|NDGA|NDTX|SEC\b|FRB)[A-Z]{2,5}x?(?:\/[A-Z]{2,5}x?)?\))/;

/**
 * Docket numbers in order of place. `whole` false (a title that was cut off)
 * drops a number that reaches the end of the text, which may be half a one.
 * In a `caption` a number needs no word like `No.` before it.
 */
export function findDockets(text: string, { whole = true, caption = false } = {}): DocketMention[] {
  const found: DocketMention[] = [];
  for (const m of text.matchAll(DOCKET)) {
    let end = m.index + m[0].length;
    for (let i = 0; i < 5; i += 1) {
      const tail = TAIL.exec(text.slice(end, end + 40));
      if (!tail || isCourt(tail[0])) break;
      end += tail[0].length;
    }
    if (!whole && end >= text.length) continue;
    const docket = text.slice(m.index, end).replace(/\s+/g, " ").trim();
    if (!caption && isPlain(docket) && !follows(text.slice(Math.max(0, m.index - 60), m.index))) continue;
    if (/(?:Release|File|LR|AAER|Rel\.)\s*(?:Nos?\.?)?\s*$/i.test(text.slice(Math.max(0, m.index - 20), m.index)) && !/Civil\s+Action\s+File/i.test(text.slice(Math.max(0, m.index - 40), m.index))) continue;
    found.push({ docket, start: m.index, end });
  }
  return found;
}

/**
 * The number after `Civil Action No.` where it has no form that is known
 * (`066966 SI`, `CO3-2603-SC`): as written, up to the court or the next comma.
 */
export function docketAfterCue(text: string): string | null {
  const m = /(?:Civil\s+(?:Action|Case)|Civ\.?(?:\s+A(?:ction|\.)?)?|Case|C\.\s?A\.)\s*(?:File\s+)?(?:Nos?\.?|Number)\s*[:.]?\s*([A-Za-z]{0,4}[\s.:-]{0,2}[A-Z]{0,3}-?\d[\w:./-]*(?:\s(?:CV|CIV|Civ\.?|\d{3,5}[\w-]*))*(?:\s[A-Z]{2,4}x?(?![\w.]))?(?:\s?\((?!SDNY|EDNY)[A-Z]{2,4}x?\))*)/.exec(text);
  const docket = m?.[1]?.replace(/\s+/g, " ").replace(/[.,:/-]+$/, "").trim();
  return docket && /[A-Za-z-]|\d{5}/.test(docket) && (docket.match(/\d/g)?.length ?? 0) >= 4 && docket.length <= 34 && !/^\d{1,2}\/\d/.test(docket) ? docket : null;
}

/** `(SDNY)` is a court, `(RJH)` a judge. */
function isCourt(tail: string): boolean {
  return findCourts(tail).length > 0;
}

/** Year and number alone (`00-6730`, `97-878 (JLG)`) could be anything: it needs a word before it. */
function isPlain(docket: string): boolean {
  return !/^[^(]*[A-Za-z]/.test(docket.replace(/\s?-?[A-Z]{2,4}x?$/, "")) || /^[A-Z]{1,5}[ -]?\d{2}-?\d*$/.test(docket);
}

function follows(before: string): boolean {
  return /(?:No|Nos|Number|Action|Civ|Civil|Case|C\.A|CA|CV|Docket|Misc|#)[.:,]?\s*(?:File\s*)?(?:No\s*[.:]?\s*)?[(]?$/i.test(before) || /[)(,]\s*$/.test(before);
}

/**
 * The docket number as CourtListener keys it (`docket_number_core`): two
 * digits of the year and five of the number, `2304738`; office, kind of case
 * and judge are dropped. Null where year and number cannot be told.
 */
export function docketCore(docket: string): string | null {
  const m = new RegExp(`(?<!\\d)(?:19|20)?(\\d\\d)\\s?(?:[-.:]?\\s?${TYPE}\\.?\\s?[-.:]?\\s?(?:No\\.?\\s?)?|-\\s?|\\s)(?:[A-Z]{1,3}\\s?-?\\s?)?(\\d{1,6})(?!\\d)`).exec(docket);
  if (!m) return null;
  const digits = m[2] ?? "";
  const number = digits.length === 6 ? digits.replace(/^0/, "") : digits.padStart(5, "0");
  return number.length === 5 ? `${m[1]}${number}` : null;
}
