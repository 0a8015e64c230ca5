import { expect, test } from "vitest";
import { moneyIn } from "./money.ts";

test.each<[string, number[]]>([
  ["$1,234,567.89", [1_234_567.89]],
  ["$2 million", [2_000_000]],
  ["$1.5 billion", [1_500_000_000]],
  ["US$ 40,000", [40_000]],
  ["$ 25,000, and $7", [25_000, 7]],
  ["$22.475 million", [22_475_000]],
  ["$1.00", [1]],
  ["two million dollars", [2_000_000]],
  ["1.5 million dollars", [1_500_000]],
  ["three hundred thousand dollars of debt", []],
  ["$320,0000", [320_000]],
  ["$5,$6", [5, 6]],
  ["$10-million", [10_000_000]],
  ["C$5 million, HK$7 and €9", []],
  ["5 million shares", []],
])("%s", (text, values) => {
  const found = moneyIn(text);
  expect(found.map((m) => m.value)).toEqual(values);
  for (const { start, end } of found) expect(text.slice(start, end)).toMatch(/^(?:US\s?)?\$|dollars$/);
});

test.each<[string, boolean]>([
  ["more than $40 million", true],
  ["approximately $2 million", true],
  ["a total of $3,000", false],
  ["nearly $5", true],
  ["$5", false],
])("%s is rounded: %s", (text, rounded) => expect(moneyIn(text)[0]?.rounded).toBe(rounded));
