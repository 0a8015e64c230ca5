import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Whole } from "../../src/analysis/event-study/index.ts";
import { run } from "./run.ts";

/** Invented assets that swing by hand-made waves over the months around one real day of the casebook. */
let cwd = "";
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), "study-"));
  const rows = ["date,symbol,close_usd"];
  const logs: Record<string, number> = { ORCHID: 1, LILY: 2, FERN: 3 };
  for (let n = 0; n < 700; n += 1) {
    const day = new Date(Date.UTC(2022, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
    const wave = Math.sin(n * 1.7) * 0.02;
    logs.ORCHID! += wave + Math.sin(n * n) * 0.01 - (day === "2023-06-06" ? 0.4 : 0);
    logs.LILY! += wave + Math.sin(n * 2.9) * 0.004;
    logs.FERN! += wave + Math.cos(n * 0.7) * 0.004;
    for (const [asset, log] of Object.entries(logs)) rows.push(`${day},${asset},${Math.exp(log)}`);
  }
  await writeFile(path.join(cwd, "prices.csv"), `${rows.join("\n")}\n`);
  await writeFile(path.join(cwd, "match.csv"), "action,asset,event\ncoinbase,ORCHID,filed\n");
  await writeFile(path.join(cwd, "wrong.csv"), "action,asset\ncoinbase,ORCHID\nnobody,ORCHID\n");
  await writeFile(path.join(cwd, "event.csv"), "action,asset,event\ncoinbase,ORCHID,no-such\n");
  await writeFile(path.join(cwd, "asset.csv"), "action,asset\ncoinbase,ROSE\n");
  await writeFile(path.join(cwd, "broken.csv"), "date,symbol,close_usd\n2023-01-01,ORCHID,none\n");
  await run(["actions", "--store", path.join(cwd, "record.db")], { cwd });
});
afterAll(() => rm(cwd, { recursive: true }));

/** The record is written once and read by every test. */
const tried = (...argv: string[]) => run(["study", "--store", path.join(cwd, "record.db"), "--prices", "prices.csv", "--resamples", "200", ...argv], { cwd });
const asked = async (...argv: string[]): Promise<string> => {
  const { code, out, err } = await tried(...argv);
  expect([code, err]).toEqual([0, ""]);
  return out;
};

describe("study", () => {
  test("one event against one asset, as data", async () => {
    const found = JSON.parse(await asked("--match", "match.csv", "--format", "json")) as Whole & { windows: unknown; saysNot: unknown[] };
    expect(found.results).toHaveLength(1);
    const [result] = found.results;
    expect([result!.asset, result!.date, result!.events.map(({ event }) => event), result!.matchedBy]).toEqual(["ORCHID", "2023-06-06", ["filed"], "match.csv:2"]);
    expect(Math.abs(result!.abnormal!.car + 0.4)).toBeLessThan(0.08);
    expect(result!.abnormal!.placebo.p).toBeLessThan(0.01);
    expect(result!.abnormal!.model.market).toEqual(["LILY", "FERN"]);
    expect(result!.flags.map(({ id }) => id)).toContain("others-near"); // Binance was sued the day before
    expect(found.saysNot.length).toBeGreaterThan(2);
  });
  test("the same seed gives the same answer, byte for byte", async () => {
    expect(await asked("--match", "match.csv")).toBe(await asked("--match", "match.csv"));
  });
  test("the text says windows, days, footing, and never why; it fits the terminal", async () => {
    const out = await asked("--match", "match.csv");
    expect(out.replaceAll(/\s+/g, " ")).toMatch(/Footing: closing prices of prices\.csv.*Windows: the event's day, 1 before and 3 after.*rank p 0\.00\d among \d+ other days.*before and after\. It does not say/);
    expect(out).not.toMatch(/because|caused/);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
  test("in Chinese without an English sentence", async () => {
    const out = await asked("--match", "match.csv", "--lang", "zh");
    expect(out).toContain("排名 p 值");
    expect(out).not.toMatch(/[a-z]{4,} [a-z]{2,} [a-z]{2,}/);
  });
  test("all chosen kinds of an action; what lies outside the prices is shown as not computable", async () => {
    const { results } = JSON.parse(await asked("--asset", "orchid", "--action", "coinbase", "--market", "lily", "--format", "json")) as Whole;
    expect(results[0]!.abnormal!.model.market).toEqual(["LILY"]);
    expect(results.slice(1).map(({ status }) => status)).toEqual(results.slice(1).map(() => "not-computable"));
    expect(results.length).toBeGreaterThan(1);
  });
  test("an event without a day is listed with the reason", async () => {
    const { results, undated } = JSON.parse(await asked("--asset", "ORCHID", "--action", "coinbase", "--kinds", "offer", "--format", "json")) as Whole;
    expect([results, undated.map(({ event, why }) => [event, why.en])]).toEqual([[], ["offer-pause", "offer-without-prejudice"].map((id) => [id, "The record holds no day for it."])]);
  });
  test.each<[string, string[], string]>([
    ["nothing matched", [], "say which with --match FILE"],
    ["half a match", ["--asset", "ORCHID"], "--asset and --action go together"],
    ["a market without its asset", ["--match", "match.csv", "--market", "LILY"], "--market goes with --asset"],
    ["no such action", ["--match", "wrong.csv"], 'wrong.csv:3: there is no action "nobody"'],
    ["no such event", ["--match", "event.csv"], 'event.csv:2: the action coinbase has no event "no-such"'],
    ["no such asset", ["--match", "asset.csv"], 'has no asset "ROSE"; its assets are ORCHID, LILY, FERN'],
    ["no such kind", ["--match", "match.csv", "--kinds", "filed,feared"], 'no kind of event "feared"'],
    ["a price that is none", ["--match", "match.csv", "--prices", "broken.csv"], 'broken.csv:2: close_usd "none"'],
    ["no such file", ["--match", "match.csv", "--prices", "gone.csv"], "gone.csv"],
    ["too short a window", ["--match", "match.csv", "--estimation", "5"], "--estimation 5 is not a number of days from 30"],
    ["too few resamples", ["--match", "match.csv", "--resamples", "3"], "--resamples 3"],
  ])("%s is refused in one sentence", async (_, argv, sentence) => {
    const { code, out, err } = await tried(...argv);
    expect([code, out, err.trimEnd().split("\n").length]).toEqual([2, "", 1]);
    expect(err).toContain(sentence);
  });
});
