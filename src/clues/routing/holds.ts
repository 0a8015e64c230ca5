import type { Condition, Tri, Value } from "../../rules/book/condition.ts";

/** Facts of the loop about a clue; left out or null is unknown. */
export type ClueFacts = Readonly<Record<string, Value | null>>;

/** Kleene's strong three-valued logic over the facts of the loop. */
export function holds(condition: Condition, facts: ClueFacts): Tri {
  if ("all" in condition) return least(condition.all.map((each) => holds(each, facts)));
  if ("any" in condition) return not(least(condition.any.map((each) => not(holds(each, facts)))));
  if ("not" in condition) return not(holds(condition.not, facts));
  if (!("fact" in condition)) return null;
  const value = facts[condition.fact];
  if (value == null) return null;
  return "in" in condition ? condition.in.includes(String(value)) : value === condition.is;
}

function least(all: readonly Tri[]): Tri {
  return all.includes(false) ? false : all.includes(null) ? null : true;
}

function not(value: Tri): Tri {
  return value === null ? null : !value;
}

/** Facts that a condition asks, by id, in their order. */
export function factsOf(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(factsOf);
  if ("any" in condition) return condition.any.flatMap(factsOf);
  if ("not" in condition) return factsOf(condition.not);
  return "fact" in condition ? [condition.fact] : [];
}
