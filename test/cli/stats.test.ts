import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerTo, examples } from "../../src/analysis/answers/index.ts";
import { stats } from "../../src/cli/commands/stats.ts";
import { krippendorff2011 } from "../../src/coding/agreement/examples.ts";
import { RecordError } from "../../src/record/problem.ts";
import type { Effects } from "../../src/cli/effects.ts";

/** What is answered to lines, or bytes, that are piped in pieces of `size` bytes. */
async function ask(input: string | Uint8Array, { format = "jsonl", size = 7 }: { format?: string; size?: number } = {}): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const effects = { out: (text: string) => { out += text; }, err: (text: string) => { err += `${text}\n`; } } as Effects;
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const code = await stats(effects, { format }, () => Promise.resolve(pieces()));
  return { code, out, err };
}
type Told = Record<string, unknown>;
const lines = (...given: unknown[]): string => given.map((each) => (typeof each === "string" ? each : JSON.stringify(each))).join("\n");
const told = (out: string): Told[] => out.trim().split("\n").map((line) => JSON.parse(line) as Told);
const one = async (line: unknown): Promise<Told> => told((await ask(lines(line))).out)[0]!;

describe("a line in, a line out", () => {
  test("in the same order, with the inputs and what was worked out", async () => {
    const { code, out, err } = await ask(lines({ fn: "proportion", x: 0, n: 9 }, { fn: "adjust", method: "holm", p: [0.02, 0.01] }, "", { fn: "binomialTest", x: 7, n: 21, p0: 0.04 }));
    expect([code, err]).toEqual([0, ""]);
    expect(told(out)).toMatchObject([{ fn: "proportion", x: 0, n: 9, clopperPearson: [0, expect.closeTo(1 - 0.025 ** (1 / 9), 12)] }, { fn: "adjust", adjusted: [0.02, 0.02] }, { fn: "binomialTest", p: expect.any(Number) }]);
  });
  test("every example of the help is answered, and says its own name", async () => {
    const { code, out, err } = await ask(lines(...Object.values(examples)));
    expect([code, err, told(out).map(({ fn }) => fn)]).toEqual([0, "", Object.keys(examples)]);
    for (const [n, line] of Object.values(examples).entries()) expect(told(out)[n]).toMatchObject(JSON.parse(line) as Told);
  });
  test("results in the line are dropped, never copied through", async () => {
    // Of the other two, a result has the name of what may be an input.
    for (const line of Object.values(examples).filter((line) => !/"fn":"(alpha|permutation)"/.test(line))) {
      const honest = await one(line);
      const bent = Object.fromEntries(Object.keys(honest).map((name) => [name, 0.123]));
      const { out, err } = await ask(lines({ ...bent, ...(JSON.parse(line) as Told) }));
      expect([told(out), err]).toEqual([[honest], ""]);
    }
    expect((await one({ fn: "alpha", coders: [["a", "b"], ["a", "b"]], metric: "nominal", alpha: 0.2, lo: 0, hi: 0.4, reason: "x", byUnits: {} })).alpha).toBe(1);
    expect((await one({ fn: "permutation", x: [1, 2, 3], y: [4, 5, 6], p: 0.9, difference: 1, exact: false })).p).toBe(0.1);
    expect(await one({ fn: "kaplanMeier", time: [1], event: [1], logRankP: 0.01 })).not.toHaveProperty("logRankP");
  });
  test("a name that is neither input nor result is told and left out", async () => {
    const { code, out, err } = await ask(lines({ fn: "proportion", x: 1, n: 2, levl: 0.9 }));
    expect([code, err]).toEqual([0, 'standard input:1: "levl" is neither an input nor a result of proportion and was left out.\n']);
    expect(told(out)[0]).not.toHaveProperty("levl");
  });
  test("what is unbounded is text, what is not known is null", async () => {
    expect(await one({ fn: "fisherExact", a: 8, b: 6, c: 0, d: 9 })).toMatchObject({ oddsRatio: "Infinity", hi: "Infinity" });
    expect(await one({ fn: "newcombeDifference", x1: 0, n1: 0, x2: 1, n2: 2 })).toMatchObject({ difference: null, lo: -1, hi: 1 });
    expect(await one({ fn: "kaplanMeier", time: [3], event: [0] })).toMatchObject({ surv: [1], median: ["Infinity", 0, "Infinity"] });
  });
  test("a level other than 0.95 where an interval is asked", async () => {
    const [wide, narrow] = told((await ask(lines({ fn: "proportion", x: 3, n: 9, level: 0.99 }, { fn: "proportion", x: 3, n: 9, level: 0.8 }))).out) as { wilson: [number, number] }[];
    expect(wide!.wilson[0]).toBeLessThan(narrow!.wilson[0]);
  });
  test("json is one list, text a line for reading that cannot move the cursor", async () => {
    const given = lines({ fn: "proportion", x: 1, n: 2 }, { fn: "logRank", time: [1, 2], event: [1, 1], group: ["\u001b[2J", "B"] });
    expect((JSON.parse((await ask(given, { format: "json" })).out) as Told[]).map(({ fn }) => fn)).toEqual(["proportion", "logRank"]);
    const { out } = await ask(given, { format: "text" });
    expect(out.split("\n")[0]).toMatch(/^proportion {2}x 1 {2}n 2 {2}clopperPearson \[0\.0125791, 0\.987421\]/);
    expect(out).not.toContain("\u001b");
    expect(JSON.parse((await ask("?", { format: "json" })).out)).toEqual([]);
  });
});

