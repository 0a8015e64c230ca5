import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codingKinds, standsApart } from "../../record/kinds.ts";
import { codingStatements } from "../../record/statements/coding.ts";
import { statements } from "../../record/statements/index.ts";
import { answer, entry, laid, stipulation } from "./examples.ts";
import { foldItem, isSettled, wantsThird } from "./fold.ts";
import { seenBy } from "./reveal.ts";
import { ratingsOf } from "./ratings.ts";
import type { Fields } from "./shape.ts";

const item = entry();
const without: Fields = { ...stipulation, prejudice: "without" };
type Steps = Parameters<typeof laid>[1];
const fold = (steps: Steps) => foldItem(item, laid(item, steps));

describe("an item stands", () => {
  it.each<[string, Steps, string, Fields, string[], string[]]>([
    ["by the machine alone where nobody judged", [], "machine", stipulation, [], []],
    ["by one coder over the machine", [["A", answer]], "one-coder", answer, [], ["A"]],
    ["by nobody where one coder cannot tell", [["A", null]], "unsure", {}, Object.keys(stipulation), ["A"]],
    ["by two who agree", [["A", answer], ["B", answer]], "agreed", answer, [], ["A", "B"]],
    ["by three who agree", [["A", answer], ["B", answer], ["C", answer]], "agreed", answer, [], ["A", "B", "C"]],
    ["open in the field in which two differ, and for the rest by both", [["A", stipulation], ["B", without]], "disputed", { event: "stipulation_of_dismissal", scope: "all", proposed: false, effective: true }, ["prejudice"], ["A", "B"]],
    ["open where one of two cannot tell", [["A", answer], ["B", null]], "disputed", {}, Object.keys(answer).toSorted(), ["A", "B"]],
    ["open where both cannot tell", [["A", null], ["B", null]], "unsure", {}, Object.keys(stipulation), ["A", "B"]],
    ["open where two of three agree", [["A", answer], ["B", answer], ["C", stipulation]], "disputed", { proposed: false }, ["effective", "event", "prejudice", "scope"], ["A", "B", "C"]],
    ["by the third who settled it", [["A", answer], ["B", stipulation], ["C!", without]], "adjudicated", without, [], ["C"]],
    ["as before where the third cannot tell either", [["A", answer], ["B", without], ["C!", null]], "disputed", { proposed: false }, ["effective", "event", "prejudice", "scope"], ["A", "B"]],
    ["by a fourth where the third could not tell", [["A", answer], ["B", without], ["C!", null], ["D!", answer]], "adjudicated", answer, [], ["D"]],
    ["by a change of mind", [["A", answer], ["B", stipulation], ["A", stipulation]], "agreed", stipulation, [], ["A", "B"]],
    ["by the third also after a change of mind", [["A", answer], ["B", stipulation], ["C!", answer], ["A", stipulation]], "adjudicated", answer, [], ["C"]],
    ["by the third's own change of mind", [["A", answer], ["B", stipulation], ["C!", answer], ["C!", stipulation]], "adjudicated", stipulation, [], ["C"]],
    ["once for one person, however the name is spelled", [["Ａ li", answer], ["A  LI", stipulation]], "one-coder", stipulation, [], ["A  LI"]],
  ])("%s", (_, steps, state, fields, open, by) => expect(fold(steps).standing).toEqual({ state, fields, open, by }));

  it.each<[string, Steps, (string | null)[]]>([
    ["of other words", [["A", answer, "0".repeat(64)], ["B", answer]], ["other-text", null]],
    ["by a coder who settles her own", [["A", answer], ["B", stipulation], ["B!", stipulation]], [null, null, "had-coded"]],
    ["by a settler who then codes", [["A", answer], ["B", stipulation], ["C!", answer], ["C", answer]], [null, null, null, "had-settled"]],
    ["where nothing is open", [["A", answer], ["C!", stipulation]], [null, "nothing-open"]],
    ["where one coder alone cannot tell", [["A", null], ["C!", stipulation]], [null, "nothing-open"]],
    ["where coders agree", [["A", answer], ["B", answer], ["C!", stipulation]], [null, null, "nothing-open"]],
    ["where another settled it", [["A", answer], ["B", stipulation], ["C!", answer], ["D!", stipulation]], [null, null, null, "settled-already"]],
  ])("and a judgement has no effect %s", (_, steps, idle) => expect(fold(steps).judgements.map((each) => each.idle)).toEqual(idle));
});

