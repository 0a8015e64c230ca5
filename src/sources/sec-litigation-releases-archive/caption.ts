import { findCourts } from "./court.ts";
import { docketAfterCue, findDockets } from "./docket.ts";

/** A caption such as `SEC v. A and B, Civil Action No. 99-1 (D. Mass.)`. */
export interface Caption {
  /** Who sues: the agency, the United States (criminal), or someone else. */
  plaintiff: "sec" | "united-states" | "other";
  /** The words between `v.` and the docket number or court, as written. */
  names: string;
  /** The whole caption, as written. */
  text: string;
  court: string | null;
  /** As written; null where there is none, or where the text is cut off within it. */
  docket: string | null;
  /** False where the text is cut off within the names: the last one may be half a name. */
  whole: boolean;
  start: number;
  end: number;
}

const KNOWN = "(?:United\\s+States\\s+|U\\.?\\s?S\\.?\\s+)?Securit(?:ies|y)\\s+(?:(?:and|&)\\s+)?Exchange\\s+Com+is{1,2}i[o0]n|S\\.?\\s?E\\.?\\s?C\\.?" +
  "|United\\s+States(?:\\s+of\\s+America)?|U\\.\\s?S\\.(?:\\s?A\\.)?|USA|(?:The\\s+)?(?:People|State|Commonwealth)\\s+of\\s+(?:the\\s+State\\s+(?:of\\s+)?)?[A-Z][A-Za-z ]{2,20}";
