import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Decision } from "../../src/rules/index.ts";
import { run } from "./run.ts";

const desk = { asOf: "2026-03-16", facts: { dlt: true, monetaryAuthority: false, currencyLike: true, assetRight: false, issuedAndTraded: true, actor: "individual", actorSeat: "domestic", activity: "exchange_fiat_vc", place: "in_china", clients: "domestic", stage: "ongoing" } };
const arm = { asOf: "2026-03-16", facts: { ...desk.facts, actor: "financial_institution", actorSeat: "offshore", controlledByDomestic: true, offshoreUnitOfDomesticFi: true, activity: "sell_product", place: "offshore", clients: "offshore_only", consent: "none" } };

let cwd = "";
beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), "decide-"));
});
afterEach(() => rm(cwd, { recursive: true }));

const surroundings = () => ({ cwd, env: { LANG: "C", HOME: cwd, XDG_DATA_HOME: path.join(cwd, "data") } });
const decide = (argv: string[], over: Parameters<typeof run>[1] = {}) => run(["decide", ...argv], { ...surroundings(), ...over });
const put = async (name: string, value: unknown): Promise<string> => {
  await writeFile(path.join(cwd, name), typeof value === "string" ? value : JSON.stringify(value));
  return name;
};
const answered = (out: string) => JSON.parse(out) as Decision;
const answers = (out: string) => JSON.parse(out) as Decision[];

describe("what goes in comes out", () => {
  test("one case gives one decision", async () => {
    const { code, out, err } = await decide([await put("case.json", desk), "--format", "json"]);
    expect([code, err, answered(out).verdict, answered(out).articles]).toEqual([0, "", "prohibited", ["1.2"]]);
  });
  test.each([["a list", (cases: unknown[]) => cases], ["an object with vectors", (vectors: unknown[]) => ({ about: "x", facts: {}, vectors })], ["an object with cases", (cases: unknown[]) => ({ cases })]])("%s gives a list in the same order", async (_, wrapped) => {
    const { code, out } = await decide([await put("cases.json", wrapped([desk, { ...arm, title: "ignored" }, { ...desk, asOf: "2026-02-05" }])), "--format", "json"]);
    expect([code, answers(out).map((each) => each.verdict)]).toEqual([0, ["prohibited", "unclear", "outside"]]);
  });
  test("a case without a day is of the day given, else of today", async () => {
    const file = await put("case.json", { facts: desk.facts });
    expect(answered((await decide([file, "--format", "json"])).out).asOf).toBe("2026-11-22");
    expect(answered((await decide([file, "--format", "json", "--as-of", "2026-02-05"])).out)).toMatchObject({ asOf: "2026-02-05", verdict: "outside" });
  });
  test.each([["-"], []])("standard input is read where it is piped (%s)", async (...argv) => {
    const { out } = await decide([...argv, "--format", "json"], { piped: () => Promise.resolve(JSON.stringify(desk)) });
    expect(answered(out).verdict).toBe("prohibited");
  });
  test("another rule set only by name", async () => {
    const { out } = await decide([await put("case.json", { ...desk, asOf: "2025-10-15" }), "--rulebook", "yinfa-2021-237", "--format", "json"]);
    expect(answered(out)).toMatchObject({ rulebook: "yinfa-2021-237", verdict: "unclear" });
  });
});

