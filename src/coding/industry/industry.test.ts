import { existsSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BUSINESSES } from "./businesses.ts";
import { headlines } from "./examples/headlines.ts";
import { releases } from "./examples/releases.ts";
import { industryOf, industryOfHeadline } from "./index.ts";

describe("the industry of a release", () => {
  test.each(releases)("%s | %s", (title, text, value, span) => {
    const found = industryOf(title, text);
    expect([found.value, found.span]).toEqual([value, span]);
  });
});

describe("the industry of a headline", () => {
  test.each(headlines)("%s", (title, value, span) => {
    const found = industryOfHeadline(title);
    expect([found.value, found.span]).toEqual([value, span]);
  });
});

test("every business of the list names its source", () => {
  for (const { name, source } of BUSINESSES) {
    const key = /^casebook: (.+)$/.exec(source)?.[1];
    const there = key === undefined ? /^press release \d{4}-\d+$/.test(source) : ["actions", "probes"].some((shelf) => existsSync(`casebook/${shelf}/${key}.yaml`));
    expect(there, name).toBe(true);
  }
});

const words = fc.array(fc.constantFrom("crypto", "Bitcoin", "token", "coin", "blockchain", ".", ", Inc.", "\n\n", "paid in", "jewelry", "investor alert", "SEC", "Crypto Task Force", " ", "é", "<p>", "initial coin offering (ICO)"), { maxLength: 40 }).map((each) => each.join(" "));

test("spans are words of the input, answers repeat, nothing throws", () => {
  fc.assert(fc.property(words, fc.oneof(words, fc.string({ unit: "binary" })), (title, text) => {
    const found = industryOf(title, text);
    expect(industryOf(title, text)).toEqual(found);
    if (found.value === "crypto") expect(title.includes(found.span!) || text.includes(found.span!)).toBe(true);
    else expect(found.span).toBeNull();
    const head = industryOfHeadline(title);
    if (head.span !== null) expect(title).toContain(head.span);
  }));
});

test.each(["crypto ", "Crypto A ", "coin            ", "bitcoin. ", "paid in $ ", "(((("])("a long text of %j costs in proportion to its length", (unit) => {
  // The least of three runs in processor time: neighbours on the machine do not count.
  const cost = (length: number): number => {
    const text = unit.repeat(length / unit.length);
    return Math.min(...[1, 2, 3].map(() => {
      const start = process.cpuUsage();
      industryOf("", text);
      return process.cpuUsage(start).user / 1000;
    }));
  };
  cost(20_000);
  expect(cost(400_000)).toBeLessThan(Math.max(cost(50_000), 20) * 8 * 4);
});
