import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOver, type Counted, type Place, type Totals } from "./bounds.ts";
import type { Member } from "./members.ts";
import { NO, OPEN, YES, type Truth } from "./truth.ts";

const truth = fc.constantFrom(YES, NO, OPEN);
const member = fc.record({
  answer: fc.constantFrom("yes", "likely", "candidate"),
  era: fc.constantFrom("biden", "trump-1"),
  places: fc.constantFrom(["dismissed"], ["paused"], ["better-terms"], ["untouched"], ["untouched", "paused"]),
  dropped: truth,
}) as unknown as fc.Arbitrary<Member>;
const counted: Counted = { holds: (m) => m.dropped, openPlace: (place) => (place === "dismissed" ? YES : OPEN) };
const values = (t: Truth): number[] => (t.low === t.high ? [t.low] : [0, 1]);

/** The option `candidates` also takes the likely ones as members. */
function isFixed(m: Member, candidatesOnly: boolean): boolean {
  return m.answer === "yes" || (candidatesOnly && m.answer === "likely");
}

/** No era may have more certain members than places. */
function fits(members: Member[], candidatesOnly: boolean): boolean {
  const fixed = members.filter((m) => isFixed(m, candidatesOnly));
  return fixed.filter((m) => m.era === "biden").length <= 4 && fixed.filter((m) => m.era === "trump-1").length <= 1;
}

/** Every total that some membership consistent with what is given can have, by trying them all. */
function everyTotal(members: Member[], totals: Totals, candidatesOnly: boolean): Set<number> {
  let sums = new Set([0]);
  for (const era of ["biden", "trump-1"] as const) {
    const own = members.filter((m) => m.era === era);
    const fixed = own.filter((m) => isFixed(m, candidatesOnly));
    const free = own.filter((m) => !fixed.includes(m));
    const open = Math.max(0, (era === "biden" ? totals.biden : totals.trump1) - fixed.length);
    const found = new Set<number>();
    for (let pick = 0; pick < 1 << free.length; pick += 1) {
      const chosen = free.filter((_, n) => pick & (1 << n));
      if (chosen.length > open) continue;
      if (candidatesOnly && chosen.length < Math.min(open, free.length)) continue;
      // Places no candidate fills hold actions that the record does not name.
      const unnamed = candidatesOnly ? 0 : open - chosen.length;
      let totalsHere = new Set([0]);
      for (const t of [...fixed, ...chosen].map((m) => m.dropped)) totalsHere = new Set([...totalsHere].flatMap((sum) => values(t).map((v) => sum + v)));
      for (let n = 0; n < unnamed; n += 1) totalsHere = new Set([...totalsHere].flatMap((sum) => [sum, sum + 1]));
      for (const sum of totalsHere) found.add(sum);
    }
    sums = new Set([...sums].flatMap((a) => [...found].map((b) => a + b)));
  }
  return sums;
}

const totals: Totals = { biden: 4, trump1: 1, dismissed: 2, paused: 1, betterTerms: 1, untouched: 1, ties: { dismissed: 1, softened: 1, untouched: 0 } };

test("given the inventory, the bounds are the least and the most over every membership", () => {
  fc.assert(
    fc.property(fc.array(member, { maxLength: 7 }), fc.boolean(), (members, candidatesOnly) => {
      fc.pre(fits(members, candidatesOnly));
      const bounds = boundsOver(members, counted, totals, candidatesOnly ? "candidates" : "certain", false).find((each) => each.given === "inventory")!;
      const all = [...everyTotal(members, totals, candidatesOnly)];
      expect([bounds.low, bounds.high]).toEqual([Math.min(...all), Math.max(...all)]);
    }),
  );
});

test("assuming more never widens the bounds", () => {
  fc.assert(
    fc.property(fc.array(member, { maxLength: 7 }), (members) => {
      fc.pre(fits(members, false));
      const [, inventory, outcomes] = boundsOver(members, counted, totals, "certain", true);
      expect(outcomes!.low).toBeGreaterThanOrEqual(inventory!.low!);
      expect(outcomes!.high).toBeLessThanOrEqual(inventory!.high!);
    }),
  );
});

test("a bound wider than half the scale is called uninformative", () => {
  const wide = boundsOver([], { ...counted, share: true, openPlace: (_: Place) => OPEN }, totals, "certain", false);
  expect(wide.find((each) => each.given === "inventory")).toEqual({ given: "inventory", low: 0, high: 1, informative: false });
});
