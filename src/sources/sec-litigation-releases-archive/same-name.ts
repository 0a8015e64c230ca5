import { remember } from "./remember.ts";
import { SUFFIXES } from "./words.ts";

const SUFFIX_FORMS: Readonly<Record<string, string>> = { corporation: "corp", incorporated: "inc", company: "co", limited: "ltd", companies: "cos", international: "intl", and: "&" };
const GENERATION = /^(?:jr|sr|i{2,3}|iv)$/;

/** Lower-case words of a name without punctuation, quoted nicknames and a leading article; company endings in one form. */
export const nameWords: (name: string) => readonly string[] = remember((name) =>
  name
    .replace(/["“][^"”]*["”]/g, " ")
    .replace(/['’`]s?\b(?=\s|$)|['’`]/g, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\b([a-z])\.(?=[a-z]\.)/g, "$1")
    .split(/[^a-z0-9&]+/)
    .filter((w, i) => w !== "" && !(i === 0 && w === "the"))
    .map((w) => SUFFIX_FORMS[w] ?? w),
);

/**
 * True when two names as written are the same name: for organisations equal
 * up to case, punctuation and the company ending; for persons the same family
 * and given name, middle names not in conflict. Strict: `Bob` is not `Robert`.
 */
export function sameName(a: string, b: string): boolean {
  const left = nameWords(a);
  const right = nameWords(b);
  if (left === right) return left.length > 0;
  // Most pairs differ in every word; those are told apart without further work.
  if (left[0]?.[0] !== right[0]?.[0] || !left.some((w) => right.includes(w))) return false;
  if (left.join(" ") === right.join(" ")) return left.length > 0;
  const bareLeft = left.filter((w) => !SUFFIXES.has(w));
  const bareRight = right.filter((w) => !SUFFIXES.has(w));
  if (bareLeft.length > 0 && bareLeft.join(" ") === bareRight.join(" ")) {
    const endings = [left, right].map((n) => n.filter((w) => SUFFIXES.has(w)).join(" "));
    return endings[0] === "" || endings[1] === "";
  }
  if (bareLeft.length < left.length || bareRight.length < right.length) return false;
  return samePerson(left, right);
}

function samePerson(left: readonly string[], right: readonly string[]): boolean {
  const [a, b] = [left, right].map((n) => ({ words: n.filter((w) => !GENERATION.test(w)), gen: n.find((w) => GENERATION.test(w)) })) as unknown as [Parsed, Parsed];
  if (a.words.length < 2 || b.words.length < 2 || (a.gen && b.gen && a.gen !== b.gen)) return false;
  if (a.words.at(-1) !== b.words.at(-1) || !agrees(a.words[0] ?? "", b.words[0] ?? "")) return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  let at = 1;
  for (const middle of short.slice(1, -1)) {
    const found = long.slice(at, -1).findIndex((w) => agrees(w, middle));
    if (found < 0) return false;
    at += found + 1;
  }
  return true;
}

interface Parsed {
  words: readonly string[];
  gen?: string | undefined;
}

/** Equal, or one is the initial of the other. */
function agrees(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}
