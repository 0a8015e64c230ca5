import type { Folded } from "./folded.ts";
import type { Cue, Term } from "./shape.ts";

/** A place in a folded text: from the first to the last character, both inclusive. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** True when one of the phrases stands in the text so that it overlaps the place and is not wholly inside it. */
export function overlaps(chars: string, place: Place, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const end = place.last + 1;
    for (let at = chars.indexOf(phrase, Math.max(0, place.first - phrase.length + 1)); at >= 0 && at < end; at = chars.indexOf(phrase, at + 1)) {
      if (at < place.first || at + phrase.length > end) return true;
    }
    return false;
  });
}

/** True when the neighbours of a place bind its characters into other words. */
export function standsApart(chars: string, place: Place, apart: Term["apart"], comma: boolean): boolean {
  const bound =
    apart.before.some((word) => chars.startsWith(word, place.first - word.length) && place.first >= word.length) ||
    apart.after.some((word) => chars.startsWith(word, place.last + 1)) ||
    (comma && apart["after-gap"].some((word) => chars.startsWith(word, place.last + 1)));
  return bound && !overlaps(chars, place, apart.unless);
}

/** True when one of the words stands within `reach` characters of a place. */
export function near(chars: string, place: Place, words: readonly string[], reach: number): boolean {
  const window = chars.slice(Math.max(0, place.first - reach), place.last + 1 + reach);
  return words.some((word) => window.includes(word));
}

/** What ends a clause. */
const stops = /[,;。!?\n\r]/;

/** True when words right before a place exclude it (不含...), or words right after it do (...除外). */
export function excluded(chars: string, place: Place, cues: readonly Cue[]): boolean {
  const before = tail(chars.slice(Math.max(0, place.first - 16), place.first));
  const after = chars.slice(place.last + 1, place.last + 13).split(stops)[0] ?? "";
  const says = (cue: Cue, word: string): boolean => {
    if (cue.where !== "before") return holds(after, word, cue.unless);
    // 非, 无 and 除 are parts of a thousand words: they count right before the term only.
    return word.length === 1 ? before.endsWith(word) && holds(before, word, cue.unless) : holds(before, word, cue.unless);
  };
  return cues.some((cue) => cue.words.some((word) => says(cue, word)));
}

function tail(text: string): string {
  return text.split(stops).at(-1) ?? "";
}

/** True when a text holds a word outside the phrases in which it means something else. */
export function holds(text: string, word: string, unless: readonly string[]): boolean {
  const latin = /^[A-Z ]+$/.test(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    // LEARN is not EARN.
    if (latin && (/[A-Z]/.test(text[at - 1] ?? "") || /[A-Z]/.test(text[at + word.length] ?? ""))) continue;
    if (!overlapsPhrase(text, at, word.length, unless)) return true;
  }
  return false;
}

function overlapsPhrase(text: string, at: number, length: number, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    for (let from = text.indexOf(phrase, Math.max(0, at - phrase.length + 1)); from >= 0 && from < at + length; from = text.indexOf(phrase, from + 1)) {
      if (from <= at && from + phrase.length >= at + length) return true;
    }
    return false;
  });
}

/** The text around a place without what only spreads its words: spaces, signs, emoji. Punctuation that ends a clause stays. */
export function compact(folded: Folded, place: Place, reach: number): { text: string; place: Place } {
  let text = "";
  let first = 0;
  let last = 0;
  for (let at = Math.max(0, place.first - reach); at < Math.min(folded.chars.length, place.last + 1 + reach); at += 1) {
    const char = folded.chars[at]!;
    if (at === place.first) first = text.length;
    if (folded.glyphs[at]!.sort === "letter" || /[\d%,;:。.!?、\n]/.test(char)) text += char;
    if (at === place.last) last = text.length - 1;
  }
  return { text, place: { first, last } };
}
