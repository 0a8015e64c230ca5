import { describe, expect, test } from "vitest";
import type { Condition } from "../book/condition.ts";
import { Instrument } from "../book/instrument.ts";
import type { Rulebook } from "../book/read.ts";
import { Definition, Fact, Provision, Reading, Rule } from "../book/shape.ts";
import { decide } from "./decide.ts";

const b = (en: string) => ({ en, zh: `${en}（中）` });
const byId = <T extends { id: string }>(items: T[]): Map<string, T> => new Map(items.map((each) => [each.id, each]));

interface Sketch {
  when: Condition;
  gives?: Rule["then"];
  defeats?: string[];
  basis?: Rule["basis"];
  cite?: string[];
  authorities?: string[];
}

/** What a rule gives, under the name that yaml has for it. */
const gives = (what: Rule["then"]): object => JSON.parse(`{"then":${JSON.stringify(what)}}`) as object;

/** A rule set as small as the point that a test makes. */
function book(rules: Record<string, Sketch>, over: Record<string, unknown> = {}): Rulebook {
  const verdict = (id: string) => ({ id, label: b(id), meaning: b(`${id}.`) });
  const instrument = Instrument.parse({
    id: "small", title: b("Small"), number: b("No. 1"), kind: b("notice"), issuers: [], from: "2026-02-06", to: null, time: ["99"],
    text: { file: "x.txt", copy: b("x"), absent: b("x") },
    verdicts: ["barred", "ask", "unclear", "if", "free"].map(verdict), undecided: "unclear", floor: "free",
    authorities: [{ id: "A", label: b("A") }, { id: "B", label: b("B") }],
    gates: [{ id: "leave", label: b("leave"), exits: [
      { when: { fact: "granted", is: true }, verdict: "if" },
      { when: { fact: "begun", is: false }, verdict: "ask" },
      { when: { fact: "begun", is: true }, verdict: "barred" },
    ] }],
    relations: [{ to: b("Old"), rulebook: "old", kind: "repeals", what: b("It came before.") }],
    caution: b("No advice."), ...over,
  });
  const fact = (id: string, cost: number) => Fact.parse({ id, label: b(id), question: b(`${id}?`), anchor: [], cost });
  const provision = (id: string) => Provision.parse({ id, cited: id, eId: "art_1", code: "forbidden", bound: b("x"), act: b("x"), condition: null, territory: null, authority: null, quotes: [], rendering: "x" });
  return {
    instrument,
    documents: new Map(),
    provisions: byId(["1", "2", "13", "G3", "99"].map(provision)),
    facts: byId([fact("coin", 2), fact("here", 1), fact("granted", 4), fact("begun", 1), Fact.parse({ id: "act", label: b("act"), question: b("act?"), anchor: [], cost: 1, options: [{ id: "sell", label: b("sell") }, { id: "hold", label: b("hold") }] })]),
    definitions: byId([Definition.parse({ id: "dealing", label: b("dealing"), when: { all: [{ fact: "coin", is: true }, { fact: "act", is: "sell" }] } })]),
    rules: byId(Object.entries(rules).map(([id, sketch]) => Rule.parse({ id, says: b(`${id} says`), cite: sketch.cite ?? ["1"], when: sketch.when, ...gives(sketch.gives ?? { verdict: "barred" }), defeats: sketch.defeats ?? [], basis: sketch.basis ?? "text", authorities: sketch.authorities ?? [] }))),
    readings: byId([Reading.parse({ id: "narrow", cite: ["1"], question: b("Narrow?"), standard: "no", options: [{ id: "no", label: b("wide") }, { id: "yes", label: b("narrow"), holders: [{ who: b("Somebody"), document: "d1" }] }] })]),
    vectors: new Map(),
    text: "x",
    edition: "0".repeat(64),
  };
}

const on = (facts: Record<string, boolean | string | null>, asOf = "2026-03-16") => ({ asOf, facts });

