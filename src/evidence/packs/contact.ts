import { decode, isHtml } from "../decode.ts";
import { normalise } from "../normalise.ts";
import { readText } from "../text.ts";
import type { PackOrder } from "./order.ts";

/** What may be shown of captured bytes. */
export type Showing =
  /** The bytes: nothing in them reaches a person. `pages` is there for a PDF. */
  | { state: "whole"; text: string | undefined; pages?: readonly number[]; extractor?: string }
  /** The text, contact data taken out. */
  | { state: "redacted"; text: string }
  /** Nothing: no program can read it, so nobody knows. */
  | { state: "unread" };

/**
 * Decides what of captured bytes may leave the house. Contact data is looked
 * for in the text and in what a page holds unseen (links, comments, scripts);
 * where the text cannot be read, the bytes stay in, unless the order says `whole`.
 */
export async function showingOf(bytes: Uint8Array, media: string, { redact, whole }: Pick<PackOrder, "redact" | "whole">): Promise<Showing> {
  const read = await readText(bytes, media);
  const shown = { state: "whole", text: read.text, ...("pdf" in read && read.pdf && { pages: read.pdf.pages, extractor: read.pdf.extractor }) } as const;
  if (whole === true) return shown;
  if (read.text === undefined) return { state: "unread" };
  const { text, found } = redact(read.text);
  const unseen = isHtml(media) || /\bxml\b/i.test(media) ? redact(unseenOf(decode(bytes, media))).found.length : 0;
  return found.length === 0 && unseen === 0 ? shown : { state: "redacted", text: normalise(text) };
}

/** Addresses that stand in the source of a page and not in its text. */
function unseenOf(source: string): string {
  const plain = source.replace(/&#(?:0{0,5}64|x0{0,5}40);?|&commat;|%40/gi, "@");
  const mail = plain.match(/[^\s"'<>()\\,;:=]{1,64}@[^\s"'<>()\\,;]{1,255}/g) ?? [];
  const calls = plain.match(/\b(?:tel|sms|callto|whatsapp):[^\s"'<>]{1,60}/gi) ?? [];
  return [...mail, ...calls.map((call) => call.replace(":", ": "))].join("\n");
}
