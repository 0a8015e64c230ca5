import { BACKGROUND, GRANTED, HEADLINE, PROSE, type News } from "./action-words.ts";
import type { ReadRelease } from "./read.ts";
import type { Sentence } from "./sentences.ts";
import type { Decided, ReleaseAction } from "./shape.ts";

/** A piece of news with its place. */
interface Told {
  news: News;
  sentence: Sentence;
  from: number;
  to: number;
}

/**
 * The main news: what the headline says, what the opening sentences say, and
 * which of the two counts where they differ. Deterministic; never throws.
 */
export function actionOf(release: ReadRelease): Decided<ReleaseAction> {
  const headline = first(release.sentences.filter((s) => s.kind === "heading" && !s.plain.startsWith("(")).slice(0, 4), HEADLINE);
  const lead = first(opening(release), PROSE, BACKGROUND);
  // Where nothing is told outright, what is sought or recalled is still a sign.
  const { told, how, confidence } = weigh(headline, lead) ?? hinted(release) ?? NOTHING;
  if (told === null) return { value: "other", span: null, rule: "action/no-news", confidence };
  return { value: told.news.action, span: told.sentence.spanOf(told.from, told.to), rule: `action/${how}/${told.news.rule}`, confidence };
}

const NOTHING = { told: null, how: "", confidence: 0.4 };

/** A line that was put above an older release later. */
const ADDED = /^\W*(?:UPDATE|NOTE|CORRECT(?:ED|ION)|EDITOR)\b/i;

/** The first sentences of the running text; crumbs of captions and later additions left out. */
function opening(release: ReadRelease): Sentence[] {
  return release.sentences.filter((s) => s.kind === "body" && s.plain.length > 40 && !ADDED.test(s.plain)).slice(0, 3);
}

function hinted(release: ReadRelease): { told: Told; how: string; confidence: number } | null {
  const told = first(opening(release), PROSE);
  return told && { told, how: "hint", confidence: 0.5 };
}

/** The news of the first sentence that tells any clearly, else of the first that hints at it. */
function first(sentences: readonly Sentence[], words: readonly News[], background?: RegExp): Told | null {
  const told = sentences.map((sentence) => newsOf(sentence, words, background)).filter((each) => each !== null);
  return told.find((each) => each.news.strength > 1) ?? told[0] ?? null;
}

/** The strongest piece of news in a sentence, the earliest of equals; not what `background` puts in the past. */
function newsOf(sentence: Sentence, words: readonly News[], background?: RegExp): Told | null {
  const plain = sentence.plain.slice(0, 600);
  let best: Told | null = null;
  for (const news of words) {
    for (const m of plain.matchAll(news.pattern)) {
      const before = plain.slice(Math.max(0, m.index - 90), m.index);
      if (background?.test(before) && !GRANTED.test(before)) continue;
      if (!best || news.strength > best.news.strength || (news.strength === best.news.strength && m.index < best.from)) best = { news, sentence, from: m.index, to: m.index + m[0].length };
      break;
    }
  }
  return best;
}

/** Where the headline and the opening differ, which of the two is the news. */
function weigh(headline: Told | null, lead: Told | null): { told: Told; how: string; confidence: number } | null {
  if (headline === null || lead === null) {
    const told = headline ?? lead;
    return told && { told, how: headline ? "headline" : "lead", confidence: told.news.strength > 1 ? 0.95 : 0.6 };
  }
  const [a, b] = [headline.news.action, lead.news.action];
  if (a === b) return { told: headline, how: "both", confidence: 0.97 };
  // `SEC Halts ...` is how a new case with an emergency order is announced.
  if (headline.news.rule === "halts" && b === "order_interim") return { told: headline, how: "headline-over-lead", confidence: 0.8 };
  const won = `${a}/${b}`;
  if (LEAD_WINS.has(won) || (headline.news.strength < 2 && lead.news.strength > 1)) return { told: lead, how: "lead-over-headline", confidence: 0.9 };
  return { told: headline, how: "headline-over-lead", confidence: 0.8 };
}

/** A headline tells of the settlement or the freeze, the opening of the new case or the judgment it came with. */
const LEAD_WINS: ReadonlySet<string> = new Set(["settled/filed", "settled/judgment", "order_interim/filed", "settled/dismissed"]);