describe("three-valued rules", () => {
  const dealing: Record<string, Sketch> = { R1: { when: { all: [{ def: "dealing" }, { fact: "here", is: true }] } } };
  test.each<[string, Record<string, boolean | string | null>, string, string[]]>([
    ["all known and true", { coin: true, act: "sell", here: true }, "barred", []],
    ["one known false settles it", { coin: false }, "free", []],
    ["unknown is not false", { coin: true, act: "sell" }, "unclear", ["here"]],
    ["null is unknown", { coin: true, act: null, here: true }, "unclear", ["act"]],
    ["cheapest first, then the order of the facts", {}, "unclear", ["here", "act", "coin"]],
  ])("%s", (_, facts, verdict, open) => {
    const decision = decide(book(dealing), on(facts));
    expect([decision.verdict, decision.open.map((each) => each.fact)]).toEqual([verdict, open]);
  });

  test("a fact that a known one makes idle is not asked", () => {
    const rules: Record<string, Sketch> = { R1: { when: { any: [{ all: [{ fact: "here", is: false }, { fact: "coin", is: true }] }, { fact: "begun", is: true }] } } };
    expect(decide(book(rules), on({ here: true })).open.map((each) => each.fact)).toEqual(["begun"]);
  });

  test("nothing is asked once nothing can be worse", () => {
    const rules: Record<string, Sketch> = { R1: { when: { fact: "here", is: true } }, R2: { when: { fact: "coin", is: true }, gives: { verdict: "if" } } };
    const decision = decide(book(rules), on({ here: true }));
    expect([decision.verdict, decision.open, decision.proof.map((each) => [each.rule, each.state])]).toEqual(["barred", [], [["R1", "live"], ["R2", "open"]]]);
  });
});

describe("exceptions", () => {
  const rules: Record<string, Sketch> = {
    R1: { when: { fact: "here", is: true } },
    R2: { when: { fact: "granted", is: true }, gives: { verdict: "if" }, defeats: ["R1"], cite: ["2"] },
    R3: { when: { fact: "begun", is: true }, gives: { verdict: "free" }, defeats: ["R2"] },
  };
  test.each<[string, Record<string, boolean>, string, string]>([
    ["holds: the rule is defeated", { here: true, granted: true, begun: false }, "if", "defeated"],
    ["does not hold: the rule is live", { here: true, granted: false, begun: false }, "barred", "live"],
    ["open: the rule is open", { here: true, begun: false }, "unclear", "open"],
    ["is itself taken out: the rule is live", { here: true, granted: true, begun: true }, "barred", "live"],
    ["may itself be taken out: the rule is open", { here: true, granted: true }, "unclear", "open"],
  ])("one that %s", (_, facts, verdict, state) => {
    const decision = decide(book(rules), on(facts));
    expect([decision.verdict, decision.proof.find((each) => each.rule === "R1")?.state]).toEqual([verdict, state]);
  });

  test("what was not verified takes no rule out of force", () => {
    const doubtful = { ...rules, R2: { ...rules.R2!, basis: "unverified" as const } };
    expect(decide(book(doubtful), on({ here: true, granted: true, begun: false })).verdict).toBe("unclear");
  });
});

describe("gates", () => {
  const rules: Record<string, Sketch> = { R1: { when: { fact: "here", is: true }, gives: { gate: "leave" }, authorities: ["B"] } };
  test.each<[Record<string, boolean>, string]>([
    [{ granted: true, begun: true }, "if"],
    [{ granted: false, begun: false }, "ask"],
    [{ granted: false, begun: true }, "barred"],
    [{ granted: false }, "unclear"],
    [{ begun: false }, "unclear"],
    [{ granted: true }, "if"],
  ])("%j ends in %s", (facts, verdict) => {
    const decision = decide(book(rules), on({ here: true, ...facts }));
    expect([decision.verdict, decision.authorities]).toEqual([verdict, ["B"]]);
  });
  test.each<[Record<string, boolean>, string[]]>([
    [{ granted: true }, ["here: yes", "granted: yes"]],
    [{ granted: false, begun: false }, ["here: yes", "granted: no", "begun: no"]],
    [{ granted: false, begun: true }, ["here: yes", "granted: no", "begun: yes"]],
  ])("%j is told with the facts that decide it", (facts, told) => {
    expect(decide(book(rules), on({ here: true, ...facts })).proof[0]?.because.of?.map(({ says }) => says.en)).toEqual(told);
  });
});

describe("readings", () => {
  const rules: Record<string, Sketch> = { R1: { when: { all: [{ fact: "here", is: true }, { reading: "narrow", is: "no" }] } } };
  test("one that moves the verdict is shown with all options and holders; pinning it moves it", () => {
    const decision = decide(book(rules), on({ here: true }));
    expect(decision.readings).toMatchObject([{ id: "narrow", taken: "no", pinned: false, options: [{ id: "no", verdict: "barred" }, { id: "yes", verdict: "free", holders: [{ document: "d1" }] }] }]);
    const pinned = decide(book(rules), on({ here: true }), { readings: { narrow: "yes" } });
    expect(pinned).toMatchObject({ verdict: "free", pinned: { narrow: "yes" }, readings: [{ pinned: true }] });
  });
  test("one that moves nothing is not", () => expect(decide(book(rules), on({ here: false })).readings).toEqual([]));
});

