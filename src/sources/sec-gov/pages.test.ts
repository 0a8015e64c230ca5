import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Unreadable } from "../../fetching/index.ts";
import { RecordError } from "../../record/problem.ts";
import { readWords } from "./document.ts";
import { answered, example } from "./examples/answers.ts";
import { readFeed } from "./feed.ts";
import { readListing } from "./listing.ts";
import { refusalOf } from "./page.ts";

const expected = "the list of litigation releases";
const list = (name: string) => readListing(answered(example(name)), expected);

describe("a page of a list", () => {
  test("of the theme of 2024, with its traps", async () => {
    const { layout, heading, next, rows } = await list("sec-litigation-releases/examples/list.html");
    expect({ layout, heading, next }).toEqual({ layout: "theme-2024", heading: "SEC.gov | Litigation Releases", next: 1 });
    expect(rows).toEqual([
      {
        url: "https://www.sec.gov/enforcement-litigation/litigation-releases/lr-99001", day: "2026-03-11", instant: "2026-03-12T02:28:11.000Z", shown: null, title: "Rowan Birch and Heron Harbour LLC, et al.",
        numbers: ["LR-99001", "AAER-9569", "AAER-9570"], fileNumbers: [],
        attachments: [{ name: "SEC Complaint", url: "https://www.sec.gov/files/litigation/complaints/2026/comp99001.pdf" }, { name: "Joint Stipulation", url: "https://www.sec.gov/files/litigation/litreleases/2026/stip99001.pdf" }],
      },
      expect.objectContaining({ url: "https://www.sec.gov/enforcement-litigation/litigation-releases/lr-99000-1", title: "Alder & Ash, Inc.", numbers: ["LR-99000"] }),
      expect.objectContaining({ day: "2026-03-09", instant: null, shown: "2026-03-08" }),
      { odd: expect.objectContaining({ en: "the row of the list links to no document" }) },
    ]);
  });

  test("of administrative proceedings: orders and opinions, file number where the row has one", async () => {
    expect((await list("sec-administrative-proceedings/examples/list.html")).rows).toMatchObject([
      { title: "Zoë Sparrow, et al.", numbers: ["33-90440", "34-900001", "AAER-9602"], fileNumbers: ["3-99999"], url: "https://www.sec.gov/files/litigation/admin/2026/34-900001.pdf" },
      { title: "Linden Ash", numbers: ["34-900000", "IA-9942"], fileNumbers: [], url: "https://www.sec.gov/files/litigation/opinions/2026/34-900000.pdf" },
    ]);
  });

  test("of press releases", async () => {
    expect((await list("sec-press-releases/examples/list.html")).rows).toMatchObject([{ title: "SEC Charges Heron Harbour LLC With Fraud", numbers: ["2031-9"], day: "2031-03-04" }, { numbers: ["2030-8"] }]);
  });

  test("of the static lists of old, and of the plain table between", async () => {
    const { layout, rows } = await list("sec-litigation-releases/examples/list-archive.html");
    expect(layout).toBe("archive-1995");
    expect(rows).toEqual([
      expect.objectContaining({ url: "https://www.sec.gov/litigation/litreleases/2009/lr91001.htm", day: "2009-12-30", instant: null, title: "Juniper Heron, and Hazel Finch", numbers: ["LR-91001"], attachments: [{ name: "SEC Complaint", url: "https://www.sec.gov/litigation/complaints/2009/comp91001.pdf" }] }),
      expect.objectContaining({ title: "Maple Harbour LLC", numbers: ["LR-91000"], day: "2009-09-03" }),
      { odd: expect.objectContaining({ en: "the agency left the number out" }) },
    ]);
    expect(await list("sec-litigation-releases/examples/list-table.html")).toMatchObject({ layout: "table-2021", rows: [{ title: "Hazel Thorne", numbers: ["LR-95340"], day: "2022-03-02", attachments: [{ name: "SEC Complaint" }] }] });
  });
});

test.each([
  ["SEC.gov | Request Rate Threshold Exceeded", "Your Request Originates from an Undeclared Automated Tool", "too many requests"],
  ["SEC.gov | Your Request Originates from an Undeclared Automated Tool", "", "undeclared programs"],
  ["SEC.gov | Site Temporarily Unavailable", "SEC.gov is temporarily unavailable", "unavailable"],
  ["Just a moment...", "", "asks whether a person"],
  ["Access Denied", "Access Denied", "asks whether a person"],
])("the page titled %j is refused for what it is", (title, heading, what) => {
  expect(refusalOf(`<html><head><title>${title}</title></head><body><h1>${heading}</h1></body></html>`)?.what).toContain(what);
});

test("a release that speaks of captchas and of an unavailable site is a release", () => {
  expect(refusalOf(`<html><head><title>Rowan Birch</title></head><body><main><h1>Rowan Birch</h1><p>The exchange told customers that it was temporarily unavailable and asked for a captcha.</p></main></body></html>`)).toBeNull();
});

