import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locales } from "../../language/index.ts";
import type { Value } from "../book/condition.ts";
import { readRulebook } from "../book/read.ts";
import { decide } from "./decide.ts";
import { optionsOf } from "./questions.ts";
import type { Case, Decision } from "./shape.ts";
import { rank } from "./standing.ts";

const book = await readRulebook("rulebook/yinfa-2026-42");
const facts = [...book.facts.values()];
const day = "2026-03-16";

/** Cases in which each fact is known or not, most often known; half of them about a thing that the notice is about. */
const someFacts = fc.tuple(
  fc.tuple(...facts.map((fact) => fc.option(fc.constantFrom(...optionsOf(fact).map((option) => option.value)), { nil: undefined, freq: 6 }))),
  fc.constantFrom<Record<string, Value>>({}, { dlt: true, monetaryAuthority: false, currencyLike: true }, { dlt: true, assetRight: true, issuedAndTraded: true }),
).map(([values, thing]): Record<string, Value> => ({ ...Object.fromEntries(facts.flatMap(({ id }, n) => (values[n] === undefined ? [] : [[id, values[n]]]))), ...thing }));
const pins = fc.record(Object.fromEntries([...book.readings.values()].map(({ id, options }) => [id, fc.constantFrom(...options.map((option) => option.id))])), { requiredKeys: [] }) as fc.Arbitrary<Record<string, string>>;
const asked = (known: Record<string, Value>, readings: Record<string, string> = {}, asOf = day): Decision => decide(book, { asOf, facts: known } satisfies Case, { readings });
const badness = (decision: Decision): number => -rank(book, decision.verdict);
/** Where an answer is open, the worst that it may still become; one that may become worse is no better for being open. */
const worstStill = (decision: Decision): number => Math.max(badness(decision), ...(decision.open.length > 0 ? decision.proof.filter((each) => each.state === "open").map((each) => -rank(book, each.verdict)) : []));
const runs = { numRuns: 600 };

