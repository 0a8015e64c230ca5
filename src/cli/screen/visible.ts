/**
 * A text safe to show: controls, invisible characters and direction controls
 * are written out, so that a terminal obeys none and a reader sees all.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u2028\u2029]/gu, (char) => `⟨U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}⟩`);
}

/** A text with the places of its hits cut out: what stands before, in and after each, in order; overlapping ones are one. */
export function pieces(text: string, hits: ReadonlyArray<{ start: number; end: number }>): { words: string; marked: boolean }[] {
  const cut: { words: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of hits.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    if (start > at) cut.push({ words: text.slice(at, start), marked: false });
    cut.push({ words: text.slice(Math.max(at, start), end), marked: true });
    at = end;
  }
  if (at < text.length) cut.push({ words: text.slice(at), marked: false });
  return cut;
}
