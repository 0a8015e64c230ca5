import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openScreen, type Channel } from "../../src/rules/screen/index.ts";
import { countAll, type Counts } from "../../bench/screen-counts.ts";
import { shared, withData } from "./shared.ts";

const on = "2026-11-22";
const screen = await openScreen("rulebook/yinfa-2026-42/screening");

withData("notice-42/names.json", "the hundred strings of the research notes", () => {
  interface Case { id: string; text: string; channel: Channel; label: string; term: string | null }
  const { cases } = JSON.parse(readFileSync(`${shared}/notice-42/names.json`, "utf8")) as { cases: Case[] };

  test("all have the label and the term that the notes give", () => {
    const wrong = cases.filter(({ channel, text, label, term }) => {
      const answer = screen.screen(channel, text, { on });
      return answer.label !== label || (answer.hits[0]?.term ?? null) !== term;
    });
    expect(cases.length).toBe(100);
    expect(wrong).toEqual([]);
  });
});

withData("data/cn_company_names/cn_registered_company_names_1978_2004.txt.gz", "real names and scopes, all from before the terms were listed", () => {
  const frozen = JSON.parse(readFileSync("bench/frozen/screen-counts.json", "utf8")) as Counts;

  test("give the frozen counts: no hit, and at most 3 softs among 100,000 names", async () => {
    const { planted, ...counts } = await countAll(40);
    expect(counts).toEqual(Object.fromEntries(Object.entries(frozen).filter(([name]) => name !== "planted")));
    expect(counts.names.hit + counts.scopes.hit + counts.scopesWithWatchedTerms.hit + counts.shortNames.hit).toBe(0);
    expect(counts.names.soft / counts.names.texts).toBeLessThanOrEqual(3 / 100_000);
    // Every scope with 虚拟货币 is the licence phrase for game coins.
    expect(counts.scopesWithWatchedTerms.classes["soft 虚拟货币 homonym"]).toBe(1165);
    expect(planted.hit / planted.planted).toBeGreaterThanOrEqual(0.99);
    expect(planted.exact).toBe(planted.hit);
  });
});
