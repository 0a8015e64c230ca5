import { describe, expect, it, test } from "vitest";
import type { ActionView } from "../../record/view.ts";
import type { Totals } from "../bounds.ts";
import { fisherExact } from "../statistics/index.ts";
import { action, contrasts, counts, none, search, tie, totals, type Tie } from "./examples.ts";

describe("on reported totals", () => {
  const found = contrasts([], { reported: totals });
  it("tests the grid of three outcomes, their order, and the two groups", () => {
    expect(found.get("tied-by-eased-reported")).toMatchObject({ footing: "reported", table: { a: 8, b: 6, c: 0, d: 9 } });
    expect(found.get("tied-by-eased-reported")!.also![0]!.p).toBeCloseTo(0.007170914964696095, 12);
    const outcome = found.get("tied-by-outcome-reported")!;
    expect(outcome.p).toBeCloseTo(3_695 / 490_314, 12);
    expect(counts(outcome)).toEqual([[5, 2, 0], [3, 4, 0], [0, 9, 0]]);
    expect(found.get("tied-trend-reported")!.p).toBeCloseTo(1_600 / 490_314, 12);
  });
  it("does not say what came before the act, but both ends of it", () => {
    const { p, table, fillings, why } = found.get("tied-before-by-eased-reported")!;
    expect([p, table, fillings!.tables, fillings!.p.high]).toEqual([null, null, 9, 1]);
    expect(fillings!.p.low).toBeCloseTo(0.007170914964696095, 12);
    expect(why.en).toMatch(/^Not computable: .* do not say how many of the 8 came before\./);
  });
  it("says nothing where nothing was reported", () => {
    expect([...contrasts([]).keys()].filter((id) => id.endsWith("-reported"))).toEqual([]);
  });
  it("draws where the totals are too large, alike twice", () => {
    const large = { ...totals, dismissed: 7_000, paused: 4_000, betterTerms: 3_000, untouched: 9_000, ties: { dismissed: 2_500, softened: 2_500, untouched: 3_200 } };
    const [once, again] = [contrasts([], { reported: large }), contrasts([], { reported: large })];
    expect(JSON.stringify([...once])).toBe(JSON.stringify([...again]));
    expect(once.get("tied-by-outcome-reported")!.method).toMatch(/from 1999 tables drawn at random$/);
  });
});

describe("over the members that were searched", () => {
  const both = [
    action("ash", "dropped", [tie()]), action("birch", "dropped", [tie()]), action("cedar", "paused", [tie()]), action("elm", "paused"),
    action("fir", "untouched"), action("hazel", "untouched"), action("larch", "untouched", [tie()]),
  ];
  it("compares eased with not eased, and among the eased dropped with the others", () => {
    const found = contrasts([...both, action("oak", "untouched", [], []), action("pine", "dropped", [], [search("none-found", "unsourced")])]);
    const eased = found.get("tied-by-eased-record")!;
    expect(eased.table).toEqual({ a: 3, b: 1, c: 1, d: 2 });
    expect(eased.p).toBeCloseTo(fisherExact({ a: 3, b: 1, c: 1, d: 2 }).p, 14);
    expect([eased.actions.length, eased.why.en]).toEqual([7, expect.stringContaining("7 of 9 members are compared; 2 are left out")]);
    expect(found.get("tied-by-dropped-record")).toMatchObject({ table: { a: 2, b: 0, c: 1, d: 1 }, actions: ["ash", "birch", "cedar", "elm"] });
  });
  it("is not computable on one side, and says what would fill it", () => {
    const found = contrasts(both.slice(0, 4));
    for (const id of ["tied-by-eased-record", "tied-before-by-eased-record", "tie-amount-by-eased-record", "tie-kind-by-eased-record"]) {
      expect([found.get(id)!.p, found.get(id)!.why.en]).toEqual([null, expect.stringMatching(/^Not computable: .*A search on record of inherited actions that were not eased would fill it\./)]);
    }
    expect(contrasts([action("ash", "dropped", [tie()])]).get("tied-by-dropped-record")!.why.en).toContain("inherited actions that were eased without being dropped would fill it");
  });

  const before = (id: string, ...ties: Tie[]) => counts(contrasts([action("it", "dropped", ties), action("elm", "paused")]).get(id)!)[0];
  test.each<[string, Tie[], number[]]>([
    ["before it", [tie()], [1, 0, 0]],
    ["after it only", [tie({ date: "2025-06-01" })], [0, 0, 1]],
    ["of a month that holds it", [tie({ date: "2025-02" })], [0, 0, 1]],
    ["undated", [tie({ date: null })], [0, 0, 1]],
    ["undated, and another before it", [tie({ date: null }), tie()], [1, 0, 0]],
    ["none", [], [0, 1, 0]],
  ])("ties before the act: %s", (_, ties, told) => expect(before("tied-before-by-dropped-record", ...ties)).toEqual(told));

  it("gives both ends where the order in time is open, also for who was not eased and so has no act", () => {
    const found = contrasts([action("ash", "dropped", [tie()]), action("birch", "dropped", [tie({ date: "2025-06-01" })]), action("fir", "untouched"), action("larch", "untouched", [tie()])]).get("tied-before-by-eased-record")!;
    expect([counts(found), found.p, found.table, found.fillings!.tables]).toEqual([[[1, 0, 1], [0, 1, 1]], null, null, 4]);
    const p = [[2, 0, 1, 1], [2, 0, 0, 2], [1, 1, 1, 1], [1, 1, 0, 2]].map(([a, b, c, d]) => fisherExact({ a: a!, b: b!, c: c!, d: d! }).p);
    expect(found.fillings!.p).toEqual({ low: Math.min(...p), high: Math.max(...p) });
    expect(found.why.en).toContain("Without an act of the agency there is no day to be before.");
  });
});

