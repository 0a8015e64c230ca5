import { readFile } from "node:fs/promises";
import { describe, expect, it, test } from "vitest";
import { readLists } from "../../codebook/lists.ts";
import { parsePage } from "../../codebook/page.ts";
import { Instrument } from "./instrument.ts";
import { lists } from "./shape.ts";
import { elementsOf, folded } from "./text.ts";

const folder = "rulebook/yinfa-2026-42";
const text = await readFile(`${folder}/notice.txt`, "utf8");
const instrument = Instrument.parse(parsePage("instrument.yaml", await readFile(`${folder}/instrument.yaml`, "utf8"), [])?.value);
if (!("file" in instrument.text)) throw new Error("The notice is kept with its text.");
const elements = elementsOf(text, instrument.text.headings);
const ofKind = (kind: string): string[] => [...elements.values()].filter((each) => each.kind === kind).map((each) => each.eId);

const { provisions } = (await readLists(folder, { provisions: lists.provisions }, [])).lists;
const own = [...provisions.values()].filter((each) => each.from === undefined);

describe("the elements of a text", () => {
  const sample = "某某:\n为此,通知如下:\n(一)标题。甲不得乙。丙应当“丁。”\n续款。\n(十)戊。\n(二十一)己\n本办法自发布之日起施行。庚同时废止。";

  it.each([
    ["preamble__para_1__sent_1", "某某:"],
    ["preamble__para_2", "为此,通知如下:"],
    ["art_1__heading", "标题。"],
    ["art_1__para_1__sent_1", "甲不得乙。"],
    ["art_1__para_1__sent_2", "丙应当“丁。”"],
    ["art_1__para_2__sent_1", "续款。"],
    ["art_1", "标题。\n甲不得乙。丙应当“丁。”\n续款。"],
    ["art_10__para_1__sent_1", "戊。"],
    ["art_21__para_1__sent_1", "己"],
    ["final__para_1__sent_2", "庚同时废止。"],
  ])("%s", (eId, words) => expect(elementsOf(sample, [1]).get(eId)?.words).toBe(words));

  it("takes no heading unless it is told of one", () => {
    expect(elementsOf(sample).get("art_1__para_1__sent_1")?.words).toBe("标题。");
  });

  it("lets a line name itself", () => {
    expect(elementsOf("events__word_1 The agency opens the action.").get("events__word_1")?.words).toBe("The agency opens the action.");
  });

  it("loses no character", () => {
    const parts = [...elementsOf(sample, [1]).values()].filter(({ kind }) => kind === "sentence" || kind === "heading");
    expect(parts.map(({ words }) => words).join("")).toBe(sample.replaceAll(/\n|[(][一二十]+[)]/gu, ""));
  });
});

describe("the notice", () => {
  it("has nineteen articles, a preamble and a final part", () => {
    expect(ofKind("article")).toEqual(Array.from({ length: 19 }, (_, n) => `art_${n + 1}`));
    expect([ofKind("preamble"), ofKind("final")]).toEqual([["preamble"], ["final"]]);
  });

  test.each(own.flatMap(({ id, eId, quotes }) => quotes.map((quote) => [id, eId!, quote] as const)))("%s stands in %s: %s", (_, eId, quote) => {
    expect(folded(elements.get(eId)?.words ?? "")).toContain(folded(quote));
  });

  const within = (eId: string, part: string): boolean => part === eId || part.startsWith(`${eId}__`);
  test.each(ofKind("sentence").map((eId) => [eId, folded(elements.get(eId)!.words)]))("%s is not without a provision: %s", (eId, words) => {
    const holding = own.filter((each) => (within(each.eId!, eId!) || within(eId!, each.eId!)) && each.quotes.some((quote) => words!.includes(folded(quote))));
    expect(holding.map(({ id }) => id)).not.toEqual([]);
  });

  test.each(own.map(({ id, rendering, cited }) => [id, rendering, cited]))("%s is rendered in English and cited by its article", (id, rendering, cited) => {
    // A rendering may name a Chinese term in brackets, but may not leave a clause untranslated.
    expect(rendering!.replaceAll(/[（(]\p{Script=Han}+[）)]/gu, "")).not.toMatch(/\p{Script=Han}/u);
    expect(id!.split(".")[0]).toBe(cited!.split(".")[0]);
  });

  it("says why it harms and how it shows itself wherever it binds somebody outside the state", () => {
    const state = own.filter(({ institutional, code }) => institutional || code === "time" || code === "recital").map(({ id }) => id);
    const bare = [...provisions.values()].filter(({ id, sheet }) => sheet === undefined && !state.includes(id));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});
