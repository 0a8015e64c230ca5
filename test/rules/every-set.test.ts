import { describe, expect, test } from "vitest";
import { listRulebooks, readRulebook, type Rulebook } from "../../src/rules/book/read.ts";
import type { Vector } from "../../src/rules/book/shape.ts";
import { decide } from "../../src/rules/decide/decide.ts";
import type { Decision } from "../../src/rules/decide/shape.ts";

const ids = await listRulebooks("rulebook");
const books = new Map<string, Rulebook>();
for (const id of ids) books.set(id, await readRulebook(`rulebook/${id}`));

const answer = (book: Rulebook, vector: Vector): Decision => decide(book, vector, { readings: vector.readings, name: vector.id });

/** Whether an answer is the one a case expects; articles and authorities of a case are the least that must be named. */
function fits(given: Decision, { expected }: Vector): boolean {
  return given.verdict === expected.verdict && expected.articles.every((each) => given.articles.includes(each)) && expected.authorities.every((each) => given.authorities.includes(each));
}

test("there is more than one rule set", () => expect(ids).toEqual(expect.arrayContaining(["sec-crypto-action", "yinfa-2021-237", "yinfa-2026-42"])));

describe.each([...books])("%s", (id, book) => {
  const vectors = [...book.vectors.values()];

  test("stands in the folder of its name, and points only to rule sets that are there", () => {
    expect(book.instrument.id).toBe(id);
    for (const { rulebook } of book.instrument.relations) if (rulebook !== undefined) expect(ids).toContain(rulebook);
  });

  test("cites every provision that is not institutional, in a rule or in a definition", () => {
    const { time } = book.instrument;
    const cited = new Set([...time, ...[...book.rules.values()].flatMap((each) => [...each.cite, ...each.liability]), ...[...book.definitions.values()].flatMap((each) => each.cite)]);
    expect([...book.provisions.values()].filter((each) => !each.institutional && !cited.has(each.id)).map((each) => each.id)).toEqual([]);
  });

  test.each(vectors)("$id: $title", (vector) => {
    const given = answer(book, vector);
    expect({ verdict: given.verdict, articles: given.articles, authorities: given.authorities }).toEqual({
      verdict: vector.expected.verdict, articles: expect.arrayContaining(vector.expected.articles), authorities: expect.arrayContaining(vector.expected.authorities),
    });
  });

  test.each([...book.rules.values()])("without $id a case is answered otherwise", ({ id: gone, then }) => {
    const less = { ...book, rules: new Map([...book.rules].filter(([each]) => each !== gone)) };
    const told = ({ duties }: Decision): boolean => duties.some((each) => each.rule === gone);
    expect(vectors.some((vector) => ("duty" in then ? told(answer(book, vector)) : !fits(answer(less, vector), vector)))).toBe(true);
  });
});
