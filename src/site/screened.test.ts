import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { say } from "../language/index.ts";
import type { Hit } from "../rules/screen/shape.ts";
import { placeOf, readScreenAsk, stretches } from "./screened.ts";

const hit = (start: number, end: number, label: Hit["label"] = "hit"): Hit => ({ term: "RWA", provision: "8.1", kind: "listed", start, end, label, technique: "plain", techniques: ["plain"], why: { en: "why", zh: "理由" } });

describe("a marked text", () => {
  it("is the text again, whatever is marked", () => {
    const text = fc.string({ unit: "binary", maxLength: 40 });
    const marks = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.constantFrom("hit" as const, "soft" as const)), { maxLength: 6 });
    fc.assert(
      fc.property(text, marks, (words, places) => {
        const hits = places.map(([a, b, label]) => hit(Math.min(a, b, words.length), Math.min(Math.max(a, b), words.length), label));
        expect(stretches(words, hits).map((one) => one.words).join("")).toBe(words);
      }),
    );
  });

  it("shows a hit above a soft where both stand", () => {
    expect(stretches("abcdef", [hit(1, 5, "soft"), hit(2, 3)])).toEqual([
      { words: "a", label: undefined },
      { words: "b", label: "soft" },
      { words: "c", label: "hit" },
      { words: "de", label: "soft" },
      { words: "f", label: undefined },
    ]);
  });

  it("counts characters as people do", () => expect(placeOf("😀a𝐑𝐖𝐀", hit(3, 9))).toEqual({ from: 3, to: 5 }));
});

describe("a text in an address", () => {
  const read = (text: string) => readScreenAsk(new URLSearchParams(text), "2026-11-22", say("en"));
  it("may have 300 characters, not 301", () => {
    expect(read(`text=${"𝐑".repeat(300)}`).text).toHaveLength(600);
    expect(() => read(`text=${"a".repeat(301)}`)).toThrow("301 characters");
  });
  it.each([["what=person", "“person” is not a kind"], ["day=soon", "is not a day"]])("%s is refused in plain words", (text, sentence) => expect(() => read(text)).toThrow(sentence));
  it("is none while nothing was written", () => expect(read("text=+&what=ad")).toEqual({ text: undefined, channel: "ad", on: "2026-11-22" }));
});
