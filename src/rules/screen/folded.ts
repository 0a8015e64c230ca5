import type { FoldPoint, Glyph } from "./fold.ts";

/** A text folded: `chars[i]` is what stands at `start[i]` to `end[i]` of the original. Invisible characters are left out and noted. */
export interface Folded {
  readonly chars: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly glyphs: readonly Glyph[];
  /** What is hidden between a character and the one before it. */
  readonly before: ReadonlyMap<number, ReadonlySet<string>>;
  /** What is written on a character: marks, accents, variation selectors. */
  readonly on: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Folds a whole text. Done only where the automaton found something. */
export function foldText(text: string, fold: FoldPoint): Folded {
  let chars = "";
  const start: number[] = [];
  const end: number[] = [];
  const glyphs: Glyph[] = [];
  const before = new Map<number, Set<string>>();
  const on = new Map<number, Set<string>>();
  const note = (where: Map<number, Set<string>>, at: number, how: readonly string[]): void => {
    const set = where.get(at) ?? new Set<string>();
    for (const each of how) set.add(each);
    where.set(at, set);
  };
  for (let at = 0; at < text.length;) {
    const point = text.codePointAt(at)!;
    const size = point > 0xffff ? 2 : 1;
    const glyph = fold(point);
    const last = chars.length - 1;
    if (glyph.sort !== "hidden") {
      chars += glyph.char;
      start.push(at);
      end.push(at + size);
      glyphs.push(glyph);
    } else if (/^\p{M}$/u.test(String.fromCodePoint(point)) && last >= 0 && end[last] === at) {
      // A mark belongs to the letter under it. Where the two have one composed character they are that character.
      end[last] = at + size;
      const composed = (text.slice(start[last], at) + String.fromCodePoint(point)).normalize("NFC");
      note(on, last, composed.length < at + size - start[last]! && /^\p{sc=Latin}$/u.test(composed) ? ["accent"] : glyph.how);
    } else note(before, chars.length, glyph.how);
    at += size;
  }
  return { chars, start, end, glyphs, before, on };
}
