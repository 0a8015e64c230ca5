import { OPENERS, ORGANISATION, SUFFIXES, TITLES } from "../../sources/sec-litigation-releases-archive/words.ts";
import type { NameForm, Word } from "./subjects-names.ts";

const JUDGES = /^(?:judge|justice|honorable|magistrate|hon)$/;

/** The longest form that begins at a word, if nothing around it makes it another name. */
export function matchAt(text: string, words: readonly Word[], at: number, forms: ReadonlyMap<string, readonly NameForm[]>): { form: NameForm; length: number; possessive: boolean; plural: boolean } | null {
  const first = words[at] as Word;
  if (!first.capital) return null;
  const candidates = [...(forms.get(first.key) ?? []), ...(first.key.endsWith("s") ? (forms.get(first.key.slice(0, -1)) ?? []).filter((f) => f.keys.length === 1) : []), ...(first.key.endsWith("es") ? (forms.get(first.key.slice(0, -2)) ?? []).filter((f) => f.keys.length === 1) : [])];
  for (const form of candidates) {
    const fit = fits(text, words, at, form);
    if (fit && isWhole(text, words, at, fit.length, form)) return { form, ...fit };
  }
  return null;
}

function fits(text: string, words: readonly Word[], at: number, form: NameForm): { length: number; possessive: boolean; plural: boolean } | null {
  let n = 0;
  for (const [k, key] of form.keys.entries()) {
    let word = words[at + n];
    // `Rowan K. Hale` is `Rowan Hale`.
    if (k === 1 && form.rank === 4 && form.keys.length === 2 && word && word.key !== key && word.key.length === 1) word = words[at + ++n];
    if (!word || (k > 0 && word.start - (words[at + n - 1] as Word).end > 4)) return null;
    const last = k === form.keys.length - 1;
    if (word.key === key) n += 1;
    else if (last && form.who.length > 1 && /[sxz]$/.test(key) && word.key === `${key}es`) return { length: n + 1, possessive: false, plural: true };
    else if (last && word.key === `${key}s` && key.length > 2) return { length: n + 1, possessive: true, plural: form.who.length > 1 };
    else return null;
  }
  return { length: n, possessive: false, plural: form.rank < 2 && form.who.length > 1 };
}

/** False where a capital word beside a short form makes it part of another name: `Ida Hale`, `Judge Hale`, `Hale Securities`. */
function isWhole(text: string, words: readonly Word[], at: number, length: number, form: NameForm): boolean {
  const first = words[at] as Word;
  const before = words[at - 1];
  if (form.rank < 3.5 && (before?.key === "&" || words[at + length]?.key === "&")) return false;
  if (form.rank >= 3) return true;
  if (before && (form.rank >= 2 || form.keys.length === 1) && /^\s+$/.test(text.slice(before.end, first.start)) && before.capital) {
    if (JUDGES.test(before.key)) return false;
    if (!OPENERS.has(before.key) && !TITLES.has(before.key) && !/^\d+$/.test(before.key)) return false;
  }
  const last = words[at + length - 1] as Word;
  const after = words[at + length];
  if (!after || !/^,?\s+$|^\s+$/.test(text.slice(last.end, after.start))) return true;
  if (after.key === "&" || (text[last.end] !== "," && SUFFIXES.has(after.key) && after.capital)) return form.rank >= 1.5 && after.key !== "&" && form.keys.length > 1;
  if (text[last.end] === ",") return true;
  return !(after.capital && (form.rank < 2 ? !/^(?:and|is|was)$/.test(after.key) : ORGANISATION.has(after.key)));
}
