import type { Codebook } from "../../src/codebook/shape.ts";

/** A line of codebook.txt: what it is named in the rule set, where it stands in codebook/, its words in English. */
export interface Line {
  eId: string;
  at: string;
  words: string;
}

/** The definitions by which membership moves; the others are about outcomes and ties. */
const counting = ["industry", "crypto-scope", "filing"];

/** The events that say what opens an action and what does not. */
const opening = ["filed", "complaint-amended"];

/**
 * The words of the codebook that rulebook/sec-crypto-action rests on. Elements
 * are numbered in the order of the codebook (events and definitions in that of the
 * lists above): word_1 is the first word of its vocabulary, excl_1 the first thing it excludes, option_1 its first option.
 */
export function codebookLines(codebook: Codebook): Line[] {
  const lines: Line[] = [];
  opening.forEach((id, n) => {
    const word = codebook.events.get(id)!;
    lines.push({ eId: `events__word_${n + 1}`, at: `events/${id}`, words: word.meaning.en });
    word.includes.forEach((included, m) => lines.push({ eId: `events__word_${n + 1}__incl_${m + 1}`, at: `events/${id} includes`, words: included }));
    word.excludes.forEach((excluded, m) => lines.push({ eId: `events__word_${n + 1}__excl_${m + 1}`, at: `events/${id} excludes`, words: excluded }));
  });
  for (const list of ["industries", "forums", "conduct"] as const) {
    [...codebook[list].values()].forEach((word, n) => {
      const eId = `${list}__word_${n + 1}`;
      lines.push({ eId, at: `${list}/${word.id}`, words: word.meaning.en });
      word.excludes.forEach((excluded, m) => lines.push({ eId: `${eId}__excl_${m + 1}`, at: `${list}/${word.id} excludes`, words: excluded }));
    });
  }
  counting.forEach((id, n) => {
    const definition = codebook.definitions.get(id)!;
    const eId = `definitions__word_${n + 1}`;
    lines.push({ eId, at: `definitions/${id}`, words: definition.meaning.en });
    definition.options.forEach((option, m) => lines.push({ eId: `${eId}__option_${m + 1}`, at: `definitions/${id}=${option.id}`, words: option.meaning.en }));
  });
  return lines;
}

/** The file codebook.txt as it should stand. */
export const codebookText = (codebook: Codebook): string => codebookLines(codebook).map(({ eId, at, words }) => `${eId} [${at}] ${words}\n`).join("");
