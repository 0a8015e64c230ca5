import { readFileSync } from "node:fs";
import { parse as parseCsv } from "csv-parse/sync";
import { expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { Count } from "../../src/record/statements/around.ts";
import { filingsByMonth, filingsByTerm } from "../../src/sources/crypto-trackers/filings.ts";
import { row } from "../../src/sources/crypto-trackers/thecod3x.ts";
import type { TrackerRow } from "../../src/sources/crypto-trackers/shape.ts";
import { shared, withData } from "./shared.ts";

const count = Count.parse(parseYaml(readFileSync("casebook/counts/thecod3x-filings.yaml", "utf8")));
const terms = ["trump-1", "biden"].map((id) => parseYaml(readFileSync(`casebook/administrations/${id}.yaml`, "utf8")) as { id: string; start: string; end: string | null });

test("the months of the count add up to its terms", () => {
  const sum = (values: number[]) => values.reduce((total, each) => total + each, 0);
  expect(sum(Object.values(count.months))).toBe(sum(Object.values(count.terms ?? {})));
});

withData("data/crypto_trackers", "the count of filings", () => {
  test("is what the tracker's own rows give, by month and by term", () => {
    const records = parseCsv(readFileSync(`${shared}/data/crypto_trackers/thecod3x_litigation_tracker.csv`), { columns: true, bom: true }) as Array<Record<string, string>>;
    const days = records.flatMap((record) => {
      const read = row(record);
      return "kept" in read && (read.kept.data as TrackerRow).section === "SEC" ? [read.kept.date ?? ""] : [];
    });
    expect(days).toHaveLength(152);
    expect(filingsByMonth(days, count.covers.start, count.covers.end)).toEqual(count.months);
    expect(filingsByTerm(days, terms)).toEqual(count.terms);
    expect(count.terms).toEqual({ "trump-1": 68, biden: 78 });
  });
});
