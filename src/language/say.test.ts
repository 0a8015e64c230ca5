import { describe, expect, it } from "vitest";
import { say } from "./index.ts";

const en = say("en");
const zh = say("zh");

describe("days as far as they are known", () => {
  it.each([
    ["2025-02-27", false, "27 Feb 2025", "2025年2月27日"],
    ["2025-02", false, "Feb 2025", "2025年2月"],
    ["2025", false, "2025", "2025年"],
    ["2024-12", true, "about Dec 2024", "约2024年12月"],
  ])("%s (about: %s)", (day, about, english, chinese) => {
    expect([en.day(day, about), zh.day(day, about)]).toEqual([english, chinese]);
  });
});

describe("sums are never rounded", () => {
  it.each([
    [30_000_000, "exact", "$30 million", "3000万美元"],
    [844_600, "exact", "$844,600", "84.46万美元"],
    [125_035_150, "exact", "$125,035,150", "125,035,150美元"],
    [2_000_000_000, "deal-size", "$2 billion (size of the deal)", "20亿美元（交易规模）"],
    [4_900_000, "about", "about $4.9 million", "约490万美元"],
    [1_000_000, "at-least", "at least $1 million", "至少100万美元"],
    [80.39, "exact", "$80.39", "80.39美元"],
  ] as const)("%d %s", (value, basis, english, chinese) => {
    expect([en.amount({ value, basis, currency: "USD" }), zh.amount({ value, basis, currency: "USD" })]).toEqual([english, chinese]);
  });

  it("keeps the code of another currency", () => {
    expect(en.amount({ value: 15.47, basis: "exact", currency: "BTC" })).toBe("15.47 BTC");
  });
});

describe("shares, rates and reported figures", () => {
  it.each([
    [1 / 3, "33%"],
    [0.002, "less than 1%"],
    [0.999, "more than 99%"],
    [0, "0%"],
    [1, "100%"],
  ])("share %d", (share, written) => expect(en.share(share)).toBe(written));

  it.each([
    [0.6, "more-than", "share", "more than 60%", "超过60%"],
    [1, "about", "per-month", "about 1", "约1"],
    [7, "exactly", "actions", "7", "7"],
    [50_000_000, "exactly", "usd", "$50 million", "5000万美元"],
    [10, "at-least", "companies", "at least 10", "至少10"],
  ])("%d %s %s", (value, how, unit, english, chinese) => {
    expect([en.reported(value, how, unit), zh.reported(value, how, unit)]).toEqual([english, chinese]);
  });
});

it("lists things as each language does", () => {
  expect([en.list(["a"]), en.list(["a", "b", "c"]), zh.list(["甲", "乙", "丙"])]).toEqual(["a", "a, b and c", "甲、乙和丙"]);
});

it("has no empty word, and no half-width punctuation after Chinese", () => {
  const walk = (value: unknown, found: string[]): string[] => {
    if (typeof value === "string") found.push(value);
    else if (value !== null && typeof value === "object") Object.values(value).forEach((one) => walk(one, found));
    return found;
  };
  for (const words of [en, zh]) for (const text of walk(words, [])) expect(text).not.toBe("");
  for (const text of walk(zh, [])) expect(text).not.toMatch(/[\u4e00-\u9fff][,.;:?!]/);
});
