import { describe, expect, it, test } from "vitest";
import type { Codebook } from "../../codebook/shape.ts";
import { exampleAction, exampleCodebook } from "../../coding/outcomes/examples.ts";
import type { Event } from "../../record/statements/index.ts";
import type { ActionView, View } from "../../record/view.ts";
import type { Totals } from "../bounds.ts";
import { membersOf } from "../members.ts";
import type { Contrast } from "../shape.ts";
import { fisherExact } from "../statistics/index.ts";
import { amountOf } from "./amounts.ts";
import { contrastsOf } from "./index.ts";

const on = "2026-06-01";
const defaults = { membership: "certain", given: "members", outcome: "remaining-defendants", eased: "any-easing-act", dropped: "any-prejudice", tied: "any-time", "tie-kind": "any", "tie-amount": "any", inherited: "pending-on-the-day" };
const codebook = { ...exampleCodebook, ties: new Map(["gift", "stake"].map((id) => [id, { id, label: { en: id, zh: id } }])) } as unknown as Codebook;
const totals: Totals = { biden: 21, trump1: 2, dismissed: 7, paused: 4, betterTerms: 3, untouched: 9, ties: { dismissed: 5, softened: 3, untouched: 0 } };
const none: Totals = { biden: 0, trump1: 0, dismissed: 0, paused: 0, betterTerms: 0, untouched: 0, ties: { dismissed: 0, softened: 0, untouched: 0 } };

type Tie = ActionView["ties"][number];
const tie = (over: Partial<Tie> = {}): Tie => ({ kind: "gift", date: "2024-12-01", standing: "read", certainty: "high", ...over }) as Tie;
const usd = (value: number, basis: NonNullable<Tie["amount"]>["basis"] = "exact") => ({ amount: { value, currency: "USD", basis } });
const search = (outcome: "found" | "none-found", standing = "read") => ({ outcome, standing }) as ActionView["searches"][number];
const course: Record<string, Partial<Event>[]> = {
  dropped: [{ kind: "voluntary-dismissal-with-prejudice", date: "2025-02-27" }],
  paused: [{ kind: "stay-for-talks", date: "2025-02-27" }, { kind: "consent-judgment", date: "2025-09-01" }],
  untouched: [{ kind: "consent-judgment", date: "2025-09-01" }],
};
/** An invented action: what became of it, its ties, and the searches, of which one that fits the ties is there unless others are given. */
const action = (key: string, became: keyof typeof course, ties: Tie[] = [], searches = [search(ties.length > 0 ? "found" : "none-found")]): ActionView => ({ ...exampleAction(course[became]!, { key }), ties, searches });

function contrasts(actions: ActionView[], { choice = {}, reported = none }: { choice?: Record<string, string>; reported?: Totals } = {}): Map<string, Contrast> {
  const view = { on, actions: new Map(actions.map((each) => [each.key, each])), administrations: [], counts: new Map() } as unknown as View;
  const chosen = { ...defaults, ...choice };
  const members = membersOf(view, codebook, chosen);
  return new Map(contrastsOf({ view, codebook, members, totals: reported, choice: chosen, elsewhere: undefined }).map((each) => [each.id, each]));
}
const counts = ({ groups }: Contrast) => groups!.map(({ having, lacking, open }) => [having, lacking, open]);

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

describe("amounts as recorded", () => {
  test.each<[string, Tie[], [number, number]]>([
    ["exact ones are added", [tie(usd(100)), tie(usd(50))], [150, 150]],
    ["at least, up to, nearly and about leave what they leave", [tie(usd(100, "at-least"))], [100, Infinity]],
    ["up to", [tie(usd(100, "up-to"))], [0, 100]],
    ["nearly", [tie(usd(100, "nearly"))], [90, 100]],
    ["no amount", [tie(usd(100)), tie()], [100, Infinity]],
    ["another currency", [tie({ amount: { value: 5, currency: "EUR", basis: "exact" } })], [0, Infinity]],
    ["unsourced or doubtful ties do not count", [tie({ ...usd(100), standing: "unsourced" }), tie({ ...usd(9), certainty: "low" }), tie(usd(1))], [1, 1]],
    ["a search found none", [], [0, 0]],
    ["only doubtful ties were found", [tie({ certainty: "low" })], [0, Infinity]],
  ])("%s", (_, ties, [low, high]) => {
    expect(amountOf({ action: action("it", "dropped", ties) } as Parameters<typeof amountOf>[0])).toEqual({ low, high });
  });

  it("compares orders of magnitude, and gives both ends where one is open", () => {
    const small = action("ash", "dropped", [tie(usd(20_000))]);
    const [none1, large] = [action("elm", "paused"), action("fir", "paused", [tie(usd(5_000_000))])];
    const sure = contrasts([small, action("birch", "dropped"), none1, large]).get("tie-amount-by-dropped-record")!;
    // By hand: orders 1 and 0 against 0 and 3 win one pair, draw one and lose two; their rank sum, 4.5, is half a rank from the mean, and no arrangement is nearer.
    expect([sure.p, sure.fillings, sure.why.en]).toEqual([1, undefined, expect.stringContaining("is 0.375.")]);
    const open = contrasts([small, action("birch", "dropped", [tie(usd(50_000, "at-least"))]), none1, large]).get("tie-amount-by-dropped-record")!;
    expect([open.p, open.fillings!.tables, open.fillings!.estimate]).toEqual([null, 5, { low: 0.5, high: 0.75 }]);
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
