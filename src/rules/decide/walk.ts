import type { Condition, Tri, Value } from "../book/condition.ts";
import type { Rulebook } from "../book/read.ts";
import { inBoth, leafSays, readingSays, triWord } from "./sentences.ts";
import type { Step } from "./shape.ts";

/** What is known of a case, and the view of each doubtful phrase that is in force. */
export interface Answers {
  /** Facts that are known; one that is not here is unknown, never false. */
  readonly facts: ReadonlyMap<string, Value>;
  /** Option in force, by reading. */
  readonly readings: ReadonlyMap<string, string>;
  /** Definitions already weighed for this case. */
  readonly weighed: Map<string, Tri>;
}

/** True, false or not known: Kleene's strong three-valued logic (Introduction to Metamathematics, section 64). */
export function weigh(book: Rulebook, condition: Condition, answers: Answers): Tri {
  if ("all" in condition) return weakest(condition.all, (each) => weigh(book, each, answers));
  if ("any" in condition) return not(weakest(condition.any, (each) => not(weigh(book, each, answers))));
  if ("not" in condition) return not(weigh(book, condition.not, answers));
  if ("reading" in condition) return answers.readings.get(condition.reading) === condition.is;
  if ("def" in condition) {
    const known = answers.weighed.get(condition.def);
    if (known !== undefined) return known;
    const definition = book.definitions.get(condition.def);
    const value = definition ? weigh(book, definition.when, answers) : null;
    answers.weighed.set(condition.def, value);
    return value;
  }
  const given = answers.facts.get(condition.fact);
  if (given === undefined) return null;
  return "in" in condition ? condition.in.includes(String(given)) : given === condition.is;
}

/** The same walk told in plain sentences, a step for each thing that was looked at. */
export function explain(book: Rulebook, condition: Condition, answers: Answers): Step {
  const value = weigh(book, condition, answers);
  if ("all" in condition || "any" in condition) {
    const parts = "all" in condition ? condition.all : condition.any;
    const [only] = parts;
    if (parts.length === 1 && only) return explain(book, only, answers);
    const says = inBoth((words) => ("all" in condition ? words.proof.all : words.proof.any)(triWord(words, value)));
    return { value, says, of: parts.map((each) => explain(book, each, answers)) };
  }
  if ("not" in condition) {
    const inner = condition.not;
    if ("fact" in inner) return { value, says: leafSays(book, inner, answers, value, true), fact: inner.fact };
    if ("reading" in inner) return { value, says: readingSays(book.readings.get(inner.reading), answers.readings.get(inner.reading) ?? inner.is, value === true ? undefined : inner.is), reading: inner.reading };
    return { value, says: inBoth((words) => words.proof.none(triWord(words, value))), of: [explain(book, inner, answers)] };
  }
  if ("reading" in condition) {
    const { reading, is } = condition;
    return { value, says: readingSays(book.readings.get(reading), answers.readings.get(reading) ?? is, value ? undefined : is), reading };
  }
  if ("def" in condition) {
    const definition = book.definitions.get(condition.def);
    if (!definition) return { value, says: { en: condition.def, zh: condition.def }, def: condition.def };
    const says = inBoth((words) => words.proof.fact(words.of(definition.label), triWord(words, value)));
    return { value, says, def: condition.def, of: [explain(book, definition.when, answers)] };
  }
  return { value, says: leafSays(book, condition, answers, value, false), fact: condition.fact };
}

/** The facts that keep a condition from being known: unknown leaves that no known sibling makes idle. */
export function waitsFor(book: Rulebook, condition: Condition, answers: Answers, found: Set<string>): void {
  if (weigh(book, condition, answers) !== null) return;
  if ("all" in condition) for (const each of condition.all) waitsFor(book, each, answers, found);
  else if ("any" in condition) for (const each of condition.any) waitsFor(book, each, answers, found);
  else if ("not" in condition) waitsFor(book, condition.not, answers, found);
  else if ("def" in condition) {
    const definition = book.definitions.get(condition.def);
    if (definition) waitsFor(book, definition.when, answers, found);
  } else if ("fact" in condition) found.add(condition.fact);
}

function not(value: Tri): Tri {
  return value === null ? null : !value;
}

/** False where one is false, else not known where one is not known, else true. */
function weakest<T>(items: readonly T[], of: (item: T) => Tri): Tri {
  let value: Tri = true;
  for (const item of items) {
    const each = of(item);
    if (each === false) return false;
    if (each === null) value = null;
  }
  return value;
}
