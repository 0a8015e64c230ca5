import { windows1252 } from "./decode.ts";
import { normalise } from "./normalise.ts";

/** Version of the rules of the text of a PDF, below. Pins carry it: a rule that changes is a new version beside the old. */
export const PDF_RULES = 1;

/** Text of a PDF: normalised, with where its pages begin and what took it out. */
export interface PdfText {
  text: string;
  /** Code point at which each page begins, the first page first. */
  pages: number[];
  /** What took the text out of the file, with its version: another version may give another text. */
  extractor: string;
}

/**
 * The text of a PDF as quotes are searched in, or why there is none. Version 1
 * of the rules: the strings of each page in the order in which pdf.js gives
 * them (through unpdf), a line end where it sees one, pages in turn; then, page
 * by page, code points 0x80 to 0x9F are what windows-1252 has there (quotation
 * marks and dashes that a program wrote without saying so), the ligatures U+FB00
 * to U+FB06 are their letters, and a hyphen between a letter and the end of a
 * line that goes on with a small letter goes, unless the document has the word
 * with its hyphen within a line; then the rules of `normalise`. Headers, page
 * numbers and notes stand where the page has them. Nothing is guessed by shape.
 */
export async function pdfText(bytes: Uint8Array): Promise<PdfText | { none: "unreadable" | "locked" | "pictures" }> {
  const { getDocumentProxy, getResolvedPDFJS } = await import("unpdf");
  const raw: string[] = [];
  try {
    // A copy: pdf.js takes the bytes for itself. It asks no network and runs no script of the file.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false });
    try {
      for (let page = 1; page <= pdf.numPages; page += 1) {
        const { items } = await (await pdf.getPage(page)).getTextContent();
        raw.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
      }
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    return { none: (error as Error).name === "PasswordException" ? "locked" : "unreadable" };
  }
  const { text, pages } = joined(raw);
  return text === "" ? { none: "pictures" } : { text, pages, extractor: `pdf.js ${(await getResolvedPDFJS()).version}` };
}

/** Pages as one text by the rules above. */
export function joined(raw: readonly string[]): { text: string; pages: number[] } {
  const mended = raw.map((page) => page.replace(/[\x80-\x9F]/g, (c) => windows1252(Uint8Array.of(c.charCodeAt(0)))).replace(/[\uFB00-\uFB06]/g, (c) => ligatures[c.charCodeAt(0) - 0xfb00] ?? c));
  const hyphened = new Set(mended.flatMap((page) => page.match(/\p{L}+-\p{Ll}+/gu) ?? []).map((word) => word.toLowerCase()));
  let text = "";
  let count = 0;
  const pages: number[] = [];
  for (const page of mended) {
    const whole = page.replace(/(\p{L}+)-[ \t]*\r?\n[ \t]*(\p{Ll}+)/gu, (_, first: string, second: string) => (hyphened.has(`${first}-${second}`.toLowerCase()) ? `${first}-${second}` : `${first}${second}`));
    const words = normalise(whole);
    const between = text !== "" && words !== "" ? " " : "";
    text += between + words;
    count += between.length;
    pages.push(count);
    count += [...words].length;
  }
  return { text, pages };
}

const ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
