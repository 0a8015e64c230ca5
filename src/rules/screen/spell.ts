import { Net } from "./net.ts";
import type { FoldPoint } from "./fold.ts";
import type { Sound, Split, Term } from "./shape.ts";
import { Voice } from "./voice.ts";

/** One spelling of a term, or one family of them. */
export interface Pattern {
  readonly term: Term;
  /** The characters by position. */
  readonly slots: readonly string[];
  /** Latin letters only: its neighbours and gaps are judged by letters. */
  readonly latin: boolean;
  /** Positions after which a reader divides it. */
  readonly bounds: ReadonlySet<number>;
  /** True for the family of other spellings of a listed term. */
  readonly family: "plain" | "spelled" | "swapped" | "initials" | "doubled";
}

/** All spellings of all terms, and the name by which a folded character goes in the net. */
export interface Spellings {
  readonly net: Net;
  readonly patterns: readonly Pattern[];
  keyOf(char: string): string;
}

/** The terms as one net: plain spellings, and for the listed terms every other way in which they are written. */
export function spell(terms: Iterable<Term>, sounds: Iterable<Sound>, splits: Iterable<Split>, fold: FoldPoint): Spellings {
  const net = new Net();
  const patterns: Pattern[] = [];
  const voice = new Voice([...sounds], [...splits]);
  const add = (pattern: Pattern): number => patterns.push(pattern) - 1;
  const all = [...terms];
  for (const term of all) {
    for (const word of term.words) for (const each of plain(term, word, fold)) line(net, each, add(each));
    if (term.parts && !isLatin(term.words[0]!)) {
      others(net, term, voice, add);
      if (term.swaps) swapped(net, term, voice, add);
    } else if (term.parts) {
      const doubled: Pattern = { term, slots: [...term.words[0]!.replace("W", "VV")], latin: true, bounds: new Set(), family: "doubled" };
      line(net, doubled, add(doubled));
    }
  }
  const literal = new Set(net.out.flatMap((out) => [...out.keys()]));
  voice.settle(net, literal);
  return { net, patterns, keyOf: (char) => (literal.has(char) || !voice.syllable.has(char) ? char : `~${voice.syllable.get(char)!}`) };
}

/** True for a word of Latin letters, digits and spaces alone. */
export function isLatin(word: string): boolean {
  return /^[A-Za-z0-9 ]+$/.test(word);
}

function plain(term: Term, word: string, fold: FoldPoint): Pattern[] {
  const bounds = new Set<number>();
  const slots: string[] = [];
  for (const char of word) {
    if (char === " ") bounds.add(slots.length);
    else slots.push(fold(char.codePointAt(0)!).char);
  }
  let at = 0;
  if (term.words[0] === word) for (const part of (term.parts ?? []).slice(0, -1)) bounds.add(at += part.length);
  return [{ term, slots, latin: isLatin(word), bounds, family: "plain" }];
}

/** A spelling as a line of states. Symbols that merely resemble a letter count for listed Latin terms only. */
function line(net: Net, pattern: Pattern, n: number): void {
  let at = 0;
  pattern.slots.forEach((char, slot) => {
    const next = net.state();
    net.join(at, next, char, slot);
    if (pattern.term.parts) net.join(at, next, `${char}?`, slot);
    at = next;
  });
  net.finish(at, { pattern: n });
}

/** Pinyin, bopomofo, taken-apart characters and initials, mixed at will with the characters themselves. */
function others(net: Net, term: Term, voice: Voice, add: (pattern: Pattern) => number): void {
  const slots = [...term.words[0]!];
  const bounds = boundsOf(term);
  const states = [0, ...slots.map(() => net.state())];
  slots.forEach((char, slot) => {
    const [from, to] = [states[slot]!, states[slot + 1]!];
    net.join(from, to, char, slot);
    net.join(from, to, `${char}?`, slot, "glyph");
    const sound = voice.sound(char);
    net.chain(from, to, [...sound.pinyin], slot, "pinyin");
    net.chain(from, to, [...sound.bopomofo], slot, "bopomofo");
    if (sound.bopomofo.length > 1) net.join(from, to, sound.bopomofo[0]!, slot, "bopomofo");
    for (const parts of voice.parts(char)) net.chain(from, to, [...parts], slot, "split");
  });
  let at = 0;
  for (const part of term.parts!) {
    if (term.initials.includes(part)) {
      let state = states[at]!;
      [...part].forEach((char, n) => {
        const next = n === part.length - 1 ? states[at + part.length]! : net.state();
        net.join(state, next, voice.sound(char).pinyin[0]!, at + n, "initials");
        state = next;
      });
    }
    at += part.length;
  }
  net.finish(states.at(-1)!, { pattern: add({ term, slots, latin: false, bounds, family: "spelled" }) });
  const first = slots.map((char) => voice.sound(char).pinyin[0]!);
  const initials: Pattern = { term, slots: first, latin: true, bounds: new Set(), family: "initials" };
  line(net, initials, add(initials));
}

/** The term with some characters exchanged for others that sound or look like them, as many as the term allows. */
function swapped(net: Net, term: Term, voice: Voice, add: (pattern: Pattern) => number): void {
  const slots = [...term.words[0]!];
  const bounds = boundsOf(term);
  const { all, part } = term.swaps!;
  const ends = new Map<string, number>();
  const pattern = add({ term, slots, latin: false, bounds, family: "swapped" });
  // One state for each position, number of exchanges so far, and number of them in this part.
  const walk = (slot: number, used: number, here: number): number => {
    const name = `${slot} ${used} ${here}`;
    const known = ends.get(name);
    if (known !== undefined) return known;
    const state = slot === 0 ? 0 : net.state();
    ends.set(name, state);
    if (slot === slots.length) {
      if (used > 0) net.finish(state, { pattern });
      return state;
    }
    const before = bounds.has(slot) ? 0 : here;
    net.join(state, walk(slot + 1, used, before), slots[slot]!, slot);
    if (used < all && before < part) {
      const next = walk(slot + 1, used + 1, before + 1);
      voice.swap(state, next, slots[slot]!, slot);
      for (const char of voice.similar(slots[slot]!)) net.join(state, next, char, slot, "similar");
    }
    return state;
  };
  walk(0, 0, 0);
}

function boundsOf(term: Term): Set<number> {
  const bounds = new Set<number>();
  let at = 0;
  for (const part of term.parts!.slice(0, -1)) bounds.add(at += part.length);
  return bounds;
}