describe("over any case", () => {
  test("adding consent never makes an answer worse", () => {
    const ladder = ["none", "pending", "filed", "granted"];
    fc.assert(fc.property(someFacts, pins, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 3 }), (known, readings, from, steps) => {
      const less = asked({ ...known, consent: ladder[from]! }, readings);
      const more = asked({ ...known, consent: ladder[Math.min(3, from + steps)]! }, readings);
      expect(worstStill(more)).toBeLessThanOrEqual(worstStill(less));
      if (less.open.length === 0) expect(badness(more)).toBeLessThanOrEqual(badness(less));
    }), runs);
  });

  test("taking in onshore clients never makes an answer better", () => {
    fc.assert(fc.property(someFacts, pins, fc.constantFrom("domestic", "mixed"), (known, readings, clients) => {
      const [before, after] = [asked({ ...known, clients: "offshore_only" }, readings), asked({ ...known, clients }, readings)];
      expect(worstStill(after)).toBeGreaterThanOrEqual(worstStill(before));
      if (after.open.length === 0) expect(badness(after)).toBeGreaterThanOrEqual(badness(before));
    }), runs);
  });

  test("forgetting a fact leaves the verdict or makes it unclear", () => {
    fc.assert(fc.property(someFacts, pins, fc.nat(), (known, readings, n) => {
      const ids = Object.keys(known);
      const { [ids[n % Math.max(1, ids.length)] ?? ""]: _, ...rest } = known;
      expect([asked(known, readings).verdict, "unclear"]).toContain(asked(rest, readings).verdict);
    }), runs);
  });

  test("the last question answered never leaves a question that was not there", () => {
    fc.assert(fc.property(someFacts, (known) => {
      const before = asked(known);
      const first = before.open[0];
      if (!first) return;
      for (const { value } of first.options) expect(asked({ ...known, [first.fact]: value }).open.map((each) => each.fact)).not.toContain(first.fact);
    }), runs);
  });

  test("a question that is not asked cannot change the verdict alone", () => {
    fc.assert(fc.property(someFacts, (known) => {
      const decision = asked(known);
      const open = new Set(decision.open.map((each) => each.fact));
      for (const fact of facts) {
        if (fact.id in known || open.has(fact.id)) continue;
        for (const { value } of optionsOf(fact)) expect(asked({ ...known, [fact.id]: value }).verdict).toBe(decision.verdict);
      }
    }), { numRuns: 150 });
  });

  test("a day before the notice is always outside and cites its last paragraph", () => {
    fc.assert(fc.property(someFacts, pins, (known, readings) => {
      expect(asked(known, readings, "2026-02-05")).toMatchObject({ verdict: "outside", articles: ["final"], proof: [], open: [] });
    }), { numRuns: 100 });
  });

  test("every verdict but outside cites an article, and each rule that holds is shown", () => {
    fc.assert(fc.property(someFacts, pins, (known, readings) => {
      const decision = asked(known, readings);
      if (decision.verdict !== "outside") expect(decision.articles.length).toBeGreaterThan(0);
      for (const each of decision.proof) expect(each.cites.length).toBeGreaterThan(0);
    }), runs);
  });

  test("the order of the facts never matters", () => {
    fc.assert(fc.property(someFacts, pins, (known, readings) => {
      const turned = Object.fromEntries(Object.entries(known).reverse());
      expect(asked(turned, readings)).toEqual(asked(known, readings));
    }), { numRuns: 200 });
  });

  test("what rules come to does not depend on the order in which they stand", () => {
    const turned = { ...book, rules: new Map([...book.rules].reverse()) };
    fc.assert(fc.property(someFacts, (known) => {
      const [a, b] = [asked(known), decide(turned, { asOf: day, facts: known })];
      expect([b.verdict, b.articles, b.authorities]).toEqual([a.verdict, a.articles, a.authorities]);
    }), { numRuns: 200 });
  });

  test("an answer can be written as json and read again, and cannot be changed", () => {
    const deep = (value: unknown): boolean => value === null || typeof value !== "object" || (Object.isFrozen(value) && Object.values(value).every(deep));
    fc.assert(fc.property(someFacts, pins, (known, readings) => {
      const decision = asked(known, readings);
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
      expect(deep(decision)).toBe(true);
    }), { numRuns: 200 });
  });

  test("no answer praises, promises or names a penalty", () => {
    fc.assert(fc.property(someFacts, pins, (known, readings) => {
      // The notice's own words and their rendering stand as they are; all else is ours.
      const text = JSON.stringify(asked(known, readings), (key, value: unknown) => (key === "quotes" || key === "rendering" ? undefined : value));
      const words = /\b(cleared|permitted|compliant|safe|lawful)\b|合法|放行|准予|\d\s*(万|亿)?元|罚款|有期徒刑|拘留|\b(fine|fined|fines)\b|imprison/gu;
      expect(Array.from(text.matchAll(words), (found) => text.slice(Math.max(0, found.index - 30), found.index + 30))).toEqual([]);
    }), runs);
  });

  test("a reading is shown when pinning its other option gives another verdict, and only then", () => {
    fc.assert(fc.property(someFacts, (known) => {
      const decision = asked(known);
      for (const { id, options, standard } of book.readings.values()) {
        const moves = options.some((option) => option.id !== standard && asked(known, { [id]: option.id }).verdict !== decision.verdict);
        expect(decision.readings.some((each) => each.id === id)).toBe(moves);
      }
    }), { numRuns: 100 });
  });
});

test("the English and the Chinese of an answer say the same of the same things", () => {
  fc.assert(fc.property(someFacts, (known) => {
    const decision = asked(known);
    const stripped = locales.map((locale) => JSON.stringify(decision, (_, value: unknown) => (value !== null && typeof value === "object" && "en" in value && "zh" in value ? typeof (value as Record<string, unknown>)[locale] : value)));
    expect(stripped[0]).toBe(stripped[1]);
  }), { numRuns: 100 });
});
