import { expect, test } from "vitest";
import { amountsOf } from "./amounts.ts";
import { amounts } from "./examples/amounts.ts";
import { invented } from "./examples/outcomes-party.ts";

const INTRODUCED = "The SEC's action is against Rowan Hale, Ida Ash, Harborlight Capital, Inc., Marlowe Group LLC and others.";
const sums = (text: string): (number | null)[] => Object.values(amountsOf(invented(text)).value);

test.each(amounts)("%s", (text, expected) => {
  const decided = amountsOf(invented(`${INTRODUCED} ${text}`));
  expect(Object.values(decided.value)).toEqual(expected);
  if (decided.span !== null) expect(text).toContain(decided.span);
  expect(decided.span === null).toBe(expected.every((sum) => sum === null));
});

test.each(amounts.filter(([text]) => !text.includes("each")))("told a second time it is no more: %s", (text, expected) => {
  expect(sums(`${INTRODUCED} ${text} ${text}`)).toEqual(expected);
});

test("the more there is to add, the less sure", () => {
  const sure = (text: string): number => amountsOf(invented(`${INTRODUCED} ${text}`)).confidence;
  const one = sure("The judgment orders Hale to pay a penalty of $9,000.");
  expect(sure("The judgment orders Hale to pay a penalty of $9,000 and Ash to pay a penalty of $7,000.")).toBeLessThan(one);
  expect(sure("The judgment orders Hale to pay approximately $10 million.")).toBeLessThan(one);
});

test("any text is read without an error, sums are never negative, and the same text alike", () => {
  const words = amounts.flatMap(([text]) => text.split(" "));
  let seed = 11;
  const next = (n: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % n;
  for (let i = 0; i < 60; i += 1) {
    const text = Array.from({ length: 1 + next(120) }, () => words[next(words.length)]).join(" ");
    const decided = amountsOf(invented(text));
    if (decided.span !== null) expect(text).toContain(decided.span);
    for (const sum of Object.values(decided.value)) expect(sum === null || sum >= 0).toBe(true);
    expect(amountsOf(invented(text))).toEqual(decided);
  }
});

test.each(["$5, ", "pay $1,000,000 and ", "disgorgement of $7 plus interest ", "$1,", "jointly and severally ", "penalty "])("a long run of %j takes no more than its share of time", (piece) => {
  const time = (n: number): number => {
    const release = invented(`The court ordered Rowan Hale to pay ${piece.repeat(n)}`, "HA");
    const start = performance.now();
    amountsOf(release);
    return performance.now() - start;
  };
  time(100);
  expect(time(8000)).toBeLessThan(60 * Math.max(time(1000), 5));
});
