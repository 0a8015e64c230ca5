import { describe, expect, test } from "vitest";
import { readCodebook } from "../../codebook/read.ts";
import { outcomeOfAction } from "./index.ts";
import { exampleAction } from "./examples.ts";
import { ann, line } from "./docket/example.ts";
import { coursesOf } from "./docket/index.ts";
import { conflictsAmong, docketSays, fjcSays, recordSays, type Testimony, type Witness } from "./testimony.ts";
import { admitting } from "./testimony.ts";

const { codebook } = await readCodebook("codebook");
const says = (witness: Witness, disposition: string, defendant = "ann"): Testimony => ({ defendant, witness, disposition, admits: admitting(disposition, codebook), on: null, source: witness, span: null });

describe("who is believed, and what stands against it", () => {
  test.each([
    ["the court's order against the release", [says("agency", "judgment-consent"), says("court", "dismissed-by-court")], ["court", "agency", "higher-witness"]],
    ["the docket against the press", [says("third-party", "dismissed-by-agency-with-prejudice"), says("docket", "judgment-default")], ["docket", "third-party", "higher-witness"]],
    ["a person against the docket", [says("docket", "judgment-default"), says("person", "judgment-consent")], ["person", "docket", "higher-witness"]],
    ["two press reports", [says("third-party", "judgment-default"), says("third-party", "dismissed-by-court")], ["third-party", "third-party", "same-rank"]],
    ["with against without prejudice", [says("docket", "dismissed-by-agency-with-prejudice"), says("agency", "dismissed-by-agency-without-prejudice")], ["docket", "agency", "higher-witness"]],
  ] as const)("%s", (_, testimonies, expected) => {
    expect(conflictsAmong(testimonies, codebook).map(({ holds, against, rule }) => [holds.witness, against.witness, rule])).toEqual([expected]);
  });

  test.each([
    ["prejudice not seen against with prejudice", says("court", "dismissed-by-agency"), says("agency", "dismissed-by-agency-with-prejudice")],
    ["closed, manner not known, against anything", says("docket", "closed-manner-unknown"), says("agency", "judgment-consent")],
    ["a consent judgment against a settlement", says("docket", "judgment-consent"), says("third-party", "settled")],
    ["different defendants", says("docket", "judgment-default"), says("agency", "dismissed-by-court", "firm")],
  ])("no conflict: %s", (_, a, b) => expect(conflictsAmong([a, b], codebook)).toEqual([]));
});

test("the record speaks with the best witness that its deciding event cites", () => {
  const action = exampleAction([{ kind: "voluntary-dismissal-with-prejudice", date: "2025-03-27", cites: [{ source: "paper" }, { source: "order" }] }]);
  const source = { title: "t", publisher: "p", url: null, published: null, seen: "read", via: "v" } as const;
  const sources = new Map([["paper", { ...source, id: "paper", kind: "press" as const }], ["order", { ...source, id: "order", kind: "court" as const }]]);
  const found = recordSays(action, outcomeOfAction(action, "2026-06-01", codebook).defendants, sources, codebook);
  expect(found.map(({ defendant, witness, source: from }) => [defendant, witness, from])).toEqual([["ann", "court", "order"], ["firm", "court", "order"]]);
});

test("a judgment whose manner a docket does not tell contradicts no manner", () => {
  const docket = docketSays(coursesOf([line("2024-01-01", "complaint"), line("2024-05-01", "judgment_other")], [ann], "2026-06-01", codebook), codebook);
  expect(conflictsAmong([...docket, says("agency", "judgment-consent")], codebook)).toEqual([]);
  expect(conflictsAmong([...docket, says("agency", "dismissed-by-agency")], codebook)).toHaveLength(1);
});

test("the FJC's code is set against the docket by the crosswalk", () => {
  expect(conflictsAmong([says("docket", "dismissed-by-agency-with-prejudice"), ...fjcSays("12", ["ann"], codebook)], codebook)).toEqual([]);
  expect(conflictsAmong([says("docket", "judgment-default"), ...fjcSays("12", ["ann"], codebook)], codebook)).toHaveLength(1);
  expect(fjcSays("99", ["ann"], codebook)).toEqual([]);
});
