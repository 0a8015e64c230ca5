import { BOILERPLATE, FEATURES, FRAUD, UNREGISTERED, type Feature } from "./conduct-words.ts";
import type { ReadRelease } from "./read.ts";
import type { Sentence } from "./sentences.ts";
import { releaseConducts, type Decided, type ReleaseConduct } from "./shape.ts";

/** A feature that was found, and what it weighs where it was found. */
export interface Evidence {
  feature: Feature;
  weight: number;
  sentence: Sentence;
  from: number;
  to: number;
}

/** How much more words weigh in the headline, and in the first two sentences. */
const HEADLINE = 2;
const OPENING = 1.4;
/** Less than this is too little to say what was done. */
const ENOUGH = 2;

/**
 * What the conduct alleged amounts to: the kind for which the release's words
 * weigh most (conduct-words.ts). Deterministic; never throws.
 */
export function conductOf(release: ReadRelease): Decided<ReleaseConduct> {
  const found = weigh(release.sentences);
  const only = unregisteredOnly(release.sentences);
  if (only) return { value: "unregistered_offering_only", span: only.span, rule: "conduct/no-fraud-charged", confidence: 0.8 };
  const sums = releaseConducts.map((conduct) => ({ conduct, sum: found.filter((e) => e.feature.conduct === conduct).reduce((sum, e) => sum + e.weight, 0) })).sort((a, b) => b.sum - a.sum);
  const [first, second] = [sums[0]!, sums[1]!];
  if (first.sum < ENOUGH) return { value: "other", span: null, rule: "conduct/no-facts", confidence: 0.6 };
  const best = found.filter((e) => e.feature.conduct === first.conduct).reduce((a, b) => (b.weight > a.weight ? b : a));
  return { value: first.conduct, span: best.sentence.spanOf(best.from, best.to), rule: `conduct/${best.feature.rule}`, confidence: confidenceOf(first.sum, second.sum) };
}

/** Every feature at the place where it weighs most: headline, opening, text. */
export function weigh(sentences: readonly Sentence[]): Evidence[] {
  const headlines = sentences.filter((s) => s.kind === "heading" || s.kind === "header");
  const body = sentences.filter((s) => s.kind === "body");
  const places: { at: number; sentence: Sentence; factor: number }[] = [];
  let text = "";
  const add = (sentence: Sentence, factor: number): void => {
    places.push({ at: text.length, sentence, factor });
    text += `${sentence.plain.replace(BOILERPLATE, (m) => " ".repeat(m.length))}\n`;
  };
  for (const s of headlines) add(s, s.kind === "header" ? 1 : HEADLINE);
  body.forEach((s, i) => add(s, i < 2 ? OPENING : 1));
  return FEATURES.flatMap((feature) => {
    const m = feature.pattern.exec(text);
    if (!m) return [];
    let i = places.length - 1;
    while (places[i]!.at > m.index) i -= 1;
    const { at, sentence, factor } = places[i]!;
    return [{ feature, weight: feature.weight * factor, sentence, from: m.index - at, to: Math.min(m.index - at + m[0].length, sentence.plain.length) }];
  });
}

/** An offering that was not registered, in a release that charges no fraud. */
function unregisteredOnly(sentences: readonly Sentence[]): { span: string } | null {
  const told = sentences.filter((s) => s.kind === "heading" || s.kind === "body");
  if (told.some((s) => FRAUD.test(s.plain))) return null;
  for (const s of told) {
    const m = UNREGISTERED.exec(s.plain);
    if (m) return { span: s.spanOf(m.index, m.index + m[0].length) };
  }
  return null;
}

/** By how far the first kind leads the second, and by how much was told at all. */
function confidenceOf(first: number, second: number): number {
  const lead = (first - second) / first;
  if (lead >= 0.5 || (lead >= 0.3 && first >= 8)) return 0.95;
  return lead >= 0.1 ? 0.85 : 0.5;
}
