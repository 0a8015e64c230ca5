import { OPENERS, ORGANISATION, SUFFIXES, TITLES } from "../../sources/sec-litigation-releases-archive/words.ts";
import type { ReleaseDefendant } from "./shape.ts";
import { familyOf, formsOf, keysOf, wordsOf, type NameForm, type Word } from "./subjects-names.ts";
import { groupsIn } from "./subjects-groups.ts";
import { joins } from "./subjects-lists.ts";

/** A place where a text speaks of one or more of the defendants. Places are offsets into the text given. */
export interface Mention {
  start: number;
  end: number;
  /** Indexes into the list of defendants. */
  who: readonly number[];
  /** A name, a word for several (`the defendants`), or a pronoun. */
  form: "name" | "group" | "pronoun";
  /** `Hale's`, `Hales` for `Hale's`: the name describes something else. */
  possessive: boolean;
}

const JUDGES = /^(?:judge|justice|honorable|magistrate|hon)$/;
/** `Harborlight executives`, `Harborlight CEO`: the name describes someone else. */
const ATTRIBUTE = /^\s+(?:former\s+)?(?:executives?|officers?|employees?|directors?|officials?|stock|shares?|securities|investors?|customers?|clients?|brokers?|analysts?|traders?|partners?|subsidiar\w+|affiliates?|office|notes|assets|principals?|funds|C[EFOT]O|chair(?:man|woman)|president|vice|founder|owner|manager|auditors?)\b/i;
/** A short form in parentheses right after a name, or after `a Texas corporation`. */
const ALIAS = /^\.?(?:,?\s+an?\s[A-Za-z -]{3,40})?,?\s*\(\s*(collectively,?|together,?|jointly,?|both,?)?\s*(?:hereinafter\s+)?(?:known\s+as\s+)?(?:the\s+)?["“”']?(?:the\s+)?([A-Z0-9][^()"“”]{1,44}?)["”]?\s*\)/;

/** Finds every mention, in order of place. One pass over the words; a short form that fits two means whom the text last named in full. */
export function mentionsOf(text: string, defendants: readonly ReleaseDefendant[]): Mention[] {
  if (defendants.length === 0) return [];
  const words = wordsOf(text);
  const forms = new Map<string, NameForm[]>();
  for (const form of formsOf(defendants)) forms.set(form.keys[0] ?? "", [...(forms.get(form.keys[0] ?? "") ?? []), form]);
  for (const list of forms.values()) list.sort(longestFirst);
  const learn = (form: NameForm): void => {
    const first = form.keys[0] ?? "";
    const list = (forms.get(first) ?? []).filter((f) => f.keys.join(" ") !== form.keys.join(" ") || f.rank > form.rank);
    if (list.length < ALIKE) forms.set(first, [...list, form].sort(longestFirst));
  };
  /** The text tells of husband and wife or parent and child. */
  const family = KIN.test(text);
  const named: Mention[] = [];
  /** By defendant, the number of the mention that named him in full last. */
  const latest = new Map<number, number>();
  for (let i = 0; i < words.length; i += 1) {
    const found = matchAt(text, words, i, forms);
    if (!found) continue;
    const first = words[i] as Word;
    const last = words[i + found.length - 1] as Word;
    const who = found.form.who.length === 1 || found.plural || found.form.rank === 3 ? found.form.who : chosen(found.form, latest, defendants);
    if (isWife(text, words, i, found.form, family)) continue;
    const attribute = ATTRIBUTE.test(text.slice(last.end, last.end + 40));
    const clan = /\bthe $/i.test(text.slice(Math.max(0, first.start - 4), first.start));
    const possessive = attribute || !found.plural && ((found.possessive && !clan) || /['’]s?$/.test(text.slice(first.start, last.end)) || text[last.end] === "'");
    const shared = givenBefore(words, i, who, defendants);
    if (shared) named.push(shared);
    named.push({ start: first.start, end: last.end, who, form: "name", possessive });
    if (found.form.rank >= 2 && who.length === 1) latest.set(who[0] as number, named.length);
    const alias = found.form.rank >= 2.5 || found.length > 1 ? ALIAS.exec(text.slice(last.end, last.end + 110)) : null;
    if (alias) {
      for (const name of (alias[2] ?? "").split(/["”]?\s+or\s+(?:the\s+)?["“]?/)) {
        if (/^\W*\d|^(?:\w+ )?Defendants?$|^(?:f\/k\/a|a\/k\/a|d\/b\/a|NYSE|NASDAQ|OTC|Nasdaq|age)/.test(name)) continue;
        learn({ keys: keysOf(name), who: alias[1] ? listBefore(text, named) : [...who], rank: 3 });
      }
    }
    i += found.length - 1;
    // The short form in brackets is no mention of its own.
    const close = alias ? last.end + alias[0].length : last.end;
    while (i + 1 < words.length && (words[i + 1] as Word).start < close) i += 1;
  }
  return groupsIn(text, named, defendants);
}

const KIN = /\b(?:wife|husband|spouse|mother|widow|daughter)\b/i;

/** `Mrs. Hale` beside a `defendant Hale` and his wife: whom it means the words alone do not say. */
function isWife(text: string, words: readonly Word[], at: number, form: NameForm, family: boolean): boolean {
  return family && form.rank === 2 && form.keys.length === 1 && /^(?:mrs|ms|miss)$/.test(words[at - 1]?.key ?? "") && /^\.?\s+$/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start));
}

/** Short forms that begin with one word; a text gives no more than a few. */
const ALIKE = 200;

function longestFirst(a: NameForm, b: NameForm): number {
  return b.keys.length - a.keys.length || b.rank - a.rank;
}

/** The longest form that begins at a word, if nothing around it makes it another name. */
function matchAt(text: string, words: readonly Word[], at: number, forms: ReadonlyMap<string, readonly NameForm[]>): { form: NameForm; length: number; possessive: boolean; plural: boolean } | null {
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

/** `Ida and Rowan Hale`: the first has the family name of the second. */
function givenBefore(words: readonly Word[], at: number, who: readonly number[], defendants: readonly ReleaseDefendant[]): Mention | null {
  const given = words[at - 2];
  const named = defendants[who[0] ?? -1];
  if (!given?.capital || words[at - 1]?.key !== "and" || named?.kind !== "person") return null;
  const family = familyOf(named.name);
  const other = defendants.findIndex((d, i) => d.kind === "person" && !who.includes(i) && familyOf(d.name) === family && keysOf(d.name)[0] === given.key);
  return other < 0 ? null : { start: given.start, end: given.end, who: [other], form: "name", possessive: false };
}

/** Of several with one short form, a defendant before a relief defendant; among these the one named in full last, else the first. */
function chosen(form: NameForm, latest: ReadonlyMap<number, number>, defendants: readonly ReleaseDefendant[]): readonly number[] {
  const main = form.who.filter((who) => defendants[who]?.role === "defendant");
  const likely = main.length > 0 ? main : form.who;
  const last = (who: number): number => latest.get(who) ?? -1;
  return [likely.reduce((best, who) => (last(who) > last(best) ? who : best))];
}

/** No list of names is longer. */
const LISTED = 60;

/** Everyone in the list that the last mention closes: `A, B and C (collectively, the Funds)`. */
function listBefore(text: string, named: readonly Mention[]): number[] {
  const who = new Set<number>();
  for (let i = named.length - 1; i >= Math.max(0, named.length - LISTED); i -= 1) {
    const mention = named[i] as Mention;
    const next = named[i + 1];
    if (next && !joins(text.slice(mention.end, next.start))) break;
    for (const each of mention.who) who.add(each);
  }
  return [...who].sort((a, b) => a - b);
}
