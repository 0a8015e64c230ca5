import fc from "fast-check";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { writeCsv } from "../../language/csv.ts";
import { batchHead, batchRow, cellOf, type Line, textOf, wishOf } from "./batch.ts";
import { judgementOf } from "./code.ts";
import { entry, release, stipulation, words } from "./examples.ts";
import { itemOf } from "./items.ts";
import type { Item, Wish } from "./shape.ts";

const coder = { round: "coder" } as const;
const change = (set: Record<string, string>, more: Partial<Wish> = {}): Wish => ({ ...coder, verdict: "change", set, ...more });

describe("a judgement of an entry", () => {
  it.each<[string, Wish, object]>([
    ["accepts", { ...coder, verdict: "accept" }, { verdict: "accept", fields: stipulation, saw: "entries-1" }],
    ["changes a field", change({ prejudice: "without" }), { verdict: "change", fields: { ...stipulation, prejudice: "without" } }],
    ["accepts by saying the same", change({ prejudice: "with" }), { verdict: "accept", fields: stipulation }],
    ["takes off what does not go with another event", change({ event: "answer", effective: "false" }), { fields: { event: "answer", prejudice: null, scope: null, proposed: false, effective: false } }],
    ["reads a code in any case", change({ event: " Answer ", effective: "FALSE" }), { fields: { event: "answer" } }],
    ["does not know", { ...coder, verdict: "unsure" }, { verdict: "unsure", fields: {} }],
    ["says every field where the proposal is hidden", change({ event: "answer", proposed: "false", effective: "false" }, { saw: null }), { saw: null, fields: { event: "answer", prejudice: null } }],
  ])("%s", (_, wish, expected) => expect(judgementOf(entry(), wish, words)).toMatchObject(expected));

  it.each<[string, Wish, RegExp]>([
    ["a field that is none", change({ evnt: "answer" }), /There is no field "evnt" in entries; write one of event, prejudice/],
    ["a value that is none", change({ event: "anser" }), /"anser" is no value of event; write one of stipulation_of_dismissal/],
    ["prejudice of an answer", change({ event: "answer", prejudice: "with" }), /prejudice does not go with the event answer/],
    ["nothing said", change({}), /Say what it is with --set/],
    ["a code and unsure", { ...coder, verdict: "unsure", set: { event: "answer" } }, /Say a code or that you are unsure/],
    ["accepting what is hidden", { ...coder, verdict: "accept", saw: null }, /nothing to accept/],
    ["half a code where the proposal is hidden", change({ event: "answer" }, { saw: null }), /Say proposed too/],
    ["an outcome of an entry", change({ "outcomes/X": "dismissed" }), /There is no field "outcomes\/X" in entries/],
  ])("refuses %s", (_, wish, sentence) => expect(() => judgementOf(entry(), wish, words)).toThrow(sentence));

  it("asks for prejudice where the event newly dismisses", () => {
    const other = entry("E2", { event: "answer", prejudice: null, scope: null, proposed: false, effective: false });
    expect(() => judgementOf(other, change({ event: "stipulation_of_dismissal" }), words)).toThrow(/Say prejudice too, with --set prejudice=VALUE \(not_applicable/);
    expect(judgementOf(other, change({ event: "stipulation_of_dismissal", prejudice: "unstated", scope: "all", effective: "true" }), words).fields).toMatchObject({ prejudice: "unstated", scope: "all" });
  });
});

describe("a judgement of a release", () => {
  it("names outcomes of those whom the text names, and takes them off", () => {
    expect(judgementOf(release(), change({ "outcomes/Alder Token, Inc.": "pending", "outcomes/Rowan Birch": "not_applicable" }), words).fields).toEqual({ action: "dismissed", dismissal_mentioned: "voluntary_by_sec", industry: "crypto", conduct: "other", "outcomes/Alder Token, Inc.": "pending" });
    expect(() => judgementOf(release(), change({ "outcomes/Juniper Ash": "dismissed" }), words)).toThrow(/"Juniper Ash" does not stand in the text/);
  });
});

/** Writes items as a batch, lets a person fill lines in, and reads it back. */
function there(items: readonly Item[], fill: (line: Record<string, string>) => void, blind = false): Line[] {
  const head = batchHead(items[0]!.kind, words, blind);
  const lines = parse(writeCsv(head, items.map((item) => batchRow(item, head))), { columns: true }) as Record<string, string>[];
  for (const line of lines) fill(line);
  return parse(writeCsv(head, lines.map((line) => head.map((column) => line[column]!))), { columns: true }) as Line[];
}

describe("a batch", () => {
  const filled = (item: Item, cells: Record<string, string>, blind = false) => wishOf(there([item], (line) => Object.assign(line, cells), blind)[0]!, item, words);
  const whole = { event: "answer", proposed: "false", effective: "false" };

  it.each<[string, Record<string, string>, boolean, object | null]>([
    ["left empty says nothing", {}, false, null],
    ["accepts", { accept: "x" }, false, { verdict: "accept", saw: "entries-1" }],
    ["is unsure, in Chinese", { unsure: "是", comment: "看不清" }, false, { verdict: "unsure", comment: "看不清" }],
    ["codes", whole, false, { verdict: "change", set: whole, saw: "entries-1", whole: true }],
    ["codes blind", whole, true, { verdict: "change", set: whole, saw: null }],
  ])("%s", (_, cells, blind, expected) => {
    const wish = filled(entry(), cells, blind);
    if (expected === null) expect(wish).toBe(null);
    else expect(wish).toMatchObject(expected);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ["a comment alone", { comment: "?" }, /A comment needs a judgement/],
    ["half a code", { event: "answer" }, /The field proposed, effective is empty/],
    ["something else than a mark", { accept: "maybe" }, /"maybe" stands under accept/],
    ["a text that was changed in the file", { accept: "x", text: "STIPULATION of Dismissal without prejudice" }, /text of entries\/E1 was changed in this file/],
    ["a text that is another now", { accept: "x", text_sha: "0000000000000000" }, /is another now than when this batch was written/],
    ["accepting another coder's proposal", { accept: "x", machine: "entries-0" }, /coded anew by entries-1/],
  ])("refuses %s", (_, cells, sentence) => expect(() => filled(entry(), cells)).toThrow(sentence));

  it("keeps outcomes a line each", () => {
    expect(there([release()], () => {})[0]!.machine_outcomes).toBe("Rowan Birch = dismissed");
    const wish = filled(release(), { action: "filed", dismissal_mentioned: "none", industry: "other", conduct: "other", outcomes: "Rowan Birch = pending\r\nAlder Token, Inc. = dismissed" });
    expect(judgementOf(release(), wish!, words).fields).toMatchObject({ "outcomes/Rowan Birch": "pending", "outcomes/Alder Token, Inc.": "dismissed" });
    expect(() => filled(release(), { action: "filed", dismissal_mentioned: "none", industry: "other", conduct: "other", outcomes: "Rowan Birch" })).toThrow(/no outcome; write NAME = CODE/);
  });

  it("runs no formula and gives every text back", () => {
    const hostile = ['=HYPERLINK("http://x.example","y")', "+1", "-1", "@SUM(A1)", "\t=1", " =1", "'=1", "''quoted", "'tis so", "＝1", "|calc"];
    for (const text of hostile) {
      const item = itemOf("entries", { id: "H", text }, { fields: stipulation, spans: {}, rule: "r", confidence: 1 }, "entries-1");
      const head = batchHead("entries", words, false);
      const cells = (parse(writeCsv(head, [batchRow(item, head)])) as string[][])[1]!;
      expect(cells.some((cell) => /^[\s\p{Cc}]*[=+\-@|%＝＋－＠]/u.test(cell))).toBe(false);
      expect(filled(item, { accept: "x", comment: cellOf(text) })).toMatchObject({ verdict: "accept", comment: text.trim() });
    }
    fc.assert(fc.property(fc.string(), (text) => {
      const [[cell]] = parse(writeCsv([cellOf(text) === "" ? " " : cellOf(text)], [])) as [[string]];
      expect(textOf(cell)).toBe(text === "" ? " " : text);
    }), { seed: 31 });
  });

  it("cuts a text that no spreadsheet cell holds, and knows it again", () => {
    const item = itemOf("entries", { id: "L", text: "=long ".repeat(10_000) }, { fields: stipulation, spans: {}, rule: "r", confidence: 1 }, "entries-1");
    expect(there([item], () => {})[0]!.text!.length).toBeLessThan(32_767);
    expect(filled(item, { accept: "x" })).toMatchObject({ verdict: "accept" });
  });
});
