import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleAction, exampleCodebook } from "../../coding/outcomes/examples.ts";
import type { Event } from "../../record/statements/index.ts";
import type { ActionView, View } from "../../record/view.ts";
import { sort, sumsOf, type Sum } from "./amounts.ts";
import { changesOf } from "./changes.ts";
import { timeToEnding } from "./ending.ts";
import { endingOf, spansOf } from "./endings.ts";
import { filingsCourse } from "./filings.ts";
import { incidence, shareBy } from "./incidence.ts";
import { moneyOf } from "./money.ts";

const on = "2026-06-01";
const term = (id: string, start: string, end: string | null) => ({ id, name: { en: id, zh: id }, start, end });
const viewOf = (...actions: ActionView[]): View =>
  ({ on, actions: new Map(actions.map((action) => [action.key, action])), administrations: [term("elm", "2017-01-20", "2021-01-20"), term("fir", "2021-01-20", null)], counts: new Map() }) as unknown as View;
const drop = (date: string | null, over: Partial<Event> = {}): Partial<Event> => ({ kind: "voluntary-dismissal-with-prejudice", date, ...over });
const judgment = (date: string, over: Partial<Event> = {}): Partial<Event> => ({ kind: "consent-judgment", date, ...over });

test.each<[string, Partial<Event>[], object | null]>([
  ["nothing after the filing", [], null],
  ["one of two out", [drop("2025-02-27", { defendants: ["ann"] })], null],
  ["all dropped", [drop("2025-02-27")], { ending: "dropped", date: "2025-02-27" }],
  ["one settled first, the last dropped", [judgment("2024-01-10", { defendants: ["ann"] }), drop("2025-02-27", { defendants: ["firm"] })], { ending: "dropped", date: "2025-02-27" }],
  ["one dropped while the other settles", [judgment("2025-02-27", { defendants: ["ann"] }), drop("2025-02-27", { defendants: ["firm"] })], { ending: "settled-or-judgment", date: "2025-02-27" }],
  ["one dropped, one dismissed by the court on a day", [{ kind: "court-dismissal", date: "2025-02-27", defendants: ["ann"] }, drop("2025-02-27", { defendants: ["firm"] })], { ending: "otherwise" }],
  ["dismissed by the court", [{ kind: "court-dismissal", date: "2025-02-27" }], { ending: "dismissed-by-court" }],
  ["dropped by a doubtful report", [drop("2025-02-27", { certainty: "low" })], null],
])("the ending of an action: %s", (_, events, found) => {
  const ending = endingOf(exampleAction(events), on, exampleCodebook);
  if (found === null) expect(ending).toBeNull();
  else expect(ending).toMatchObject(found);
});

test.each<[string, ActionView, object | RegExp]>([
  ["ended", exampleAction([drop("2025-02-27")], { filed: "2025-02-17" }), { days: 10, ending: "dropped", administration: "fir" }],
  ["seen open", exampleAction([{ kind: "motion-to-dismiss-denied", date: "2025-02-27" }], { filed: "2025-02-17" }), { days: 10, ending: null }],
  ["not seen again", exampleAction([]), /Nothing of it was seen/],
  ["filed in a month", exampleAction([drop("2025-02-27")], { filed: "2025-01" }), /filing is not known to the day/],
  ["ended in a month", exampleAction([drop("2025-02")]), /It ended, and the day/],
  ["seen open in a month", exampleAction([{ kind: "motion-to-dismiss-denied", date: "2025-02" }]), /last day on which it was seen/],
  ["ended before it was filed", exampleAction([drop("2022-02-27")]), /before its filing/],
])("the span of an action %s", (_, action, found) => {
  const { spans, leftOut } = spansOf(viewOf(action), exampleCodebook);
  if (found instanceof RegExp) expect([spans, leftOut[0]?.why.en]).toEqual([[], expect.stringMatching(found)]);
  else expect([spans[0], leftOut]).toEqual([expect.objectContaining(found), []]);
});

