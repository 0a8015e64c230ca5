import type { Both } from "../../record/support.ts";
import type { Value } from "../book/condition.ts";
import type { Rulebook } from "../book/read.ts";
import type { Fact } from "../book/shape.ts";
import type { Outcome } from "./outcome.ts";
import { answerWord, inBoth } from "./sentences.ts";
import type { Open } from "./shape.ts";
import { waiting } from "./standing.ts";
import type { Answers } from "./walk.ts";

/**
 * The facts whose answers could still change the verdict: those that a rule
 * worse than what holds waits for. Cheapest first; of equal cost the one that
 * more rules wait for; then in the order of the rule set.
 */
export function questions(book: Rulebook, { hanging }: Outcome, answers: Answers): Open[] {
  const rules = new Map<string, string[]>();
  for (const { rule } of hanging) for (const fact of waiting(book, rule, answers)) rules.set(fact, [...(rules.get(fact) ?? []), rule.id]);
  const place = new Map([...book.facts.keys()].map((id, n) => [id, n]));
  return [...rules]
    .flatMap(([id, waits]) => {
      const fact = book.facts.get(id);
      return fact ? [{ fact: id, question: fact.question, ...(fact.hint ? { hint: fact.hint } : {}), options: optionsOf(fact), cost: fact.cost, rules: waits }] : [];
    })
    .sort((a, b) => a.cost - b.cost || b.rules.length - a.rules.length || place.get(a.fact)! - place.get(b.fact)!);
}

/** The answers a fact can have, as a person is offered them. */
export function optionsOf(fact: Fact): { value: Value; label: Both }[] {
  if (fact.options) return fact.options.map(({ id, label }) => ({ value: id, label }));
  return [true, false].map((value) => ({ value, label: inBoth((words) => answerWord(words, fact, value)) }));
}
