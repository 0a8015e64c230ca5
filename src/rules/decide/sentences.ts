import { say, type Words } from "../../language/index.ts";
import type { Both } from "../../record/support.ts";
import type { Condition, Tri } from "../book/condition.ts";
import type { Rulebook } from "../book/read.ts";
import type { Fact, Reading } from "../book/shape.ts";
import type { Answers } from "./walk.ts";

/** The same sentence in both languages, from one place, so that they cannot drift apart. */
export function inBoth(make: (words: Words) => string): Both {
  return { en: make(say("en")), zh: make(say("zh")) };
}

/** Yes, no, or not known. */
export function triWord(words: Words, value: Tri): string {
  return value === null ? words.proof.unknown : value ? words.proof.yes : words.proof.no;
}

/** What a leaf of a condition was looked at for: `Where it is carried on: offshore (the rule asks for: in China)`. */
export function leafSays(book: Rulebook, leaf: Extract<Condition, { fact: string }>, answers: Answers, value: Tri, negated: boolean): Both {
  const fact = book.facts.get(leaf.fact);
  if (!fact) return { en: leaf.fact, zh: leaf.fact };
  const given = answers.facts.get(leaf.fact);
  return inBoth((words) => {
    const p = words.proof;
    const sentence = p.fact(words.of(fact.label), given === undefined ? p.unknown : answerWord(words, fact, given));
    if (value !== false) return sentence;
    const asked = p.or(("in" in leaf ? leaf.in : [leaf.is]).map((each) => answerWord(words, fact, each)));
    return p.wanted(sentence, negated ? p.otherThan(asked) : asked);
  });
}

/** Which view of a doubtful phrase was taken and, where the rule does not follow it, which one was looked for. */
export function readingSays(reading: Reading | undefined, taken: string, missed: string | undefined): Both {
  if (!reading) return { en: taken, zh: taken };
  const label = (words: Words, id: string): string => words.of(reading.options.find((option) => option.id === id)?.label ?? { en: id, zh: id });
  return inBoth((words) => {
    const p = words.proof;
    const sentence = p.reading(words.of(reading.question), label(words, taken));
    if (missed === undefined) return sentence;
    return p.wanted(sentence, missed === taken ? p.otherThan(label(words, missed)) : label(words, missed));
  });
}

/** A fact's answer in words: the option's label, or yes and no. */
export function answerWord(words: Words, fact: Fact, value: boolean | string): string {
  if (typeof value === "boolean") return triWord(words, value);
  return words.of(fact.options?.find((option) => option.id === value)?.label ?? { en: value, zh: value });
}
