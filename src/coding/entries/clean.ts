/**
 * An entry's words without the clerk's noise, that still knows where each of
 * them stood. Offsets into `text` and `low` are the same; `source` is what came in.
 */
export interface CleanText {
  source: string;
  /** Entities decoded, blanks single, lost blanks put back, attachments and dates of entry cut. */
  text: string;
  /** `text` in small letters, of the same length. */
  low: string;
  /** The words of the source behind `text.slice(start, end)`: always an exact substring. */
  spanOf(start: number, end: number): string;
}

/** Notes that hang on an entry and say nothing of what it is. */
const notes = "(?:additional )?attachments?\\b|entered:|filed on\\b|related document|document\\(s\\) related|dated? filed";
/** What the noise begins with: an entity, blanks, foreign quotes and dashes, a note in brackets. */
const noise = new RegExp(`&(?:#\\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,6});| {2,}|[\\t\\r\\n\\u00a0\\u2000-\\u200b]+ *|[\\u2018\\u2019\\u201c\\u201d\\u2013\\u2014]| ?\\((?:${notes})`, "g");
/** Words that docket programs glue together: `withprejudice`, `herebydismissed`. */
const glued = new RegExp(
  `\\b(?:(?:hereby|without|with|are|is|be)(?=(?:prejudice|dismiss(?:ed|al)|stayed|granted|denied|ordered|vacated)\\b)|by(?=plaintiff|defendant|petitioner|respondent)|and(?=without\\b)|for(?=summary)` +
  `|(?:stipulation|judgment|motion|order|notice|mandate)(?=(?:of|by|to|for)\\b)|(?:default|consent|final|summary)(?=judgment)|jury(?=verdict)|civil(?=case|action)|case(?=(?:closed|reopened|terminated|dismissed|stayed)\\b))`, "gi");
const entities: Record<string, string> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " ", rsquo: "'", lsquo: "'", ldquo: '"', rdquo: '"', ndash: "-", mdash: "-", sect: "§" };
const plain: Record<string, string> = { "‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-" };

/** Cleans an entry in one pass over its characters. Any string is good. */
export function clean(source: string): CleanText {
  const lower = lowered(source);
  // Where each piece begins in the clean text, and its first and last place (exclusive) in the source.
  const begins: number[] = [];
  const froms: number[] = [];
  const tos: number[] = [];
  let text = "";
  let from = 0;
  const put = (words: string, start: number, end: number): void => {
    if (words === "") return;
    begins.push(text.length);
    froms.push(start);
    tos.push(end);
    text += words;
  };
  noise.lastIndex = 0;
  for (let hit = noise.exec(lower); hit !== null; hit = noise.exec(lower)) {
    let start = hit.index;
    let end = start + hit[0].length;
    let instead = " ";
    const first = hit[0].charCodeAt(0);
    if (hit[0].endsWith(";") && first === 38) instead = entity(hit[0]);
    else if (plain[hit[0]] !== undefined) instead = plain[hit[0]]!;
    else if (hit[0].includes("(")) {
      end = closing(lower, lower.indexOf("(", start));
      instead = "";
    } else if (start === 0) instead = "";
    // Blanks met already make no second one.
    if (instead === " " && start > from && source.charCodeAt(start - 1) === 32) start -= 1;
    put(source.slice(from, start), from, start);
    if (!(instead === " " && text.endsWith(" "))) put(instead, start, end);
    from = end;
    noise.lastIndex = end;
  }
  if (from === 0) return unbroken(source, lower);
  put(source.slice(from), from, source.length);
  return spaced({ source, text, low: lowered(text), spanOf: (start, end) => source.slice(...placed(begins, froms, tos, start, end)) });
}

function unbroken(source: string, low: string): CleanText {
  return spaced({ source, text: source, low, spanOf: (start, end) => source.slice(start, end) });
}

/** Puts lost blanks back, where words that get glued are there at all. */
function spaced(page: CleanText): CleanText {
  if (page.low.search(glued) < 0) return page;
  const cuts: number[] = [];
  const text = page.text.replace(glued, (word, at: number) => {
    cuts.push(at + word.length);
    return `${word} `;
  });
  const back = (at: number): number => {
    let before = 0;
    while (before < cuts.length && cuts[before]! + before < at) before += 1;
    return at - before;
  };
  return { source: page.source, text, low: lowered(text), spanOf: (start, end) => page.spanOf(back(start), back(end)) };
}

/** Source places of a stretch of clean text. */
function placed(begins: number[], froms: number[], tos: number[], start: number, end: number): [number, number] {
  const first = pieceAt(begins, start);
  const last = pieceAt(begins, Math.max(start, end - 1));
  const whole = (piece: number): boolean => tos[piece]! - froms[piece]! !== (begins[piece + 1] ?? Infinity) - begins[piece]!;
  const begin = froms[first]! + Math.min(start - begins[first]!, tos[first]! - froms[first]!);
  const isLast = last === begins.length - 1;
  const stop = !isLast && whole(last) ? tos[last]! : Math.min(tos[last]!, froms[last]! + end - begins[last]!);
  return [begin, Math.max(begin, stop)];
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

/** Where the bracket that opens at a place closes (exclusive); the end of the text where it never does. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 40) depth += 1;
    else if (code === 41 && (depth -= 1) === 0) return at + 1;
  }
  return text.length;
}

function entity(name: string): string {
  const inner = name.slice(1, -1);
  if (!inner.startsWith("#")) return entities[inner] ?? " ";
  const point = inner.startsWith("#x") ? Number.parseInt(inner.slice(2), 16) : Number(inner.slice(1));
  const char = point > 31 && point < 0x110000 ? String.fromCodePoint(point) : " ";
  return plain[char] ?? (char === "\u00a0" ? " " : char);
}

/** Small letters of the same length: a letter that would become two stays as it is. */
function lowered(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
