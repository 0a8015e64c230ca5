import { expect, test } from "vitest";
import { agrees } from "./reconcile.ts";

test.each([
  [{ value: 23, how: "exactly", unit: "actions" }, 23, true],
  [{ value: 23, how: "exactly", unit: "actions" }, 22, false],
  [{ value: 0.33, how: "exactly", unit: "share" }, 7 / 21, true],
  [{ value: 0.33, how: "exactly", unit: "share" }, 8 / 21, false],
  [{ value: 0.6, how: "more-than", unit: "share" }, 14 / 23, true],
  [{ value: 0.6, how: "more-than", unit: "share" }, 0.6, false],
  [{ value: 125_000_000, how: "exactly", unit: "usd" }, 125_035_150, true],
  [{ value: 50_000_000, how: "exactly", unit: "usd" }, 56_000_000, false],
  [{ value: 1, how: "about", unit: "per-month" }, 1.42, true],
  [{ value: 1, how: "about", unit: "per-month" }, 1.6, false],
  [{ value: 2, how: "more-than", unit: "per-month" }, 2.15, true],
  [{ value: 10, how: "at-least", unit: "companies" }, 9, false],
  [{ value: 5_000_000, how: "nearly", unit: "usd" }, 4_900_000, true],
  [{ value: 5_000_000, how: "nearly", unit: "usd" }, 5_100_000, false],
  [{ value: 0, how: "exactly", unit: "actions" }, 0, true],
] as const)("%o is borne out by %d: %s", (reported, value, verdict) => {
  expect(agrees({ ...reported, as: "" }, value)).toBe(verdict);
});
