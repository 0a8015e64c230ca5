import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chooseDefinitions, multiverse, reportOn, type Multiverse } from "../../src/analysis/index.ts";
import { openRecord, type Record } from "../../src/casebook/open.ts";

let record: Record;
beforeAll(async () => {
  record = await openRecord({ where: ":memory:", shelves: { casebook: "casebook", codebook: "codebook" }, today: "2026-11-22" });
});
afterAll(() => record.close());

const day = "2025-12-14";
const every = (figure: string, pinned = {}, claim?: string): Multiverse => multiverse(record.asOf({ on: day }), record.codebook, { figure, pinned, ...(claim !== undefined && { claim }) });

describe("a figure under every combination of definitions", () => {
  test("the eased share has hundreds, each within the scale, and never takes the article's totals as given", () => {
    const { specifications, summary, choices, moves } = every("eased-share");
    expect(summary.count).toBeGreaterThanOrEqual(500);
    expect(specifications).toHaveLength(summary.count);
    for (const { low, high, value, interval } of specifications) {
      if (low === null || high === null) continue;
      expect([low >= 0, low <= high, high <= 1, value === null || (low <= value && value <= high), interval === null || (interval.low <= low && interval.high >= high)]).toEqual([true, true, true, true, true]);
    }
    expect(choices.given).toEqual(["inventory", "members", "nothing"]);
    expect(moves.map(({ definition }) => definition).sort()).toEqual(Object.keys(choices).sort());
  });

  test.each(["inherited", "eased", "dismissed", "softened", "paused", "untouched", "dismissed-share-biden", "tied-dismissed"])("%s has no value outside its own bounds or interval, and no share of nothing, under any combination", (figure) => {
    const pinned = figure.startsWith("tied") ? { inherited: "pending-on-the-day", channel: "both", "crypto-scope": "wide" } : {};
    for (const { value, low, high, interval, denominator, options } of every(figure, pinned).specifications) {
      const within = value === null || ((low === null || value >= low) && (high === null || value <= high));
      expect([within, denominator !== 0 || value === null, interval === null || value === null || (interval.low <= value && value <= interval.high)], JSON.stringify(options)).toEqual([true, true, true]);
    }
  });

  test("a share whose whole is not given is divided by no reported number", () => {
    for (const { denominator, interval } of every("dismissed-share-biden", { given: "nothing" }).specifications) expect([denominator, interval]).toEqual([null, null]);
  });

  test("the default combination is what the report says", () => {
    const figure = reportOn(record.asOf({ on: day }), record.codebook, chooseDefinitions(record.codebook), (on) => record.asOf({ on })).figures.find((each) => each.id === "eased-share")!;
    const defaults = chooseDefinitions(record.codebook);
    const own = every("eased-share", { given: "inventory" }).specifications.find(({ options }) => Object.entries(options).every(([id, option]) => defaults[id] === option))!;
    expect([own.value, own.low, own.high, own.numerator, own.denominator, own.interval]).toEqual([figure.value, figure.low, figure.high, figure.numerator, figure.denominator, figure.interval]);
  });

  test("under the article's inventory neither unit nor channel nor scope is switched, since its 23 are as it counted them", () => {
    expect(Object.keys(every("eased", { given: "inventory" }).choices)).toEqual(["inherited", "membership", "outcome", "eased"]);
    expect(Object.keys(every("eased", { given: "members" }).choices)).toEqual(["crypto-scope", "inherited", "membership", "channel", "unit", "outcome", "eased"]);
  });

  test("a defendant counts by what became of that defendant", () => {
    const named = { given: "members", membership: "certain", inherited: "pending-on-the-day", channel: "both", "crypto-scope": "wide", outcome: "remaining-defendants" };
    const [actions, defendants] = ["action", "defendant"].map((unit) => every("dismissed", { ...named, dropped: "any-prejudice", unit }).specifications[0]!);
    expect(actions!.numerator).toBeGreaterThan(0);
    expect(defendants!.numerator).toBeGreaterThan(actions!.numerator!);
    expect(actions!.high).toBeLessThanOrEqual(record.asOf({ on: day }).actions.size);
  });

  test("a court's dismissal and what was only asked for make easing wider, a drop alone narrower", () => {
    const pinned = { given: "members", membership: "candidates", inherited: "pending-on-the-day", channel: "both", "crypto-scope": "wide", unit: "action", outcome: "remaining-defendants" };
    const numerator = (eased: string): number => every("eased", { ...pinned, eased }).specifications[0]!.numerator!;
    const [dropped, paused, all, court] = ["dropped-only", "dropped-or-paused", "any-easing-act", "any-act-or-court-dismissal"].map(numerator);
    expect(dropped).toBeLessThanOrEqual(paused!);
    expect(paused).toBeLessThanOrEqual(all!);
    expect(all).toBeLessThanOrEqual(court!);
    expect(dropped).toBeLessThan(all!);
  });

  test("ties narrow by kind, amount and time, and never become fewer open ones by a guess", () => {
    const pinned = { given: "members", membership: "certain", inherited: "pending-on-the-day", channel: "both", "crypto-scope": "wide", unit: "action", outcome: "remaining-defendants", eased: "any-easing-act" };
    const at = (more: object) => every("tied-eased", { ...pinned, tied: "any-time", "tie-kind": "any", "tie-amount": "any", ...more }).specifications[0]!;
    const any = at({});
    for (const more of [{ "tie-kind": "donation" }, { "tie-kind": "money" }, { "tie-amount": "million" }, { tied: "before-first-easing" }]) {
      expect(at(more).numerator!, JSON.stringify(more)).toBeLessThanOrEqual(any.numerator!);
      expect(at(more).high!).toBeLessThanOrEqual(any.high!);
    }
    expect(at({ "tie-kind": "donation" }).numerator).toBeLessThan(any.numerator!);
  });

  test("a claim is counted as surely so, surely not, or open; a figure without definitions has one combination", () => {
    const { claim, summary } = every("eased-share", {}, ">60%");
    expect(claim!.holds + claim!.fails + claim!.open).toBe(summary.count);
    expect(every("probes-closed").summary.count).toBe(1);
    expect(every("filings-trump2").choices).toEqual({ industry: ["crypto", "any"], "crypto-scope": ["wide", "token-business", "registration"], filing: ["complaint-or-order", "complaint"] });
  });

  test.each([["no-such", undefined, /There is no figure "no-such"; choose among inherited,/], ["eased-share", "more than 60", /is no claim that can be tested; write a sign/]])("%s with the claim %s is refused in a sentence", (figure, claim, sentence) => {
    expect(() => every(figure, {}, claim)).toThrow(sentence);
  });
});
