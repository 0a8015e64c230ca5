import { readFile } from "node:fs/promises";
import { describe, expect, it, test } from "vitest";
import { say } from "../language/index.ts";
import { readRulebook } from "./book/read.ts";
import { placeOf, sheetMarkdown, sheetOf } from "./sheet.ts";

const book = await readRulebook("rulebook/yinfa-2026-42");
const text = (await readFile("rulebook/yinfa-2026-42/notice.txt", "utf8")).normalize("NFKC");
const all = [...book.provisions.values()];

describe("the education sheet", () => {
  test.each(all.flatMap((each) => (["en", "zh"] as const).map((locale) => [each.id, locale, each] as const)))("of %s in %s quotes nothing but the notice and leaves nothing empty", (_, locale, provision) => {
    const sheet = sheetOf(book, provision, locale);
    const lines = sheet.parts.flatMap((part) => part.lines);
    for (const { kind, words } of lines) if (kind === "quote") expect(text).toContain(words.normalize("NFKC"));
    expect([sheet.title, sheet.lead, sheet.caution, ...sheet.parts.map((part) => part.title), ...lines.map((each) => each.words)].filter((each) => each.trim() === "")).toEqual([]);
    expect(sheet.parts.map((part) => part.id)).toEqual(expect.arrayContaining(["says", "binds", "report", "source"]));
    expect(sheetMarkdown(sheet)).not.toMatch(/undefined|\[object/);
  });

  // What a notice that names no amount must never seem to say, and what no sheet may promise.
  const never = /罚款|[0-9]+\s*(?:元|万|years? in prison|日元)|有期徒刑|imprison|\bfine[sd]?\b|\bcleared\b|合法无虞|guarantee/iu;
  test.each(all.map((each) => [each.id, each] as const))("of %s prints no penalty that the notice does not contain", (_, provision) => {
    for (const locale of ["en", "zh"] as const) expect(sheetMarkdown(sheetOf(book, provision, locale))).not.toMatch(never);
  });

  it("says where consequences stand, by their own words", () => {
    const part = sheetOf(book, book.provisions.get("7.1")!, "zh").parts.find((each) => each.id === "liability");
    expect(part?.lines.filter((each) => each.kind === "quote").map((each) => each.words)).toEqual(book.provisions.get("18.1")!.quotes);
  });

  it("says that the notice attaches none where it attaches none", () => {
    const part = sheetOf(book, book.provisions.get("8.1")!, "en").parts.find((each) => each.id === "liability");
    expect(part?.lines.map((each) => each.words)).toEqual([say("en").sheet.liabilityNone]);
  });

  it("gives what is known by a reprint no words, says whence it is, and claims nothing of the notice for it", () => {
    const { title, parts } = sheetOf(book, book.provisions.get("G5")!, "en");
    const lines = parts.flatMap((part) => part.lines);
    expect(title).not.toContain(book.instrument.number.en);
    expect(lines.map((each) => each.words)).toEqual(expect.arrayContaining([say("en").sheet.unverified, say("en").sheet.liabilityUnknown]));
    expect(lines.some((each) => each.kind === "quote")).toBe(false);
  });

  it.each([
    ["art_14__para_1__sent_3", "article 14, paragraph 1, sentence 3", "第十四条第一款第三句"],
    ["art_10", "article 10", "第十条"],
    ["preamble__para_2", "preamble, paragraph 2", "前言第二款"],
    ["final__para_1__sent_2", "final part, paragraph 1, sentence 2", "末段第一款第二句"],
    ["events__word_1", "", ""],
  ])("names %s as a reader does", (eId, en, zh) => {
    expect([placeOf(eId, say("en")), placeOf(eId, say("zh"))]).toEqual([en, zh]);
  });
});
