import { expect, it, test } from "vitest";
import { readCodebook } from "../../../codebook/read.ts";
import { details, entryEvents } from "../shape.ts";
import { allExamples, decisiveExamples, lastExamples, laterExamples, moreLaterExamples, notDecisive, secRecord } from "./index.ts";

const rows = [...allExamples, ...laterExamples, ...moreLaterExamples, ...lastExamples];
const { codebook } = await readCodebook("codebook");
const decisive = [...codebook.entries.values()].filter((word) => word.decisive).map((word) => word.id);

test.each(decisive)("at least 25 rows judge %s", (event) => {
  expect(decisiveExamples.filter((row) => row.event === event).length).toBeGreaterThanOrEqual(25);
});

it("holds decisive rows in the decisive tables, and enough of the others", () => {
  expect(decisiveExamples.filter((row) => !decisive.includes(row.event))).toEqual([]);
  expect(notDecisive.length).toBeGreaterThanOrEqual(80);
  expect(secRecord.length).toBeGreaterThanOrEqual(40);
});

it("says no text twice, and of each row why", () => {
  expect(new Set(rows.map((row) => row.text)).size).toBe(rows.length);
  expect(rows.filter((row) => row.why === "")).toEqual([]);
});

test.each(rows.map((row) => [row.text.slice(0, 70), row] as const))("%s… is coded by the codebook's own rules", (_, row) => {
  expect([...entryEvents, "unknown"]).toContain(row.event);
  if (row.detail) expect(details).toContain(row.detail);
  // What is only proposed ends nothing; a mixed dismissal is coded by its weaker part.
  if (row.proposed) expect(row.effective).toBe(false);
  if (row.detail === "mixed_prejudice") expect(row.prejudice).toBe("without");
  // Prejudice is asked where something is dismissed, or where a judgment says that it is.
  const judgment = /judgment/.test(row.event) && /dismiss/i.test(row.text);
  if (row.prejudice) expect(codebook.entries.get(row.event)?.dismisses || judgment).toBe(true);
  // The words of the row bear out what is said of prejudice.
  if (row.prejudice === "with") expect(row.text).toMatch(/with\s*prejudice/i);
  if (row.prejudice === "unstated") expect(row.text.replace(/\(Attachments:.*/, "")).not.toMatch(/(with|without)\s*prejudice(?! to reopen)/i);
  for (const earlier of row.docket ?? []) expect(row.text).toContain(earlier.number);
});

it("ends nothing by what only looks decisive", () => {
  expect(notDecisive.filter((row) => row.effective !== false)).toEqual([]);
});
