import { expect, test } from "vitest";
import { readRulebook } from "./read.ts";

const book = await readRulebook("rulebook/yinfa-2026-42");
const cited = new Set([...book.rules.values(), ...book.definitions.values()].flatMap((each) => each.cite));

test.each([...book.provisions.values()].map((each) => [each.id, each] as const))("provision %s is at work in a rule, or says why in none", (id, { institutional, code }) => {
  const atWork = cited.has(id) || institutional || (code === "time" && book.instrument.time.includes(id));
  expect(atWork).toBe(true);
});

test("no institutional provision gives an answer", () => {
  expect([...book.provisions.values()].filter((each) => each.institutional && cited.has(each.id)).map((each) => each.id)).toEqual([]);
});

test("what was checked against no text can make an answer unclear and nothing more", () => {
  const alone = [...book.rules.values()].filter((rule) => rule.cite.every((id) => book.provisions.get(id)?.unverified) && !("duty" in rule.then));
  expect(alone.filter((rule) => !("verdict" in rule.then) || rule.then.verdict !== "unclear").map((rule) => rule.id)).toEqual([]);
});
