import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pdfOf } from "./examples/pdf.ts";
import { joined, pdfText } from "./pdf.ts";
import { pageOf, readText } from "./text.ts";

describe("the text of a PDF", () => {
  it("is that of its pages in turn, with where each begins", async () => {
    const read = await pdfText(pdfOf([["One (and only) page", "of words."], ["Two."], [], ["Four."]]));
    expect(read).toEqual({ text: "One (and only) page of words. Two. Four.", pages: [0, 30, 34, 35], extractor: expect.stringMatching(/^pdf\.js \d+\.\d+/) as string });
    const { pages } = read as { pages: number[] };
    expect([0, 29, 30, 33, 35, 39].map((at) => pageOf(pages, at))).toEqual([1, 1, 2, 2, 4, 4]);
  });

  it.each([
    ["a word divided at the end of a line", ["dis-\nmiss it"], "dismiss it"],
    ["a word that has its hyphen elsewhere", ["a cross-\nborder case, cross-border"], "a cross-border case, cross-border"],
    ["a hyphen before a capital or a number", ["Smith-\nJones, 10-\nb"], "Smith- Jones, 10- b"],
    ["a dash", ["so -\nit said"], "so - it said"],
    ["ligatures", ["o\uFB03ce \uFB01ling"], "office filing"],
    ["marks of windows-1252", ["\x93no\x94 \x96 it\x92s"], "“no” – it’s"],
    ["Chinese over lines", ["委员会\n撤案"], "委员会撤案"],
    ["a word divided over pages stays so", ["dis-", "miss"], "dis- miss"],
  ])("mends %s", (_, pages, text) => expect(joined(pages).text).toBe(text));

  it.each<[string, Uint8Array, RegExp]>([
    ["cut short", Buffer.from("%PDF-1.4\n1 0 obj\n<<"), /damaged/],
    ["without text", pdfOf([[]]), /no text layer/],
  ])("is not there, and why: %s", async (_, bytes, why) => {
    const read = await readText(bytes, "application/pdf");
    expect(read.text).toBeUndefined();
    expect("why" in read && read.why.en).toMatch(why);
  });

  it("never throws, whatever byte is changed", { timeout: 120_000 }, async () => {
    const sound = pdfOf([["Some words of an order."], ["And more."]]);
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const copy = Uint8Array.from(sound);
        copy[at] = copy[at]! ^ flip;
        const read = await pdfText(copy);
        expect("none" in read || typeof read.text === "string").toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("does not take the bytes away", async () => {
    const bytes = pdfOf([["Words."]]);
    await pdfText(bytes);
    expect(bytes.length).toBeGreaterThan(100);
  });
});
