import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import YAML from "yaml";
import { Count } from "../../src/record/statements/around.ts";
import { filingsByMonth, filingsByTerm } from "../../src/sources/crypto-trackers/filings.ts";
import { shared, withData } from "./shared.ts";

const tracker = "data/crypto_trackers/thecod3x_litigation_tracker.csv";

test("months without a filing are there as zeros, and a term ends before the next begins", () => {
  expect(filingsByMonth(["2031-11-02", "2032-01-05", "2032-01-06", "2032-02-01"], "2031-11-01", "2032-01-05")).toEqual({ "2031-11": 1, "2031-12": 0, "2032-01": 1 });
  expect(filingsByTerm(["2031-01-19", "2031-01-20"], [{ id: "a", start: "2027-01-20", end: "2031-01-20" }, { id: "b", start: "2031-01-20", end: null }])).toEqual({ a: 1, b: 1 });
});

withData(tracker, "the casebook's count of filings", () => {
  test("is the count of the tracker's rows", () => {
    const rows: { section: string; date: string }[] = parse(readFileSync(`${shared}/${tracker}`), { columns: true, bom: true });
    const days = rows.filter((row) => row.section === "SEC").map((row) => row.date);
    const file = YAML.parse(readFileSync("casebook/counts/thecod3x-filings.yaml", "utf8")) as Count & { covers: { start: string; end: string } };
    const start = String(file.covers.start);
    const end = String(file.covers.end);
    expect(file.months).toEqual(filingsByMonth(days, start, end));
    const terms = ["trump-1", "biden"].map((id) => YAML.parse(readFileSync(`casebook/administrations/${id}.yaml`, "utf8")) as { id: string; start: string; end: string | null });
    expect(file.terms).toEqual(filingsByTerm(days.filter((day) => day >= start && day <= end), terms));
    expect(days.length).toBe(152);
  });
});
