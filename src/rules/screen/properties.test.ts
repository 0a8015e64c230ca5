import fc from "fast-check";
import { expect, test } from "vitest";
import { hits } from "./examples/hits.ts";
import { nones } from "./examples/nones.ts";
import { softs } from "./examples/softs.ts";
import { openScreen } from "./index.ts";
import { channels, type Channel } from "./shape.ts";

const screen = await openScreen("rulebook/yinfa-2026-42/screening");
const on = "2026-11-22";

/** Texts in which something is likely to be found: characters of the terms, gaps, signs and anything else. */
const texts = fc.array(fc.oneof(fc.constantFrom(..."虚拟货币资产加密稳定现实世界代币化RWArwaЯ₩虛擬貨幣㊮比必BI币值种通证矿机U商\u200b\u202e\u0336\u0301 ·,;。★🔥🆁🆆🅰🪙\uD800"), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 40 }).map((parts) => parts.join(""));
const channel = fc.constantFrom(...channels);

test("whatever the text, places lie within it, hits come before softs, and nothing found has no name", () => {
  fc.assert(fc.property(channel, texts, (channel, text) => {
    const answer = screen.screen(channel, text, { on });
    expect(answer.label).toBe(answer.hits[0]?.label ?? "none");
    expect(answer.screening === undefined).toBe(answer.label === "none");
    const order = answer.hits.map(({ label }) => label);
    expect(order).toEqual(order.toSorted());
    for (const { start, end, why, technique } of answer.hits) {
      expect(start >= 0 && start < end && end <= text.length).toBe(true);
      expect(why.en !== "" && why.zh !== "" && screen.lists.techniques.has(technique)).toBe(true);
    }
  }));
});

test("before the notice was in force nothing is a hit, and what is found is the same", () => {
  fc.assert(fc.property(channel, texts, (channel, text) => {
    const then = screen.screen(channel, text, { on: "2026-02-05" });
    const now = screen.screen(channel, text, { on });
    expect(then.label).not.toBe("hit");
    expect(then.hits.length).toBe(now.hits.length);
  }));
});

test("invisible characters between the characters of a term hide nothing and move its end", () => {
  // What stands between a letter and its mark would take the mark off it.
  const plain = hits.filter(([channel, , , , marked]) => marked !== undefined && !/\p{M}/u.test(marked) && (channel === "name" || channel === "scope"));
  fc.assert(fc.property(fc.constantFrom(...plain), fc.constantFrom("\u200b", "\u2060", "\u00ad", "\ufeff", "\u202e", "\u{e0041}"), fc.nat(), ([channel, text, , term, marked = ""], hidden, n) => {
    const marks = [...marked];
    const at = 1 + (n % (marks.length - 1));
    const spread = `${marks.slice(0, at).join("")}${hidden}${marks.slice(at).join("")}`;
    const [first] = screen.screen(channel, text.replace(marked, spread), { on }).hits;
    expect([first?.term, first?.label]).toEqual([term, "hit"]);
    expect(first!.end - first!.start).toBe(spread.length);
  }));
});

test("a text of equal meaning in another normal form has the same label", () => {
  fc.assert(fc.property(fc.constantFrom(...hits, ...softs, ...nones), ([channel, text]) => {
    const label = (form: string): string => screen.screen(channel as Channel, text.normalize(form), { on }).label;
    expect(label("NFD")).toBe(label("NFC"));
  }));
});

test("the same text, lists and day give the same answer, whatever was screened before", async () => {
  const fresh = await openScreen("rulebook/yinfa-2026-42/screening");
  fc.assert(fc.property(channel, texts, (channel, text) => {
    expect(fresh.screen(channel, text, { on })).toEqual(screen.screen(channel, text, { on }));
  }));
});
