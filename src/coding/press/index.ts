import { industryOfHeadline } from "../industry/index.ts";
import { findPhrase, readPhrase, type Phrase } from "./phrase.ts";
import { POLICY } from "./policy/index.ts";
import type { Line } from "./policy/shape.ts";
import type { CodedHeadline, Headline } from "./shape.ts";

/** Changes whenever the same headline may be answered otherwise. */
export const pressCoderVersion = "press-1";

/** A headline is read this far, in characters; the longest of the agency's has 300. */
const READ = 1000;

const lines: readonly { line: Line; phrases: readonly Phrase[]; unless: readonly Phrase[] }[] = POLICY.map((line) => ({
  line,
  phrases: line.phrases.map(readPhrase),
  unless: (line.unless ?? []).map(readPhrase),
}));

/**
 * What a press headline announces and whether it is about crypto, from its
 * words alone (gold/codebook-press.md). The kind is that of the first line of
 * the policy that fits, with its words as span; where none fits it is `other`
 * with a low confidence, which is the lesser of the two answers'. Pure, never
 * throws.
 */
export function codeHeadline(headline: Headline): CodedHeadline {
  const industry = industryOfHeadline(headline.title.slice(0, READ));
  const kind = kindOf(headline.title.slice(0, READ));
  return { id: headline.id, kind: kind.kind, industry: industry.value, span: kind.span, cryptoSpan: industry.span, rule: kind.rule, confidence: Math.min(kind.confidence, industry.confidence) };
}

function kindOf(title: string): Pick<CodedHeadline, "kind" | "span" | "rule" | "confidence"> {
  for (const { line, phrases, unless } of lines) {
    for (const phrase of phrases) {
      const place = findPhrase(title, phrase);
      if (place === null) continue;
      if (unless.some((each) => findPhrase(title, each) !== null)) break;
      return { kind: line.kind, span: title.slice(place.start, place.end), rule: line.rule, confidence: line.sure };
    }
  }
  return { kind: "other", span: null, rule: "other/nothing-fits", confidence: 0.4 };
}
