import { canonical, sha256 } from "../record/assertion.ts";
import type { Quote } from "../record/support.ts";
import { fold } from "./normalise.ts";

/** A W3C TextPositionSelector over the normalised text: code points from 0, `end` exclusive. */
export interface Position {
  start: number;
  end: number;
}

/** Where a quote was found - or that it stands in several places, or in none. Never a guess. */
export type Pin = ({ state: "pinned" } & Position) | { state: "ambiguous"; places: number } | { state: "lost" };

/** Names a quote whatever the source: SHA-256 over its words as given. */
export function quoteHash(quote: Quote): string {
  return sha256(canonical({ exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix }));
}

/**
 * Finds a quote (W3C TextQuoteSelector) in normalised text. The words must
 * stand there exactly once, or once between the prefix and the suffix that the
 * quote gives. Blanks at the seams do not matter, everything else does.
 */
export function pin(quote: Quote, text: string): Pin {
  const exact = fold(quote.exact).trim();
  if (exact === "") return { state: "lost" };
  const prefix = fold(quote.prefix ?? "").trim();
  const suffix = fold(quote.suffix ?? "").trim();
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (endsWith(text, at, prefix) && startsWith(text, at + exact.length, suffix)) found.push(at);
  }
  const [at] = found;
  if (at === undefined) return { state: "lost" };
  if (found.length > 1) return { state: "ambiguous", places: found.length };
  const start = codePoints(text, 0, at);
  return { state: "pinned", start, end: start + codePoints(text, at, at + exact.length) };
}

/** Whether a quote still stands where it was pinned; `moved` says where it stands instead, for a person to look at. */
export type Anchored = { state: "held" } | ({ state: "moved" } & Position) | { state: "ambiguous"; places: number } | { state: "lost" };

/**
 * Looks for a pinned quote, in this order: at its position; between its prefix
 * and suffix; its words alone. Only the first holds, and only where the words
 * stand nowhere else: a quote is never moved, and several places are none.
 */
export function anchor(quote: Quote, at: Position, text: string): Anchored {
  const now = pin(quote, text);
  if (now.state === "pinned" && now.start === at.start && now.end === at.end) return { state: "held" };
  const next = now.state === "lost" ? pin({ exact: quote.exact }, text) : now;
  return next.state === "pinned" ? { state: "moved", start: next.start, end: next.end } : next;
}

/**
 * The quote at a position of normalised text, with as much of the words around
 * it as it takes to be found again; nothing where the range holds no words.
 */
export function quoteAt(text: string, { start, end }: Position): Quote | undefined {
  const points = [...text];
  while (start < end && points[start] === " ") start += 1;
  while (end > start && points[end - 1] === " ") end -= 1;
  if (start >= end || end > points.length) return undefined;
  const exact = points.slice(start, end).join("");
  for (let around = 0; ; around = around === 0 ? 32 : around * 2) {
    const prefix = points.slice(Math.max(0, start - around), start).join("");
    const suffix = points.slice(end, end + around).join("");
    const quote: Quote = { exact, ...(prefix.trim() && { prefix }), ...(suffix.trim() && { suffix }) };
    if (pin(quote, text).state === "pinned") return quote;
    if (around > points.length) return undefined;
  }
}

function endsWith(text: string, at: number, words: string): boolean {
  if (words === "") return true;
  const end = text[at - 1] === " " ? at - 1 : at;
  return text.startsWith(words, end - words.length) && end >= words.length;
}

function startsWith(text: string, at: number, words: string): boolean {
  return words === "" || text.startsWith(words, text[at] === " " ? at + 1 : at);
}

function codePoints(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}
