import type { Both } from "../record/support.ts";
import { textOf } from "./normalise.ts";
import { PDF_RULES, pdfText } from "./pdf.ts";

/** The normalised text of a document. */
export interface ReadText {
  text: string;
  /** There when it was taken out of a PDF: the version of the rules, what took it out, and the code point at which each page begins. */
  pdf?: { rules: number; extractor: string; pages: number[] };
}

/** A document that holds no text we can read, and why. */
export interface NoText {
  text: undefined;
  why: Both;
}

const reasons: Record<"unreadable" | "locked" | "pictures", Both> = {
  unreadable: { en: "This PDF cannot be read: it is damaged or cut short.", zh: "该 PDF 无法读取：文件已损坏或不完整。" },
  locked: { en: "This PDF is locked with a password.", zh: "该 PDF 设有密码。" },
  pictures: { en: "This PDF has no text layer: its pages are pictures.", zh: "该 PDF 没有文字层：各页均为图像。" },
};

/** Reads the text of captured bytes by their media type, PDF among them; says why where there is none. */
export async function readText(bytes: Uint8Array, media: string): Promise<ReadText | NoText> {
  if (/^application\/pdf\b/i.test(media)) {
    const read = await pdfText(bytes);
    if ("none" in read) return { text: undefined, why: reasons[read.none] };
    const { text, pages, extractor } = read;
    return { text, pdf: { rules: PDF_RULES, extractor, pages } };
  }
  const text = textOf(bytes, media);
  return text === undefined ? { text, why: { en: `Text of the media type ${media} cannot be read.`, zh: `无法读取 ${media} 类型的文字。` } } : { text };
}

/** Number of the page, from 1, on which a code point of a PDF's text stands. */
export function pageOf(pages: readonly number[], at: number): number {
  let page = 1;
  while (page < pages.length && pages[page]! <= at) page += 1;
  return page;
}

