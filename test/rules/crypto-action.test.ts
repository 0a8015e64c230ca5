import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { isFiling } from "../../src/analysis/figures/filings.ts";
import { readShelves } from "../../src/casebook/load.ts";
import type { Codebook } from "../../src/codebook/shape.ts";
import { readCodebook } from "../../src/codebook/read.ts";
import type { Action } from "../../src/record/statements/action.ts";
import type { Value } from "../../src/rules/book/condition.ts";
import { readRulebook } from "../../src/rules/book/read.ts";
import { decide } from "../../src/rules/decide/decide.ts";
import { codebookLines, codebookText } from "./codebook-text.ts";

const folder = "rulebook/sec-crypto-action";
const book = await readRulebook(folder);
const { codebook } = await readCodebook("codebook");
const readings = [...book.readings.values()];
const day = "2026-11-22";

type Coded = Pick<Action, "agency" | "forum" | "industry" | "pleads" | "conduct">;
type Facts = Record<string, Value | null>;

/** Every way to choose the definitions that are readings of the set. */
const choices = readings.reduce<Record<string, string>[]>((all, { id, options }) => all.flatMap((choice) => options.map((option) => ({ ...choice, [id]: option.id }))), [{}]);

/** What an action that the casebook has coded answers to the set's questions, by the words in each fact's `anchor`. */
function answersOf(action: Coded): Facts {
  const facts: Facts = {
    agency: action.agency === "sec" ? "sec" : "other",
    announces: "opens_action",
    forum: action.forum.replaceAll("-", "_"),
    cryptoRole: action.industry === "crypto" ? "subject" : "none",
    pleadsRegistration: action.pleads.includes("registration"),
    pleadsFraud: action.pleads.includes("fraud"),
  };
  for (const { id, anchor } of book.facts.values()) if (id.startsWith("conduct")) facts[id] = action.conduct.some((word) => anchor.includes(`conduct/${word}`));
  return facts;
}

const counts = (facts: Facts, choice: Record<string, string>): string => decide(book, { asOf: day, facts }, { readings: choice }).verdict;
const counted = (action: Coded, choice: Record<string, string>): string => (action.agency === "sec" && isFiling(action, choice) ? "counts" : "does_not_count");

describe("the words of the codebook", () => {
  const lines = codebookLines(codebook);

  test("stand in codebook.txt as they are; after a change run `npx vitest run test/rules -u`", async () => {
    await expect(codebookText(codebook)).toMatchFileSnapshot(`../../${folder}/codebook.txt`);
  });

  test.each([...book.provisions.values()])("$id quotes $cited", ({ eId, cited, quotes }) => {
    const line = lines.find((each) => each.eId === eId);
    expect(line?.at).toBe(cited);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter((quote) => !line!.words.includes(quote))).toEqual([]);
  });

  test.each(readings)("reading $id is the definition of that name", ({ id, standard, options }) => {
    const definition = codebook.definitions.get(id)!;
    expect(standard).toBe(definition.default);
    expect(options.map((option) => [option.id, option.label])).toEqual(definition.options.map((option) => [option.id, option.label]));
  });

  test("each conduct word stands in one fact, or is one that the option token-business names as pleaded of any asset", () => {
    const anchored = [...book.facts.values()].flatMap(({ anchor }) => anchor).filter((at) => at.startsWith("conduct/")).map((at) => at.slice("conduct/".length));
    const text = codebook.definitions.get("crypto-scope")!.options.find((option) => option.id === "token-business")!.meaning.en;
    const list = text.slice(text.indexOf("other than ") + "other than ".length, text.indexOf(", which are"));
    const ofAnyAsset = list.split(/, | and /);
    expect(ofAnyAsset).toHaveLength(6);
    expect([...anchored, ...ofAnyAsset].sort()).toEqual([...codebook.conduct.keys()].sort());
  });

  test("every forum of the codebook can be answered, and every anchor is a word of it", () => {
    expect(book.facts.get("forum")!.options!.map(({ id }) => id).sort()).toEqual([...codebook.forums.keys()].map((id) => id.replaceAll("-", "_")).sort());
    for (const at of [...book.facts.values()].flatMap(({ anchor }) => anchor)) {
      const [list, id] = at.split("/") as [keyof Codebook, string];
      expect(codebook[list].has(id), at).toBe(true);
    }
  });
});

describe("the cases", () => {
  test.each([...book.vectors.values()].filter(({ expected }) => expected.verdict === "unclear"))("$id says what has to be read, or that the codebook is silent", ({ asOf, facts, readings: chosen }) => {
    const { proof, open } = decide(book, { asOf, facts }, { readings: chosen });
    expect(open.length > 0 || proof.some(({ rule, state }) => rule === "E5" && state === "live")).toBe(true);
  });

  test("one release moves with the definition, and the answer says so", () => {
    const { facts } = book.vectors.get("X29-wide")!;
    const [turning] = decide(book, { asOf: day, facts }).readings;
    expect(turning).toMatchObject({ id: "crypto-scope", taken: "wide" });
    expect(turning!.options.map((option) => `${option.id} ${option.verdict}`)).toEqual(["wide counts", "token-business does_not_count", "registration does_not_count"]);
  });
});

describe("codebook, analysis and rule set say the same", () => {
  let actions: Coded[];
  beforeAll(async () => {
    actions = [...(await readShelves({ casebook: "casebook", codebook: "codebook" })).casebook.actions.values()].map((page) => page.body);
  });

  test.each(choices.map((choice) => [Object.values(choice).join(", "), choice] as const))("of every action in the casebook under %s", (_named, choice) => {
    expect(actions.length).toBeGreaterThan(100);
    const apart = actions.filter((action) => counts(answersOf(action), choice) !== counted(action, choice));
    expect(apart).toEqual([]);
  });

  test("of every conduct word by itself", () => {
    const coded = [...codebook.conduct.keys()].map((word): Coded => ({ agency: "sec", forum: "federal-court", industry: "crypto", pleads: ["other"], conduct: [word] }));
    for (const choice of choices) expect(coded.filter((action) => counts(answersOf(action), choice) !== counted(action, choice)), JSON.stringify(choice)).toEqual([]);
  });

  test("of any action that could be coded", () => {
    const crypto = fc.constant("crypto");
    const word = (list: "industries" | "forums" | "conduct"): fc.Arbitrary<string> => fc.constantFrom(...codebook[list].keys());
    const action = fc.record({
      agency: fc.constantFrom("sec", "sec", "sec", "cftc"), forum: word("forums"), industry: fc.oneof(crypto, word("industries")),
      pleads: fc.subarray(["registration", "fraud", "disclosure", "other"] as const, { minLength: 1 }), conduct: fc.uniqueArray(word("conduct"), { minLength: 1, maxLength: 4 }),
    });
    fc.assert(fc.property(action, fc.constantFrom(...choices), (coded, choice) => counts(answersOf(coded as Coded), choice) === counted(coded as Coded, choice)), { numRuns: 2000 });
  });

  test("an answer taken away only makes it unclear", () => {
    fc.assert(fc.property(fc.constantFrom(...book.vectors.values()), fc.constantFrom(...choices), fc.constantFrom(...book.facts.keys()), ({ facts }, choice, id) => {
      const [before, after] = [counts(facts, choice), counts({ ...facts, [id]: null }, choice)];
      return after === before || after === "unclear";
    }), { numRuns: 1000 });
  });
});
