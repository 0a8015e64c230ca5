import { decode, isHtml } from "./decode.ts";
import { htmlText } from "./html.ts";

/** Version of the rules below. Pins carry it: a rule that changes is a new version beside the old. */
export const NORMALISER = 1;

/**
 * Text as quotes are searched in. Version 1, in this order: soft hyphens, zero
 * width blanks, word joiners and byte order marks go; Unicode form NFC; every
 * run of white space (also line ends, no-break and ideographic blanks) is one
 * blank; a blank between two East Asian characters goes (it is a line break of
 * the page, not of the sentence). Letters, case and quotation marks are never
 * touched. Applying it twice changes nothing.
 */
export function fold(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .normalize("NFC")
    .replace(/[\s\u0085]+/g, " ")
    .replace(/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303F\uFF01-\uFF60]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303F\uFF01-\uFF60])/gu, "");
}

/** A whole document normalised: folded, and without blanks at its ends. */
export function normalise(text: string): string {
  return fold(text).trim();
}

/** Normalised text of captured bytes; nothing for media that hold no text we can read (PDF, pictures). */
export function textOf(bytes: Uint8Array, media: string): string | undefined {
  if (isHtml(media)) return normalise(htmlText(decode(bytes, media)));
  if (/^application\/xml\b|\+xml\b|^text\/xml\b/i.test(media)) return normalise(htmlText(decode(bytes, media)));
  return /^text\/|^application\/json\b/i.test(media) ? normalise(decode(bytes, media)) : undefined;
}