describe("over every place of the inventory", () => {
  const named = [action("ash", "dropped", [tie()]), action("birch", "untouched"), action("cedar", "paused", [], [])];
  const small: Totals = { ...none, biden: 4, trump1: 1 };
  it.each<[string, Record<string, string>, number]>([
    // Three named, one with its tie open; the two others may be of any of four cells: 10 ways, doubled, less those that come to one table.
    ["the places that nobody can name are open in both answers", { given: "inventory" }, 16],
    ["the members alone", { given: "members" }, 2],
  ])("%s", (_, choice, tables) => {
    const { fillings, p, why } = contrasts(named, { choice, reported: small }).get("tied-by-eased-places-record")!;
    expect([p, fillings!.tables]).toEqual([null, tables]);
    expect(why.en).toContain("2 have both answers known");
  });
  it("lets only candidates hold the places under that rule, with the answers that are known of them", () => {
    const candidates = ["elm", "fir"].map((key) => ({ ...action(key, "untouched"), membership: { answer: "candidate", places: ["untouched"] } as unknown as ActionView["membership"] }));
    const { fillings } = contrasts([...named, ...candidates], { choice: { given: "inventory", membership: "candidates" }, reported: small }).get("tied-by-eased-places-record")!;
    expect(fillings!.tables).toBe(2);
  });
});

test("kinds are counted by action and adjusted for their number", () => {
  const actions = [action("ash", "dropped", [tie(), tie({ kind: "stake" }), tie()]), action("birch", "dropped", [tie()]), action("cedar", "dropped", [tie({ kind: "stake" })]), action("elm", "paused"), action("fir", "paused"), action("larch", "paused", [tie({ certainty: "low" })])];
  const { p, parts, actions: ids } = contrasts(actions).get("tie-kind-by-dropped-record")!;
  expect(parts!.map(({ id, table }) => [id, table])).toEqual([["gift", { a: 2, b: 1, c: 0, d: 2 }], ["stake", { a: 2, b: 1, c: 0, d: 2 }]]);
  const alone = fisherExact({ a: 2, b: 1, c: 0, d: 2 }).p;
  for (const part of parts!) expect([part.p, part.adjusted]).toEqual([alone, Math.min(1, 2 * alone)]);
  expect([p, ids]).toEqual([Math.min(1, 2 * alone), ["ash", "birch", "cedar", "elm", "fir"]]);
});

test("each says that it is an association, in both languages, and is the same again", () => {
  const actions = [action("ash", "dropped", [tie()]), action("elm", "paused"), action("fir", "untouched")];
  const found = contrasts(actions, { reported: totals });
  for (const { id, why, label } of found.values()) {
    expect([id, why.en.endsWith("An association: it does not say that a tie was the reason."), why.zh.endsWith("这是关联，不说明关联即为原因。")]).toEqual([id, true, true]);
    expect(label.zh).toMatch(/\p{Script=Han}/u);
  }
  expect(JSON.stringify([...contrasts(actions, { reported: totals })])).toBe(JSON.stringify([...found]));
});
