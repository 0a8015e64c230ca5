import type { Decided } from "../releases/shape.ts";
import { mentionsOf, type Mention } from "./mentions.ts";

/** Whether crypto assets, tokens, platforms or mining are a subject of the conduct alleged. */
export type Industry = "crypto" | "other";

/**
 * The industry of a release (gold/codebook-releases.md). Only what is said of
 * the conduct counts: a word in a firm's name, in the lines on who investigated,
 * or among what money was spent on is not enough. The span is an exact
 * substring of the text, or of the title where the text has none. Pure, never
 * throws, linear in length. Confidences of .9 and more were held against the
 * releases coded by hand; those below are a judgement.
 */
export function industryOf(title: string, text: string): Decided<Industry> {
  const inTitle = mentionsOf(title, "running");
  const inText = mentionsOf(text, "running");
  const all = [...inText, ...inTitle];
  const strong = told(all, "strong");
  const first = strong[0];
  if (first) return crypto(first, strong.length > 1 ? "industry/said" : "industry/said-once", strong.length > 1 ? 0.97 : 0.9);
  const business = told(all, "business")[0];
  const weak = told(all, "weak");
  const words = new Set(weak.map((each) => each.word));
  const named = all.find((each) => each.role === "name" && each.sort !== "weak");
  if (weak[0] && (words.size > 1 || business || named)) return crypto(weak[0], "industry/two-weak", 0.8);
  // One mention in running text may be where money was sent: `his account at Coinbase`.
  if (business && (told(inTitle, "business").length > 0 || told(all, "business").length > 1)) return crypto(business, "industry/business", 0.8);
  if (business || named) return other("industry/name-only", 0.75);
  if (all.some((each) => each.role === "aside")) return other("industry/aside-only", 0.75);
  if (weak.length > 0) return other("industry/weak-only", 0.9);
  return other("industry/not-said", 0.99);
}

/**
 * The industry of a headline (gold/codebook-press.md). A headline has no
 * boilerplate: what it names is its subject, a unit of the agency included.
 */
export function industryOfHeadline(title: string): Decided<Industry> {
  const all = mentionsOf(title, "headline");
  const strong = told(all, "strong")[0];
  if (strong) return crypto(strong, "industry/said", 0.97);
  const business = told(all, "business")[0];
  if (business) return crypto(business, "industry/business", 0.9);
  const weak = told(all, "weak");
  if (weak[0] && new Set(weak.map((each) => each.word)).size > 1) return crypto(weak[0], "industry/two-weak", 0.8);
  if (all.length > 0) return other(all.some((each) => each.role === "name") ? "industry/name-only" : "industry/weak-only", 0.75);
  return other("industry/not-said", 0.98);
}

function told(all: readonly Mention[], sort: Mention["sort"]): Mention[] {
  return all.filter((each) => each.role === "told" && each.sort === sort);
}

function crypto(mention: Mention, rule: string, confidence: number): Decided<Industry> {
  return { value: "crypto", span: mention.span, rule, confidence };
}

function other(rule: string, confidence: number): Decided<Industry> {
  return { value: "other", span: null, rule, confidence };
}
