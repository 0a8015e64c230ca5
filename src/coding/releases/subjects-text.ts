import type { ReadRelease } from "./read.ts";
import type { Sentence } from "./sentences.ts";
import { mentionsOf, type Mention } from "./subjects.ts";

/** A sentence with the mentions in it; places are offsets into its `plain`. */
export interface Told {
  sentence: Sentence;
  mentions: Mention[];
}

/** The sentences of a release, title first, each with the defendants it speaks of. Aliases and pronouns reach from one sentence into the next. */
export function toldBy(release: ReadRelease): Told[] {
  const { sentences, defendants } = release;
  const text = sentences.filter((s) => s.where === "text");
  const title = sentences.filter((s) => s.where === "title");
  return [...place(title, defendants), ...place(text, defendants)];
}

function place(sentences: readonly Sentence[], defendants: ReadRelease["defendants"]): Told[] {
  const mentions = mentionsOf(sentences.map((s) => s.plain).join("\n"), defendants);
  let from = 0;
  let at = 0;
  return sentences.map((sentence) => {
    const end = from + sentence.plain.length;
    const inside: Mention[] = [];
    for (; at < mentions.length && (mentions[at] as Mention).start < end; at += 1) {
      const mention = mentions[at] as Mention;
      if (mention.end <= end) inside.push({ ...mention, start: mention.start - from, end: mention.end - from });
    }
    from = end + 1;
    return { sentence, mentions: inside };
  });
}
