import type { Quote } from "../record/support.ts";
import { fold } from "./normalise.ts";

/** Characters up to which a quote stands whole in an address; a longer one is named by its first and last words. */
const WHOLE = 300;
/** Words at each end of a longer quote, and of what stands before and after. */
const WORDS = 5;

/**
 * The address of a page at the words of a quote: a text directive of the WICG
 * specification URL Fragment Text Directives, `#:~:text=[prefix-,]start[,end][,-suffix]`.
 * A browser finds whole words only, so that words which the quote cuts are left
 * out at its ends, and at the outer ends of what stands before and after it. A
 * fragment that is there stays; a text directive is added to those there. The
 * address as it is where the quote holds no whole word.
 */
export function textFragment(url: string, quote: Quote): string {
  const exact = fold(quote.exact).trim();
  const before = fold(quote.prefix ?? "");
  const after = fold(quote.suffix ?? "");
  const whole = before + exact + after;
  const [from, to] = [before.length, before.length + exact.length];
  const words = [...segmenter.segment(whole)].map(({ segment, index, isWordLike = false }) => ({ start: index, end: index + segment.length, word: isWordLike }));
  const inner = words.filter(({ start, end }) => start >= from && end <= to);
  if (!inner.some(({ word }) => word)) return url;
  const [start, end] = [inner[0]!.start, inner.at(-1)!.end];
  const text = whole.slice(start, end).trim();
  // What touches the text without a whole word between would not be found beside it.
  const prefix = start === from ? ending(words.filter((each) => each.end <= from), whole) : "";
  const suffix = end === to ? beginning(words.filter((each) => each.start >= to), whole) : "";
  const middle = text.length <= WHOLE ? encoded(text) : `${encoded(firstWords(inner, whole))},${encoded(lastWords(inner, whole))}`;
  const directive = `text=${prefix === "" ? "" : `${encoded(prefix)}-,`}${middle}${suffix === "" ? "" : `,-${encoded(suffix)}`}`;
  if (url.includes(":~:")) return `${url}&${directive}`;
  return `${url}${url.includes("#") ? "" : "#"}:~:${directive}`;
}

interface Segment {
  start: number;
  end: number;
  word: boolean;
}

/** Root locale: what a word is does not depend on the reader. */
const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/** The last words before the quote; the outermost may be cut and is left out. */
function ending(words: Segment[], text: string): string {
  const at = words.flatMap(({ word }, index) => (word ? [index] : []));
  const kept = at.slice(1).slice(-WORDS);
  return kept.length === 0 ? "" : text.slice(words[kept[0]!]!.start, words.at(-1)!.end).trim();
}

/** The first words after the quote; the outermost may be cut and is left out. */
function beginning(words: Segment[], text: string): string {
  const at = words.flatMap(({ word }, index) => (word ? [index] : []));
  const kept = at.slice(0, -1).slice(0, WORDS);
  return kept.length === 0 ? "" : text.slice(words[0]!.start, words[kept.at(-1)!]!.end).trim();
}

function firstWords(words: Segment[], text: string): string {
  const kept = words.filter(({ word }) => word).slice(0, WORDS);
  return text.slice(words[0]!.start, kept.at(-1)!.end).trim();
}

function lastWords(words: Segment[], text: string): string {
  const kept = words.filter(({ word }) => word).slice(-WORDS);
  return text.slice(kept[0]!.start, words.at(-1)!.end).trim();
}

/** Percent-encoded, with the signs that the directive itself uses: hyphen, comma, ampersand. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Cs}/gu, "\uFFFD")).replace(/-/g, "%2D");
}
