import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { decide, readRulebook } from "../../src/rules/index.ts";
import { shared, withData } from "./shared.ts";

const Gold = z.object({
  facts: z.record(z.string(), z.object({ type: z.union([z.literal("bool"), z.array(z.string())]) })),
  vectors: z.array(z.object({
    id: z.string(),
    title: z.string(),
    asOf: z.string(),
    facts: z.record(z.string(), z.union([z.boolean(), z.string()])),
    expected: z.object({ verdict: z.string(), authorities: z.array(z.string()), articles: z.array(z.string()) }),
  })),
});

const book = readRulebook("rulebook/yinfa-2026-42");

withData("notice-42/vectors.json", "the thirty cases of the research notes", () => {
  const file = `${shared}/notice-42/vectors.json`;
  const gold = Gold.parse(JSON.parse(readFileSync(file, "utf8")));

  test.each(gold.vectors.map((vector) => [vector.id, vector.title, vector] as const))("%s %s", async (_id, _title, vector) => {
    const decision = decide(await book, vector, { name: vector.id });
    expect(decision.verdict).toBe(vector.expected.verdict);
    // Articles and authorities of the notes are those that must be named at least.
    expect(decision.articles).toEqual(expect.arrayContaining(vector.expected.articles));
    expect(decision.authorities).toEqual(expect.arrayContaining(vector.expected.authorities));
  });

  describe("the facts are those of the notes", () => {
    test.each(Object.entries(gold.facts))("%s", async (id, { type }) => {
      const fact = (await book).facts.get(id);
      const options = fact?.options?.map((option) => option.id).filter((option) => !(id === "actor" && option === "association"));
      expect(fact && (options ?? "bool")).toEqual(type === "bool" ? "bool" : expect.arrayContaining(type));
      expect(options?.length ?? 0).toBe(type === "bool" ? 0 : type.length);
    });
  });
});
