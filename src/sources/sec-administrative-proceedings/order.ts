import type { Day } from "../../record/day.ts";
import { findDays } from "../sec-litigation-releases-archive/days.ts";
import { fileNumbers } from "../sec-gov/numbers.ts";

/** What the head and the standing phrases of an order or opinion say; nothing beyond its words. */
export interface OrderWords {
  /** File numbers `3-NNNNN` of the head. */
  fileNumbers: string[];
  /** Release numbers of the head, `34-100001`, in order. */
  numbers: string[];
  /** Day of the first release number, New York; null where there is none. */
  day: Day | null;
  /** Between "In the Matter of" and "Respondent": free text; null where the columns of the page ran into each other. */
  respondents: string | null;
  /** The order's title in capitals; null where it cannot be told from what is around it. */
  orderTitle: string | null;
  /** True: the text says that a respondent submitted an offer of settlement which the Commission accepts. False: it sends the matter to a hearing. Null: it says neither. */
  settled: boolean | null;
}

const ACTS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^SECURITIES EXCHANGE ACT/i, "34"],
  [/^SECURITIES ACT/i, "33"],
  [/^INVESTMENT ADVISERS ACT/i, "IA"],
  [/^INVESTMENT COMPANY ACT/i, "IC"],
  [/^PUBLIC UTILITY/i, "35"],
  [/^TRUST INDENTURE/i, "39"],
  [/^ACCOUNTING AND AUDITING/i, "AAER"],
];
const RELEASE = /\b(SECURITIES EXCHANGE ACT OF 1934|SECURITIES ACT OF 1933|INVESTMENT ADVISERS ACT OF 1940|INVESTMENT COMPANY ACT OF 1940|PUBLIC UTILITY HOLDING COMPANY ACT OF 1935|TRUST INDENTURE ACT OF 1939|ACCOUNTING AND AUDITING ENFORCEMENT)[\s,/-]{0,5}Rel(?:ease|\.)\s*No\.?\s*(?:33|34|35|39|IA|IC|AAER)?\s?-?\s?(\d{1,6})\b/gi;
/** Characters of a head, and of a caption from "In the Matter of" on. */
const [HEAD, CAPTION] = [3000, 500];

/** Reads the text of an order, blanks and line ends alike. Pure, linear, never throws. */
export function readOrder(raw: string): OrderWords {
  const text = raw.replace(/\s+/g, " ").replace(/[’‘]/g, "'").replace(/ﬁ/g, "fi").replace(/ﬂ/g, "fl").replace(/ﬀ/g, "ff").replace(/ﬃ/g, "ffi");
  const head = text.slice(0, HEAD);
  const matter = head.search(/\bIn\s+the\s+Matters?\s+of\b/i);
  const top = matter < 0 ? head : head.slice(0, matter);
  const releases = [...top.matchAll(RELEASE)];
  const first = releases[0];
  const after = first ? top.slice(first.index + first[0].length, first.index + first[0].length + 40) : "";
  const day = findDays(after).find(({ yearWritten, start }) => yearWritten && start < 8)?.day ?? null;
  const respondents = respondentsIn(head);
  const files = filesIn(top);
  return {
    // Below the caption other matters are cited; some captions have the number beside the names.
    fileNumbers: files.length > 0 ? files : filesIn(head.slice(0, matter + CAPTION)),
    numbers: [...new Set(releases.map(([, act = "", number]) => `${ACTS.find(([name]) => name.test(act))?.[1]}-${number}`))],
    day,
    respondents: respondents?.names ?? null,
    orderTitle: respondents ? titleAfter(head.slice(respondents.end)) : null,
    settled: settledBy(text),
  };
}

/** Only numbers that the head calls a file number. */
function filesIn(head: string): string[] {
  const cue = /\bFile\s+Nos?\.?\s*:?\s*/gi;
  return [...new Set([...head.matchAll(cue)].flatMap(({ index, 0: { length } }) => fileNumbers(/^(?:3\s?-\s?\d{4,6}[\s,;]*(?:and\s+)?){1,12}/i.exec(head.slice(index + length, index + length + 160))?.[0].replace(/\s?-\s?/g, "-") ?? "")))];
}

function respondentsIn(head: string): { names: string; end: number } | null {
  const start = /\bIn\s+the\s+Matters?\s+of\b[\s:]*/i.exec(head);
  if (!start) return null;
  const from = start.index + start[0].length;
  const close = /[,\s:]*\bRespondents?\b\s*[.:]?/i.exec(head.slice(from, from + 700));
  if (!close) return null;
  const names = head.slice(from, from + close.index).replace(/\s*[:)]+\s*/g, " ").replace(/\s+/g, " ").replace(/[\s,;]+$/, "").trim();
  const mixed = /\b(?:ORDER|PROCEEDINGS?|PURSUANT|SECTIONS?|REMEDIAL|SANCTIONS|OPINION|FINDINGS|IMPOSING|INSTITUTING)\b/.test(names);
  return names === "" || mixed ? null : { names, end: from + close.index + close[0].length };
}

/** Capitals from where a title begins; running words or the first section end it. */
function titleAfter(text: string): string | null {
  const begin = /^[\s:)]*((?:CORRECTED |AMENDED |SECOND |NOTICE OF )?(?:ORDER|OPINION|INITIAL DECISION|FINDINGS|NOTICE|CORRECTED)\b)/.exec(text);
  if (!begin) return null;
  const rest = text.slice(begin[0].length - begin[1]!.length, 1500);
  const end = /\s+(?:I\.|[A-Z]?[a-z]{2,}(?<!of|and|the|to|in|for|or|by)\b)/.exec(rest)?.index ?? rest.length;
  const title = rest.slice(0, end).replace(/[\s:]+/g, " ").trim();
  return title.length >= 5 && title.length <= 900 ? title : null;
}

const OFFER = /\bsubmitted\s+(?:an?\s+|its\s+|their\s+|his\s+|her\s+)?Offers?\s+of\s+Settlement\b/i;
const ACCEPTED = /\b(?:determined\s+to\s+accept|accepts?\s+the\s+Offers?)\b/i;
const HEARING = /\bIT\s+IS\s+(?:HEREBY\s+)?ORDERED\s+that\s+a\s+public\s+hearing\b/i;

function settledBy(text: string): boolean | null {
  if (OFFER.test(text)) return ACCEPTED.test(text) ? true : null;
  return HEARING.test(text) ? false : null;
}
