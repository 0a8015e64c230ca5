import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlText } from "./html.ts";
import { fold, normalise, textOf } from "./normalise.ts";
import { pin, quoteAt } from "./quotes.ts";

const text = "The S.E.C. said it dismissed the case. The court said nothing. 委员会表示撤案。The S.E.C. said it dismissed the appeal 😀 later.";

describe("pin", () => {
  it.each([
    ["words that stand once", { exact: "dismissed the case" }, { state: "pinned", start: 19, end: 37 }],
    ["words after Chinese and an emoji, in code points", { exact: "later." }, { state: "pinned", start: 113, end: 119 }],
    ["Chinese words", { exact: "表示撤案" }, { state: "pinned", start: 66, end: 70 }],
    ["words that stand twice", { exact: "The S.E.C. said" }, { state: "ambiguous", places: 2 }],
    ["words that a suffix tells apart", { exact: "it dismissed the", suffix: " appeal" }, { state: "pinned", start: 87, end: 103 }],
    ["words that a prefix tells apart", { exact: "The S.E.C.", prefix: "撤案。" }, { state: "pinned", start: 71, end: 81 }],
    ["a seam with another blank", { exact: "dismissed the", prefix: "said  it\n", suffix: "case." }, { state: "pinned", start: 19, end: 32 }],
    ["a prefix that stands elsewhere", { exact: "nothing", prefix: "S.E.C. said" }, { state: "lost" }],
    ["another case of letters", { exact: "the s.e.c." }, { state: "lost" }],
    ["words with one letter changed", { exact: "dismissed the cases" }, { state: "lost" }],
    ["words broken over lines", { exact: "dismissed\r\n   the case" }, { state: "pinned", start: 19, end: 37 }],
    ["overlapping repeats", { exact: "aa" }, { state: "lost" }],
    ["no words", { exact: "  " }, { state: "lost" }],
  ])("%s", (_, quote, expected) => {
    const found = pin(quote, text);
    expect(found).toEqual(expected);
    if (found.state === "pinned") expect([...text].slice(found.start, found.end).join("")).toBe(fold(quote.exact).trim());
  });

  it("counts overlapping places", () => expect(pin({ exact: "aa" }, "xaaay")).toEqual({ state: "ambiguous", places: 2 }));

  it("finds the quote at any position again, at that position", () => {
    const piece = fc.constantFrom("the ", "S.E.C. ", "撤案", "。", "a", "b", " ", "😀", "e\u0301", "“", "”", "\n");
    const texts = fc.oneof(fc.array(piece, { maxLength: 60 }).map((p) => p.join("")), fc.string({ unit: "grapheme", maxLength: 80 }));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (raw, a, b) => {
        const whole = normalise(raw);
        const points = [...whole];
        const [from, to] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y) as [number, number];
        let [start, end] = [from, to];
        while (start < end && points[start] === " ") start += 1;
        while (end > start && points[end - 1] === " ") end -= 1;
        const quote = quoteAt(whole, { start: from, end: to });
        if (start === end) expect(quote).toBeUndefined();
        else expect(quote && pin(quote, whole)).toEqual({ state: "pinned", start, end });
      }),
      { numRuns: 500 },
    );
  });
});

describe("text of a document", () => {
  it.each([
    ["blanks, line ends, soft hyphens and byte order marks", "\uFEFFdis\u00ADmissed\r\n\t the\u00A0case\u3000 ", "dismissed the case"],
    ["a line break within a Chinese sentence", "委员会\n  表示，\n撤案 SEC 说", "委员会表示，撤案 SEC 说"],
    ["composed letters", "Jose\u0301", "José"],
    ["quotation marks stay", "“a” 'b'", "“a” 'b'"],
  ])("%s", (_, raw, expected) => expect(normalise(raw)).toBe(expected));

  it("is the same when normalised twice", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (raw) => void expect(normalise(normalise(raw))).toBe(normalise(raw))));
  });

  it.each([
    ["blocks and inline words", "<p>The <b>S.E.C.</b>'s case</p><p>was<br>dropped</p>", "The S.E.C.'s case was dropped"],
    ["what nobody sees", "<title>T</title><style>p{}</style><script>if (a<b) '</p>'</script><!-- <p>no</p> --><p>yes</p><noscript>no</noscript>", "yes"],
    ["references", "AT&amp;T &sect;5(a) &#8220;x&#x201D; &#150; &nbsp;&unknown; a&b", "AT&T §5(a) “x” – &unknown; a&b"],
    ["a greater-than in an attribute", '<a title="a > b" href=x>in</a>', "in"],
    ["a stray apostrophe in a tag", "<a title=it's>in</a> isn't <i>out</i>", "in isn't out"],
    ["a quote that never closes", '<p class="x>in</p>', "in"],
    ["a plain less-than", "3 < 4 and 5 <6", "3 < 4 and 5 <6"],
    ["an open end", "a <p", "a"],
    ["a table", "<table><tr><td>1</td><td>2</td></tr></table>", "1 2"],
    ["a script that never closes", "a<script>b", "a"],
  ])("of html: %s", (_, html, expected) => expect(normalise(htmlText(html))).toBe(expected));

  it("of any bytes whatever is found in linear time and without error", () => {
    for (const part of ["<a ", '<a ="', "<!--", "&#", "<script>", "<a ='>", "</"]) {
      const start = performance.now();
      htmlText(part.repeat(100_000));
      expect(performance.now() - start, part).toBeLessThan(5000);
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof textOf(bytes, "text/html") === "string"));
  });

  it.each<[string, number[], string, string | undefined]>([
    ["utf-8", [0xc3, 0xa9], "text/plain", "é"],
    ["windows-1252 when it is not utf-8", [0x93, 0x61, 0x94], "text/plain", "“a”"],
    ["the charset of the media type", [0xd6, 0xd0], "text/plain; charset=gb18030", "中"],
    ["the charset that the page names", [...Buffer.from('<meta charset="gb2312"><p>'), 0xd6, 0xd0], "text/html", "中"],
    ["a byte order mark", [0xff, 0xfe, 0x2d, 0x4e], "text/plain", "中"],
    ["a charset that nobody knows", [0x61], "text/plain; charset=klingon", "a"],
    ["a picture", [0x89, 0x50], "image/png", undefined],
  ])("in %s", (_, bytes, media, expected) => expect(textOf(Uint8Array.from(bytes), media)).toBe(expected));
});
