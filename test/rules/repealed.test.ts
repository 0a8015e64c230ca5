import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Value } from "../../src/rules/book/condition.ts";
import { readRulebook, type Rulebook } from "../../src/rules/book/read.ts";
import { decide } from "../../src/rules/decide/decide.ts";
import type { Case } from "../../src/rules/decide/shape.ts";
import { shared, withData } from "../data/shared.ts";

const repealed = await readRulebook("rulebook/yinfa-2021-237");
const present = await readRulebook("rulebook/yinfa-2026-42");
const ended = "2026-02-06";

/** Any case that can be put: each fact known or not, on any day around the change of notices. */
const anyCase: fc.Arbitrary<Case> = fc.record({
  asOf: fc.date({ min: new Date("2017-01-01"), max: new Date("2030-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  facts: fc.record(Object.fromEntries([...present.facts].map(([id, { options }]) => [id, fc.option(fc.constantFrom<Value[]>(...(options?.map((each) => each.id) ?? [true, false])))]))),
});

describe("the repealed notice, whose text is not at hand", () => {
  test("holds nothing that passes for its words", () => {
    expect("missing" in repealed.instrument.text).toBe(true);
    expect([...repealed.provisions.values()].filter((each) => !each.unverified || each.quotes.length > 0)).toEqual([]);
    for (const { act, rendering } of repealed.provisions.values()) expect([act.en, act.zh, rendering]).toEqual([expect.stringMatching(/^Unverified: /), expect.stringMatching(/^未经核实：/), expect.stringMatching(/^Unverified: /)]);
    expect([...repealed.rules.values()].filter((each) => each.basis !== "unverified")).toEqual([]);
  });

  test("takes every case that the present notice takes, and answers none better than unclear", () => {
    expect(repealed.facts).toEqual(present.facts);
    fc.assert(fc.property(anyCase, (given) => decide(repealed, given).verdict === "unclear"), { numRuns: 2000 });
  });

  test.each([...present.vectors.values()])("is unclear on $id, whenever it was", ({ facts }) => {
    for (const asOf of ["2021-10-01", "2026-02-05", ended, "2026-03-16"]) expect(decide(repealed, { asOf, facts }).verdict).toBe("unclear");
  });

  test.each([
    ["derivatives", "Q2", { dlt: true, monetaryAuthority: false, currencyLike: true, place: "in_china", activity: "product_trading" }],
    ["an offshore exchange", "Q3", { dlt: true, monetaryAuthority: false, currencyLike: true, actor: "trading_platform", actorSeat: "offshore", clients: "mixed", activity: "exchange_vc_vc" }],
    ["a helper", "Q4", { dlt: true, monetaryAuthority: false, currencyLike: true, actorSeat: "domestic", activity: "assistance", principalServesDomestic: true, knows: true }],
    ["a name", "Q6", { activity: "registration", nameLabel: "hit" }],
    ["mining", "Q7", { activity: "mining", place: "in_china" }],
  ])("on %s it shows what is said of it, as unverified", (_what, rule, facts) => {
    const answer = decide(repealed, { asOf: "2024-05-01", facts });
    const proof = answer.proof.find((each) => each.rule === rule)!;
    expect(proof).toMatchObject({ state: "live", verdict: "unclear" });
    expect(proof.cites.every((cite) => cite.unverified && cite.quotes.length === 0)).toBe(true);
    expect(answer.see.map(({ says }) => says.en).join(" ")).toContain(repealed.rules.get(rule)!.says.en);
  });

  test("sends a later day to the notice that repealed it, and that one sends an earlier day back", () => {
    const facts = { activity: "mining" };
    expect(JSON.stringify(decide(repealed, { asOf: ended, facts }).see)).toContain("yinfa-2026-42");
    const before = decide(present, { asOf: "2026-02-05", facts });
    expect(before.verdict).toBe("outside");
    expect(JSON.stringify(before.see)).toContain("yinfa-2021-237");
  });

  withData("notice-42/vectors.json", "with the thirty cases", () => {
    const path = `${shared}/notice-42/vectors.json`;
    test("none is answered better than unclear", () => {
      const { vectors } = JSON.parse(readFileSync(path, "utf8")) as { vectors: (Case & { id: string })[] };
      expect(vectors).toHaveLength(30);
      for (const { asOf, facts } of vectors) for (const day of [asOf, "2024-05-01"]) expect(decide(repealed, { asOf: day, facts }).verdict).toBe("unclear");
    });
  });
});

describe("relations between rule sets", () => {
  const books = new Map<string, Rulebook>([repealed, present].map((book) => [book.instrument.id, book]));
  const reverse = { repeals: "repealed-by", "repealed-by": "repeals" } as Record<string, string>;
  const mutual = [...books.values()].flatMap(({ instrument }) => instrument.relations.filter((each) => each.rulebook !== undefined && each.kind in reverse).map((relation) => ({ from: instrument.id, relation })));

  test("both notices say which repealed which", () => {
    expect(mutual.map(({ from, relation }) => `${from} ${relation.kind} ${relation.rulebook}`).sort()).toEqual(["yinfa-2021-237 repealed-by yinfa-2026-42", "yinfa-2026-42 repeals yinfa-2021-237"]);
    for (const { from, relation } of mutual) {
      const other = books.get(relation.rulebook!)!.instrument;
      expect(other.relations.some((each) => each.rulebook === from && each.kind === reverse[relation.kind])).toBe(true);
    }
    expect(repealed.instrument.to).toBe(present.instrument.from);
  });
});
