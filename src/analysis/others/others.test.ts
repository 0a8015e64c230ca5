import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readCodebook } from "../../codebook/read.ts";
import { exampleAction } from "../../coding/outcomes/examples.ts";
import type { Claim, Count, Counted, Event, Probe } from "../../record/statements/index.ts";
import type { ActionView, Held, View } from "../../record/view.ts";
import { chooseDefinitions } from "../definition.ts";
import { othersOf } from "./index.ts";

const { codebook } = await readCodebook("codebook");
const both = { en: "x", zh: "x" };
const held = { cites: [{ source: "page" }], certainty: "high", claim: "reported", standing: "read", recorded: "2026-01-01" } as const;

type Over = Partial<Pick<ActionView, "forum" | "industry" | "pleads" | "conduct" | "agency">> & { dropped?: string | undefined; filed?: string | null; kind?: string; standing?: "unsourced"; who?: string };

/** An invented action, dropped on a day or not. */
function action(key: string, { dropped, filed = "2023-01-10", kind = "voluntary-dismissal-with-prejudice", standing, who = key, ...over }: Over = {}): ActionView {
  const events: Partial<Event>[] = dropped === undefined ? [] : [{ kind, date: dropped }];
  const made = exampleAction(events, { key, filed, on: "2026-06-01" });
  return { ...made, ...over, filed: { ...made.filed, ...(standing && { standing }) }, defendants: made.defendants.slice(0, 1).map((each) => ({ ...each, name: who })) };
}

const view = (actions: ActionView[], more: Partial<View> = {}): View => ({ on: "2026-06-01", knownAt: "2026-06-01", actions: new Map(actions.map((each) => [each.key, each])), probes: [], counts: new Map(), sources: new Map(), ...more }) as unknown as View;

const claim = (value: number, counted: Partial<Counted> | undefined, over: Partial<Claim["reported"]> = {}): Held<Claim> => ({
  id: "larkmoor-2025", key: "larkmoor-2025", figure: "other-counts", label: both, by: "Larkmoor Tracker", date: "2026-03",
  reported: { value, how: "exactly", unit: "actions", as: String(value), ...over }, ...held, cites: [{ source: "page" }],
  ...(counted && { counted: { what: "filed", spans: [{ from: "2025-01-01", to: "2025-12-31" }], industry: "crypto", terms: "stated", ...counted } }),
});

const set = (one: Held<Claim>, of: View) => othersOf([one], of, codebook, chooseDefinitions(codebook))[0]!;

describe("filings counted by others", () => {
  const three = view([action("one", { filed: "2025-03-01" }), action("two", { filed: "2025-12-31", forum: "administrative-proceeding" }), action("next", { filed: "2026-01-01" }), action("ocean", { filed: "2025-05-05", agency: "cftc" })]);

  it("are set against those filed in the days it names, by every definition it leaves open", () => {
    const { low, high, computed, actions, specifications } = set(claim(2, {}), three);
    expect([low, high, computed, actions]).toEqual([1, 2, 2, ["one", "two"]]);
    expect(specifications.map(({ options }) => options.filing)).toEqual([...Array<string>(3).fill("complaint-or-order"), ...Array<string>(3).fill("complaint")]);
  });

  it("are agreed with and never reproduced, since the list is a floor", () => {
    const { status, agreeing, why } = set(claim(2, {}), three);
    expect([status, agreeing.count, agreeing.simplest]).toEqual(["within-bounds", 3, [{}]]);
    expect(why.en).toContain("3 of them come to the same number, the default definitions among them: agreement, not proof. The record's list of filings is not complete: its count is a floor.");
  });

  it("keep what the claim itself fixes, and refuse what the codebook does not have", () => {
    expect(set(claim(2, { fixed: { filing: "complaint" } }), three)).toMatchObject({ low: 1, high: 1, computed: 1 });
    expect(() => set(claim(2, { fixed: { filing: "rumour" } }), three)).toThrow("fixes filing=rumour, which codebook/definitions does not have");
  });

  it("try each of several spans where the sources do not agree", () => {
    const { specifications, low, high } = set(claim(2, { spans: [{ from: "2025-01-01", to: "2025-12-31" }, { from: "2024-10-01", to: "2025-09-30" }], fixed: { filing: "complaint-or-order", "crypto-scope": "wide" } }), three);
    expect(specifications.map(({ options, value }) => [options.span, value])).toEqual([["2025-01-01-2025-12-31", 2], ["2024-10-01-2025-09-30", 1]]);
    expect([low, high]).toEqual([1, 2]);
  });

  it("leave open a day known by the year, and what has no source", () => {
    const { specifications } = set(claim(1, { fixed: { filing: "complaint", "crypto-scope": "wide" }, spans: [{ from: "2025-06-01", to: "2025-12-31" }] }), view([action("year", { filed: "2025" }), action("undated", { filed: null }), action("said", { filed: "2025-07-01", standing: "unsourced" })]));
    expect(specifications).toEqual([{ options: {}, value: 0, possible: 3, agrees: false }]);
  });

  it("have a table beside them where one covers all the days", () => {
    const table = { key: "tally", covers: { start: "2025-01-01", end: "2025-12-31" }, months: { "2025-01": 4, "2025-02": 5, "2025-03": 1 } } as unknown as Held<Count>;
    const beside = (counted: Partial<Counted>) => set(claim(9, counted), view([], { counts: new Map([["tally", table]]) })).tables;
    expect(beside({ spans: [{ from: "2025-01-01", to: "2025-02-28" }] })).toEqual([{ id: "tally", low: 9, high: 9, agrees: true }]);
    expect(beside({ spans: [{ from: "2025-01-15", to: "2025-02-28" }] })).toEqual([{ id: "tally", low: 5, high: 9, agrees: false }]);
    expect(beside({ spans: [{ from: "2024-12-31", to: "2025-02-28" }] })).toEqual([]);
    expect(beside({ what: "dropped" })).toEqual([]);
  });
});

