import { describe, expect, test } from "vitest";
import { decide, readRulebook } from "../../rules/index.ts";
import { decisionText } from "./decision.ts";

const notice = await readRulebook("rulebook/yinfa-2026-42");
const counting = await readRulebook("rulebook/sec-crypto-action");

/** Answers to every case as it stands and with less known, so that open rules, questions and readings are among them. */
const answers = [...notice.vectors.values()].flatMap((vector) =>
  [vector.facts, Object.fromEntries(Object.entries(vector.facts).filter(([id]) => !["consent", "place", "clients"].includes(id)))].map((facts) => decide(notice, { asOf: vector.asOf, facts }, { readings: vector.readings })),
);

describe("in Chinese", () => {
  test("no half-width mark or blank stands beside a Chinese character, but in the notice's own words", () => {
    const odd = answers.flatMap((answer) => decisionText(answer, notice, "zh", 100_000).split("\n"))
      .map((line) => line.replaceAll(/「[^」]*」/gu, "").replace(/^ *[\w.-]+ {2,}(\p{Script=Han}+ {2,})?/u, "").trim())
      .filter((line) => /\p{Script=Han} ?[(),;:[\]]|[(),;:[\]] ?\p{Script=Han}|\p{Script=Han} \p{Script=Han}/u.test(line));
    expect([...new Set(odd)]).toEqual([]);
  });
  test("no line ends in an opening bracket or begins with a closing one", () => {
    const lines = answers.slice(0, 60).flatMap((answer) => decisionText(answer, notice, "zh", 61).split("\n"));
    expect(lines.filter((line) => /[（《「〔]$|^ *[，。；：、）》」〕]/u.test(line))).toEqual([]);
  });
});

describe("words and whose they are", () => {
  const [case1] = [...counting.vectors.values()];
  const answer = decide(counting, case1!);
  test("English words have no English rendering, and a release is no conduct", () => {
    const text = decisionText(answer, counting, "en", 80);
    expect(text).toContain("for a release of");
    expect(text).not.toMatch(/rendering:|In our words|conduct on/);
  });
  test("in Chinese they are retold, not rendered", () => expect(decisionText(answer, counting, "zh", 80)).toMatch(/公告日期.*本软件转述：/s));
  test("what is known through a reprint is told in our words", () => {
    const barred = decide(notice, notice.vectors.get("W66")!);
    expect(decisionText(barred, notice, "en", 100_000)).toMatch(/G3 {2}In our words: By press reprints/);
  });
  test("a terminal is told how to ask the earlier notice; the answer itself names only the rule set", () => {
    const before = decide(notice, { asOf: "2026-02-05", facts: {} });
    expect(decisionText(before, notice, "en", 80)).toContain("--rulebook yinfa-2021-237");
    expect(JSON.stringify(before)).not.toContain("--rulebook");
    expect(before.see[0]?.rulebook).toBe("yinfa-2021-237");
  });
});

describe("a case of which next to nothing is known", () => {
  const text = decisionText(decide(notice, { asOf: "2026-03-16", facts: {} }), notice, "en", 80);
  test("counts the rules that hang, and names neither articles nor authorities as if they were its own", () => {
    expect(text).toMatch(/\d+ rules hang on what is not known\./);
    expect(text).not.toMatch(/^Articles|^Authorities|R01/m);
    expect(text).toContain("What is done?");
  });
  test("names them under a condition once few are left", () => {
    const planned = { dlt: true, currencyLike: false, assetRight: true, issuedAndTraded: true, actor: "issuer", actorSeat: "domestic", activity: "issuance", place: "offshore", clients: "offshore_only", underlying: "domestic", rwaForm: "abs_like" };
    expect(decisionText(decide(notice, { asOf: "2026-03-16", facts: planned }), notice, "en", 100)).toContain("Authorities, if a rule that is open holds: China Securities Regulatory Commission");
  });
});
