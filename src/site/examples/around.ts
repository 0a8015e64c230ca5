import type { Assertion } from "../../record/assertion.ts";
import type { Claim } from "../../record/statements/index.ts";
import { both, resting, stated } from "./statements.ts";

const claims: ReadonlyArray<readonly [id: string, value: number, how: Claim["reported"]["how"], unit: Claim["reported"]["unit"], as: string, en: string, zh: string]> = [
  ["inherited", 23, "exactly", "actions", "23", "crypto actions pending on 20 January 2025", "2025年1月20日未结的加密案件"],
  ["inherited-biden", 21, "exactly", "actions", "21", "of them, brought under Biden", "其中拜登任内提起"],
  ["inherited-trump1", 2, "exactly", "actions", "2", "of them, brought in Trump’s first term", "其中特朗普首任提起"],
  ["eased-share", 0.6, "more-than", "share", "more than 60%", "share eased", "放宽的比例"],
  ["dismissed", 7, "exactly", "actions", "7", "dropped outright", "直接撤案"],
  ["softened", 7, "exactly", "actions", "7", "paused, settled or conceded", "暂停、和解或让步"],
  ["paused", 4, "exactly", "actions", "4", "paused to negotiate", "为谈判暂停"],
  ["untouched", 9, "exactly", "actions", "9", "not eased", "未放宽"],
  ["dismissed-share-biden", 0.33, "exactly", "share", "33%", "Biden-era crypto actions dropped", "拜登时期案件被撤比例"],
  ["dismissed-share-other", 0.04, "exactly", "share", "4%", "other industries dropped", "其他行业被撤比例"],
  ["tied-dismissed", 5, "exactly", "actions", "5", "dropped, with a known tie", "撤案且有已知关联"],
  ["filings-per-month-trump1", 1, "about", "per-month", "about 1", "new actions a month, first Trump term", "特朗普首任每月新案"],
  ["filings-per-month-biden", 2, "more-than", "per-month", "more than 2", "new actions a month, Biden", "拜登任内每月新案"],
  ["filings-trump2", 0, "exactly", "actions", "0", "new actions since the return", "重返后新案"],
];

/** Invented filings by month, from 2017 to January 2024, always the same. */
function months(): Record<string, number> {
  const filings: Record<string, number> = {};
  for (let n = 0; n < 85; n += 1) {
    const year = 2017 + Math.floor(n / 12);
    filings[`${year}-${String((n % 12) + 1).padStart(2, "0")}`] = ((n * 7) % 5 === 0 ? 3 : (n * 11) % 4 === 0 ? 0 : 1) + (n > 48 && n % 3 === 0 ? 2 : 0);
  }
  return filings;
}

/** Invented sources, administrations, a count by month, and the reported figures. */
export function aroundStatements(): Assertion[] {
  const source = { recorded: "2026-11-22", publisher: "The Daily Example", published: "2025-12-14" };
  return [
    stated("source", "daily-example", { ...source, id: "daily-example", title: "What the agency dropped", kind: "press", url: "https://daily.example/dropped", seen: "read", via: "the page" }),
    stated("source", "agency-release", { ...source, id: "agency-release", title: "Release 1", publisher: "S.E.C.", kind: "agency", url: "https://agency.example/1", seen: "cited-by", via: "a page that was read", note: "Invented." }),
    stated("source", "memory", { ...source, id: "memory", title: "Memory", kind: "research", url: null, seen: "none" }),
    stated("administration", "obama", { id: "obama", name: both("Obama", "奥巴马"), president: "Obama", start: "2009-01-20", end: "2017-01-20", ...resting }),
    stated("administration", "trump-1", { id: "trump-1", name: both("Trump, first term", "特朗普首任"), president: "Trump", start: "2017-01-20", end: "2021-01-20", ...resting }),
    stated("administration", "biden", { id: "biden", name: both("Biden", "拜登"), president: "Biden", start: "2021-01-20", end: "2025-01-20", ...resting }),
    stated("administration", "trump-2", { id: "trump-2", name: both("Trump, second term", "特朗普再任"), president: "Trump", start: "2025-01-20", end: null, ...resting }),
    stated("count", "thecod3x-filings", { id: "thecod3x-filings", of: both("rows of an invented table", "虚构表格的行"), unit: both("actions a month", "起/月"), covers: { start: "2017-01-20", end: "2024-01-29" }, months: months(), terms: { "trump-1": 56, biden: 67 }, ...resting }),
    ...claims.map(([id, value, how, unit, as, en, zh]) =>
      stated("claim", id, { id, figure: id, label: both(en, zh), by: "The New York Times", date: "2025-12-14", reported: { value, how, unit, as }, ...resting, cites: [{ source: "daily-example", quote: { exact: "撤销 7 起" } }] }),
    ),
  ];
}
