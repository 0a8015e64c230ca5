import type { Fold } from "./shape.ts";

/** What one character of a text is read as. */
export interface Glyph {
  /** The folded character, one UTF-16 unit; what has no letter of its own is OTHER or MARK. */
  readonly char: string;
  /** `hidden`: nothing a reader sees as a character. `gap`: no letter. */
  readonly sort: "letter" | "gap" | "hidden";
  /** A symbol that resembles a letter is either: ₩ may be W or may stand between letters. */
  readonly either: boolean;
  /** How it was folded; empty for the plain character. */
  readonly how: readonly string[];
}

/** Stands for a letter outside the tables, and for a symbol beyond the basic plane. */
const OTHER = "\uFFFF";
const MARK = "\uFFFE";

/** What a character is read as by the tables. */
interface Reading {
  readonly to: string;
  readonly technique: string;
  readonly soft: boolean;
}

/** Folds one code point; the answers are kept, so that a character is worked out once. */
export type FoldPoint = (point: number) => Glyph;

/**
 * The fold, for the characters of the lists only: invisible characters away,
 * variant, NFKC (UAX #15), variant again, look-alikes (UTS #39, letters of
 * listed terms), upper case. The text itself is never rewritten.
 */
export function makeFold(folds: Iterable<Fold>): FoldPoint {
  const table = new Map<string, Reading>();
  for (const { to, from, pairs, technique, soft } of folds) {
    for (const char of from ?? "") table.set(char, { to: to!, technique, soft });
    const chars = [...(pairs ?? "")];
    for (let n = 0; n < chars.length; n += 2) table.set(chars[n]!, { to: chars[n + 1]!, technique, soft });
  }
  const known = new Map<number, Glyph>();
  return (point) => {
    let glyph = known.get(point);
    if (!glyph) known.set(point, glyph = foldPoint(point, table));
    return glyph;
  };
}

function foldPoint(point: number, table: ReadonlyMap<string, Reading>): Glyph {
  const original = String.fromCodePoint(point);
  if (isHidden(point, original)) return { char: "", sort: "hidden", either: false, how: hiddenAs(point, original) };
  const how = new Set<string>();
  let soft = false;
  const vary = (char: string): string => {
    const fold = table.get(char);
    if (!fold) return char;
    how.add(fold.technique);
    soft ||= fold.soft;
    return fold.to;
  };
  let char = negative(point);
  if (char) how.add("negative");
  else {
    char = vary(original);
    const plain = loneLetter(char.normalize("NFKC"));
    if (plain !== char) how.add(compatibility(point));
    char = vary(plain);
  }
  char = bare(char, how);
  const upper = char.toUpperCase();
  if (upper !== char && upper.length === 1) {
    how.add("case");
    char = upper;
    char = vary(char);
  }
  const letter = isLetter(char);
  if (char.length > 1) char = letter ? OTHER : MARK;
  const sort = letter ? "letter" : "gap";
  return { char, sort, either: letter && soft && !isLetter(original), how: [...how] };
}

/** Letters of any script; the Chinese zero counts as one, digits do not. */
export function isLetter(char: string): boolean {
  return /^[\p{L}〇]/u.test(char) || char === OTHER;
}

/** Letters of scripts that are written with capitals, and those that look like them: what a Latin word may not touch. */
export function joinsLatin(glyph: Glyph): boolean {
  return glyph.sort === "letter" && !glyph.either && glyph.char !== OTHER && !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}\p{sc=Thai}]/u.test(glyph.char);
}

function isHidden(point: number, char: string): boolean {
  // Tone marks of bopomofo are letters to Unicode; they add a tone to a syllable and no letter to a word.
  if (point === 0x2c7 || point === 0x2ca || point === 0x2cb || point === 0x2d9) return true;
  if (/^[\p{Default_Ignorable_Code_Point}\p{M}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]$/u.test(char)) return true;
  return /^\p{Cc}$/u.test(char) && !/^\s$/.test(char);
}

function hiddenAs(point: number, char: string): string[] {
  if ((point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069) || point === 0x200e || point === 0x200f || point === 0x61c) return ["bidi"];
  // A variation selector only picks a shape; emoji carry them everywhere.
  if ((point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef)) return ["invisible"];
  return /^\p{M}$/u.test(char) ? ["marks"] : point > 0x2c6 && point < 0x2da ? [] : ["invisible"];
}

/** Negative circled and negative squared letters, U+1F150 to 1F189: NFKC leaves them as they are. Regional indicators are soft and stand in the tables. */
function negative(point: number): string {
  if (point >= 0x1f150 && point <= 0x1f169) return String.fromCharCode(65 + point - 0x1f150);
  if (point >= 0x1f170 && point <= 0x1f189) return String.fromCharCode(65 + point - 0x1f170);
  return "";
}

/** (r) is r; of anything longer than one letter nothing is a letter of the lists. */
function loneLetter(text: string): string {
  if ([...text].length === 1) return text;
  const letters = [...text].filter(isLetter);
  return letters.length === 1 ? letters[0]! : letters.length > 1 ? OTHER : MARK;
}

/** A Latin letter without its accents. */
function bare(char: string, how: Set<string>): string {
  if (!/^\p{sc=Latin}$/u.test(char)) return char;
  const base = char.normalize("NFD")[0] ?? char;
  if (base !== char) how.add("accent");
  return base;
}

function compatibility(point: number): string {
  if (point >= 0xff01 && point <= 0xff5e) return "full-width";
  if (point >= 0x24b6 && point <= 0x24e9) return "circled";
  if (point >= 0x1f130 && point <= 0x1f149) return "squared";
  if ((point >= 0x249c && point <= 0x24b5) || (point >= 0x1f110 && point <= 0x1f129)) return "parenthesised";
  if ((point >= 0x1d400 && point <= 0x1d7ff) || (point >= 0x2100 && point <= 0x214f)) return "math";
  if ((point >= 0x1d2c && point <= 0x1d6a) || (point >= 0x2b0 && point <= 0x2b8) || point === 0xaa || (point >= 0x2071 && point <= 0x209c) || point >= 0x10780 && point <= 0x107ba) return "superscript";
  return "compatibility";
}
