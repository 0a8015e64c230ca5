import { boilerplate, business, continues, everyday, firmAfter, notIt, paidIn, spentOn, strong, strongExact, unit, weak, weakExact } from "./patterns.ts";

/** A word that may speak of crypto, and what its surroundings make of it. */
export interface Mention {
  /** Exact words of the text, with what continues them: `bitcoin mining operation`. */
  span: string;
  start: number;
  /** `strong` speaks by itself, `weak` needs company, `business` is a name of the list. */
  sort: "strong" | "weak" | "business";
  /** `told`: said of the conduct; `name`: part of a firm's name; `aside`: what someone was paid in or spent on. */
  role: "told" | "name" | "aside";
  /** The word without plural, small: two forms of one word are one. */
  word: string;
}

/** Running text has boilerplate and asides; a headline has neither, and names only what it is about. */
export type Manner = "running" | "headline";

/** How far a sentence is looked for on either side of a mention, in characters. */
const REACH = 400;

/** All mentions of a text in their order; none overlaps another. */
export function mentionsOf(text: string, manner: Manner): Mention[] {
  const running = manner === "running";
  const taken = new Taken(text.length);
  for (const pattern of running ? [notIt, unit] : [notIt]) for (const hit of text.matchAll(pattern)) taken.take(hit.index, hit.index + hit[0].length);
  const found: Mention[] = [];
  const read = (pattern: RegExp, sort: Mention["sort"], named: boolean): void => {
    for (const hit of text.matchAll(pattern)) {
      const start = hit.index;
      const end = start + hit[0].length;
      if (!taken.take(start, end) || inAddress(text, start)) continue;
      const sentence = running ? sentenceAround(text, start, end) : text;
      if (running && boilerplate.test(sentence)) continue;
      const role = named && /[A-Z]/.test(text[start]!) && firmAfter.test(text.slice(end, end + 160)) ? "name" : running && isAside(text, start, sentence) ? "aside" : "told";
      found.push({ span: withRest(text, start, end), start, sort, role, word: hit[0].toLowerCase().replace(/[\s-]+/g, " ").replace(/s$/, "") });
    }
  };
  read(strong, "strong", true);
  read(strongExact, "strong", true);
  read(business, "business", false);
  if (!running) read(everyday, "business", true);
  read(weak, "weak", true);
  read(weakExact, "weak", true);
  return found.sort((a, b) => a.start - b.start);
}

/** Which characters a mention or an excluded phrase already holds; one byte a character. */
class Taken {
  private readonly held: Uint8Array;
  constructor(length: number) {
    this.held = new Uint8Array(length);
  }
  /** Takes a place, or says that part of it is held. */
  take(start: number, end: number): boolean {
    if (this.held[start] || this.held[end - 1]) return false;
    this.held.fill(1, start, end);
    return true;
  }
}

/** A word of a link says nothing of the conduct. */
function inAddress(text: string, start: number): boolean {
  return /(?:https?:|www\.|href=)[^\s<>]{0,200}$/i.test(text.slice(Math.max(0, start - 210), start));
}

function isAside(text: string, start: number, sentence: string): boolean {
  return paidIn.test(text.slice(Math.max(0, start - 90), start)) || spentOn.test(sentence);
}

function withRest(text: string, start: number, end: number): string {
  continues.lastIndex = end;
  return text.slice(start, end + (continues.exec(text)?.[0].length ?? 0));
}

/** The sentence a place stands in, as far as it reaches. An initial or a short form does not end one. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const from = [...before.matchAll(SENTENCE_END)].at(-1);
  const stop = after.search(SENTENCE_END);
  return before.slice(from ? from.index + from[0].length : 0) + text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop));
}

/** A full stop before a capital letter (blanks were lost in many texts), or a paragraph's end. */
const SENTENCE_END = /(?<!\b[A-Z]|\b(?:Mr|Ms|Dr|Inc|Corp|Co|Ltd|No|Nos|v|Jr|Sr))[.?!]["”')\]]?,?\s{0,9}(?=[A-Z[<“"])|\n\s{0,9}\n|<\/(?:p|h\d)>/g;
