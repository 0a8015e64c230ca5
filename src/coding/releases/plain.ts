/**
 * A release's words as they read, with the way back: the archive keeps page
 * dumps of 1996, left-over HTML, entities and UTF-8 read as Latin-1, and a
 * quotation must still be the stored text letter by letter.
 */
export interface PlainText {
  /** What was stored. */
  original: string;
  /** Tags away, entities and broken signs read, blanks single, quotes straight; a line feed ends a paragraph or heading. */
  plain: string;
  /** Where each character of `plain` begins in `original`, and where it ends. */
  starts: Uint32Array;
  ends: Uint32Array;
}

/** The stored words under a stretch of the plain text, without blanks at the ends. */
export function originalOf({ original, starts, ends }: PlainText, from: number, to: number): string {
  return from >= to ? "" : original.slice(starts[from], ends[to - 1]).trim();
}

const ODD = /<[^<>]{0,400}>|-->|&(?:#[xX]?[0-9a-fA-F]{1,6}|[A-Za-z]{2,8});|[\u00c2-\u00f4][\u0080-\u00bf]{1,3}|[\u0080-\u009f]|(?:\s|\\[rn](?!e\b))+|\\(?:x[0-9a-fA-F]{2}|t)?|[-=]{6,}[^-=\n]{0,40}[-=]{6,}|[\u2018\u2019\u201c\u201d\u2013\u2014]/g;

/** Reads a stored title or text. Linear in its length; never throws. */
export function plainOf(original: string): PlainText {
  const starts = new Uint32Array(original.length);
  const ends = new Uint32Array(original.length);
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  const put = (text: string, start: number, end: number | null): void => {
    for (let i = 0; i < text.length; i += 1) {
      starts[length + i] = end === null ? start + i : start;
      ends[length + i] = end ?? start + i + 1;
    }
    length += text.length;
    if (text !== "") parts.push(text);
  };
  // A dump was saved as a byte string: its `b` is no word.
  const dump = /^b(?=[\s\\=-])/.test(original);
  if (dump) at = 1;
  for (const { 0: odd, index } of original.matchAll(ODD)) {
    put(original.slice(at, index), at, null);
    at = index + odd.length;
    const read = readOdd(odd);
    put(read === "\n" && odd[0] !== "<" && runsOn(original, index, at, dump) ? " " : read, index, at);
  }
  put(original.slice(at), at, null);
  return { original, plain: parts.join(""), starts, ends };
}

const OPENING = /^(?:The|On|Today|In|A|An|This|These|According|Without|SEC|SECURITIES|Securities)\b/;

/** Some dumps have a blank line after every line: one within a sentence ends nothing. */
function runsOn(text: string, start: number, end: number, dump: boolean): boolean {
  return /[a-z]/.test(text[end] ?? "") || (dump && start > 1 && /[a-z,]/.test(text[start - 1] ?? "") && !OPENING.test(text.slice(end, end + 12)));
}

/** Quotes and dashes by their code, of Windows-1252 and of Unicode, and bytes that came out of UTF-8. */
const SIGNS: Readonly<Record<string, string>> = {
  "\u0091": "'", "\u0092": "'", "\u0093": "\"", "\u0094": "\"", "\u0096": "-", "\u0097": "-", "\u0085": "\u2026", "\u0015": "\u00a7",
  "\u2018": "'", "\u2019": "'", "\u201c": "\"", "\u201d": "\"", "\u2013": "-", "\u2014": "-",
};

const NAMED: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", nbsp: " ", ndash: "-", mdash: "-", sect: "\u00a7", lsquo: "'", rsquo: "'", ldquo: "\"", rdquo: "\"", bull: " ",
};

const LINE_END = /\r\n?|\n|\\[rn]/g;

/** What an oddity stands for. Never longer than the oddity. */
function readOdd(odd: string): string {
  const first = odd[0] as string;
  if (/^(?:\s|\\[rn])/.test(odd)) return (odd.match(LINE_END)?.length ?? 0) > 1 ? "\n" : " ";
  if (first === "<") return /^<\s*(?:br|\/h\d|\/p|\/div|\/li|\/tr)\b/i.test(odd) ? "\n" : "";
  if (first === "&") return entity(odd);
  // In a dump a stray backslash is a lost apostrophe: `Commission\s`.
  if (first === "\\") return odd.length === 1 ? "'" : odd.length === 2 ? " " : sign(Number.parseInt(odd.slice(2), 16));
  // A rule across the page, or the end of a comment.
  if (first === "-" || first === "=") return "\n";
  if (odd.length > 1) {
    const decoded = Buffer.from(odd, "latin1").toString("utf8");
    return decoded.includes("\ufffd") ? odd : [...decoded].map((c) => SIGNS[c] ?? (/\s/.test(c) ? " " : c)).join("");
  }
  return SIGNS[odd] ?? " ";
}

function entity(odd: string): string {
  const name = odd.slice(1, -1).toLowerCase();
  if (!name.startsWith("#")) return NAMED[name] ?? odd;
  const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? sign(code) : odd;
}

function sign(code: number): string {
  const char = String.fromCodePoint(code);
  return SIGNS[char] ?? (code < 0xa1 && (code < 0x20 || code > 0x7e) ? " " : char);
}