test("groups hold whom they name, and the untied are only those who were searched", () => {
  const search = { standing: "read", outcome: "none-found" } as never;
  const actions = [
    { ...exampleAction([drop("2024-01-10")], { key: "quiet" }), searches: [search] },
    { ...exampleAction([judgment("2024-06-10")], { key: "tied" }), ties: [{ standing: "read", certainty: "high" } as never] },
    exampleAction([drop("2020-06-10")], { key: "early", filed: "2019-01-10" }),
    { ...exampleAction([drop("2024-01-10")], { key: "fund" }), industry: "hedge-funds" },
  ];
  const { groups, says } = timeToEnding(viewOf(...actions), exampleCodebook);
  expect(groups.map(({ group, actions: ids }) => [group.id, ids])).toEqual([
    ["all", ["early", "quiet", "tied"]], ["elm", ["early"]], ["fir", ["quiet", "tied"]], ["tied", ["tied"]], ["none-found", ["quiet"]],
  ]);
  expect(groups[0]).toMatchObject({ ended: { dropped: 2, "settled-or-judgment": 1 }, open: 0 });
  expect(says.zh).toMatch(/[\u4e00-\u9fff]/);
});

const of = { en: "o", zh: "题" };
const timed = fc.array(fc.record({ days: fc.integer({ min: 0, max: 12 }), ending: fc.constantFrom("a", "b", "c") }), { minLength: 1, maxLength: 30 });

test("where all ended, the incidence is the share and its variance that of a binomial", () => {
  fc.assert(fc.property(timed, (spans) => {
    for (const step of incidence(spans, "a", of)) {
      const p = spans.filter(({ days, ending }) => ending === "a" && days <= step.day).length / spans.length;
      expect(step.share).toBeCloseTo(p, 12);
      if (p === 1) continue;
      // The log-log interval of a share p with variance p(1 - p)/n.
      const reach = 1.959963984540054 * Math.sqrt((p * (1 - p)) / spans.length) / (p * Math.log(p));
      expect(step.interval.lo).toBeCloseTo(p ** Math.exp(-reach), 9);
      expect(step.interval.hi).toBeCloseTo(p ** Math.exp(reach), 9);
    }
  }));
});

test("the incidences of all endings and what is left make one, whoever is censored", () => {
  const censored = fc.array(fc.record({ days: fc.integer({ min: 0, max: 12 }), ending: fc.constantFrom("a", "b", null) }), { minLength: 1, maxLength: 30 });
  fc.assert(fc.property(censored, (spans) => {
    const [a, b] = (["a", "b"] as const).map((ending) => incidence(spans, ending, of));
    const left = [...new Set(spans.map(({ days }) => days))].sort((x, y) => x - y).reduce((share, day) => {
      const ended = spans.filter(({ days, ending }) => days === day && ending !== null).length;
      return share * (1 - ended / spans.filter(({ days }) => days >= day).length);
    }, 1);
    expect((shareBy(a!, 12)?.share ?? 0) + (shareBy(b!, 12)?.share ?? 0) + left).toBeCloseTo(1, 12);
  }));
});

const months = (counts: number[]) => counts.map((events, n) => ({ month: `20${String(20 + Math.floor(n / 12))}-${String((n % 12) + 1).padStart(2, "0")}`, events, time: 1 }));

test("a change of pace is found where it is, and none where there is none", () => {
  const found = changesOf(months([...Array<number>(18).fill(1), ...Array<number>(18).fill(6)]));
  expect(found.points).toMatchObject([{ month: "2021-07", ratio: 6 }]);
  expect(found.stretches).toMatchObject([{ from: "2020-01", to: "2021-06", events: 18 }, { from: "2021-07", to: "2022-12", events: 108 }]);
  expect(changesOf(months(Array<number>(36).fill(2))).points).toEqual([]);
  expect(changesOf([])).toMatchObject({ points: [], stretches: [], scatter: { p: 1 } });
});

test("stretches hold every event and month once", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }), (counts) => {
    const { stretches } = changesOf(months(counts));
    expect(stretches.reduce((sum, { events }) => sum + events, 0)).toBe(counts.reduce((sum, each) => sum + each, 0));
    expect(stretches.reduce((sum, { time }) => sum + time, 0)).toBe(counts.length);
  }));
});

const choice = { filing: "complaint-or-order", industry: "crypto", "crypto-scope": "any" };
const count = { key: "ledger", of: { en: "rows", zh: "行" }, covers: { start: "2020-12-01", end: "2021-02-28" }, months: { "2020-12": 1, "2021-01": 4, "2021-02": 9 }, terms: { elm: 2, fir: 12 } };

