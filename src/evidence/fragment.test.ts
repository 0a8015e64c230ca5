import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quote } from "../record/support.ts";
import { annotation } from "./annotation.ts";
import { textFragment } from "./fragment.ts";
import { normalise } from "./normalise.ts";
import type { StoredPin } from "./pins.ts";
import { quoteAt } from "./quotes.ts";

const url = "https://www.example.com/news";
const long = Array.from({ length: 80 }, (_, n) => `word${n}`).join(" ");

describe("the address of a page at a quote", () => {
  it.each<[string, string, Quote, string]>([
    ["plain words", url, { exact: "dismissed the case" }, "#:~:text=dismissed%20the%20case"],
    ["signs of the directive", url, { exact: "A&B, so-called" }, "#:~:text=A%26B%2C%20so%2Dcalled"],
    ["words before and after, whole ones", url, { exact: "the case", prefix: "ly said it dismissed ", suffix: " today and tomor" }, "#:~:text=said%20it%20dismissed-,the%20case,-today%20and"],
    ["at most five words before", url, { exact: "x y", prefix: "a b c d e f g " }, "#:~:text=c%20d%20e%20f%20g-,x%20y"],
    ["a single word before, which may be cut", url, { exact: "the case", prefix: "dismissed " }, "#:~:text=the%20case"],
    ["a long quote by its ends", url, { exact: long }, "#:~:text=word0%20word1%20word2%20word3%20word4,word75%20word76%20word77%20word78%20word79"],
    ["a quote that cuts a word at its start", url, { exact: "nlawful offer", prefix: "an u" }, "#:~:text=offer"],
    ["a quote that cuts a word at its end", url, { exact: "lawful off", suffix: "er of it" }, "#:~:text=lawful"],
    ["a quote within one word", url, { exact: "awfu", prefix: "l", suffix: "l" }, ""],
    ["blanks of the quote", url, { exact: " dismissed\n the  case " }, "#:~:text=dismissed%20the%20case"],
    ["Chinese", url, { exact: "委员会撤案" }, `#:~:text=${encodeURIComponent("委员会撤案")}`],
    ["a fragment that is there", `${url}#top`, { exact: "case" }, ":~:text=case"],
    ["a directive that is there", `${url}#:~:text=a`, { exact: "case" }, "&text=case"],
    ["half a pair of surrogates", url, { exact: "case \ud800" }, "#:~:text=case%20%EF%BF%BD"],
    ["no words", url, { exact: "…" }, ""],
  ])("%s", (_, address, quote, added) => expect(textFragment(address, quote)).toBe(address + added));

  it("always reads back as the grammar has it, and names words that stand in the text", () => {
    const piece = fc.constantFrom("the ", "S.E.C. ", "撤案", "。", "a-b ", "c, ", "d&e ", "x", " ", "😀 ", "“q” ", "100% ");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const text = normalise(pieces.join(""));
        const points = [...text].length;
        const [start, end] = [a % (points + 1), b % (points + 1)].sort((x, y) => x - y) as [number, number];
        const quote = quoteAt(text, { start, end });
        if (!quote) return;
        const address = textFragment(url, quote);
        if (address === url) return;
        const read = /^https:\/\/www\.example\.com\/news#:~:text=(?:([^,&-]+)-,)?([^,&-]+)(?:,([^,&-]+))?(?:,-([^,&-]+))?$/.exec(address);
        expect(read).not.toBeNull();
        for (const part of read!.slice(1)) if (part !== undefined) expect(text).toContain(decodeURIComponent(part));
      }),
      { numRuns: 500 },
    );
  });
});

describe("the Web Annotation of a pinned quote", () => {
  const pin: StoredPin = { state: "pinned", start: 1412, end: 1436, quote: { exact: "dismissed  with prejudice", prefix: "the action was ", suffix: " as to all" }, capture: "a".repeat(64), normaliser: 1, stream: "b".repeat(64) };
  it("has quote, position and time", () => {
    const made = annotation(pin, { url, at: "2025-03-01T15:00:00Z", cached: "https://archive.example/2025/news" });
    expect(made).toMatchObject({
      type: "Annotation", motivation: "assessing",
      target: {
        source: url,
        state: [{ type: "TimeState", sourceDate: "2025-03-01T15:00:00Z", cached: "https://archive.example/2025/news" }],
        selector: [
          { type: "TextQuoteSelector", exact: "dismissed with prejudice", prefix: "the action was ", suffix: " as to all" },
          { type: "TextPositionSelector", start: 1412, end: 1436, normaliser: "v1", textSha256: "b".repeat(64), capture: `sha256:${"a".repeat(64)}` },
        ],
      },
    });
    expect(Object.keys(made!.target.state[0]!)).toEqual(["type", "sourceDate", "cached"]);
  });
  it("has the page of a PDF and what took its text out", () => {
    const made = annotation({ ...pin, page: 3, pdf: { rules: 1, extractor: "pdf.js 5.6.205" } }, { url: null, at: "2025-03-01T15:00:00Z" });
    expect(made!.target.source).toBe(`urn:sha256:${"a".repeat(64)}`);
    expect(made!.target.selector[1]).toMatchObject({ normaliser: "v1, pdf v1", extractor: "pdf.js 5.6.205" });
    expect(made!.target.selector[2]).toEqual({ type: "FragmentSelector", conformsTo: "http://tools.ietf.org/rfc/rfc3778", value: "page=3" });
  });
  it("is not made for a quote that is not pinned", () => expect(annotation({ ...pin, state: "lost" } as StoredPin, { url, at: "2025-03-01T15:00:00Z" })).toBeUndefined());
});
