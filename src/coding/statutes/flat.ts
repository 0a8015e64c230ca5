/** A text made even for reading, with the place of each of its characters in the text as it came. */
export interface Flat {
  text: string;
  /** Offset of each character in the text as it came, in UTF-16 units. */
  at: Int32Array;
}

/** Runs of blanks, and what old page dumps put for them and for section signs: escapes, page banners, entities. */
const UNEVEN = /(?:[\s\u00a0]|\\[rnt]|\\x0c|&nbsp;|={3,80} ?(?:START|END) OF PAGE \d{1,3} ?={3,80})+|\\x15|\u0015|&sect;|&#167;|Â(?=§)/g;
const SIGN = /\\x15|\u0015|&sect;|&#167;/;

/** Puts one blank for every run of blanks and page breaks, and `§` for what stands for it. Linear. */
export function flat(text: string): Flat {
  const at = new Int32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const keep = (until: number): void => {
    parts.push(text.slice(from, until));
    for (let n = from; n < until; n += 1) at[length++] = n;
  };
  for (const hit of text.matchAll(UNEVEN)) {
    keep(hit.index);
    const put = hit[0] === "Â" ? "" : SIGN.test(hit[0]) ? "§" : " ";
    if (put !== "") {
      parts.push(put);
      at[length++] = hit.index;
    }
    from = hit.index + hit[0].length;
  }
  keep(text.length);
  at[length] = text.length;
  return { text: parts.join(""), at };
}
