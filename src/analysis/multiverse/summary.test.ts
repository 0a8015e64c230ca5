import { describe, expect, it, test } from "vitest";
import type { Specified } from "./shape.ts";
import { holdsIn, movesOf, summaryOf } from "./summary.ts";

const specified = (options: Record<string, string>, low: number | null, high: number | null = low): Specified => ({ options, value: low === high ? low : null, numerator: 0, denominator: null, low, high, interval: null });

describe("the summary of a multiverse", () => {
  const four = [specified({ a: "1" }, 0.2), specified({ a: "2" }, 0.4), specified({ a: "3" }, 0.1, 0.9), specified({ a: "4" }, null)];

  it("gives the ends that anything allows and the middle of the fixed values", () => {
    expect(summaryOf(four)).toEqual({ min: 0.1, median: (0.2 + 0.4) / 2, max: 0.9, count: 4, fixed: 2 });
    expect(summaryOf([])).toEqual({ min: null, median: null, max: null, count: 0, fixed: 0 });
  });

  it("measures a choice with all others alike, the widest mover first", () => {
    const grid = ["x", "y"].flatMap((a) => ["p", "q"].map((b) => specified({ a, b }, (a === "y" ? 0.5 : 0) + (b === "q" ? 0.1 : 0))));
    const moves = movesOf(grid, { b: ["p", "q"], a: ["x", "y"] });
    expect(moves.map(({ definition, groups }) => [definition, groups])).toEqual([["a", 2], ["b", 2]]);
    expect(moves[0]!.mean).toBeCloseTo(0.5);
    expect(moves[1]!.mean).toBeCloseTo(0.1);
  });

  it("says nothing of a choice that nothing can be compared by", () => {
    expect(movesOf([specified({ a: "x" }, 1), specified({ b: "p" }, 3)], { a: ["x"], b: ["p"] })).toEqual([{ definition: "a", mean: 0, groups: 0 }, { definition: "b", mean: 0, groups: 0 }]);
  });
});

test.each([
  [">", 0.6, { holds: 1, fails: 1, open: 2 }], [">=", 0.7, { holds: 1, fails: 1, open: 2 }], ["<", 0.3, { holds: 1, fails: 1, open: 2 }],
  ["<=", 0.1, { holds: 0, fails: 2, open: 2 }], ["=", 0.7, { holds: 1, fails: 1, open: 2 }], ["=", 0.95, { holds: 0, fails: 3, open: 1 }],
] as const)("a claim %s %s is surely so, surely not, or open", (sign, number, tally) => {
  expect(holdsIn([specified({}, 0.7), specified({}, 0.2), specified({}, 0.1, 0.9), specified({}, null)], { sign, number })).toEqual(tally);
});
