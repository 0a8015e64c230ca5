/**
 * The first of several lists of words in a text: leftmost, and of two that
 * begin at one place the earlier list. One pattern without groups is run; which
 * list it was is asked once a wording and remembered, since dockets repeat themselves.
 */
export class FirstOf<Key extends string> {
  private readonly any: RegExp;
  private readonly each: RegExp;
  private readonly keys: readonly Key[];
  private readonly known = new Map<string, Key>();

  /** `end` is added behind every list, like `\\b`. */
  constructor(lists: readonly (readonly [Key, string])[], end: string) {
    this.any = new RegExp(lists.map(([, words]) => `\\b(?:${words})${end}`).join("|"));
    this.each = new RegExp(lists.map(([, words]) => `\\b(${words})${end}`).join("|"));
    this.keys = lists.map(([key]) => key);
  }

  /** The first list that a text holds, with its place; null where it holds none. */
  in(text: string): { key: Key; start: number; end: number } | null {
    const hit = this.any.exec(text);
    if (hit === null) return null;
    const words = hit[0];
    const end = hit.index + words.length;
    // Some lists hold words only at the end of a text.
    const name = end === text.length ? `${words}$` : words;
    let key = words.length > 24 ? undefined : this.known.get(name);
    if (key === undefined) {
      key = this.keyOf(text);
      if (words.length <= 24 && this.known.size < 4096) this.known.set(name, key);
    }
    return { key, start: hit.index, end };
  }

  private keyOf(text: string): Key {
    const hit = this.each.exec(text)!;
    let group = 1;
    while (hit[group] === undefined) group += 1;
    return this.keys[group - 1]!;
  }
}
