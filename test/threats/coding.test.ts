import { describe, expect, test } from "vitest";
import { codeEntry } from "../../src/coding/entries/index.ts";
import { codeHeadline } from "../../src/coding/press/index.ts";
import { codeRelease } from "../../src/coding/releases/index.ts";
import { statutesIn } from "../../src/coding/statutes/index.ts";

/** Texts that make a careless pattern take a quadratic or exponential time. At these lengths such a pattern does not come back within the test's patience. */
const MEGA = 1 << 20;
const fill = (part: string): string => part.repeat(Math.ceil(MEGA / part.length)).slice(0, MEGA);
const hostile: readonly [string, string][] = [
  ["open brackets", fill("(")],
  ["nested attachments", fill("(Attachments: # 1 ")],
  ["not, a hundred thousand times and more", fill("not ")],
  ["motion to dismiss without an end", fill("MOTION to Dismiss re 4 MOTION to Dismiss ")],
  ["grants without an object", fill("granting in part and denying in part ")],
  ["one word", fill("a")],
  ["blanks", fill(" ")],
  ["stars", fill("*")],
  ["digits", fill("1234567890")],
  ["entities", fill("&#039;&amp;&quot;")],
  ["dollars", fill("$1,234,567.89 ")],
  ["names", fill("John A. Smith, Jr., ")],
  ["defendants who consented", fill("Ann Harrow and Larkmoor Tokens, Inc., without admitting or denying, ")],
  ["sections", fill("Sections 17(a)(1), 17(a)(2) and ")],
  ["statutes", fill("15 U.S.C. §§ 78j(b), ")],
  ["half a pair of surrogates", fill("\ud83d")],
  ["right-to-left marks", fill("\u202e(dismissed)")],
];

describe.each(hostile)("a megabyte of %s", (_, text) => {
  test("as a docket entry", () => {
    const { span, confidence } = codeEntry({ id: "1", text });
    expect(span === null || text.includes(span)).toBe(true);
    expect(confidence).toBeLessThanOrEqual(1);
  });
  test("as a release", () => {
    const { dismissal_span, crypto_span, outcomes } = codeRelease({ id: "LR-1", title: text.slice(0, 300), text });
    for (const span of [dismissal_span, crypto_span, ...outcomes.map((each) => each.span)]) expect(span === null || `${text.slice(0, 300)}\n${text}`.includes(span)).toBe(true);
  });
  test("as a headline", () => {
    const { span } = codeHeadline({ id: "1", title: text });
    expect(span === null || text.includes(span)).toBe(true);
  });
  test("as a text with statutes", () => expect(Array.isArray(statutesIn(text))).toBe(true));
});