describe("a document", () => {
  test("of the theme of 2024: body only, paragraphs as lines", () => {
    const words = readWords(example("sec-litigation-releases/examples/release.html"), "https://www.sec.gov/");
    expect(words).toMatchObject({ layout: "body-2024", title: "Rowan Birch and Heron Harbour LLC, et al.", reviewed: "2026-03-12", whole: true });
    expect(words.lines).toEqual([
      "Litigation Release No. 99001 / March 11, 2026",
      "Securities and Exchange Commission v. Rowan Birch and Heron Harbour LLC, No. 1:25-cv-04738 (S.D.N.Y. filed June 6, 2025)",
      "On March 10, 2026, the United States District Court for the Southern District of New York entered a final judgment on consent against Rowan Birch.",
      expect.stringMatching(/^The Commission’s complaint alleged .* entry of the judgment\.$/),
    ]);
  });

  test.each([
    ["without a field for its body", "<html><body><main><nav>Home</nav><h1>T</h1><p>One</p><p>Two<br>Three</p></main></body></html>", "main-2024", ["One", "Two", "Three"]],
    ["in an article only", "<html><body><article><p>One</p></article></body></html>", "main-2024", ["One"]],
    ["of 2016", "<html><body><div class='grid_7 alpha'><p>One</p></div></body></html>", "grid-2016", ["One"]],
    ["static", "<html>x<!-- begin text --><p>One</p><!--END TEXT-->y</html>", "static-1995", ["One"]],
    ["of no known form", "<html><body><table><tr><td>One</td></tr></table></body></html>", "none", []],
    ["with an empty body", "<html><body><main><h1>T</h1></main></body></html>", "main-2024", []],
  ])("%s", (_, html, layout, lines) => expect(readWords(html, "https://www.sec.gov/")).toMatchObject({ layout, lines }));

  test("nested beyond any sense is one of no known form", () => {
    const deep = `<html><body><main>${"<div>".repeat(60_000)}x${"</div>".repeat(60_000)}</main></body></html>`;
    expect(readWords(deep, "https://www.sec.gov/")).toMatchObject({ layout: "none", lines: [] });
  });
});

describe("a feed", () => {
  const feed = (body: string) => readFeed(answered(body, { headers: { "content-type": "application/rss+xml" } }));

  test("with its quirks", async () => {
    expect(await feed(example("sec-gov/examples/feed.xml"))).toEqual([
      { title: "Rowan Birch & Heron Harbour LLC", day: "2026-03-11", id: "sec.gov/enforcement-litigation/litigation-releases/lr-99001", numbers: ["LR-99001"] },
      { title: "Alder & Ash, Inc.", day: "2026-03-10", id: null, numbers: ["LR-99000"] },
    ]);
  });

  test.each([
    ["<html><title>Access Denied</title></html>", /asks whether a person is there/],
    ["<html><title>Home</title><main>Home</main></html>", /is not an RSS feed/],
    ["<rss><channel></channel></rss>", /a feed without items/],
    [example("sec-gov/examples/feed.xml").slice(0, 700), /not whole XML/],
  ])("that is none is unreadable: %#", async (body, sentence) => expect(feed(body)).rejects.toThrow(sentence));
});

describe("pages that were damaged", () => {
  const files = ["sec-litigation-releases/examples/list.html", "sec-litigation-releases/examples/list-archive.html", "sec-press-releases/examples/list.html", "sec-litigation-releases/examples/release.html", "sec-litigation-releases/examples/release-static.html", "sec-gov/examples/feed.xml"];
  const scraps = fc.constantFrom("<", ">", "\"", "'", "<table>", "</table>", "<tr class='pr-list-page-row'>", "<td>", "<!--", "-->", "<script>", "&#0;", "&amp", "datetime=''", "\u0000", "<![CDATA[", "<main>", "\uFFFD");
  const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.oneof(scraps, fc.string({ maxLength: 8 }))), { minLength: 1, maxLength: 12 });

  test.each(files)("%s: read or Unreadable, nothing else, and soon", async (file) => {
    const whole = example(file);
    await fc.assert(fc.asyncProperty(damage, async (cuts) => {
      const text = cuts.reduce((now, [where, length, put]) => now.slice(0, where * now.length) + put + now.slice(where * now.length + length), whole);
      for (const read of [() => readListing(answered(text), expected), () => readFeed(answered(text))]) {
        await read().catch((error: unknown) => {
          expect(error).toBeInstanceOf(Unreadable);
          expect(error).toBeInstanceOf(RecordError);
          expect((error as Error).message.length).toBeLessThan(500);
        });
      }
      readWords(text, "https://www.sec.gov/");
    }), { numRuns: 150 });
  });

  test.each(["<tr class='pr-list-page-row'>", "<table><tr><td><time datetime='2026-01-01'><a href='x'>", "<!--", "<a href='", "<h1>", "<title>", "& ", "<item>"])("%j two hundred thousand times over is answered in time", async (scrap) => {
    const text = `<html>${scrap.repeat(200_000)}</html>`;
    const began = performance.now();
    await readListing(answered(text), expected).catch(() => undefined);
    await readFeed(answered(`<rss>${text}`)).catch(() => undefined);
    readWords(text, "https://www.sec.gov/");
    expect(performance.now() - began).toBeLessThan(30_000);
  });
});
