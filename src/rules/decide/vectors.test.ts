import { describe, expect, test } from "vitest";
import { readRulebook, type Rulebook } from "../book/read.ts";
import type { Rule, Vector } from "../book/shape.ts";
import { decide } from "./decide.ts";

// The notice is guarded by its own cases alone, so that a clone without other data is guarded too.
const book = await readRulebook("rulebook/yinfa-2026-42");
const vectors = [...book.vectors.values()];

/** What a case must come to, to the last code; duties only where the case is about them. */
function answer(book: Rulebook, vector: Vector): Vector["expected"] {
  const { verdict, authorities, articles, duties } = decide(book, vector, { readings: vector.readings, name: vector.id });
  return { verdict, authorities: authorities.toSorted(), articles: [...articles], ...(vector.expected.duties ? { duties: duties.map((each) => each.rule).toSorted() } : {}) };
}

function expected({ expected: { verdict, authorities, articles, duties } }: Vector): Vector["expected"] {
  return { verdict, authorities: authorities.toSorted(), articles, ...(duties ? { duties: duties.toSorted() } : {}) };
}

const holding = (book: Rulebook, vector: Vector): string => decide(book, vector, { readings: vector.readings }).proof.flatMap((each) => (each.state === "live" ? [each.rule] : [])).join(" ");

const agrees = (book: Rulebook, vector: Vector): boolean => JSON.stringify(answer(book, vector)) === JSON.stringify(expected(vector));

test.each(vectors.map((vector) => [vector.id, vector.title, vector] as const))("%s %s", (_id, _title, vector) => expect(answer(book, vector)).toEqual(expected(vector)));

describe("nothing can be taken away unnoticed", () => {
  const noticed = (maimed: Rulebook): boolean => vectors.some((vector) => !agrees(maimed, vector));
  const without = (id: string): Map<string, Rule> => new Map([...book.rules].filter(([each]) => each !== id));
  const rules = [...book.rules.values()];

  test.each(rules.map((rule) => rule.id))("rule %s", (id) => expect(noticed({ ...book, rules: without(id) })).toBe(true));
  test.each(rules.flatMap((rule) => rule.defeats.map((beaten) => [rule.id, beaten] as const)))("that %s takes out %s", (id, beaten) => {
    const rule = book.rules.get(id)!;
    const spared = { ...book, rules: new Map(book.rules).set(id, { ...rule, defeats: rule.defeats.filter((each) => each !== beaten) }) };
    // A way through that stands beside a ban changes no code of the answer, but it is shown to hold and does not.
    const shown = vectors.some((vector) => holding(spared, vector) !== holding(book, vector));
    expect(noticed(spared) || shown).toBe(true);
  });
  test.each([...book.definitions.keys()].flatMap((id) => [[id, "always"], [id, "never"]] as const))("definition %s held %s", (id, how) => {
    const fact = [...book.facts.keys()][0]!;
    const sure = { any: [{ fact, is: true }, { fact, is: false }, { reading: "tone", is: "provisions-only" }] };
    const bent = new Map(book.definitions).set(id, { ...book.definitions.get(id)!, when: how === "always" ? sure : { not: sure } });
    expect(noticed({ ...book, definitions: bent })).toBe(true);
  });
});
