import type { Condition } from "../../src/rules/book/condition.ts";
import type { Rulebook } from "../../src/rules/book/read.ts";
import type { Vector } from "../../src/rules/book/shape.ts";
import { inOrder } from "../../src/rules/decide/citing.ts";
import { outcomeOf } from "../../src/rules/decide/outcome.ts";
import type { Answers } from "../../src/rules/decide/walk.ts";

/** A rule set with one thing taken away, under a name that says what: `R03: without peg=rmb`. */
export interface Mutant {
  name: string;
  book: Rulebook;
}

/** What a case comes to as far as a mutant may change it: the same as `decide` gives, without its sentences. */
export interface Come {
  verdict: string;
  authorities: string[];
  articles: string[];
  duties: string[];
}

/**
 * Every rule set that has one condition, one value of an `in` list, one way of
 * an `any`, one exit of a gate or one authority less (mutation testing after
 * DeMillo, Lipton and Sayward 1978, with deletion as the only operator). Whole
 * rules, exceptions and definitions are taken out elsewhere.
 */
export function mutantsOf(book: Rulebook): Mutant[] {
  const found: Mutant[] = [];
  for (const [id, rule] of book.rules) {
    for (const { what, left } of less(rule.when)) found.push({ name: `${id}: without ${what}`, book: { ...book, rules: new Map(book.rules).set(id, { ...rule, when: left }) } });
    for (const gone of rule.authorities) found.push({ name: `${id}: without authority ${gone}`, book: { ...book, rules: new Map(book.rules).set(id, { ...rule, authorities: rule.authorities.filter((each) => each !== gone) }) } });
  }
  for (const [id, definition] of book.definitions) {
    for (const { what, left } of less(definition.when)) found.push({ name: `${id}: without ${what}`, book: { ...book, definitions: new Map(book.definitions).set(id, { ...definition, when: left }) } });
  }
  const { instrument } = book;
  for (const gate of instrument.gates) {
    const ending = (exits: typeof gate.exits): Rulebook => ({ ...book, instrument: { ...instrument, gates: instrument.gates.map((each) => (each === gate ? { ...gate, exits } : each)) } });
    gate.exits.forEach((exit, n) => {
      found.push({ name: `${gate.id}: without exit ${n + 1}`, book: ending(gate.exits.toSpliced(n, 1)) });
      for (const { what, left } of less(exit.when)) found.push({ name: `${gate.id}: exit ${n + 1} without ${what}`, book: ending(gate.exits.with(n, { ...exit, when: left })) });
    });
  }
  return found;
}

/** Each way to take one thing out of a condition; a group keeps at least one part, since nothing at all is another defect. */
function less(condition: Condition): { what: string; left: Condition }[] {
  if ("in" in condition) {
    const { fact, in: values } = condition;
    return values.length < 2 ? [] : values.map((gone) => ({ what: `${fact}=${gone}`, left: { fact, in: values.filter((each) => each !== gone) } }));
  }
  if ("not" in condition) return less(condition.not).map(({ what, left }) => ({ what, left: { not: left } }));
  const key = "all" in condition ? "all" : "any" in condition ? "any" : undefined;
  if (!key) return [];
  const parts = (condition as Record<typeof key, readonly Condition[]>)[key];
  const made = (next: readonly Condition[]): Condition => (key === "all" ? { all: next } : { any: next });
  return parts.flatMap((part, n) => [
    ...(parts.length > 1 ? [{ what: named(part), left: made(parts.toSpliced(n, 1)) }] : []),
    ...less(part).map(({ what, left }) => ({ what: `${key === "any" ? `${named(part)} without ` : ""}${what}`, left: made(parts.with(n, left)) })),
  ]);
}

function named(condition: Condition): string {
  if ("not" in condition) return `not ${named(condition.not)}`;
  if ("all" in condition) return `(${condition.all.map(named).join(" and ")})`;
  if ("any" in condition) return `(${condition.any.map(named).join(" or ")})`;
  if ("def" in condition) return condition.def;
  if ("reading" in condition) return `${condition.reading}=${condition.is}`;
  return `${condition.fact}=${"in" in condition ? condition.in.join("|") : condition.is}`;
}

/** What a case comes to on its day, by the parts of `decide` that decide. The case's day must be one on which the rule set is in force. */
export function comeTo(book: Rulebook, vector: Vector): Come {
  const readings = new Map([...book.readings.values()].map(({ id, standard }) => [id, vector.readings[id] ?? standard]));
  const answers: Answers = { facts: new Map(Object.entries(vector.facts)), readings, weighed: new Map() };
  const { verdict, all, live, hanging } = outcomeOf(book, answers);
  const grounds = [...live, ...hanging];
  return {
    verdict,
    authorities: [...new Set(grounds.flatMap((each) => each.rule.authorities))].toSorted(),
    articles: inOrder(grounds.flatMap((each) => each.rule.cite.map((id) => book.provisions.get(id)!.cited))),
    duties: all.filter((each) => "duty" in each.rule.then && each.state === "live").map((each) => each.rule.id).toSorted(),
  };
}
