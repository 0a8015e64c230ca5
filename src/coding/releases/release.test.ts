import { expect, test } from "vitest";
import { actions } from "./examples/actions.ts";
import { conducts } from "./examples/conducts.ts";
import { codeRelease } from "./release.ts";

const releases = [...actions, ...conducts].map(([title, text], n) => ({ id: `LR-${n + 1}`, title, text }));

test("a release is answered with the fields of the contract", () => {
  const coded = codeRelease({
    id: "LR-1", title: "SEC Obtains Final Judgment Against Rowan Hale",
    text: "On May 4, 2020, the U.S. District Court for the District of Massachusetts entered a final judgment by consent against Rowan Hale. The SEC's complaint alleged that Hale ran a Ponzi scheme. The judgment orders Hale to pay a civil penalty of $50,000. The SEC dismissed its claims against relief defendant Ash LLC.",
  });
  expect(Object.keys(coded)).toEqual(["id", "action", "dismissal_mentioned", "dismissal_span", "defendants", "court", "docket", "industry", "crypto_span", "conduct", "outcomes", "amounts", "statutes", "decided"]);
  expect(coded).toMatchObject({ action: "judgment", dismissal_mentioned: "voluntary_by_sec", court: "D. Mass.", docket: null, industry: "other", crypto_span: null, conduct: "offering_fraud" });
  expect(coded.amounts.civil_penalty).toBe(50_000);
  expect(coded.decided.outcomes).toHaveLength(coded.outcomes.length);
});

test.each(releases)("$title: spans stand in the release, confidences are shares, and coding again gives the same", (release) => {
  const coded = codeRelease(release);
  const { outcomes, ...fields } = coded.decided;
  for (const { span, confidence, rule } of [...Object.values(fields), ...outcomes]) {
    if (span !== null) expect([release.title, release.text].some((part) => part.includes(span))).toBe(true);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(rule).not.toBe("");
  }
  expect(codeRelease(release)).toEqual(coded);
});

test.each<[string, string]>([
  ["nothing", ""], ["blanks", " \n\t , ".repeat(2000)], ["brackets", "[(<".repeat(20_000)], ["not", "not dismissed ".repeat(20_000)],
  ["the SEC", "the SEC filed a motion to ".repeat(10_000)], ["commas", "Hale, Ash, ".repeat(20_000)], ["surrogates", "\ud800\udc00\ud800".repeat(10_000)], ["one long word", "a".repeat(300_000)],
])("a release of %s is answered in linear time", (_, text) => {
  const before = performance.now();
  expect(codeRelease({ id: "x", title: text.slice(0, 5000), text }).id).toBe("x");
  expect(performance.now() - before).toBeLessThan(8000);
});
