import type { Both } from "../../record/support.ts";

/** Kinds of personal contact data; `listed` is what a person put on the list. */
export type Kind = "email" | "phone" | "address" | "social-security" | "birth" | "account" | "identity" | "listed";

/** A stretch of text that is taken out: offsets in UTF-16 units of the text given, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
  kind: Kind;
}

/** What stands in place of what was taken out. */
export const placeholders: Readonly<Record<Kind, Both>> = {
  email: { en: "[email removed]", zh: "[已删邮箱]" },
  phone: { en: "[phone number removed]", zh: "[已删电话]" },
  address: { en: "[address removed]", zh: "[已删地址]" },
  "social-security": { en: "[social security number removed]", zh: "[已删社会保障号]" },
  birth: { en: "[date of birth removed]", zh: "[已删出生日期]" },
  account: { en: "[account number removed]", zh: "[已删账号]" },
  identity: { en: "[identity number removed]", zh: "[已删身份证号]" },
  listed: { en: "[removed]", zh: "[已删]" },
};

/** The first group of each match of a pattern that passes a test, as spans; the pattern has the flags `d` and `g`. */
export function* spansOf(text: string, pattern: RegExp, kind: Kind, test: (words: string, at: number) => boolean = () => true): Generator<Span> {
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.[1] ?? match.indices![0]!;
    if (test(text.slice(start, end), start)) yield { start, end, kind };
  }
}

/** The digits of a string. */
export function digitsOf(words: string): string {
  return words.replace(/\D/g, "");
}
