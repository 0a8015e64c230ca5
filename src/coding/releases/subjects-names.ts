import { SUFFIXES } from "../../sources/sec-litigation-releases-archive/words.ts";
import type { ReleaseDefendant } from "./shape.ts";

/** A word of a text with its place; `key` is its lower-case letters and digits. */
export interface Word {
  key: string;
  start: number;
  end: number;
  /** Begins with a capital or a digit. */
  capital: boolean;
}

/** A short or full form of a name, as word keys, and whom it may mean. */
export interface NameForm {
  keys: readonly string[];
  who: number[];
  /** 4 the full name, 3 an alias of the text, 2 a family name, 1 leading words, 0 a form of several. */
  rank: number;
}

const WORD = /[A-Za-zÀ-ÿ0-9][A-Za-zÀ-ÿ0-9&.]*(?:['’-][A-Za-zÀ-ÿ0-9&.]+)*|&/g;

/** The words of a text. A lost apostrophe's `Ashs` is left for the reader of names. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const m of text.matchAll(WORD)) {
    const written = m[0].replace(/\.+$/, "");
    const key = keyOf(written);
    if (key !== "") words.push({ key, start: m.index, end: m.index + written.length, capital: /^[A-ZÀ-Þ0-9&]|^[a-z][A-Z]/.test(written) });
  }
  return words;
}

/** Letters and digits, lower case, without accents, points and a possessive. */
export function keyOf(word: string): string {
  return word.replace(/['’]s?$/, "").toLowerCase().normalize("NFD").replace(/[^a-z0-9&]/g, "");
}

const GENERATION = /^(?:jr|sr|i{2,3}|iv|esq|md|phd|cpa)$/;

/** All forms by which a text may name the defendants: full, without ending, family name, leading words, initials. */
export function formsOf(defendants: readonly ReleaseDefendant[]): NameForm[] {
  const forms = new Map<string, NameForm>();
  const add = (keys: readonly string[], who: number, rank: number): void => {
    if (keys.length === 0 || keys.join("").length < 2) return;
    const k = keys.join(" ");
    const known = forms.get(k);
    if (!known || rank > known.rank) forms.set(k, { keys, who: [who], rank });
    else if (rank === known.rank && !known.who.includes(who)) known.who.push(who);
  };
  for (const [who, defendant] of defendants.entries()) {
    for (const [keys, rank] of defendant.kind === "person" ? personForms(defendant.name) : organisationForms(defendant.name)) add(keys, who, rank);
  }
  return [...forms.values()];
}

function personForms(name: string): [string[], number][] {
  const plain = name.replace(/["“(][^"”)]*["”)]/g, " ");
  const keys = keysOf(plain).filter((k) => !GENERATION.test(k));
  const family = keys.at(-1) ?? "";
  const first = keys[0] ?? "";
  const forms: [string[], number][] = [[keysOf(name), 4], [keysOf(plain), 4], [keys, 4]];
  if (keys.length > 1) forms.push([[first, family], 4]);
  if (keys.length > 2) forms.push([keys.slice(-2), 2]);
  for (const nick of name.matchAll(/["“(]([^"”)]*)["”)]/g)) forms.push([[...keysOf(nick[1] ?? ""), family], 4]);
  if (family.length > 1) forms.push([[family], 2]);
  const generation = keysOf(plain).find((k) => GENERATION.test(k));
  if (generation && family.length > 1) forms.push([[family, generation], 3]);
  const parts = /(\S+)$/.exec(plain.replace(/,?\s*(?:Jr|Sr|I{2,3}|IV)\.?\s*$/, "").trim())?.[1] ?? "";
  if (parts.includes("-")) forms.push([[keyOf(parts.slice(0, parts.indexOf("-")))], 1]);
  return forms;
}

/** First words that tell no organisation from others. */
const PLAIN = new Set("the first american national united global international new general capital financial investment securities great north south east west pacific atlantic world us premier alpha advanced universal private public trust bank fund estate digital energy law".split(" "));

/** A short form has no more words than these. */
const LEADING = 10;

function organisationForms(name: string): [string[], number][] {
  const keys = keysOf(name.replace(/,?\s+(?:a|an)\s+\S+\s+(?:corporation|company|limited liability company|partnership)$/i, "")).filter((k, i) => !(i === 0 && k === "the"));
  const bare = keys.filter((k, i) => !(SUFFIXES.has(k) && i > 0));
  const forms: [string[], number][] = [[keys, 4]];
  if (bare.length > 0) forms.push([bare, bare.length > 1 ? 3.5 : 2.5]);
  for (let n = Math.min(bare.length - 1, LEADING); n > 1; n -= 1) forms.push([bare.slice(0, n), 1]);
  if (bare.length > 1 && !PLAIN.has(bare[0] ?? "") && (bare[0] ?? "").length > 2) forms.push([[bare[0] ?? ""], 1]);
  if (/[a-z]\.com\b/i.test(name)) forms.push([bare.map((k) => k.replace(/(?<=.)com$/, "")), 1]);
  const letters = bare.filter((k) => k !== "and" && k !== "of" && k !== "&").map((k) => k[0]).join("");
  if (letters.length > 2) forms.push([[letters], 1.5]);
  const ended = letters + keys.filter((k) => !bare.includes(k)).map((k) => k[0]).join("");
  if (ended.length > letters.length && ended.length > 2) forms.push([[ended], 1.2]);
  return forms;
}

/** The keys of a name's words. */
export function keysOf(name: string): string[] {
  return wordsOf(name).map((w) => w.key);
}

/** The key of a person's family name. */
export function familyOf(name: string): string {
  return keysOf(name.replace(/["“(][^"”)]*["”)]/g, " ")).filter((k) => !GENERATION.test(k)).at(-1) ?? "";
}
