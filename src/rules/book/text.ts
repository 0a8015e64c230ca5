/** A part of a legal text: its name, what it is, and its words as they stand in the copy. */
export interface Element {
  /** Named after Akoma Ntoso 1.0 (OASIS, Naming Convention 5): art_3__para_2__sent_1. */
  readonly eId: string;
  readonly kind: "preamble" | "article" | "heading" | "paragraph" | "sentence" | "final";
  readonly words: string;
}

/** Compares words of a text whatever the width of their punctuation. */
export function folded(words: string): string {
  return words.normalize("NFKC");
}

/**
 * The elements of a Chinese normative document given a paragraph a line: the
 * preamble before article one, the articles by their marks (一)…(九十九), and
 * the final part, which says from when it is in force. Akoma Ntoso names no
 * sentence and no final part; `sent` and `final` are ours. `headings` are the
 * articles that open with a heading, since plain text does not tell it from a
 * sentence. A line that begins with its own name (events__word_1 ...), as in a
 * text that is no statute, is the element it names. A whole stands before its
 * parts, in order of the text.
 */
export function elementsOf(text: string, headings: readonly number[] = []): Map<string, Element> {
  const elements = new Map<string, Element>();
  const add = (eId: string, kind: Element["kind"], words: string): void => void elements.set(eId, { eId, kind, words });
  const blocks: { eId: string; kind: Element["kind"]; heading: string | null; lines: string[] }[] = [];
  for (const line of text.split("\n").map((each) => each.trim()).filter(Boolean)) {
    const named = /^([a-z]+(?:_[0-9]+)?(?:__[a-z]+_[0-9]+)+) (.+)$/u.exec(line);
    if (named) {
      add(named[1]!, "paragraph", named[2]!);
      continue;
    }
    const last = blocks.at(-1);
    const marked = /^[（(]([一二三四五六七八九十]{1,3})[）)]/u.exec(line);
    if (marked) {
      const number = numberOf(marked[1]!);
      const words = line.slice(marked[0].length);
      const [first = ""] = sentencesOf(words);
      const heading = headings.includes(number) ? first : null;
      blocks.push({ eId: `art_${number}`, kind: "article", heading, lines: [heading === null ? words : words.slice(heading.length)] });
    } else if (last?.kind === "article" && /^本\p{Script=Han}{1,4}自/u.test(line)) blocks.push({ eId: "final", kind: "final", heading: null, lines: [line] });
    else if (last) last.lines.push(line);
    else blocks.push({ eId: "preamble", kind: "preamble", heading: null, lines: [line] });
  }
  for (const { eId, kind, heading, lines } of blocks) {
    add(eId, kind, [...(heading === null ? [] : [heading]), ...lines].join("\n"));
    if (heading !== null) add(`${eId}__heading`, "heading", heading);
    lines.forEach((line, n) => {
      add(`${eId}__para_${n + 1}`, "paragraph", line);
      sentencesOf(line).forEach((sentence, m) => add(`${eId}__para_${n + 1}__sent_${m + 1}`, "sentence", sentence));
    });
  }
  return elements;
}

/** Sentences with their full stops; what a paragraph ends with but a full stop (a salutation's colon) is one too. */
function sentencesOf(paragraph: string): string[] {
  return paragraph.match(/[^。！？]+[。！？]?[”’」』）)]*/gu) ?? [];
}

/** A Chinese numeral from 一 to 九十九. */
function numberOf(numeral: string): number {
  const digit = (sign: string): number => "〇一二三四五六七八九".indexOf(sign);
  const [tens = "", ones] = numeral.split("十");
  if (ones === undefined) return digit(tens);
  return (tens === "" ? 1 : digit(tens)) * 10 + (ones === "" ? 0 : digit(ones));
}
