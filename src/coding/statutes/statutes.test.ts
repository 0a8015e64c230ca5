import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ACTS, BY_CODE } from "./acts.ts";
import { cites } from "./examples/cites.ts";
import { statutesIn } from "./index.ts";
import { between, continued, written } from "./labels.ts";

describe("what a text cites", () => {
  test.each(cites)("%s", (text, expected) => {
    const found = statutesIn(text);
    expect(found.map((each) => each.id ?? `?${each.section ?? each.rule ?? ""}`)).toEqual(expected);
    for (const each of found) expect(text.slice(each.start, each.end)).toBe(each.span);
  });
});

test("both manners of writing name the same section of the same Act", () => {
  const [act, code] = statutesIn("Section 10(b) of the Exchange Act, 15 U.S.C. § 78j(b)");
  expect([act?.act, act?.section, act?.id]).toEqual([code?.act, code?.section, code?.id]);
  expect(act?.span).toBe("10(b)");
});

describe("labels", () => {
  const number = (base: string, ...labels: string[]) => ({ base, labels });
  test.each([
    [number("17", "a", "1"), ["3"], "17(a)(3)"],
    [number("13", "b", "2", "A"), ["B"], "13(b)(2)(B)"],
    [number("17", "a", "2"), ["a", "3"], "17(a)(3)"],
    [number("5", "a"), ["c"], "5(c)"],
    [number("102", "e", "1", "i"), ["ii"], "102(e)(1)(ii)"],
    [number("206"), ["4"], "206(4)"],
  ] as const)("%j then %j is %s", (before, labels, expected) => {
    expect(written(continued(before, labels))).toBe(expected);
  });
  test.each([
    [number("17", "a", "1"), number("17", "a", "3"), ["17(a)(1)", "17(a)(2)", "17(a)(3)"]],
    [number("13", "b"), number("13", "d"), ["13(b)", "13(c)", "13(d)"]],
    [number("13", "d"), number("13", "b"), ["13(d)", "13(b)"]],
    [number("13", "a"), number("15", "a"), ["13(a)", "15(a)"]],
    [number("17", "a", "1"), number("17", "b", "3"), ["17(a)(1)", "17(b)(3)"]],
  ] as const)("%j to %j", (from, to, expected) => {
    expect(between(from, to).map(written)).toEqual(expected);
  });
});

test("no section of the Code stands for two sections of Acts", () => {
  expect(BY_CODE.size).toBe(ACTS.reduce((sum, act) => sum + Object.keys(act.sections).length, 0));
});

const pieces = fc.array(
  fc.constantFrom("Section", "Sections", "Rule", "Rules", "10(b)", "17(a)(1)", "-(3)", "(c)", "10b-5", "206(4)-8", ",", "and", "of the", "Exchange Act", "Securities Act of 1933", "thereunder", "15 U.S.C.", "§§", "78j(b)", "17 C.F.R.", "240.10b-5", "\\r", "\\x15", "((", "[", "Regulation M", "Â§", "é", "through", "of Title 18"),
  { maxLength: 60 },
).map((words) => words.join(" "));

test("spans are words of the text in its order, answers repeat, nothing throws", () => {
  fc.assert(fc.property(fc.oneof(pieces, fc.string({ unit: "binary" })), (text) => {
    const found = statutesIn(text);
    expect(statutesIn(text)).toEqual(found);
    let last = 0;
    for (const each of found) {
      expect(text.slice(each.start, each.end)).toBe(each.span);
      expect(each.span.length).toBeGreaterThan(0);
      expect(each.start).toBeGreaterThanOrEqual(last);
      last = each.start;
      if (each.id !== null) expect(each.id).toMatch(/^\d+-(?:usc|cfr)-/);
    }
  }));
});

test("a citation is read the same wherever it stands", () => {
  const alone = statutesIn("Sections 5(a) and 5(c) of the Securities Act").map((each) => each.id);
  fc.assert(fc.property(fc.lorem({ maxCount: 40 }), (words) => {
    expect(statutesIn(`${words}. Sections 5(a) and 5(c) of the Securities Act. ${words}`).map((each) => each.id)).toEqual(alone);
  }));
});

test.each(["Section 5(a), ", "§ 5 of the (", "Sections 5(a)(a)(a)(a)", "Rule 10b-5 and ", "15 U.S.C. § 77e ", "the the the ", "(a)", "\\r", "Securities Act ", "Act [", "Section 5 provisions "])("a text of %j costs in proportion to its length", (unit) => {
  // The least of three runs in processor time: neighbours on the machine do not count.
  const cost = (length: number): number => {
    const text = unit.repeat(length / unit.length);
    return Math.min(...[1, 2, 3].map(() => {
      const start = process.cpuUsage();
      statutesIn(text);
      return process.cpuUsage(start).user / 1000;
    }));
  };
  cost(20_000);
  expect(cost(400_000)).toBeLessThan(Math.max(cost(50_000), 20) * 8 * 4);
});
