import { describe, expect, test } from "vitest";
import { sinkOf, ingest, type SourceOfRows } from "../index.ts";
import { openCaptures, openStore } from "../../evidence/index.ts";
import { options, workplace } from "../examples/harbours.ts";
import sources from "./index.ts";
import type { InauguralReport } from "./inaugural.ts";
import { type Dated, sum } from "./money.ts";
import type { Contribution } from "./shape.ts";

const { manifest, files } = sources.find((each) => each.manifest.id === "fec-inaugural")!;
const source = { ...files!, manifest } as SourceOfRows;
const { file } = workplace();
const fs = (...fields: string[]): string => fields.join("\x1c");

const header = fs("HDR", "FEC", "8.4", "Example Filer", "1.0", "", "", "");
const cover = fs("F13N", "C00999999", "Example Inaugural Committee, Inc.", "", "1 Example St", "", "Washington", "DC", "20001", "90D", "", "20241115", "20250420", "1600000.00", "50000.00", "1550000.00", "Vane", "Tess", "", "", "", "20250420");
const firm = fs("F132", "C00999999", "SA.1001", "", "", "ORG", "Example Exchange, Inc.", "", "", "", "", "", "2 Example St", "", "Wilmington", "DE", "19801", "20241220", "1000000.00", "1000000.00", "", "");
const person = fs("F132", "C00999999", "SA.1002", "", "", "IND", "", "Hale", "Rowan", "J.", "Mr.", "III", "3 Example St", "Apt 4", "Albany", "NY", "12201", "20250102", "600000.50", "600000.50", "", "wire");
const memo = fs("F132", "C00999999", "SA.1003", "SA.1002", "F132", "ORG", "Hale Holdings LLC", "", "", "", "", "", "3 Example St", "", "Albany", "NY", "12201", "20250102", "600000.50", "", "X", "source of funds");
const refund = fs("F133", "C00999999", "SB.1", "SA.1001", "F132", "ORG", "Example Exchange, Inc.", "", "", "", "", "", "2 Example St", "", "Wilmington", "DE", "19801", "20250301", "50000.00", "", "");
const filed = [header, cover, firm, person, memo, refund, fs("TEXT", "C00999999", "T1", "", "", "thanks")];

async function load(lines: readonly string[], name = "1910509.fec") {
  const store = await openStore(":memory:");
  const done = await ingest(source, [file(`${lines.join("\r\n")}\r\n`, name)], sinkOf(store, openCaptures(store)), options);
  const rows = new Map<string, Dated & { id: string }>();
  for await (const row of store.rows<Contribution>("contributions")) rows.set(row.id, row);
  return { done, rows, report: (await store.row<InauguralReport>("filings", "fec/f13/1910509"))?.data, store };
}

test("a filing gives its donations, refunds and cover, and no address", async () => {
  const { done, rows, report, store } = await load(filed);
  expect(done).toMatchObject({ seen: 6, added: 5, ignored: [{ count: 1, reason: { en: "a line that tells of no donation (texts, signatures)" } }] });
  expect(rows.get("fec/f13/1910509/donation/SA.1001")).toMatchObject({ date: "2024-12-20", data: { name: "Example Exchange, Inc.", entity: "ORG", cents: 100_000_000, type: "13", city: "Wilmington", state: "DE", filing: 1_910_509, report: "90D", memo: false } });
  expect(rows.get("fec/f13/1910509/donation/SA.1002")?.data).toMatchObject({ name: "Hale, Rowan J. III Mr.", cents: 60_000_050 });
  expect(rows.get("fec/f13/1910509/refund/SB.1")?.data).toMatchObject({ type: "23Y", cents: 5_000_000 });
  expect(report).toMatchObject({ name: "Example Inaugural Committee, Inc.", accepted: 160_000_000, refunded: 5_000_000, net: 155_000_000, lines: { donations: 2, given: 160_000_050, refunds: 1, refunded: 5_000_000 } });
  expect(JSON.stringify([...rows.values()])).not.toMatch(/Example St|Apt 4|19801|12201/);
  expect(sum(rows.values())).toEqual({ given: 160_000_050, refunded: 5_000_000, net: 155_000_050, memoShown: 60_000_050, passedOn: 0, rows: 3, apart: 0 });
  expect(await store.count("versions"), "each with the hash of the filing that says it").toBe(5);
});

test("an amended filing displaces the lines it repeats", async () => {
  const first = await load(filed);
  const amended = await load(filed.map((line) => line.replace("F13N", "F13A").replace("1000000.00", "900000.00")), "1920000.fec");
  expect(sum([...first.rows.values(), ...amended.rows.values()])).toMatchObject({ given: 150_000_050, refunded: 5_000_000, rows: 3 });
});

describe("is refused with file and line", () => {
  test.each<[string, string[], RegExp, string?]>([
    ["an old version", [header.replace("8.4", "5.3"), ...filed.slice(1)], /1910509\.fec:1 is of version 5\.3 of the filing format, whose columns are not known/],
    ["a paper filing", [header.replace("8.4", "P3.2"), ...filed.slice(1)], /:1 is of version P3\.2/],
    ["a version to come", [header.replace("8.4", "9.0"), ...filed.slice(1)], /:1 is of version 9\.0/],
    ["commas for separators", filed.map((line) => line.replaceAll("\x1c", ",")), /:1 is not the header of an electronic filing/],
    ["another form", [header, cover.replace("F13N", "F3XN")], /:2 is the cover of form F3XN/],
    ["a filing without cover", [header], /ends before the cover/],
    ["a donation cut short", [header, cover, firm.slice(0, 60)], /:3 has \d+ fields where 22 are known/],
    ["a donation with a column more", [header, cover, `${firm}more\x1cX`], /:3 has 23 fields where 22 are known/],
    ["columns in another order", [header, cover, firm.replace("C00999999", "SA.1001")], /:3 names no committee/],
    ["a name that is no number", filed, /is not named by the number of its filing/, "inaugural.fec"],
  ])("%s", (_, lines, sentence, name) => expect(load(lines, name)).rejects.toThrow(sentence));
});

test("empty fields at the end may be missing", async () => {
  expect((await load([header, cover, firm.replace(/\x1c{2}$/, "")])).rows.size).toBe(1);
});
