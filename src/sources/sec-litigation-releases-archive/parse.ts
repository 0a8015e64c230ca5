import { repair } from "./repair.ts";
import { readHeader, dayFromText } from "./header.ts";
import { findCaptions, type Caption } from "./caption.ts";
import { courtOf } from "./venue.ts";
import { docketCore, findDockets } from "./docket.ts";
import { findDefendants, type Defendant } from "./defendants.ts";
import { nameWords } from "./same-name.ts";
import { findReferences, type Reference } from "./references.ts";
import type { Day } from "../../record/day.ts";

/** A row of the archive, or a release in the same form. */
export interface ReleaseRow {
  /** The release's number without prefix; empty where it is not given. */
  lt_no: string;
  /** The year the release is filed under; empty where it is not given. */
  yr: string;
  title: string;
  lt: string;
}

/** What can be told of a release from its words. */
export interface ParsedRelease {
  ignored?: undefined;
  /** `LR-26316`. */
  number: string;
  /** New York day. The release's own where `dateFrom` is header; with `text` the last past day it speaks of (header.ts). */
  date: Day | null;
  dateFrom: "header" | "text" | "none";
  /** The heading, without header and caption; null where there is none. */
  title: string | null;
  /** The caption of the agency's case, else of the related case, as written. */
  caption: string | null;
  /** Short name of the court (`S.D.N.Y.`), null where none is stated. */
  court: string | null;
  /** The agency's docket number as written; null where none is stated. */
  docket: string | null;
  /** The same as CourtListener keys it. */
  docketCore: string | null;
  defendants: Defendant[];
  refs: Reference[];
  /** The text, repaired. */
  text: string;
}

/** Why a row whose page was saved as "file not found" is no release. */
export const NOT_FOUND = "the saved page is the site's file-not-found page";

/** A row that is no release, with the reason. */
export interface Ignored {
  ignored: string;
}

/** Reads a release. Pure: the same row gives the same answer everywhere. Never throws. */
export function parseRelease(row: ReleaseRow): ParsedRelease | Ignored {
  const title = repair(row.title);
  const text = repair(row.lt);
  if (/File Not Found Error Alert|Page Not Found|the page you.?re looking for might have been removed/i.test(text.slice(0, 1500))) return { ignored: NOT_FOUND };
  if (/^\W*(?:\(?Intentionally omitted\)?)\W*$/i.test(title) || (title === "" && text === "")) return { ignored: "the agency left the number out or the row is empty" };
  const cut = row.title.startsWith("[") && !/\]\s*$/.test(row.title);
  const top = `${title}\n${text.slice(0, 2600)}`;
  const header = readHeader(top);
  const number = row.lt_no !== "" ? `LR-${row.lt_no.replace(/^LR-?/i, "")}` : header.number;
  if (number === null) return { ignored: "no release number in the row or its header" };
  const year = Number(row.yr) || null;
  const { captions, bodyStart } = captionsOf(title, text, header.end, cut);
  const main = captions.find((c) => c.plaintiff === "sec") ?? captions[0];
  const sec = captions.filter((c) => c.plaintiff === "sec");
  const dockets = [...new Set((sec.length > 0 ? sec : captions.filter((c) => c.plaintiff === "other" && /^In re/i.test(c.text))).map((c) => c.docket).filter((d) => d !== null))];
  const docket = dockets.length > 0 ? dockets.join("; ") : captions.length === 0 ? docketInHeading(title, cut) : docketCited(sec, text);
  const own = header.date !== null && (year === null || Math.abs(Number(header.date.slice(0, 4)) - year) <= 1) ? header.date : null;
  const fromText = own === null && year !== null ? dayFromText(text, year) : null;
  return {
    number,
    date: own ?? fromText,
    dateFrom: own !== null ? "header" : fromText !== null ? "text" : "none",
    title: headingOf(title, header.end, captions),
    caption: main?.text ?? null,
    court: courtOf(captions, title, text),
    docket,
    docketCore: docket === null ? null : docketCore(docket),
    defendants: findDefendants(captions, title, text.slice(bodyStart), cut),
    refs: findReferences(text, number),
    text,
  };
}

/**
 * Captions at the head of the release, and where the running text begins;
 * where the head has none of the agency's, one that the text itself cites.
 */
function captionsOf(title: string, text: string, headerEnd: number, cut: boolean): { captions: Caption[]; bodyStart: number } {
  const inTitle = findCaptions(title, !cut);
  const from = Math.min(text.length, Math.max(0, headerEnd - title.length - 1));
  if (inTitle.some((c) => c.plaintiff === "sec")) return { captions: inTitle, bodyStart: from };
  const inHead: Caption[] = [];
  let end = from;
  for (const caption of findCaptions(text.slice(from, from + 3200))) {
    if (caption.start + from > end + (end === from ? 420 : 60)) break;
    inHead.push(caption);
    end = from + caption.end;
  }
  const head = [...inTitle, ...inHead];
  if (head.some((c) => c.plaintiff === "sec")) return { captions: head, bodyStart: end };
  const cited = !/\sv\.? |\sV\. |\svs\. /.test(text) ? undefined : findCaptions(text).find((c) => c.plaintiff === "sec" && c.docket !== null);
  return { captions: cited ? [...head, cited] : head, bodyStart: end };
}

/** Where the caption was cut off before its number: the number that the text cites for a case of the same name. */
function docketCited(sec: readonly Caption[], text: string): string | null {
  if (sec.length === 0 || sec.some((c) => c.whole)) return null;
  const known = new Set(sec.flatMap((c) => [...nameWords(c.names)]).filter((word) => word.length > 3));
  const cited = findCaptions(text).find((c) => c.plaintiff === "sec" && c.docket !== null && nameWords(c.names).some((word) => known.has(word)));
  return cited?.docket ?? null;
}

/** A heading that names parties and number without `SEC v.` */
function docketInHeading(title: string, cut: boolean): string | null {
  const cue = /\b(?:Civil\s+Action|Civ\.|Case)\s+(?:File\s+)?No/i.exec(title);
  return cue ? (findDockets(title.slice(cue.index), { whole: !cut })[0]?.docket ?? null) : null;
}

function headingOf(title: string, headerEnd: number, captions: readonly Caption[]): string | null {
  const lines = title.slice(Math.min(headerEnd, title.length)).split("\n").map((l) => l.replace(/^[\s,/]+|[\s,]+$/g, ""))
    .filter((l) => l !== "" && !/^(?:U\.?S\.?|United States)?\s*Securities (?:and|&) Exchange Commission$/i.test(l) && !/^Accounting and Auditing/i.test(l) && !/^Additional Materials/i.test(l) && !captions.some((c) => c.text.includes(l) || l.startsWith(c.text.slice(0, 40))));
  return lines.length > 0 ? lines.join(". ") : null;
}
