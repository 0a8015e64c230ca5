import { describe, expect, test } from "vitest";
import { hits } from "./examples/hits.ts";
import { moreHits } from "./examples/more-hits.ts";
import { moreNones } from "./examples/more-nones.ts";
import { moreSofts } from "./examples/more-softs.ts";
import { nones } from "./examples/nones.ts";
import { softs } from "./examples/softs.ts";
import { openScreen } from "./index.ts";

const screen = await openScreen("rulebook/yinfa-2026-42/screening");
const on = "2026-11-22";

describe("the screen finds the term and marks its characters", () => {
  for (const [channel, text, label, term, marked] of [...hits, ...softs, ...nones]) {
    test(`${channel}: ${text} is ${label}`, () => {
      const answer = screen.screen(channel, text, { on });
      const [first] = answer.hits;
      expect({ label: answer.label, term: first?.term ?? null, marked: marked === undefined || !first ? marked : text.slice(first.start, first.end) }).toEqual({ label, term, marked });
    });
  }
});

describe("the screen labels", () => {
  for (const [label, texts] of Object.entries({ hit: moreHits, soft: moreSofts, none: moreNones })) {
    for (const [channel, text] of texts) test(`${channel}: ${text} as ${label}`, () => expect(screen.screen(channel, text, { on }).label).toBe(label));
  }
});