describe("a line that cannot be answered", () => {
  const good = '{"fn":"proportion","x":1,"n":2}';
  test.each<[string, unknown, string]>([
    ["no JSON", "proportion", "is not JSON; write one object on each line"],
    ["a list", [], "is not an object; write"],
    ["no question", { x: 1 }, "names no fn; write"],
    ["an unknown question", { fn: "fischer" }, 'no fn is called "fischer"; the nearest is fisherExact'],
    ["a question by the name of a method of all objects", { fn: "toString" }, 'no fn is called "toString"'],
    ["a missing input", { fn: "proportion", x: 1 }, "n is missing; write it like {"],
    ["a text for a number", { fn: "proportion", x: "1", n: 2 }, "x is not a number;"],
    ["a time that is none", { fn: "logRank", time: [1, null], event: [1, 1], group: [1, 2] }, "time.1 is not a number;"],
    ["more than there are", { fn: "proportion", x: 5, n: 3 }, "x is a part of n and cannot be more; 5 of 3 is; write it like {"],
    ["lists out of step", { fn: "aalenJohansen", time: [1, 2], event: [1] }, "time and event must be as long as each other"],
    ["another method", { fn: "adjust", method: "bonferroni", p: [] }, "method is not BH or holm;"],
    ["half a table", { fn: "permutation", a: 1, b: 2 }, "the line must hold a, b, c and d of a table, or the lists x and y;"],
    ["a table and lists", { fn: "permutation", a: 1, b: 2, c: 3, d: 4, x: [], y: [] }, "the line must hold a, b, c and d"],
    ["too many draws", { fn: "permutation", x: [1], y: [1], draws: 1e9 }, "draws may be up to 1000000;"],
    ["a table that is not square", { fn: "kappa", counts: [[1, 2]] }, "counts must hold as many columns as rows;"],
    ["half a count", { fn: "kappa", counts: [[0.5]] }, "counts.0.0 is not a count;"],
    ["coders of other units", { fn: "alpha", coders: [[1, 2], [1]], metric: "nominal" }, "coders must hold a value, or null, of every coder for every unit;"],
    ["more than a person tells apart", { fn: "alpha", coders: [[...Array(201).keys()]], metric: "nominal" }, "coders holds more than 200 different values;"],
    ["a group of each alone", { fn: "logRank", time: Array(101).fill(1), event: Array(101).fill(1), group: [...Array(101).keys()] }, "group names more than 100 groups;"],
    ["a mean beyond what was seen", { fn: "restrictedMean", time: [3], event: [0], until: 5 }, "Nobody was followed beyond 3"],
  ])("%s is told with its number, in one sentence, and loses no other", async (_, line, sentence) => {
    const { code, out, err } = await ask(lines(good, line, good));
    expect([code, told(out).length]).toEqual([2, 2]);
    expect(err.startsWith(`standard input:2: ${sentence}`)).toBe(true);
    expect([err.trim().split("\n").length, err.endsWith(".\n")]).toEqual([1, true]);
  });
  test("bytes that are no text spoil one line", async () => {
    const { code, out, err } = await ask(Buffer.concat([Buffer.from(`${good}\n{"fn":"`), Buffer.from([0xff, 0xfe]), Buffer.from(`"}\r\n${good}\r\n`)]));
    expect([code, told(out).length, err]).toEqual([2, 2, "standard input:2: is not UTF-8 text; save it as UTF-8.\n"]);
  });
  test("nothing at all is said", async () => {
    await expect(ask("\n \n")).rejects.toThrow(RecordError);
    await expect(ask("")).rejects.toThrow("Nothing is piped to standard input; write one object on each line");
  });
  test("what was answered before the input broke off is not lost", async () => {
    let out = "";
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${good}\n`);
      throw Object.assign(new Error("gone"), { code: "EISDIR" });
    }
    const effects = { out: (text: string) => { out += text; }, err: () => {} } as unknown as Effects;
    await expect(stats(effects, { format: "jsonl" }, () => Promise.resolve(broken()))).rejects.toThrow("standard input is a folder");
    expect(told(out)).toHaveLength(1);
  });
});

describe("a stream", () => {
  test("however the bytes fall apart", () => fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
    const given = lines(examples.logRank, { fn: "logRank", time: [1], event: [1], group: ["甲"] });
    expect((await ask(given, { size })).out).toBe((await ask(given, { size: 1e6 })).out);
  }), { numRuns: 20 }));
  test("is answered while it comes", async () => {
    const seen: number[] = [];
    let written = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let n = 0; n < 40; n += 1) {
        seen.push(written);
        yield Buffer.from(`{"fn":"proportion","x":1,"n":2}\n`.repeat(100));
      }
    }
    const effects = { out: (text: string) => { written += text.length; }, err: () => {} } as unknown as Effects;
    await stats(effects, { format: "jsonl" }, () => Promise.resolve(endless()));
    expect(seen.at(-1)).toBeGreaterThan(0);
  });
});

describe("reference values that others published", () => {
  test("the remissions of Freireich 1963: log-rank 16.79 on one degree of freedom", async () => {
    const time = [6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35, 1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
    const event = time.map((_, n) => (n >= 9 && n < 21 ? 0 : 1));
    const group = time.map((_, n) => (n < 21 ? "6-MP" : "placebo"));
    const { chi2, df } = await one({ fn: "logRank", time, event, group });
    expect([(chi2 as number).toFixed(2), df]).toEqual(["16.79", 1]);
    expect(await one({ fn: "kaplanMeier", time, event, group })).toMatchObject({ logRankChi2: chi2 });
  });
  // Krippendorff, K. (2011), Computing Krippendorff's Alpha-Reliability, sections A, B and C.
  test.each<[string, unknown[][], string, string]>([
    ["A, two observers, two values", ["0100000010", "1110010000"].map((row) => [...row]), "nominal", "0.095"],
    ["B, two observers, five values", ["aabbdcccedda", "babbbccceddd"].map((row) => [...row]), "nominal", "0.692"],
    ["C, four observers, values missing", krippendorff2011.map((row) => row.split(" ").map((value) => (value === "." ? null : Number(value)))), "nominal", "0.743"],
    ["C, ordinal", krippendorff2011.map((row) => row.split(" ").map((value) => (value === "." ? null : Number(value)))), "ordinal", "0.815"],
    ["C, interval", krippendorff2011.map((row) => row.split(" ").map((value) => (value === "." ? null : Number(value)))), "interval", "0.849"],
  ])("alpha of Krippendorff 2011, %s", async (_, coders, metric, alpha) => expect(((await one({ fn: "alpha", coders, metric, resamples: 20 })).alpha as number).toFixed(3)).toBe(alpha));
  test("kappa of Cohen 1960, table 2: .492", async () => expect(((await one({ fn: "kappa", counts: [[88, 14, 18], [10, 40, 10], [2, 6, 12]] })).kappa as number).toFixed(3)).toBe("0.492"));
  test("the lady tasting tea (Fisher 1935): 34 of 70, by Fisher and by permutation; mid-p leaves out half of the ties, 32 of 70", async () => {
    const table = { a: 3, b: 1, c: 1, d: 3 };
    expect(await one({ fn: "fisherExact", ...table })).toMatchObject({ p: expect.closeTo(34 / 70, 12), midP: expect.closeTo((34 - 16) / 70, 12) });
    expect(await one({ fn: "permutation", ...table })).toMatchObject({ p: expect.closeTo(34 / 70, 12), exact: true });
  });
  test("drawn permutations name their seed, and follow from it", async () => {
    const line = { fn: "permutation", x: Array.from({ length: 15 }, (_, n) => n), y: Array.from({ length: 15 }, (_, n) => n + 3) };
    const first = await one(line);
    expect(first).toMatchObject({ exact: false, draws: 9_999, seed: 1 });
    expect(await one({ ...line, seed: 1 })).toEqual(first);
    expect((await one({ ...line, seed: 2, draws: 99 })).p).not.toBe(first.p);
  });
});

test("whatever stands on a line, it is answered or told, never thrown", () => fc.assert(fc.property(fc.constantFrom(...Object.keys(examples)), fc.dictionary(fc.constantFrom("a", "b", "c", "d", "x", "n", "p", "time", "event", "group", "until", "counts", "coders", "metric"), fc.oneof(fc.double(), fc.string(), fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 4 }), fc.constant(null))), (fn, rest) => {
  const answered = answerTo({ fn, ...rest });
  if ("wrong" in answered) expect([answered.wrong, answered.next]).not.toContain("");
  else expect(answered.answer.fn).toBe(fn);
}), { numRuns: 300 }));