describe("drops counted by others", () => {
  const dropped: Partial<Counted> = { what: "dropped", spans: [{ from: "2025-01-20", to: "2025-12-31" }] };
  const some = [action("before", { dropped: "2024-06-01" }), action("in", { dropped: "2025-02-27" }), action("after", { dropped: "2026-02-01" }), action("never")];

  it("are those of the days it names; what became of an action that was not seen since is left open", () => {
    const { low, high, actions, specifications } = set(claim(1, dropped), view(some));
    expect([low, high, actions]).toEqual([1, 1, ["in"]]);
    expect(specifications.map(({ possible }) => possible)).toEqual(specifications.map(() => 1));
  });

  it("take proceedings against the same parties dropped on one day each or as one", () => {
    const twins = [action("a", { dropped: "2025-02-02", who: "Ashgrove DAO" }), action("b", { dropped: "2025-02-02", who: "Ashgrove DAO" }), action("c", { dropped: "2025-02-02", who: "Tilden Labs" })];
    const { low, high, agreeing } = set(claim(2, dropped), view(twins));
    expect([low, high, agreeing.simplest]).toEqual([2, 3, [{ joined: "as-one" }]]);
  });

  it("are refuted by more of them than were reported, whatever is chosen", () => {
    expect(set(claim(0, dropped), view(some))).toMatchObject({ status: "differs", why: { en: expect.stringContaining("more than was reported") as string } });
  });

  it("with investigations closed bear out a least number", () => {
    const probe = (key: string, announced: string | null, standing = "read"): Held<Probe> => ({ key, announced, outcome: "closed-without-charges", standing }) as unknown as Held<Probe>;
    const probes = [probe("p1", "2025-03-03"), probe("p2", "2025"), probe("p3", "2025-04-04", "unsourced"), probe("p4", "2026-01-01"), probe("p5", null)];
    const found = set(claim(2, { ...dropped, what: "dropped-or-closed" }, { how: "at-least" }), view(some, { probes }));
    expect([found.status, found.low, found.actions, found.specifications[0]!.possible]).toEqual(["reproduced", 2, ["in", "p1"], 1 + 3]);
  });
});

test("what is not said is not set against the record, and the reason says what would fill it", () => {
  expect(set(claim(9, undefined), view([]))).toMatchObject({ status: "not-computable", computed: null, low: null, terms: null, why: { en: expect.stringContaining("casebook/claims/larkmoor-2025.yaml") as string } });
  expect(set(claim(9e6, undefined, { unit: "usd" }), view([])).why.en).toContain("does not hold what this adds up");
});

test("a count made after the view's day is not told of it", () => {
  expect(othersOf([claim(1, {})], view([], { on: "2026-02-28" }), codebook, chooseDefinitions(codebook))).toEqual([]);
});

test("an exact number is never reproduced from a list that is not complete, and the floor never exceeds what is possible", () => {
  const day = fc.constantFrom("2024-11-05", "2025", "2025-02-27", "2025-12-31", "2026-03-01");
  const made = fc.array(fc.record({ filed: day, dropped: fc.option(day, { nil: undefined }), forum: fc.constantFrom("federal-court", "administrative-proceeding") }), { maxLength: 5 });
  fc.assert(fc.property(made, fc.nat(6), fc.constantFrom("filed", "dropped", "dropped-or-closed"), (actions, value, what) => {
    const found = set(claim(value, { what }), view(actions.map((each, n) => action(`a${n}`, { ...each, dropped: each.dropped !== undefined && each.dropped > each.filed ? each.dropped : undefined }))));
    expect(found.status).not.toBe("reproduced");
    for (const each of found.specifications) expect([each.value + each.possible <= actions.length, each.agrees]).toEqual([true, each.value === value]);
    expect([found.low, found.high]).toEqual([Math.min(...found.specifications.map((each) => each.value)), Math.max(...found.specifications.map((each) => each.value))]);
  }), { numRuns: 60 });
});