describe("what a coder may see", () => {
  const sees = (steps: Steps, name?: string, round: "coder" | "adjudicator" = "coder") => {
    const { judgements, standing, hidden, may } = seenBy(fold(steps), { name, round });
    return [judgements.map(({ by }) => by).join(""), standing?.state ?? null, hidden, may];
  };
  it.each<[string, Steps, string | undefined, "coder" | "adjudicator", unknown[]]>([
    ["nobody named, one judged", [["A", answer]], undefined, "coder", ["", null, 1, null]],
    ["the second, one judged", [["A", answer]], "B", "coder", ["", null, 1, "code"]],
    ["the first, one judged", [["A", answer]], "A", "coder", ["A", "one-coder", 0, "code"]],
    ["either, two differ", [["A", answer], ["B", stipulation]], "A", "coder", ["A", null, 1, "code"]],
    ["either, two agree", [["A", answer], ["B", answer]], "A", "coder", ["AB", "agreed", 0, "code"]],
    ["one who has still to judge, two agree", [["A", answer], ["B", answer]], "C", "coder", ["", null, 2, "code"]],
    ["the third who settles, two differ", [["A", answer], ["B", stipulation]], "C", "adjudicator", ["AB", "disputed", 0, "settle"]],
    ["a would-be third, one judged", [["A", answer]], "C", "adjudicator", ["", null, 1, null]],
    ["a coder who would settle, two differ", [["A", answer], ["B", stipulation]], "B", "adjudicator", ["B", null, 1, null]],
    ["anybody, settled", [["A", answer], ["B", stipulation], ["C!", answer]], undefined, "coder", ["ABC", "adjudicated", 0, null]],
  ])("%s", (_, steps, name, round, expected) => expect(sees(steps, name, round)).toEqual(expected));

  it("hides what the machine says, and whether a judgement is the same", () => {
    const view = fold([]);
    expect(seenBy(view, { name: "A", blind: true })).toMatchObject({ item: { proposal: null, coder: null }, standing: null });
    const accepted = foldItem(item, laid(item, [["A", stipulation]]).map((each) => ({ ...each, verdict: "accept" as const })));
    expect(seenBy(accepted, { name: "A", blind: true }).judgements[0]!.verdict).toBe("change");
  });
});

describe("agreement is measured on what was said independently:", () => {
  const rated = (steps: Steps) => ratingsOf([fold(steps)]).get("event")!.ratings.map(({ coder, value }) => `${coder} ${value}`);
  it.each<[string, Steps, string[]]>([
    ["a change of mind before anybody else judged counts", [["A", answer], ["A", stipulation], ["B", answer]], ["A stipulation_of_dismissal", "B answer"]],
    ["a change of mind after both judged does not", [["A", answer], ["B", stipulation], ["A", stipulation]], ["A answer", "B stipulation_of_dismissal"]],
    ["unsure is a missing value", [["A", answer], ["B", null]], ["A answer"]],
    ["a third who settles is no coder", [["A", answer], ["B", stipulation], ["C!", answer]], ["A answer", "B stipulation_of_dismissal"]],
    ["who codes after it was settled may have seen it", [["A", answer], ["B", stipulation], ["C!", answer], ["D", answer]], ["A answer", "B stipulation_of_dismissal"]],
  ])("%s", (_, steps, expected) => expect(rated(steps)).toEqual(expected));
});

describe("for any judgements", () => {
  const code = fc.constantFrom(answer, stipulation, without, null);
  const steps = fc.array(fc.tuple(fc.constantFrom("A", "B", "C", "C!", "D!"), code), { maxLength: 12 });
  const firsts = fc.array(code, { maxLength: 5 }).map((codes) => codes.map((each, n): [string, Fields | null] => ["ABCDE"[n]!, each]));

  it("none is lost, and a person's word is never the machine's", () => {
    fc.assert(fc.property(steps, (given) => {
      const view = fold(given);
      expect(view.judgements.map(({ by, fields, round }) => [round === "coder" ? by : `${by}!`, fields])).toEqual(given.map(([who, fields]) => [who, fields ?? {}]));
      expect(view.standing.state === "machine").toBe(view.judgements.every(({ round, idle }) => round === "adjudicator" || idle !== null));
      for (const field of view.standing.open) expect(field in view.standing.fields).toBe(false);
    }), { seed: 21 });
  });

  it("the order in which coders come does not matter", () => {
    fc.assert(fc.property(firsts, fc.array(fc.nat()), (given, swaps) => {
      const moved = [...given];
      for (const [n, swap] of swaps.entries()) if (moved.length > 1) [moved[n % moved.length], moved[swap % moved.length]] = [moved[swap % moved.length]!, moved[n % moved.length]!];
      const [one, other] = [fold(given), fold(moved)];
      expect(other.standing.state).toBe(one.standing.state);
      expect(other.standing.fields).toEqual(one.standing.fields);
      expect(other.standing.by).toEqual(one.standing.by);
    }), { seed: 22 });
  });

  it("nobody who has still to judge sees what another judged, and nobody settles what they coded", () => {
    fc.assert(fc.property(steps, (given) => {
      const view = fold(given);
      const seen = seenBy(view, { name: "Z" });
      expect([seen.judgements, given.length === 0 || seen.standing === null]).toEqual([[], true]);
      for (const name of ["A", "B", "C"]) {
        const coded = view.judgements.some((each) => each.by === name && each.round === "coder" && each.idle === null);
        if (coded) expect(seenBy(view, { name, round: "adjudicator" }).may).toBe(null);
        if (coded && !isSettled(view)) expect(seenBy(view, { name }).judgements.every(({ by }) => by === name)).toBe(true);
      }
      if (wantsThird(view)) expect(isSettled(view)).toBe(false);
    }), { seed: 23 });
  });
});

it("its kinds stand apart from the casebook's", () => {
  expect(codingKinds).toEqual(expect.arrayContaining(Object.keys(codingStatements)));
  expect(codingKinds.every(standsApart)).toBe(true);
  expect(Object.keys(statements).filter((kind) => !standsApart(kind))).toContain("event");
});
