import { describe, expect, test } from "vitest";
import { hits, nones, softs } from "./examples.ts";
import { openScreen } from "./index.ts";

const screen = await openScreen("rulebook/yinfa-2026-42/screening");

describe("the screen", () => {
  for (const [channel, text, label, term, marked] of [...hits, ...softs, ...nones]) {
    test(`${channel}: ${text} is ${label}`, () => {
      const answer = screen.screen(channel, text, { on: "2026-11-22" });
      const [first] = answer.hits;
      expect({ label: answer.label, term: first?.term ?? null, marked: marked === undefined || !first ? marked : text.slice(first.start, first.end) }).toEqual({ label, term, marked });
    });
  }
});
