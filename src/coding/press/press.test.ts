import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headlines } from "./examples/headlines.ts";
import { codeHeadline, pressCoderVersion } from "./index.ts";
import { findPhrase, readPhrase } from "./phrase.ts";
import { POLICY } from "./policy/index.ts";
import { pressKinds } from "./shape.ts";

describe("what a headline announces", () => {
  test.each(headlines)("%s", (title, kind) => {
    const { kind: found, rule } = codeHeadline({ id: "1", title });
    expect([found, rule]).toEqual([kind, expect.any(String)]);
  });
});

describe("a phrase of the policy", () => {
  test.each([
    ["charge*", "SEC Charges Hale", "Charges"],
    ["^ <sec> charge*", "SEC Charges Hale", "SEC Charges"],
    ["^ <sec> charge*", "Hale Says SEC Charges Are Wrong", null],
    ["award* … whistleblower*", "SEC Awards $2 Million to Whistleblowers", "Awards $2 Million to Whistleblowers"],
    ["award* … whistleblower*", "Whistleblower Awards", null],
    ["final_judgment|verdict", "Final Judgment Entered", "Final Judgment"],
    ["step* down", "Hale to Step Down", "Step Down"],
    ["to the? court", "to Court", "to Court"],
    ["<money> … whistleblower*", "SEC Issues $3.5 Million to Whistleblower", "$3.5 Million to Whistleblower"],
    ["name*", "Renamed", null],
  ])("%s in %s", (phrase, headline, words) => {
    const place = findPhrase(headline, readPhrase(phrase));
    expect(place === null ? null : headline.slice(place.start, place.end)).toBe(words);
  });
});

test("every line decides for a kind, has phrases and a share", () => {
  for (const line of POLICY) {
    expect(pressKinds).toContain(line.kind);
    expect(line.phrases.length, line.rule).toBeGreaterThan(0);
    expect(line.sure > 0 && line.sure < 1, line.rule).toBe(true);
  }
  expect(new Set(POLICY.map((line) => line.rule)).size).toBe(POLICY.length);
  expect(pressCoderVersion).toMatch(/^press-\d+$/);
});

const pieces = fc.array(fc.constantFrom("SEC", "Charges", "to", "Pay", "$3 Million", "Whistleblower", "Award", "Dismissal", "of", "Action", "…", "Crypto", "(((", "\n", "’", "é", "🙂", "Named", "Director"), { maxLength: 40 }).map((words) => words.join(" "));

test("spans are words of the headline, answers repeat, nothing throws", () => {
  fc.assert(fc.property(fc.oneof(pieces, fc.string({ unit: "binary" })), (title) => {
    const found = codeHeadline({ id: "x", title });
    expect(codeHeadline({ id: "x", title })).toEqual(found);
    for (const span of [found.span, found.cryptoSpan]) if (span !== null) expect(title).toContain(span);
    expect((found.industry === "crypto") === (found.cryptoSpan !== null)).toBe(true);
  }));
});

test.each(["SEC ", "to ", "committee ", "$1 ", "(", "award whistleblower "])("a headline of a million letters of %j costs no more than a long one", (unit) => {
  const title = unit.repeat(1_000_000 / unit.length);
  const start = process.cpuUsage();
  codeHeadline({ id: "x", title });
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
});
