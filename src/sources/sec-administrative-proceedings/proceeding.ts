import { pdfText } from "../../evidence/index.ts";
import type { Answer, Request } from "../../fetching/index.ts";
import { daysBetween } from "../../record/day.ts";
import { readWords } from "../sec-gov/document.ts";
import type { Conflict, Told } from "../sec-gov/kept.ts";
import type { Listed } from "../sec-gov/listing.ts";
import { charactersOf, isPdf } from "../sec-gov/page.ts";
import { type OrderWords, readOrder } from "./order.ts";

/** What an order or opinion tells. */
export interface ProceedingFacts extends Omit<OrderWords, "day" | "fileNumbers"> {
  /** The matter, `3-29999`: by it events belong together. Null where none is told, several are, or list and document disagree. */
  fileNumber: string | null;
  /** All file numbers told, the list's first. */
  fileNumbers: string[];
  /** `order`: the text of the document itself. `stub`: only the page that leads to it. */
  textFrom: "order" | "stub";
}

const APART = 30;

/**
 * Reads the document of a row: mostly a PDF; an HTML page that holds no text
 * of its own and leads to a single PDF is only its cover. Null where it is cut
 * short, damaged or of no known form; a PDF of pictures has no text.
 */
export async function readProceeding(listed: Listed, answer: Answer, ask: (request: Request) => Promise<Answer>): Promise<Told<ProceedingFacts> | null> {
  if (isPdf(answer)) return fromPdf(listed, answer);
  const words = readWords(charactersOf(answer), listed.url);
  if (words.layout === "none" || !words.whole) return null;
  if (letters(words.lines) >= 400) return { ...told(listed, `${words.title}\n${words.lines.join("\n")}`), reviewed: words.reviewed };
  const pdfs = words.links.filter((url) => /^https:\/\/www\.sec\.gov\/files\/litigation\/(?:admin|opinions)\/.*\.pdf$/i.test(url));
  const order = pdfs.length === 1 ? await ask({ url: pdfs[0]! }) : undefined;
  const read = order && isPdf(order) ? await fromPdf(listed, order) : null;
  if (read) return { ...read, reviewed: words.reviewed, from: order! };
  const { facts, ...rest } = told(listed, letters(words.lines) < 20 ? undefined : words.lines.join("\n"));
  return { ...rest, facts: { ...facts, textFrom: "stub" }, reviewed: words.reviewed };
}

async function fromPdf(listed: Listed, { bytes }: Answer): Promise<Told<ProceedingFacts> | null> {
  const read = await pdfText(bytes);
  if (!("none" in read)) return told(listed, read.text);
  return read.none === "unreadable" ? null : told(listed, undefined);
}

/** What the text of a document tells, beside what the list says of it. Pure. */
export function told(listed: Listed, text: string | undefined): Told<ProceedingFacts> {
  const { day, fileNumbers: inText, ...words } = readOrder(text ?? "");
  const conflicts: Conflict[] = [];
  if (day !== null && Math.abs(daysBetween(listed.day, day)) > APART) conflicts.push({ what: "date", listing: listed.day, document: day });
  const differ = listed.fileNumbers.length > 0 && inText.length > 0 && !listed.fileNumbers.some((each) => inText.includes(each));
  if (differ) conflicts.push({ what: "file-number", listing: listed.fileNumbers.join(", "), document: inText.join(", ") });
  const shared = words.numbers.length === 0 || listed.numbers.length === 0 || listed.numbers.some((each) => words.numbers.includes(each));
  if (!shared) conflicts.push({ what: "number", listing: listed.numbers.join(", "), document: words.numbers.join(", ") });
  const fileNumbers = [...new Set([...listed.fileNumbers, ...inText])];
  const named = listed.fileNumbers.length > 0 ? listed.fileNumbers : inText;
  return {
    text: text === undefined || text.trim() === "" ? null : `${listed.title}\n\n${text}`,
    facts: { ...words, fileNumber: differ || named.length !== 1 ? null : named[0]!, fileNumbers, textFrom: "order" },
    reviewed: null,
    conflicts,
  };
}

function letters(lines: readonly string[]): number {
  return lines.join("").replace(/[^a-z]/gi, "").length;
}
