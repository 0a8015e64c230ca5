/** A language that everything people read is written in. */
export type Locale = "en" | "zh";

/** The languages, in the order in which the switch offers them. */
export const locales: readonly Locale[] = ["en", "zh"];

/** The tag for the `lang` attribute (BCP 47). */
export const tag: Record<Locale, string> = { en: "en", zh: "zh-Hans" };

/**
 * Words of one area in both languages. The Chinese must have the very keys and
 * the very arguments of the English: a missing translation does not compile.
 */
export function inBoth<W extends Record<string, unknown>>(words: { en: W; zh: NoInfer<W> }): Record<Locale, W> {
  return words;
}
