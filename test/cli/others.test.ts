import { expect, test } from "vitest";
import { Counted } from "../../src/record/statements/claim.ts";
import { run } from "./run.ts";

const report = async (...argv: string[]): Promise<string> => (await run(["report", "--store", ":memory:", ...argv])).out.replace(/\s+/g, " ");

test.each([
  ["text", "en", "What others counted", /house-letter-2026-dismissed-or-closed at least 12 18 to 19 reproduced/],
  ["text", "zh", "他人的统计", /house-letter-2026-dismissed-or-closed 至少12 18至19 重算一致/],
  ["md", "en", "## What others counted", /\| atkins-2026-crypto-dismissals \| Paul S\. Atkins, Chairman of the S\.E\.C\. \| .* most simply by crypto-scope=registration or joined=as-one or outcome=every-defendant: agreement, not proof\./],
  ["html", "zh", "<h2>他人的统计</h2>", /<td>cornerstone-2022<\/td><td>Cornerstone Research<\/td>.*表格 thecod3x-filings 在同一时段有 27 行/],
])("the report as %s in %s sets what others counted beside the record", async (format, lang, title, row) => {
  const out = await report("--as-of", "2026-11-22", "--format", format, "--lang", lang);
  expect([out.includes(title), row.test(out)]).toEqual([true, true]);
});

test("before anybody else had counted there is no such part", async () => {
  expect(await report("--as-of", "2020-01-01")).not.toContain("What others counted");
});

test.each([
  [{ spans: [{ from: "2025-12-31", to: "2025-01-01" }] }, "ends before it begins"],
  [{ spans: [] }, "Too small"],
  [{ spans: [{ from: "2025", to: "2025-12-31" }] }, "write a day as 2025-02-27"],
  [{ what: "guessed" }, "Invalid option"],
  [{ terms: undefined }, "Invalid option"],
])("terms of a claim such as %j are refused", (over, message) => {
  const { error } = Counted.safeParse({ what: "filed", spans: [{ from: "2025-01-01", to: "2025-12-31" }], terms: "stated", ...over });
  expect(error!.issues[0]!.message).toContain(message);
});
