import { BOILERPLATE, CONTINUES, FIRM_ENDINGS, NOT_IT, PAID_IN, SPENT_ON, STRONG, STRONG_EXACT, UNITS, WEAK, WEAK_EXACT } from "./words.ts";
import { BUSINESSES } from "./businesses.ts";

/** A phrase as a pattern: any of a few blanks or a hyphen between its words, with the plural where it is asked for. */
function phrase(text: string, plural: boolean): string {
  const words = text.split(" ").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return words.join("[\\s-]{1,4}") + (plural ? "s?" : "");
}

/** One alternation of many phrases, longest first, so that the longer mention wins. */
function anyOf(phrases: readonly string[], flags: string, plural = true): RegExp {
  const parts = [...new Set(phrases)].sort((a, b) => b.length - a.length).map((each) => phrase(each, plural));
  return new RegExp(`(?<![\\w$])(?:${parts.join("|")})(?![\\w])`, flags);
}

/** The lists of words.ts and businesses.ts as patterns; every count in them is bounded. */
export const strong = anyOf(STRONG, "gi");
export const strongExact = anyOf(STRONG_EXACT, "g");
export const weak = anyOf(WEAK, "gi");
export const weakExact = anyOf(WEAK_EXACT, "g", false);
export const business = anyOf(BUSINESSES.filter((each) => !each.everyday).map((each) => each.name), "g", false);
export const everyday = anyOf(BUSINESSES.filter((each) => each.everyday).map((each) => each.name), "g", false);
export const notIt = anyOf(NOT_IT.flatMap((each) => each.phrases), "gi");
export const unit = anyOf(UNITS, "gi");
export const boilerplate = anyOf(BOILERPLATE, "i", false);
export const spentOn = anyOf(SPENT_ON, "i");
/** Right before a mention: what someone was paid in, with an amount between. */
export const paidIn = new RegExp(`\\b(?:${PAID_IN.map((each) => phrase(each, false)).join("|")})(?:[\\s-]{1,4}(?:an?|the|his|her|their|of|about|approximately|over|more|than|worth|[$\\d.,]{1,20}|million)){0,5}[\\s-]{0,4}$`, "i");
/** Capital words after a mention, up to a firm's ending: the mention is part of the firm's name. */
export const firmAfter = new RegExp(`^(?:[\\s,&]{1,4}(?:and\\s)?[A-Z][\\w'’-]{0,30}){0,4}?[\\s,]{1,3}(?:${[...FIRM_ENDINGS, ...FIRM_ENDINGS.map((each) => each.toUpperCase())].map((each) => each.replace(/\./g, "\\.")).join("|")})(?![\\w])`);
/** Words behind a mention that belong to it. */
export const continues = new RegExp(`(?:[\\s-]{1,3}(?:${CONTINUES.map((each) => each.replace(/[()]/g, "\\$&")).join("|")})(?![\\w])){1,3}`, "iy");
