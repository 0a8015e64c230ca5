import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openScreen, type Channel } from "../../src/rules/screen/index.ts";
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