const END = "[\\s,]+(?:Plaintiffs?[\\s,]+)?-?$";
/** A known plaintiff right before the `v.` */
const PLAINTIFF = new RegExp(`(?<![\\w-])(?:${KNOWN})${END}`, "i");
/** Anyone else: only before a small `v.`, since a capital one is as often a middle initial. */
const ANYONE = new RegExp(`(?<![\\w-])[A-Z][\\w.]+${END}`);
/** What stands between the parties; a name follows. */
const VERSUS = /\b[vV](?:[sS]|ersus|ERSUS)?\b[.,-]*[\s,]*(?=[A-Z0-9“"']|[a-z][A-Z])|\b(?:Commission|COMMISSION|S\.?E\.?C\.?|State|State of [A-Z][a-z]+|New York|America|AMERICA)\s+(?:against|AGAINST)\s+(?=[A-Z][A-Z .]+\b|[A-Z]\.)|\b(?:In\s+[Rr]e|In\s+the\s+Matter\s+of|IN\s+RE|IN\s+THE\s+MATTER\s+OF)[:\s]+(?=[A-Z])/g;

/** Where captions begin: the plaintiff's words, and where the names start. */
function findHeads(text: string): { start: number; from: number; head: string }[] {
  const heads: { start: number; from: number; head: string }[] = [];
  for (const m of text.matchAll(VERSUS)) {
    const from = m.index + m[0].length;
    if (/^in/i.test(m[0])) {
      heads.push({ start: m.index, from, head: m[0] });
      continue;
    }
    const at = /^v/i.test(m[0]) ? m.index : m.index + m[0].search(/against/i);
    const window = text.slice(Math.max(0, at - 70), at);
    const plaintiff = PLAINTIFF.exec(window) ?? (m[0].startsWith("V") ? null : ANYONE.exec(window));
    if (plaintiff) heads.push({ start: at - window.length + plaintiff.index, from, head: text.slice(at - window.length + plaintiff.index, from) });
  }
  return heads;
}

/** Where the words of the docket begin. */
const CUE = /(?:[,;(\s]|^)(?:\(?\s*(?:(?:Lead|Related|Consolidated|Second|Amended)\s+)?(?:(?:Civil?\.?|CIV(?:IL)?\.?)\s+(?:Action|ACTION|Case|CASE|File|FILE|Docket|No|NO|A\.|Act)|Civ\.?\s+(?:Act|A\.|No|Case|\d)|Civ\.\s|(?:Case|CASE)\s+(?:No|NO|Num|NUM|\d|C)|C\.\s?A\.|CA\s+(?:No|\d)|Nos?\.?\s*:?\s?\d|No\.\s|Docket|Misc\.?\s|Index\s+No|Crim(?:inal)?\.?\s+(?:No|Case|Action|\d)|Ind\.\s|Cr\.\s+No|CIV\b|Action\s+No|File\s+No)|\(?(?:in\s+the\s+)?(?:United\s+(?:States\s+)?|U\.?\s?S\.?\s+)(?:District|Court|Bankruptcy)|\(?U\.?\s?S\.?\s?D\.?\s?C\b|USDC|\(?(?:Northern|Southern|Eastern|Western|Central|Middle)\s+District\s+of\b|\(?District\s+of\s+[A-Z]|\(?[fF]iled\s)/g;
/** Where the running text begins after a caption without line ends. */
const PROSE = /(?:^|[\s.,)\]]|\d{4})(?:The\s+(?:U\.?S\.?\s+|United\s+States\s+)?(?:Securities\s+and\s+Exchange\s+)?Commission\s*(?:\(|announced|today|has|filed|on\b|and\b|obtained|previously)|The\s+SEC\s+(?:\(|announced|today|has|filed|alleg)|The\s+U(?:nited\s+States|\.S\.)\s+(?:Attorney|District)|The\s+Honorable|On\s+[A-Z][a-z]+\.?\s+\d{1,2}|Today,?\s|In\s+(?:a|an|connection)\s|A\s+federal\s|Former\s)/;

/** Captions that begin in a text, in order of place. `whole` false says that the text was cut off at its end. */
export function findCaptions(text: string, whole = true): Caption[] {
  const heads = findHeads(text);
  return heads.map(({ start, from, head }, i) => {
    const limit = Math.min(from + 1500, heads[i + 1]?.start ?? text.length, text.length);
    const region = text.slice(from, limit);
    const stop = endOfNames(region);
    const rest = cutTail(region.slice(stop));
    const complete = whole || from + stop + rest.length < text.length;
    const courts = findCourts(rest);
    const dockets = findDockets(rest, { whole: complete, caption: true });
    const tail = rest.slice(0, endOfCaption(rest, Math.max(dockets[0]?.end ?? 0, courts[0]?.end ?? 0)));
    const end = from + stop + tail.length;
    return {
      plaintiff: whose(head),
      names: region.slice(0, stop).replace(/[\s,(;:-]+$/, "").replace(/\s+/g, " "),
      text: text.slice(start, end).replace(/\s+/g, " ").replace(/[\s,(]+$/, ""),
      court: (courts.find((c) => c.form !== "glued") ?? courts[0])?.court ?? null,
      docket: dockets.find((d) => whose(head) !== "sec" || !isCriminal(d.docket))?.docket ?? (whose(head) === "sec" && complete && dockets.length === 0 ? docketAfterCue(rest) : null),
      whole: whole || from + stop < text.length,
      start,
      end,
    };
  });
}

/** Past the docket number and court: brackets and full stops that close the caption. */
function endOfCaption(tail: string, at: number): number {
  if (at === 0) return tail.length;
  const close = /^(?:[\s,;]*(?:\([^()\n]{0,60}\)|\([^()\n]{0,60}$|filed\s[^()\n]{0,40}\)|[).\]]))*/i.exec(tail.slice(at));
  const inside = /^[^()\n]{0,60}\)+/.exec(tail.slice(at));
  const open = (tail.slice(0, at).match(/\(/g)?.length ?? 0) > (tail.slice(0, at).match(/\)/g)?.length ?? 0);
  return at + (open && inside ? inside[0].length : (close?.[0].length ?? 0));
}

/** `1:07-cr-10427`: a prosecutor's number, also where it stands in the agency's caption. */
function isCriminal(docket: string): boolean {
  return /\d[\s-]?cr(?:im)?[\s.-]?\s?\d|^cr\b/i.test(docket);
}

function whose(head: string): Caption["plaintiff"] {
  if (/securit(?:ies|y)\s|s\.?\s?e\.?\s?c\b/i.test(head)) return "sec";
  return /^(?:United|U\.?\s?S|USA)/i.test(head) ? "united-states" : "other";
}

/** Names run up to the docket's words, a court, a number like a docket's, or the end of the heading. */
function endOfNames(region: string): number {
  let stop = Math.min(region.length, 1200);
  const line = /(?<![,&]|\band|\bet)\s*\n(?!\s*(?:and\b|&|et\.?\s+al|[a-z,]))/i.exec(region);
  if (line) stop = Math.min(stop, line.index);
  CUE.lastIndex = 0;
  const cue = CUE.exec(region.slice(0, stop));
  if (cue) stop = Math.min(stop, cue.index);
  const docket = findDockets(region.slice(0, stop + 30), { caption: true })[0];
  if (docket) stop = Math.min(stop, docket.start);
  const court = findCourts(region.slice(0, stop)).find((c) => c.form === "short" || c.form === "circuit");
  if (court) stop = Math.min(stop, court.start);
  const prose = PROSE.exec(region.slice(0, stop));
  if (prose) stop = Math.min(stop, prose.index + 1);
  return stop;
}

/** The docket and court after the names: up to the running text or a heading of another kind. */
function cutTail(rest: string): string {
  let tail = rest.slice(0, 320);
  const prose = PROSE.exec(tail);
  if (prose) tail = tail.slice(0, prose.index + 1);
  const line = /\S[^\n]*\n(?!\s*(?:[(,\d]|Civ|Case|C\.\s?A|No[.\s]|Docket|United\s|U\.\s?S\.|USDC|[NSEWCM]\.\s?D\.|D\.|[A-Z]{1,4}[ -]?\d\d))/i.exec(tail);
  return line ? tail.slice(0, line.index + line[0].length - 1) : tail;
}