describe("time and text", () => {
  const rules: Record<string, Sketch> = { R1: { when: { fact: "here", is: true } }, R2: { when: { fact: "coin", is: true }, basis: "unverified" } };
  test.each([["2026-02-05", "free"], ["2026-02-06", "barred"], ["2026-02-27", "barred"], ["2026-02-28", "free"]])("on %s it is %s", (asOf, verdict) => {
    const decision = decide(book(rules, { to: "2026-02-28" }), on({ here: true }, asOf));
    expect([decision.verdict, decision.articles]).toEqual([verdict, verdict === "free" ? ["99"] : ["1"]]);
  });
  test("a day before points to the earlier instrument", () => expect(decide(book(rules), on({}, "2025-10-15")).see).toEqual([{ says: expect.objectContaining({ en: "For that day look at Old: It came before." }) as unknown, rulebook: "old" }]));
  test.each(["2025-01-01", "2026-03-16"])("without its text nothing is better than undecided on %s", (asOf) => {
    expect(decide(book(rules, { text: { missing: b("not found") } }), on({ here: false, coin: false }, asOf)).verdict).toBe("unclear");
  });
  test("what was not verified can make it undecided, is named, and no more", () => {
    const decision = decide(book(rules), on({ here: false, coin: true }));
    expect([decision.verdict, decision.see.map(({ says }) => says.en)]).toEqual(["unclear", ["Not verified, and what the answer would turn on: R2 says"]]);
  });
});

test("articles stand in the order in which they are counted", () => {
  const rules = Object.fromEntries(["13", "G3", "2", "1"].map((id, n) => [`R${n}`, { when: { fact: "here", is: true } as Condition, cite: [id] }]));
  expect(decide(book(rules), on({ here: true })).articles).toEqual(["1", "2", "13", "G3"]);
});

test("a duty stands beside the verdict and moves nothing", () => {
  const decision = decide(book({ D1: { when: { fact: "here", is: true }, gives: { duty: b("report") } } }), on({ here: true }));
  expect(decision).toMatchObject({ verdict: "free", proof: [], duties: [{ rule: "D1", cites: [{ provision: "1" }] }] });
});

test("the proof tells each thing in a plain sentence", () => {
  const decision = decide(book({ R1: { when: { all: [{ def: "dealing" }, { not: { fact: "here", is: true } }] } } }), on({ coin: true, act: "sell", here: false }));
  expect(decision.proof[0]?.because).toEqual({
    value: true, says: { en: "All of these hold: yes", zh: "下列各项均成立：是" },
    of: [
      { value: true, def: "dealing", says: { en: "dealing: yes", zh: "dealing（中）：是" }, of: [{ value: true, says: { en: "All of these hold: yes", zh: "下列各项均成立：是" }, of: [
        { value: true, fact: "coin", says: { en: "coin: yes", zh: "coin（中）：是" } },
        { value: true, fact: "act", says: { en: "act: sell", zh: "act（中）：sell（中）" } },
      ] }] },
      { value: true, fact: "here", says: { en: "here: no", zh: "here（中）：否" } },
    ],
  });
});

describe("a case that cannot be read", () => {
  const rules: Record<string, Sketch> = { R1: { when: { fact: "here", is: true } } };
  test.each<[string, Record<string, unknown>, string]>([
    ["an unknown fact", { hear: true }, 'Case 3: no fact is called "hear"; the nearest is here.'],
    ["an unknown value", { act: "sel" }, 'Case 3: act cannot be "sel"; the nearest is sell.'],
    ["a word for yes", { here: "yes" }, 'Case 3: here is answered by true or false (null where it is not known), not by "yes".'],
    ["a name that objects have of themselves", JSON.parse('{"__proto__": true}') as Record<string, unknown>, 'Case 3: no fact is called "__proto__"'],
  ])("%s is named with the nearest that exists", (_, facts, message) => {
    expect(() => decide(book(rules), on(facts as Record<string, boolean>), { name: "Case 3" })).toThrow(message);
  });
  test("a day that does not exist", () => expect(() => decide(book(rules), on({}, "2026-02-30"))).toThrow('The case: asOf is "2026-02-30", which is not a day'));
  test("a reading that does not exist", () => expect(() => decide(book(rules), on({}), { readings: { narow: "yes" } })).toThrow('No reading of small is called "narow"; the nearest is narrow.'));
  test("an option that does not exist", () => expect(() => decide(book(rules), on({}), { readings: { narrow: "ye" } })).toThrow('The reading narrow cannot be "ye"; the nearest is yes.'));
});
