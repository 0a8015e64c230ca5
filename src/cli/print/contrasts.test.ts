import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { Contrast, Report } from "../../analysis/index.ts";
import { say } from "../../language/index.ts";
import { contrastLines } from "./contrasts.ts";

const long = { en: "An invented sentence that says at some length what this rests on, and that it is an association and nothing else.", zh: "这是一句虚构的话，用来说明检验所依据的内容，并说明这只是关联，除此之外并无他意，而且它足够长，需要换行。" };
const odds = { en: "the odds ratio of two invented groups", zh: "两个虚构组的比值比" };
const contrast = (over: Partial<Contrast>): Contrast => ({ id: "one", label: long, footing: "record", method: "an invented exact method with a name that is longer than most of them are", table: null, p: null, midP: null, estimate: null, actions: [], figures: [], why: long, ...over });
const tests: Contrast[] = [
  contrast({ id: "computed", footing: "reported", p: 0.0071709, estimate: { of: odds, value: null, low: 1.6495, high: null }, also: [{ method: "another method", p: 0.5 }] }),
  contrast({ id: "open", fillings: { tables: 3, of: odds, p: { low: 0.2, high: 1 }, estimate: null } }),
  contrast({ id: "open-totals", footing: "reported", fillings: { tables: 3, of: odds, p: { low: 0.2, high: 1 }, estimate: null } }),
  contrast({ id: "empty" }),
  contrast({ id: "kinds", p: 0.4, parts: [{ id: "gift", label: { en: "Gift", zh: "赠与" }, table: { a: 1, b: 1, c: 1, d: 1 }, p: 0.2, adjusted: 0.4 }, { id: "stake", label: { en: "Stake", zh: "股份" }, table: { a: 1, b: 0, c: 0, d: 0 }, p: null, adjusted: null }] }),
];
const printed = (locale: "en" | "zh", width: number): string[] => contrastLines({ tests } as unknown as Report, say(locale), width);
/** The lines under an id. */
const under = (lines: readonly string[], id: string): string => {
  const from = lines.indexOf(id) + 1;
  const to = lines.findIndex((line, n) => n >= from && !line.startsWith(" "));
  return lines.slice(from, to === -1 ? undefined : to).join("\n");
};

describe("contrasts in the terminal", () => {
  test.each([["en", 80], ["en", 120], ["zh", 80], ["zh", 120]] as const)("stay within the width: %s at %i", (locale, width) => {
    expect(printed(locale, width).filter((line) => stringWidth(line) > width)).toEqual([]);
    expect(printed(locale, width).filter((line) => /^ *[，。；：、！？）》」』〕】]/u.test(line))).toEqual([]);
  });

  test.each<[string, string, RegExp]>([
    ["a p-value with its method, other tests and the effect", "computed", /^ {2}on reported totals\n {2}p = 0\.00717 +an invented exact method[^]*\n {2}p = 0\.5 +another method\n {2}∞ \(1\.65-∞\) +the odds ratio of two invented groups\n/],
    ["both ends where answers are open", "open", /^ {2}from the record {2}not fixed by the record \(p 0\.2 to 1\)\n {2}An invented/],
    ["both ends on totals that do not say", "open-totals", /^ {2}on reported totals {2}not computable \(p 0\.2 to 1\)\n/],
    ["that there is none", "empty", /^ {2}from the record {2}not computable\n {2}An invented/],
    ["each kind that has a test", "kinds", /\n {2}Gift {2}p = 0\.2 {2}Holm 0\.4\n {2}An invented/],
  ])("say %s", (_, id, text) => expect(under(printed("en", 120), id)).toMatch(text));

  test("are nothing where there are none", () => expect(contrastLines({ tests: [] } as unknown as Report, say("en"), 80)).toEqual([]));
});
