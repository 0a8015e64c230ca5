import { type Answer, type Request } from "../../fetching/index.ts";
import { daysBetween } from "../../record/day.ts";
import { readWords } from "../sec-gov/document.ts";
import type { Common, Conflict, Told } from "../sec-gov/kept.ts";
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

/** An event in an administrative proceeding as it is stored: an order, an opinion, an extension of time. */
type Proceeding = Common & Partial<ProceedingFacts>;

/** The text of a PDF, undefined where it holds none. */
export type TextOf = (bytes: Uint8Array, media: string) => string | undefined | Promise<string | undefined>;

const APART = 30;

/**
 * Reads the document of a row: mostly a PDF; an HTML page that holds no text
 * of its own and leads to a single PDF is only its cover. Null where it is cut
 * short, damaged or of no known form.
 */
export function proceedingReader(textOf: TextOf) {
  return async (listed: Listed, answer: Answer, ask: (request: Request) => Promise<Answer>): Promise<Told<ProceedingFacts> | null> => {
    if (isPdf(answer)) return told(listed, await textOf(answer.bytes, "application/pdf"));
    const words = readWords(charactersOf(answer), listed.url);
    if (words.layout === "none" || !words.whole) return null;
    if (letters(words.lines) >= 400) return { ...told(listed, `${words.title}\n${words.lines.join("\n")}`), reviewed: words.reviewed };
    const pdfs = words.links.filter((url) => /^https:\/\/www\.sec\.gov\/files\/litigation\/(?:admin|opinions)\/.*\.pdf$/i.test(url));
    const order = pdfs.length === 1 ? await ask({ url: pdfs[0]! }) : undefined;
    if (order && isPdf(order)) return { ...told(listed, await textOf(order.bytes, "application/pdf")), reviewed: words.reviewed, from: order };
    const text = letters(words.lines) < 20 ? undefined : words.lines.join("\n");
    return { ...told(listed, text), facts: { ...told(listed, text).facts, textFrom: "stub" }, reviewed: words.reviewed };
  };
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