describe("the text", () => {
  test("gives verdict, rule, article in its own words, our rendering, and the caution", async () => {
    const { out } = await decide([await put("case.json", desk)]);
    expect(out).toContain("PROHIBITED  The notice forbids it as described.");
    expect(out).toMatch(/R01 holds: prohibited \(1\.2a\)\n/);
    expect(out).toContain("Where it is carried on: in the mainland");
    expect(out).toContain("「在境内开展法定货币与虚拟货币兑换业务」");
    expect(out).toContain("Our rendering: Business activities related to virtual currency");
    expect(out).toContain("This is not legal advice.");
  });
  test("stands in Chinese without an English sentence", async () => {
    const { out } = await decide([await put("case.json", desk), "--lang", "zh"]);
    expect(out).toContain("【禁止】按所述情形，本通知禁止。");
    expect(out).toContain("行为日期2026年3月16日");
    expect(out).not.toMatch(/[a-z]{4,} [a-z]{2,} [a-z]{2,}/);
  });
  test("fits the width of the terminal", async () => {
    const { out } = await decide([await put("case.json", arm)], { width: 60 });
    expect(out.split("\n").filter((line) => line.length > 60)).toEqual([]);
  });
  test("says why nothing attaches", async () => {
    const { out } = await decide([await put("case.json", { ...desk, facts: { ...desk.facts, activity: "holding" } })]);
    expect(out).toContain("No rule holds on these facts.");
    expect(out).toMatch(/R01 \(1\.2a\)\n.*\n\s+What is done: merely holding \(looked for: /);
  });
  test("shows the readings it turns on with how to pin one", async () => {
    const { out } = await decide([await put("case.json", arm)]);
    expect(out).toContain("institutions-abroad (A9)");
    expect(out).toContain("Pin one with --reading institutions-abroad=bound");
  });
});

describe("wrong use is said in one sentence", () => {
  test.each<[string, unknown, string[], string]>([
    ["an unknown fact", [desk, { ...desk, id: "B", facts: { acter: "individual" } }], [], 'Case 2 (B): no fact is called "acter"; the nearest is actor.'],
    ["an unknown value", { ...desk, facts: { place: "china" } }, [], 'The case: place cannot be "china"; the nearest is in_china.'],
    ["a day that is none", { ...desk, asOf: "2026-02-30" }, [], 'The case: asOf is "2026-02-30", which is not a day'],
    ["no json", "facts: {}", [], "case.json is not json"],
    ["nothing", "", [], "case.json is empty"],
    ["an empty list", [], [], "case.json holds an empty list"],
    ["no case", { a: 1 }, [], "The case of case.json: facts cannot be read"],
    ["an unknown rule set", desk, ["--rulebook", "yinfa-2026"], 'No rule set is called "yinfa-2026"; the nearest is yinfa-2026-42.'],
    ["a path for a rule set", desk, ["--rulebook", "../casebook"], 'No rule set is called "../casebook"'],
    ["an unknown reading", desk, ["--reading", "abroad=bound"], 'No reading of yinfa-2026-42 is called "abroad"; the nearest is institutions-abroad.'],
    ["an unknown option", desk, ["--reading", "A9=bond"], 'The reading institutions-abroad cannot be "bond"; the nearest is bound.'],
    ["a reading without an option", desk, ["--reading", "A9"], "--reading A9 cannot be read"],
    ["a reading given twice", desk, ["--reading", "A9=bound", "--reading", "institutions-abroad=open"], "--reading institutions-abroad is given twice"],
    ["a file and questions", desk, ["--ask"], "--ask asks for the case, so it takes no file"],
  ])("%s", async (_, value, argv, message) => {
    const { code, out, err } = await decide([await put("case.json", value), ...argv]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
  test("a file that is not there", async () => expect((await decide(["nowhere.json"])).err).toContain("nowhere.json cannot be read (there is no such file)"));
  test("nothing piped", async () => expect((await decide(["-"])).err).toContain("Nothing is piped to standard input"));
});

describe("the log of pinned readings", () => {
  const lines = async (file: string) => (await readFile(path.join(cwd, file), "utf8")).trim().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
  const pin = ["--reading", "A9=bound"];

  test("holds what was decided, chained, and says where", async () => {
    const file = await put("case.json", arm);
    const { code, out, err } = await decide([file, ...pin, "--format", "json", "--log", "log.jsonl"]);
    expect([code, answered(out).verdict, answered(out).pinned]).toEqual([0, "prohibited", { "institutions-abroad": "bound" }]);
    expect(err).toBe(`Decided under a pinned reading and logged as entry 1 of ${path.join(cwd, "log.jsonl")}; the log does not know who asked.\n`);
    await decide([await put("cases.json", [arm, desk]), ...pin, "--log", "log.jsonl"]);
    const logged = await lines("log.jsonl");
    expect(logged).toMatchObject([
      { seq: 1, by: null, at: "2026-11-22T12:00:00.000Z", asOf: "2026-03-16", facts: arm.facts, pinned: { "institutions-abroad": "bound" }, verdict: "prohibited", prev: "0".repeat(64) },
      { seq: 2, verdict: "prohibited", prev: logged[0]!.hash },
      { seq: 3, facts: desk.facts, prev: logged[1]!.hash },
    ]);
  });
  test("lies in the data directory when nobody says where", async () => {
    await decide([await put("case.json", arm), ...pin]);
    expect(await lines("data/prosequi/decisions.jsonl")).toHaveLength(1);
  });
  test("is not written where nothing is pinned", async () => {
    await decide([await put("case.json", arm), "--log", "log.jsonl"]);
    await expect(lines("log.jsonl")).rejects.toThrow("ENOENT");
  });
  test.each<[string, (text: string) => string, number]>([
    ["altered", (text) => text.replace('"verdict":"prohibited"', '"verdict":"unclear"'), 1],
    ["cut in its last line", (text) => text.slice(0, -20), 2],
    ["without its first line", (text) => text.slice(text.indexOf("\n") + 1), 1],
    ["with a line put in twice", (text) => text + text.slice(text.indexOf("\n") + 1), 3],
    ["with a line that is no json", (text) => `${text}?\n`, 3],
  ])("one %s takes no further line and gives no answer", async (_, bend, line) => {
    const file = await put("cases.json", [arm, arm]);
    await decide([file, ...pin, "--log", "log.jsonl"]);
    const bent = bend(await readFile(path.join(cwd, "log.jsonl"), "utf8"));
    await put("log.jsonl", bent);
    const { code, out, err } = await decide([file, ...pin, "--log", "log.jsonl"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`is broken at line ${line}`);
    expect(await readFile(path.join(cwd, "log.jsonl"), "utf8")).toBe(bent);
  });
  test("that cannot be written gives no answer", async () => {
    await put("taken", "x");
    const { code, out, err } = await decide([await put("case.json", arm), ...pin, "--log", "taken/log.jsonl"]);
    expect([code, out, err.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(err).toContain("cannot be written");
  });
  test("that another process holds gives no answer", async () => {
    await put("log.jsonl.lock", "");
    const { code, err } = await decide([await put("case.json", arm), ...pin, "--log", "log.jsonl"]);
    expect([code, err]).toEqual([2, expect.stringContaining("is being written by another process")]);
  });
});

describe("the questions", () => {
  /** A person who writes these lines and then goes away. */
  const person = (...given: string[]) => {
    const asked: string[] = [];
    return { asked, ask: (question: string) => (asked.push(question), Promise.resolve(given.shift() ?? null)) };
  };

  test("ask only what still matters and end with the proof and the case to keep", async () => {
    const { ask, asked } = person("", "20", "1", "9");
    const { code, out, err } = await decide(["--ask"], { ask });
    expect([code, asked.length]).toEqual([0, 4]);
    expect(err.match(/^(What is done|Where are the machines sold|Who acts)\?$/gm)).toEqual(["What is done?", "Where are the machines sold?", "Who acts?"]);
    expect(err).toContain("So far: unclear  3 questions can still change the answer.");
    expect(out).toContain("PROHIBITED");
    expect(JSON.parse(out.slice(out.lastIndexOf("again:") + 6))).toEqual({ asOf: "2026-11-22", facts: { activity: "mining_machine_sale", machineMarket: "domestic", actor: "mining_machine_maker" } });
  });
  test("are asked without a file where a person sits at the terminal", async () => {
    const { ask, asked } = person("2026-02-05");
    const { out } = await decide([], { ask });
    expect([asked.length, out.startsWith("OUTSIDE")]).toEqual([1, true]);
  });
  test("take ? for not known, b for back, q for stop, and ask again what they cannot read", async () => {
    const { ask } = person("yesterday", "2026-03-16", "99", "x", "19", "b", "b", "18", "?", "１", "q");
    const { out, err } = await decide(["--ask", "--format", "json"], { ask });
    expect(err).toContain('"yesterday" is not a day');
    expect(err).toContain('"99" is none of the choices');
    expect(err).toContain('"x" is none of the choices');
    expect(err).toContain("This is the first question.");
    expect(answered(out)).toMatchObject({ verdict: "unclear", asOf: "2026-03-16" });
    expect(JSON.parse(err.slice(err.lastIndexOf("again:") + 6))).toEqual({ asOf: "2026-03-16", facts: { activity: "registration", place: null, nameLabel: "hit" } });
  });
  test("log what was decided under a pinned reading", async () => {
    const { ask } = person("", "20", "2", "1", "9");
    const { out, err } = await decide(["--ask", "--reading", "A15=inside", "--log", "log.jsonl"], { ask });
    expect(out).toContain("PROHIBITED");
    expect(err).toContain("logged as entry 1");
  });
});
