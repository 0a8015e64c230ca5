const entities: Record<string, string> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " ", rsquo: "'", lsquo: "'", ldquo: '"', rdquo: '"', ndash: "-", mdash: "-", sect: "§" };
/** Typographic quotes and dashes in plain form. */
export const plain: Record<string, string> = { "‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-" };

/** Where the bracket that opens at a place closes (exclusive); the end of the text where it never does. */
export function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 40) depth += 1;
    else if (code === 41 && (depth -= 1) === 0) return at + 1;
  }
  return text.length;
}

/** The character behind an entity, in plain form; a blank where there is none. */
export function entity(name: string): string {
  const inner = name.slice(1, -1);
  if (!inner.startsWith("#")) return entities[inner] ?? " ";
  const point = inner.startsWith("#x") ? Number.parseInt(inner.slice(2), 16) : Number(inner.slice(1));
  const char = point > 31 && point < 0x110000 && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : " ";
  return plain[char] ?? (char === "\u00a0" ? " " : char);
}

const misread = /\b0[A-Za-z]{3}|[A-Z]{2}0[A-Z]|[A-Z]l[A-Z]|[Dd]ism[l1]ss/;

/** Small letters with a nought among letters read as O and an l among capitals as I, where the first 60 characters show such letters. */
export function respelled(text: string, low: string): string {
  if (!misread.test(text.slice(0, 60))) return low;
  const letters = text.replace(/(?<=[A-Z])l(?=[A-Z])/g, "I").replace(/(?<=[A-Za-z])0|\b0(?=[A-Za-z])/g, "o").replace(/([Dd]ism)[l1](?=ss)/g, "$1i");
  return letters.length === low.length ? lowered(letters) : low;
}

/** Small letters of the same length: a letter that would become two stays as it is. */
export function lowered(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