test("rates are over the days covered, and the ratio is the later over the earlier", () => {
  const view = { ...viewOf(exampleAction([], { filed: "2021-01" }), exampleAction([], { key: "second", filed: "2021-03-01" })), counts: new Map([["ledger", count]]) } as unknown as View;
  const found = filingsCourse(view, choice);
  expect(found).toMatchObject({
    status: "computed",
    rates: [{ administration: "elm", from: "2020-12-01", to: "2021-01-20", filings: 2 }, { administration: "fir", from: "2021-01-20", to: "2021-03-01", filings: 12 }],
    ratios: [{ later: "fir", earlier: "elm" }],
    held: [{ administration: "elm", actions: [] }, { administration: "fir", actions: ["second"] }],
    leftOut: [{ id: "example" }],
  });
  if (found.status === "computed") expect(found.ratios[0]!.ratio).toBeCloseTo((12 / 40) / (2 / 50), 10);
  expect(filingsCourse({ ...view, on: "2021-02-27" }, choice).status).toBe("not-computable");
});

const sum = (over: Partial<Sum>): Sum => ({ action: "a", event: "a/1", date: "2024-01-10", defendants: ["ann"], stage: "ordered", kind: "civil-penalty", currency: "USD", value: 100, basis: "exact", certainty: "high", ...over });

test.each<[string, Partial<Sum>, "counted" | "repeated" | "replaced"]>([
  ["another sum against another", { event: "a/2", defendants: ["firm"], value: 70 }, "counted"],
  ["the same sum against another", { event: "a/2", defendants: ["firm"] }, "repeated"],
  ["the same sum in another action", { action: "b", event: "b/2" }, "counted"],
  ["the same sum twice in an event", {}, "counted"],
  ["an earlier sum against the same", { event: "a/0", date: "2023-01-10", value: 70 }, "replaced"],
  ["a sum of an unknown day against the same", { event: "a/0", date: null, value: 70 }, "counted"],
])("of two sums, %s is %s", (_, over, where) => {
  const second = sum(over);
  const sorted = sort([sum({}), second]);
  expect(sorted[where]).toContain(second);
  expect(sorted.counted.length + sorted.repeated.length + sorted.replaced.length).toBe(2);
});

test("stages and kinds are never added, and money of others is left out", () => {
  const amounts = (...all: object[]) => ({ amounts: all }) as Partial<Event>;
  const view = viewOf(exampleAction([
    { kind: "penalty-sought", date: null, ...amounts({ value: 900, currency: "USD", basis: "about", of: "civil-penalty" }, { value: 2000, currency: "USD", basis: "at-least", of: "total-sought" }) },
    judgment("2024-01-10", amounts({ value: 100.1, currency: "USD", basis: "exact", of: "civil-penalty" }, { value: 40.2, currency: "USD", basis: "exact" })),
    { kind: "penalty-paid", date: "2024-03-01", ...amounts({ value: 100.1, currency: "USD", basis: "exact", of: "civil-penalty" }) },
    { kind: "related-criminal", date: "2024-02-01", by: "other-government", ...amounts({ value: 5, currency: "USD", basis: "exact" }) },
    judgment("2024-01-11", { certainty: "low", ...amounts({ value: 7, currency: "USD", basis: "exact" }) }),
  ]));
  const { totals, beside, leftOut } = moneyOf(view);
  expect(totals.map(({ stage, kind, total, low, high }) => [stage, kind, total, low, high])).toEqual([
    ["asked", "civil-penalty", 900, 810, 990], ["asked", "total-sought", 2000, 2000, null],
    ["ordered", "civil-penalty", 100.1, 100.1, 100.1], ["ordered", "not-said", 40.2, 40.2, 40.2], ["paid", "civil-penalty", 100.1, 100.1, 100.1],
  ]);
  expect(beside).toEqual([{ action: "example", kind: "civil-penalty", currency: "USD", asked: 900, agreed: null, ordered: 100.1, paid: 100.1 }]);
  expect(leftOut.map(({ why }) => why.en)).toEqual([expect.stringMatching(/another proceeding/), expect.stringMatching(/doubtful/)]);
  expect(sumsOf(view).sums).toHaveLength(5);
});
