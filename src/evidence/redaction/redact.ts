import { addresses } from "./addresses.ts";
import { emails } from "./emails.ts";
import { placeholders, type Span } from "./kinds.ts";
import { numbers } from "./numbers.ts";
import { isOfficial } from "./official.ts";
import { phones } from "./phones.ts";

/** A text without personal contact data, and where that stood in the text given. */
export interface Redacted {
  text: string;
  found: Span[];
}

/** How a text is redacted. */
export interface Redacting {
  /** Language of the words that stand in its place; English where not given. */
  language?: "en" | "zh";
  /** Finds more, such as what a person put on the list. */
  more?(text: string): Iterable<Span>;
  /** Words that stay although a pattern fits. */
  allowed?(words: string): boolean;
}

/**
 * Takes personal contact data out of a text before it is shown or exported:
 * mail addresses, telephone and fax numbers, street addresses, social security
 * and identity numbers, cards and accounts, dates of birth. Contacts of
 * agencies stay. Patterns are strict about numbers of dockets, releases,
 * statutes, amounts and chains, which are never touched; what they miss, a
 * person lists. Time is linear in the text.
 */
export function redact(text: string, { language = "en", more = () => [], allowed = () => false }: Redacting = {}): Redacted {
  const numbered = /\d{3}/.test(text) ? [...phones(text), ...numbers(text)] : [];
  const patterns = [...emails(text), ...numbered, ...(/[\d号]/.test(text) ? addresses(text) : [])].filter(({ start, end }) => {
    const words = text.slice(start, end);
    return !isOfficial(words) && !allowed(words);
  });
  const spans = [...more(text), ...patterns].filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (!last || span.start >= last.end) found.push({ ...span });
    else last.end = Math.max(last.end, span.end); // overlapping: all of it goes, under the first kind
  }
  let shown = "";
  let at = 0;
  for (const { start, end, kind } of found) {
    shown += text.slice(at, start) + placeholders[kind][language];
    at = end;
  }
  return { text: shown + text.slice(at), found };
}
