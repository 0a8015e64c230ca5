import type { ReleaseDefendant } from "./shape.ts";
import { familyOf, formsOf, keysOf, wordsOf, type NameForm, type Word } from "./subjects-names.ts";
import { groupsIn } from "./subjects-groups.ts";
import { joins } from "./subjects-lists.ts";
import { matchAt } from "./subjects-match.ts";

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
    // A caption that is only cited names nobody for what follows.
    if (found.form.rank >= 2 && who.length === 1 && !/\sv\.\s[^.]{0,120}$/.test(text.slice(Math.max(0, first.start - 140), first.start))) latest.set(who[0] as number, named.length);
    const alias = found.form.rank >= 2.5 || found.length > 1 ? ALIAS.exec(text.slice(last.end, last.end + 110)) : null;
    if (alias) {
      for (const name of (alias[2] ?? "").split(/["”]?\s+or\s+(?:the\s+)?["“]?/)) {
        if (/^\W*\d|^(?:\w+ )?Defendants?$|^(?:f\/k\/a|a\/k\/a|d\/b\/a|NYSE|NASDAQ|OTC|Nasdaq|age)/.test(name)) continue;
        learn({ keys: keysOf(name), who: alias[1] ? together(keysOf(name), listBefore(text, named), defendants) : [...who], rank: 3 });
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

/** `Hale and two firms, Larkmoor LLC and Larkmoor Club (collectively Larkmoor)`: those whose own name the short one is part of, where there are any. */
function together(keys: readonly string[], list: readonly number[], defendants: readonly ReleaseDefendant[]): number[] {
  const own = list.filter((who) => keys.every((key) => keysOf(defendants[who]?.name ?? "").includes(key)));
  return own.length > 0 ? own : [...list];
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
