import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Contrast } from "../shape.ts";
import { amountOf } from "./amounts.ts";
import { action, contrasts, tie, type Tie, usd } from "./examples.ts";

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

test("both ends contain what any amounts that fit would give", () => fc.assert(fc.property(fc.array(fc.record({ dropped: fc.boolean(), low: fc.constantFrom(0, 90_000, 2_000_000, 70_000_000), more: fc.constantFrom(0, 1_000, 400_000, 200_000_000) }), { minLength: 2, maxLength: 6 }), (dealt) => {
  const of = (amount: (each: (typeof dealt)[number]) => Partial<Tie>): Contrast =>
    contrasts(dealt.map((each, n) => action(`no-${n}`, each.dropped ? "dropped" : "paused", [tie(amount(each))]))).get("tie-amount-by-dropped-record")!;
  const open = of(({ low, more }) => usd(low, more === 0 ? "exact" : "at-least"));
  const told = of(({ low, more }) => usd(low + more));
  expect(open.fillings === undefined && open.p === null).toBe(told.p === null);
  if (told.p === null) return;
  const ends = open.fillings?.p ?? { low: open.p!, high: open.p! };
  expect(ends.low).toBeLessThanOrEqual(told.p);
  expect(ends.high).toBeGreaterThanOrEqual(told.p);
}), { numRuns: 60 }));
