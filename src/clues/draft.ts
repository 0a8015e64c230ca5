import { Refused, type Hand } from "../record/hand.ts";
import type { Said } from "./shape.ts";

export { Refused, stated as draftOf, type Hand } from "../record/hand.ts";

/** Crockford's base 32 in lower case: no i, l, o, u, so that a name read out is written down right. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** A short name that says nothing of what it names: 40 random bits. */
export function newName(random: Hand["random"]): string {
  return Array.from(random(8), (byte) => alphabet[byte % 32]).join("");
}

/** Words under the language they are written in, told by whether they hold Han characters. Throws on two in one language. */
export function saidOf(texts: readonly string[]): Said | undefined {
  const said: { en?: string; zh?: string } = {};
  for (const text of texts.map((each) => each.trim()).filter((each) => each !== "")) {
    const side = /\p{Script=Han}/u.test(text) ? "zh" : "en";
    if (said[side] !== undefined) throw new Refused({ en: "The same words were given twice in one language; give them once in English and once in Chinese, or in one of the two.", zh: "同一语言给出了两次；请中英文各一次，或只给一种。" });
    said[side] = text;
  }
  return said.en === undefined && said.zh === undefined ? undefined : said;
}
