import type { Day } from "../../record/day.ts";
import { findDays } from "./days.ts";

/** An earlier release that this one points to. */
export interface Reference {
  /** `LR-20741`. */
  number: string;
  /** The day it is given with, New York; null where none is written. */
  date: Day | null;
}

const LIST = /\b(?:(Lit(?:igation|\.)?\s+Rel(?:ease|\.)?s?|L\.?\s?R\.?)|Release|Rel\.)\s*,?\s*(?:(?:Nos?|Numbers?|#)\s?[.:,]?)?\s*-?\s*(?:LR-?\s?)?(\d{4,5})\b/gi;
/** What may stand between two numbers of one list. */
const NEXT = /^[\s,;]*(?:\(?(?:dated\s+|issued\s+|of\s+)?(?:[A-Z][a-z]{2,8}\.?\s?\d{1,2}\s?[.,]{0,2}\s?\d{4}|\d{1,2}\/\d{1,2}\/\d{2,4})\)?)?[\s,;.]*(?:and|&)?[\s,;]*(?:Nos?\.?\s*)?(?:(?:Litigation\s+)?Release\s+(?:Nos?\.?\s*)?)?(?:LR-?\s?)?(\d{5})\b(?!,\d)/;

/** Earlier releases named in a text, each once, with the day beside it. `own` is this release's number. */
export function findReferences(text: string, own: string | null): Reference[] {
  const found = new Map<string, Reference>();
  const add = (digits: string, after: number): void => {
    const number = `LR-${digits.replace(/^0+/, "")}`;
    if (number === own) return;
    const day = findDays(text.slice(after, after + 36)).find((d) => d.yearWritten && /^[\s,(/\\;.]*(?:dated|issued|of|on)?\s*$/i.test(text.slice(after, after + d.start)));
    const known = found.get(number);
    if (!known || (known.date === null && day)) found.set(number, { number, date: day?.day ?? null });
  };
  for (const m of text.matchAll(LIST)) {
    const plain = m[1] === undefined;
    if (plain && !/(?:,|\band|\bsee|\balso|;)\s*$/i.test(text.slice(Math.max(0, m.index - 6), m.index))) continue;
    if (/(?:Enforcement|Auditing|AAE|Exchange\s+Act|Securities\s+Act|Act)\s*$/i.test(text.slice(Math.max(0, m.index - 14), m.index))) continue;
    let at = m.index + m[0].length;
    add(m[2] ?? "", at);
    for (let i = 0; i < 40; i += 1) {
      const next = NEXT.exec(text.slice(at, at + 90));
      if (!next) break;
      at += next[0].length;
      add(next[1] ?? "", at);
    }
  }
  return [...found.values()];
}
