import { describe, expect, test } from "vitest";
import { run } from "./run.ts";

const ask = (...argv: string[]) => run(["course", ...argv, "--store", ":memory:"], { cwd: "." });

describe("actions through time", () => {
  test.each([
    ["endings", /share that had ended in each way/, /sequence is not cause/],
    ["filings", /68 in 48\.0 months of Trump, first term/, /nothing says why it changed/],
    ["money", /by stage \(asked, agreed, ordered, paid\)/, /Kinds are never added/],
    ["inventories", /inventories of cases pending at a change of government/, /not the highest ever/],
    ["elsewhere", /inherited actions of other industries/, /To fill it: prosequi ingest FILE --source fjc-idb/],
  ])("%s says what it tells and what it does not", async (what, says, saysNot) => {
    const { code, out, err } = await ask(what);
    expect([code, err.replace(/Reading the casebook\.\n|.* statements written to the record\.\n/g, "")]).toEqual([0, ""]);
    expect(out).toMatch(says);
    expect(out.replace(/\s+/g, " ")).toMatch(saysNot);
  });

  test("a shorter window makes the last change of government computable", async () => {
    const last = async (months: string) => {
      const { inventories } = JSON.parse((await ask("inventories", "--months", months, "--as-of", "2026-11-22", "--format", "json")).out) as { inventories: Array<{ change: { day: string }; status: string; measure: { industry: string; age: { from: number; below: number } } }> };
      return inventories.filter(({ change, measure }) => change.day === "2025-01-20" && measure.industry === "crypto").map(({ status }) => status);
    };
    expect(new Set(await last("24"))).toEqual(new Set(["not-computable"]));
    expect(await last("20")).toContain("computed");
  });

  test("without a window, the longest that has passed since the last change of government is taken", async () => {
    const taken = async (day: string) => new Set((JSON.parse((await ask("inventories", "--as-of", day, "--format", "json")).out) as { inventories: Array<{ measure: { months: number } }> }).inventories.map(({ measure }) => measure.months));
    expect([await taken("2026-11-22"), await taken("2026-02-01"), await taken("2025-12-14")]).toEqual([new Set([18]), new Set([12]), new Set([6])]);
  });

  test.each(["endings", "filings", "money", "inventories", "elsewhere"])("%s gives its numbers as csv", async (what) => {
    const { code, out } = await ask(what, "--format", "csv");
    const [head = "", ...rows] = out.trimEnd().split("\r\n");
    expect([code, rows.length > 1, new Set(rows.map((row) => row.replace(/"[^"]*"/g, "").split(",").length))]).toEqual([0, true, new Set([head.split(",").length])]);
  });

  test.each([[["inventories", "--months", "0"], /no number of months/], [["endings", "--sample", "x.csv"], /--sample goes with/], [["elsewhere", "--sample", "no-such.csv"], /no-such\.csv cannot be read \(ENOENT\); check the path/], [["weather"], /Allowed choices are/]])("%s is refused in a sentence", async (argv, sentence) => {
    const { code, err } = await ask(...argv);
    expect([code, sentence.test(err)]).toEqual([2, true]);
  });
});
