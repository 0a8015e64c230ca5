import { closing, entity, lowered, plain, respelled } from "./characters.ts";

/** Notes that hang on an entry and say nothing of what it is. */
const notes = "(?:additional )?attachments?\\b|entered:|filed on\\b|related document|document\\(s\\) related|dated? filed";
/** What the noise begins with: an entity, blanks, foreign quotes and dashes, a note in brackets. */
const noise = new RegExp(`&(?:#\\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,6});| {2,}|[\\t\\r\\n\\u00a0\\u2000-\\u200b]+ *|[\\u2018\\u2019\\u201c\\u201d\\u2013\\u2014]| ?\\((?:${notes})`, "g");
/** Words that docket programs glue together: `withprejudice`, `herebydismissed`, `JUDGMENTof`. */
const glued = new RegExp(
  `\\b(?:(?:hereby|without|with|are|is|be)(?=(?:prejudice|dismiss(?:ed|al)|stayed|granted|denied|ordered|vacated)\\b)|(?:by|granting|denying|in part|and)(?=plaintiffs?\\b|plaintiff'|defendants?\\b|defendant'|petitioner|respondent)|(?:granting|denying|dismissing)(?=in part\\b|inpart\\b|motion)|to(?=dismiss(?:al)?\\b)|in(?=part\\b)|and(?=without\\b)|for(?=summary)` +
  `|(?:stipulation|judgment|motion|order|notice|mandate)(?=(?:of|by|to|for)\\b)|(?:default|consent|final)(?=judgment)|jury(?=verdict)|civil(?=case|action)|case(?=(?:closed|reopened|terminated|dismissed|stayed)\\b))|summary(?=judgment)`, "gi");
/** Pieces of a cleaned text: where each begins in it, and its first and last place (exclusive) in the source. */
interface Pieces {
  begins: number[];
  froms: number[];
  tos: number[];
}

/**
 * An entry's words without the clerk's noise, that still knows where each of
 * them stood. Offsets into `text` and `low` are the same; `source` is what came in.
 */
export class CleanText {
  /** What came in. */
  readonly source: string;
  /** Entities decoded, blanks single, lost blanks put back, attachments and dates of entry cut. */
  readonly text: string;
  /** `text` in small letters, of the same length. */
  readonly low: string;
  private readonly pieces: Pieces | null;

  constructor(source: string, text: string, low: string, pieces: Pieces | null) {
    this.source = source;
    this.text = text;
    this.low = low;
    this.pieces = pieces;
  }

  /** The words of the source behind `text.slice(start, end)`: always an exact substring. */
  spanOf(start: number, end: number): string {
    if (this.pieces === null) return this.source.slice(start, end);
    const { begins, froms, tos } = this.pieces;
    const first = pieceAt(begins, start);
    const last = pieceAt(begins, Math.max(start, end - 1));
    const from = Math.min(tos[first]!, froms[first]! + start - begins[first]!);
    // A piece that stands for other words (an entity) is taken whole.
    const length = (begins[last + 1] ?? this.text.length) - begins[last]!;
    const isPlain = tos[last]! - length === froms[last];
    const to = isPlain ? froms[last]! + end - begins[last]! : tos[last]!;
    return this.source.slice(from, Math.max(from, Math.min(tos[last]!, to)));
  }
}

/** Cleans an entry in one pass over its characters. Any string is good. */
export function clean(source: string): CleanText {
  const lower = lowered(source);
  noise.lastIndex = 0;
  const first = noise.exec(lower);
  const isGlued = lower.search(glued) >= 0;
  if (first === null && !isGlued) return trimmed(source, source, lower, null);
  const pieces: Pieces = { begins: [], froms: [], tos: [] };
  let text = "";
  let from = 0;
  for (let hit = first; hit !== null; hit = noise.exec(lower)) {
    let start = hit.index;
    const { instead, end } = replaced(lower, hit[0], start);
    // Blanks met already make no second one.
    if (instead === " " && start > from && source.charCodeAt(start - 1) === 32) start -= 1;
    text = put(pieces, text, source.slice(from, start), from, start, isGlued);
    if (!(instead === " " && (text === "" || text.endsWith(" ")))) text = put(pieces, text, instead, start, end, false);
    from = end;
    noise.lastIndex = end;
  }
  text = put(pieces, text, source.slice(from), from, source.length, isGlued);
  return trimmed(source, text, lowered(text), pieces);
}

/** Blanks at the end say nothing; letters that a machine misread are set right where it shows in the head. */
function trimmed(source: string, text: string, small: string, pieces: Pieces | null): CleanText {
  const low = respelled(text, small);
  if (!/\s$/.test(text)) return new CleanText(source, text, low, pieces);
  const end = text.trimEnd().length;
  return new CleanText(source, text.slice(0, end), low.slice(0, end), pieces);
}

/** What stands for a piece of noise, and where the noise ends. */
function replaced(lower: string, noise: string, start: number): { instead: string; end: number } {
  const end = start + noise.length;
  if (noise.charCodeAt(0) === 38) return { instead: entity(noise), end };
  const quote = plain[noise];
  if (quote !== undefined) return { instead: quote, end };
  if (noise.includes("(")) return { instead: "", end: closing(lower, lower.indexOf("(", start)) };
  return { instead: " ", end };
}

/** Adds words to the clean text; where words are glued, a blank between them that stands for nothing. */
function put(pieces: Pieces, text: string, words: string, from: number, to: number, isGlued: boolean): string {
  if (words === "") return text;
  let rest = words;
  let at = from;
  let made = text;
  if (isGlued) {
    for (const hit of words.matchAll(glued)) {
      const cut = from + hit.index + hit[0].length;
      made = piece(pieces, made, words.slice(at - from, cut - from), at, cut);
      made = piece(pieces, made, " ", cut, cut);
      at = cut;
    }
    rest = words.slice(at - from);
  }
  return piece(pieces, made, rest, at, to);
}

function piece(pieces: Pieces, text: string, words: string, from: number, to: number): string {
  if (words === "") return text;
  pieces.begins.push(text.length);
  pieces.froms.push(from);
  pieces.tos.push(to);
  return text + words;
}

function pieceAt(begins: number[], at: number): number {
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (begins[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
