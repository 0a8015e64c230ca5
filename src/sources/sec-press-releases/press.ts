import type { Answer } from "../../fetching/index.ts";
import { daysBetween } from "../../record/day.ts";
import { findDays } from "../sec-litigation-releases-archive/days.ts";
import { slugOf } from "../sec-gov/address.ts";
import { readWords, type Words } from "../sec-gov/document.ts";
import type { Conflict, Told } from "../sec-gov/kept.ts";
import type { Listed } from "../sec-gov/listing.ts";
import { charactersOf, isPdf } from "../sec-gov/page.ts";
import type { PressRow } from "../sec-press-release-list/row.ts";

/** What a press release tells; number, headline and address as in the list gathered by others, so that both are read alike. */
export interface PressFacts extends Omit<PressRow, "number" | "url"> {
  /** `2025-47`; null where address, list and page have none that agrees with the year. */
  number: string | null;
  /** Other press releases the text links to. */
  related: string[];
}

const NUMBER = /^\d{4}-\d{1,3}$/;
/** Days between the text's own date line and the list beyond which one of the two is wrong. */
const APART = 30;

/** Reads the page of a press release. Null where it is cut short or of no known form. */
export async function readPress(listed: Listed, answer: Answer): Promise<Told<PressFacts> | null> {
  if (isPdf(answer)) return { text: null, facts: numbered(listed, null, []), reviewed: null, conflicts: [] };
  const words = readWords(charactersOf(answer), listed.url);
  return words.layout === "none" || !words.whole ? null : toldBy(listed, words);
}

/** What the words of a press release tell, beside what the list says of it. Pure. */
export function toldBy(listed: Listed, words: Words): Told<PressFacts> {
  const body = words.lines.join("\n");
  const conflicts: Conflict[] = [];
  const own = /\bWashington,?\s+D\.?\s?C\.?,?\s/i.exec(body.slice(0, 1500));
  const day = own && findDays(body.slice(own.index + own[0].length, own.index + own[0].length + 40)).find(({ yearWritten, start }) => yearWritten && start < 3)?.day;
  if (day && Math.abs(daysBetween(listed.day, day)) > APART) conflicts.push({ what: "date", listing: listed.day, document: day });
  const related = words.links.filter((url) => /^https:\/\/www\.sec\.gov\/newsroom\/press-releases\/\d/.test(url) && url !== listed.url);
  const facts = numbered(listed, words.number, related);
  if (facts.number !== null && words.number !== null && words.number !== facts.number) conflicts.push({ what: "number", listing: facts.number, document: words.number });
  const title = words.title === "" ? listed.title : words.title;
  return { text: body === "" ? null : `${title}\n\n${body}`, facts, reviewed: words.reviewed, conflicts };
}

/** The number that address, list and page agree on; the site misprints one now and then, and then the year of the day decides. */
function numbered(listed: Listed, printed: string | null, related: string[]): PressFacts {
  const inList = listed.numbers[0] ?? null;
  const inAddress = /^(\d{4}-\d{1,3})(?=\D|$)/.exec(slugOf(listed.url))?.[1] ?? null;
  const all = [inAddress, inList, printed].filter((each) => each !== null && NUMBER.test(each));
  const agreed = new Set(all).size === 1 ? all[0] : all.find((each) => each!.startsWith(`${listed.day.slice(0, 4)}-`));
  const number = agreed ?? null;
  return { number, listedAs: inList === null || inList === number ? null : inList, headline: listed.title, related };
}
