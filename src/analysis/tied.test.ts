import { describe, expect, test } from "vitest";
import type { ActionOutcome } from "../coding/outcomes/index.ts";
import type { ActionView } from "../record/view.ts";
import { tiedOf } from "./tied.ts";
import { NO, OPEN, YES } from "./truth.ts";

const outcome = { firstEasing: { date: "2025-03-01" }, ended: true, since: "2025-04-01", defendants: [] } as unknown as ActionOutcome;
const tie = (over: object = {}) => ({ kind: "donation", date: "2024-06-01", certainty: "high", standing: "read", amount: { value: 2_000_000, currency: "USD", basis: "exact" }, ...over });
const search = (found: "found" | "none-found", standing = "read") => ({ outcome: found, standing });
const choice = { tied: "any-time", "tie-kind": "any", "tie-amount": "any" };

describe("a known tie", () => {
  test.each([
    ["one at any time", [tie()], [], {}, YES],
    ["one of low certainty, and nobody searched", [tie({ certainty: "low" })], [], {}, OPEN],
    ["an unsourced one, and a search that found none", [tie({ standing: "unsourced" })], [search("none-found")], {}, NO],
    ["none, and nobody searched", [], [], {}, OPEN],
    ["none, and a search that found none", [], [search("none-found")], {}, NO],
    ["none, and a search without a source", [], [search("none-found", "unsourced")], {}, OPEN],
    ["one of a later day only, which another search found", [tie({ date: "2025-05-01" })], [search("found")], { tied: "before-first-easing" }, OPEN],
    ["one of a later day only, and a search that found none", [tie({ date: "2025-05-01" })], [search("none-found")], { tied: "before-first-easing" }, NO],
    ["one before", [tie()], [], { tied: "before-first-easing" }, YES],
    ["one without a day", [tie({ date: null })], [search("none-found")], { tied: "before-first-easing" }, OPEN],
    ["one of another kind", [tie({ kind: "office" })], [search("found")], { "tie-kind": "donation" }, OPEN],
    ["a smaller one", [tie({ amount: { value: 5_000, currency: "USD", basis: "exact" } })], [search("found")], { "tie-amount": "million" }, OPEN],
    ["one whose amount is not known", [tie({ amount: undefined })], [search("none-found")], { "tie-amount": "million" }, OPEN],
  ] as const)("%s", (_, ties, searches, over, answer) => {
    expect(tiedOf({ ties, searches } as unknown as Pick<ActionView, "ties" | "searches">, outcome, { ...choice, ...over })).toEqual(answer);
  });
});
