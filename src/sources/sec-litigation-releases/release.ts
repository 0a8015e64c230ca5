import { daysBetween, type Day } from "../../record/day.ts";
import { SITE, slugOf } from "../sec-gov/address.ts";
import { plainWords, readWords, type Words } from "../sec-gov/document.ts";
import type { Common, Conflict, Told } from "../sec-gov/kept.ts";
import type { Listed } from "../sec-gov/listing.ts";
import { numberInSlug } from "../sec-gov/numbers.ts";
import { charactersOf, isPdf } from "../sec-gov/page.ts";
import type { Answer, Request } from "../../fetching/index.ts";
import { readHeader } from "../sec-litigation-releases-archive/header.ts";
import { parseRelease, type ParsedRelease } from "../sec-litigation-releases-archive/parse.ts";

/** What a release tells, as the archive's reader tells it; the words are the same, wherever they are taken from. */
export interface ReleaseFacts extends Omit<ParsedRelease, "text" | "ignored" | "date" | "dateFrom"> {
  /** The release's own day where it agrees with the list, else the day of the list. New York. */
  date: Day;
  dateFrom: "header" | "listing";
  /** Year of the list. */
  year: string;
  /** `copy`: the page held no body, and the text is that of the static copy. */
  textFrom: "page" | "copy";
}

/** A litigation release as it is stored. Where `lost` says why, there are no facts of its text. */
export type LiveRelease = Common & Partial<ReleaseFacts>;

/** Days between header and list beyond which one of the two is wrong. */
const APART = 30;

/**
 * Reads the page of a release; where it holds only a header, as some that were
 * moved do, the static copy. Null where the page is cut short or of no known form.
 */
export async function readRelease(listed: Listed, answer: Answer, ask: (request: Request) => Promise<Answer>): Promise<Told<ReleaseFacts> | null> {
  if (isPdf(answer)) return { text: null, facts: {}, reviewed: null, conflicts: [] };
  const words = wordsIn(answer, listed.url);
  if (words.layout !== "none" && !words.whole) return null;
  if (hasBody(words.lines)) return toldBy(listed, words, "page");
  const url = copyOf(listed);
  const copy = url === null ? undefined : await ask({ url });
  const copied = copy && (copy.status === 200 || copy.unchanged) ? wordsIn(copy, url!) : undefined;
  if (copied?.whole && hasBody(copied.lines)) return { ...toldBy(listed, copied, "copy"), reviewed: words.reviewed, from: copy! };
  return words.layout === "none" ? null : { text: null, facts: {}, reviewed: words.reviewed, conflicts: [] };
}

/** What the words of a release tell, beside what the list says of it. Pure. */
export function toldBy(listed: Listed, words: Words, textFrom: ReleaseFacts["textFrom"]): Told<ReleaseFacts> {
  const title = words.layout.endsWith("-2024") && words.title !== "" ? words.title : listed.title;
  const body = words.lines.join("\n");
  const header = readHeader(body);
  const number = listed.numbers.find((each) => each.startsWith("LR-")) ?? numberInSlug(slugOf(listed.url)) ?? header.number;
  const year = listed.day.slice(0, 4);
  const parsed = parseRelease({ lt_no: number?.slice(3) ?? "", yr: "", title, lt: body });
  if (parsed.ignored !== undefined) return { text: null, facts: {}, reviewed: words.reviewed, conflicts: [] };
  const conflicts: Conflict[] = [];
  const agrees = header.date !== null && Math.abs(daysBetween(listed.day, header.date)) <= APART;
  if (header.date !== null && !agrees) conflicts.push({ what: "date", listing: listed.day, document: header.date });
  if (header.number !== null && number !== null && header.number !== number) conflicts.push({ what: "number", listing: number, document: header.number });
  const { text: _text, date: _date, dateFrom: _from, ...facts } = parsed;
  return {
    text: `${title}\n\n${body}`,
    facts: { ...facts, date: agrees ? header.date! : listed.day, dateFrom: agrees ? "header" : "listing", year, textFrom },
    reviewed: words.reviewed,
    conflicts,
  };
}

function wordsIn(answer: Answer, url: string): Words {
  const text = charactersOf(answer);
  return /\.txt$/i.test(url) || (/^text\/plain\b/i.test(answer.headers["content-type"] ?? "") && !/<html/i.test(text.slice(0, 2000))) ? plainWords(text) : readWords(text, url);
}

/** True where there is more than the header's lines: the shortest releases have a sentence of some eighty letters. */
function hasBody(lines: readonly string[]): boolean {
  const text = lines.join("\n");
  return text.slice(readHeader(text).end).replace(/[^a-z]/gi, "").length >= 80;
}

/** Address of the static copy: by year of the list and number. */
function copyOf({ url, day, numbers }: Listed): string | null {
  const digits = (numberInSlug(slugOf(url)) ?? numbers.find((each) => each.startsWith("LR-")))?.slice(3);
  const copy = digits === undefined ? null : `${SITE}/files/litigation/litreleases/${day.slice(0, 4)}/lr${digits}.htm`;
  return copy === url ? null : copy;
}
