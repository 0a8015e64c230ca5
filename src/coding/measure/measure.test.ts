import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CodedEntry, Entry } from "../entries/shape.ts";
import { calibrate } from "./calibration.ts";
import { GoldEntry, measureEntries } from "./entries.ts";
import { measureField, over } from "./labels.ts";
import { pairUp, withoutJudge } from "./names.ts";
import { moved } from "./shape.ts";
import { marks, share } from "./shares.ts";

describe("Wilson's interval, by the examples of Newcombe (1998), table I", () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i", (part, whole, low, high) => {
    expect(share(part, whole)).toMatchObject({ low, high });
  });
  test("of nothing there is none", () => expect(share(0, 0)).toEqual({ value: null, low: null, high: null }));
});

test("F1 lies within its interval, and its interval within 0 and 1", () => {
  const count = fc.integer({ min: 0, max: 500 });
  fc.assert(fc.property(count, count, count, (right, invented, missed) => {
    const { f1 } = marks(right, invented, missed);
    if (right + invented + missed === 0) return void expect(f1.value).toBeNull();
    expect(f1.low!).toBeLessThanOrEqual(f1.value! + 1e-4);
    expect(f1.high!).toBeGreaterThanOrEqual(f1.value! - 1e-4);
    expect(f1.low!).toBeGreaterThanOrEqual(0);
    expect(f1.high!).toBeLessThanOrEqual(1);
  }));
});

describe("a field", () => {
  const rows = [
    { id: "1", gold: ["a"], got: "a" },
    { id: "2", gold: ["a", "b"], got: "b" },
    { id: "3", gold: ["a"], got: "c" },
    { id: "4", gold: ["c"], got: "unknown" },
    { id: "5", gold: [null], got: null },
    { id: "6", gold: [null], got: "a" },
  ];
  const field = measureField(rows);
  test("counts an accepted answer as right, under its own label", () => {
    expect(field.exact.value).toBe(0.5);
    expect(field.labels.b).toMatchObject({ right: 1, invented: 0, missed: 0 });
  });
  test("counts `unknown` as a miss and as no answer", () => {
    expect(field.labels.c).toMatchObject({ right: 0, invented: 1, missed: 1 });
    expect(field.micro).toMatchObject({ right: 2, invented: 2, missed: 2 });
  });
  test("shows every answer in the confusion", () => {
    expect(field.confusion).toEqual({ a: { a: 1, c: 1 }, b: { b: 1 }, c: { unknown: 1 }, none: { none: 1, a: 1 } });
  });
  test("claims nothing of a label with fewer than ten rows", () => expect(Object.values(field.labels).some(({ claimed }) => claimed)).toBe(false));
  test("sums over chosen labels", () => expect(over(field, ["a", "c"])).toMatchObject({ right: 1, invented: 2, missed: 2 }));
});

test("calibration compares what was promised with what was kept", () => {
  const answers = [0.95, 0.95, 0.92, 0.4].map((confidence, n) => ({ confidence, right: n !== 1 }));
  const { sure, sureRight, tenths } = calibrate(answers);
  expect([sure.value, sureRight.value]).toEqual([0.75, 0.6667]);
  expect(tenths.map(({ from, answers: n, promised }) => [from, n, promised])).toEqual([[0.4, 1, 0.4], [0.9, 3, 0.94]]);
});

test("names are paired once each", () => {
  const pairs = pairUp(["a", "a", "b"], ["a", "c"], (x, y) => x === y);
  expect(pairs).toMatchObject({ right: 1, invented: 1, missed: 2, missedItems: ["a", "b"], inventedItems: ["c"] });
});

test.each([["96-10869 (MLW)", "96-10869"], ["97-1234-CIV-RYSKAMP", "97-1234"], ["1:17-cv-00001", "1:17-cv-00001"]])("%s without its judge", (docket, bare) => expect(withoutJudge(docket)).toBe(bare));

describe("entries against gold", () => {
  const gold = GoldEntry.array().parse([
    { id: "1", text: "ORDER DISMISSING CASE.", docket: "1:20-cv-1", court: "xyzd", event: "order_of_dismissal_other", prejudice: "unstated", scope: "all", proposed: false, effective: true },
    { id: "2", text: "STATUS REPORT by A.", event: "scheduling_or_status", accept: ["other_filing"], prejudice: null, scope: null, proposed: false, effective: false, unsettled: ["proposed"] },
  ]);
  const answer = (entry: Entry, over: Partial<CodedEntry>): CodedEntry => ({ id: entry.id, event: "other_filing", prejudice: null, scope: null, proposed: true, effective: false, span: null, rule: "test", detail: null, confidence: 0.95, mover: null, refs: [], parties: [], also: [], ...over });
  const seen: (string | undefined)[] = [];
  const measured = measureEntries(gold, (entries) => entries.map((entry) => {
    seen.push(entry.docket);
    return answer(entry, {});
  }), "test");
  test("an event that is accepted is right, what is unsettled is not asked", () => {
    expect(measured.wrong).toEqual({ 1: ["event", "effective", "prejudice", "proposed", "scope"] });
    expect(measured.fields.proposed!.rows).toBe(1);
  });
  test("a docket is named with its court", () => expect(seen).toEqual(["xyzd 1:20-cv-1", undefined]));
  test("every error stands with its words and its rule", () => expect(measured.errors[0]).toEqual({ id: "1", field: "event", gold: "order_of_dismissal_other", got: "other_filing", span: null, rule: "test", text: "ORDER DISMISSING CASE." }));
  test("the decisive ones are counted apart", () => expect(measured.groups.decisive).toMatchObject({ right: 0, missed: 1 }));
  test("a change is told row by row", () => {
    const later = { wrong: { 1: ["effective", "prejudice", "proposed", "scope"], 2: ["scope"] } };
    expect(moved(measured, later)).toEqual({ gained: [{ id: "1", field: "event" }], lost: [{ id: "2", field: "scope" }] });
  });
});
