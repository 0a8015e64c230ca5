/** A sentence of a text: its words and where it begins, in UTF-16 units. */
export interface Sentence {
  text: string;
  start: number;
}

/** Words after which a full stop ends no sentence. */
const SHORTENED = /(?:^|[\s(“"])(?:[A-Z]|[A-Z]\.[A-Z]|U\.S\.A|Inc|Corp|Co|Ltd|LLC|L\.L\.C|L\.P|N\.A|S\.A|No|Nos|Mr|Ms|Mrs|Dr|v|vs|Sec|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|Jr|Sr|St|D\.C|N\.Y)$/;

/** After a shortened name of the country, company or court these begin a new sentence all the same. */
const OPENING = /^(?:The|On|In|We|It|This|That|These|There|If|As|At|By|For|From|While|Although|However|Our)\s/;

/**
 * The sentences of normalised text (runs of blanks are one blank), in order.
 * A full stop after a shortened word ends a sentence only where what follows
 * plainly begins one; a semicolon ends none. Linear in the length of the text.
 */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const words = text.slice(start, end).trim();
    if (words !== "") found.push({ text: words, start: start + (text.slice(start, end).length - text.slice(start, end).trimStart().length) });
    start = end;
  };
  for (const { index, 0: mark } of text.matchAll(/[.!?][”"’')\]]{0,2} (?=[“"‘([]?[A-Z0-9•●])/g)) {
    const before = text.slice(Math.max(start, index - 12), index);
    const after = text.slice(index + mark.length, index + mark.length + 12);
    if (text[index] === "." && SHORTENED.test(before) && !OPENING.test(after)) continue;
    if (/\bNos?$/.test(before)) continue;
    cut(index + mark.length - 1);
  }
  cut(text.length);
  return found;
}
