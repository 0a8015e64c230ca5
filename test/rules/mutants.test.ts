import { describe, expect, test } from "vitest";
import { readRulebook } from "../../src/rules/book/read.ts";
import type { Rulebook } from "../../src/rules/book/read.ts";
import type { Vector } from "../../src/rules/book/shape.ts";
import { decide } from "../../src/rules/decide/decide.ts";
import { comeTo, mutantsOf } from "./mutants.ts";

const book = await readRulebook("rulebook/yinfa-2026-42");
// A day before the notice comes to nothing whatever its rules say.
const vectors = [...book.vectors.values()].filter(({ asOf }) => asOf >= (book.instrument.from ?? asOf));
const mutants = mutantsOf(book);

/** Conditions that change no answer. Each is kept because the rule's sentence would be untrue without it, and it is shown to the reader. */
const alike: Record<string, string> = {
  "R02q: without unlawfully=limits": "on the other reading R02 prohibits the same under the same article",
  "R05q: without unlawfully=limits": "on the other reading R05 prohibits the same under the same article",
  "R05s: without actorSeat=domestic": "an offshore actor is prohibited the same by R05, or undecided by R05q, under the same article",
  "R08u: without not offshore-project": "such a project without leave is needs_consent or prohibited by R07o, which cites article 6 too",
  "R09u: without consented": "without consent R09 prohibits the same under the same article",
  "R10a: without no-enterprise": "an enterprise is prohibited the same by R10, under the same article and authority",
  "R11u: without consented": "without consent R11r prohibits the same under the same article and authority",
  "R13s: without not actor=mining_machine_maker": "a maker is prohibited the same by R13 under the same article",
  "R13u: without machineMarket=export": "a sale in the mainland is prohibited by R13 or undecided by R13s under the same article",
  "R18u: without not (principalServesDomestic=true and knows=true)": "where both are so R18 prohibits the same under the same article",
};

const answers = (from: Rulebook): string[] => vectors.map((vector) => JSON.stringify(comeTo(from, vector)));

describe("the short way to an answer", () => {
  const short = (vector: Vector): object => {
    const { verdict, authorities, articles, duties } = decide(book, vector, { readings: vector.readings });
    return { verdict, authorities: authorities.toSorted(), articles, duties: duties.map((each) => each.rule).toSorted() };
  };
  test("is that of decide on every case", () => expect(vectors.map((vector) => comeTo(book, vector))).toEqual(vectors.map(short)));
});

describe("nothing can be taken out of a rule, a term or a gate unnoticed", () => {
  const whole = answers(book);
  const unnoticed = mutants.filter((mutant) => vectors.every((vector, n) => JSON.stringify(comeTo(mutant.book, vector)) === whole[n])).map(({ name }) => name);

  test("by the cases of the rule set", () => expect(unnoticed.filter((name) => alike[name] === undefined)).toEqual([]));
  test("and what is said to change no answer changes none", () => expect(Object.keys(alike).filter((name) => !unnoticed.includes(name))).toEqual([]));
  test("each has a name of its own, and there are hundreds", () => {
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
    expect(mutants.length).toBeGreaterThan(300);
  });
});
