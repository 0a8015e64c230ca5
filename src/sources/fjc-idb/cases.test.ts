import { expect, test } from "vitest";
import { civilRow } from "../../../test/servers/fjc.ts";
import { readCodebook } from "../../codebook/read.ts";
import { type CodedCase, Gathering } from "./cases.ts";
import { courts } from "./districts.ts";
import { columns } from "./form.ts";
import { coded, passedOver } from "./reading.ts";

type Row = Parameters<typeof civilRow>[0];
const fields = (over: Row = {}): string[] => civilRow(over).split("\t");

function casesOf(...rows: Row[]): { id: string; data: CodedCase }[] {
  const gathering = new Gathering();
  for (const row of rows) {
    const read = coded(fields(row));
    if ("ignored" in read) throw new Error(read.ignored.en);
    gathering.add(read.place, read.row);
  }
  return [...gathering.cases()];
}

test("a case keeps its codes, with the court and the key of each disposition", () => {
  expect(casesOf({})).toMatchObject([{
    id: "fjc/08/1/2399999", date: "2023-06-06",
    data: { court: "nysd", core: "2399999", filed: "2023-06-06", terminated: "2025-02-28", status: "L", origin: 1, disposition: "fjc-12", progress: 4, nature: 850, plaintiff: "SECURITIES AND EXCHANGE COMMIS", defendant: "EXAMPLE CO., INC., ET AL", rows: [{ codes: { disposition: 12, nature: 0, judgment: 0, alone: 0 }, tape: 2025, multidistrict: null }] },
  }]);
});

test.each<[string, Row, RegExp | undefined]>([
  ["the Commission", {}, undefined],
  ["with an ampersand", { PLT: "SECURITIES & EXCHANGE COMM" }, undefined],
  ["with its country", { PLT: "US SECURITIES AND EXCHANGE COM" }, undefined],
  ["with its country in full, cut", { PLT: "UNITED STATES SECURITIES AND E" }, undefined],
  ["with its country in full and an ampersand, cut", { PLT: "UNITED STATES SECURITIES & EXC" }, undefined],
  ["in letters", { PLT: "S.E.C." }, undefined],
  ["in letters, in quotes", { PLT: '"SEC, ET AL"' }, undefined],
  ["in small letters", { PLT: "Securities and Exchange Commis" }, undefined],
  ["the Secretary of Labor", { PLT: "SEC OF LABOR" }, /another plaintiff/],
  ["the Secretary of Labor, shorter", { PLT: "SEC'Y OF LABOR" }, /another plaintiff/],
  ["a firm whose name begins so", { PLT: "SECURE HOMES" }, /another plaintiff/],
  ["the country", { PLT: "UNITED STATES" }, /another plaintiff/],
  ["the Commission as a private plaintiff", { JURIS: "3" }, /did not bring/],
])("as plaintiff: %s", (_, row, reason) => {
  const passed = passedOver(fields(row));
  if (reason) expect(passed?.en).toMatch(reason);
  else expect(passed).toBeUndefined();
});

test.each<[string, Row, RegExp]>([
  ["a docket number that lost its zeros", { DOCKET: "99999" }, /seven digits/],
  ["no district", { DISTRICT: "" }, /seven digits/],
  ["a day of 1900", { FILEDATE: "01/01/1900" }, /day of filing/],
  ["an origin to come", { ORIGIN: "14" }, /origin or status/],
  ["no status", { STATUSCD: "-8" }, /origin or status/],
])("%s is passed over", (_, row, reason) => {
  const read = coded(fields(row));
  expect("ignored" in read && read.ignored.en).toMatch(reason);
});

test.each<[string, Row, Partial<CodedCase>]>([
  ["a pending case has no end", { STATUSCD: "S", TERMDATE: "01/01/1900", DISP: "-8", PROCPROG: "-8", TAPEYEAR: "2099" }, { status: "S", terminated: null, disposition: null, progress: null }],
  ["a code that is none known is no key", { DISP: "77" }, { disposition: null }],
  ["a code left blank is none", { DISP: "" }, { disposition: null }],
  ["a court that is not known is none", { DISTRICT: "99" }, { court: null }],
  ["leading zeros of the number stay", { DOCKET: "0500012", FILEDATE: "01/03/2005" }, { core: "0500012", filed: "2005-01-03" }],
  ["a letter in a district's code", { DISTRICT: "3C" }, { court: "flsd" }],
])("%s", (_, row, data) => expect(casesOf(row)[0]!.data).toMatchObject(data));

test("a case that was reopened is one, with its last end and all its rows", () => {
  const cases = casesOf({ ORIGIN: "4", FILEDATE: "03/01/2025", TERMDATE: "05/01/2025", DISP: "13" }, { DISP: "12" }, { ORIGIN: "8", FILEDATE: "06/06/2023", TERMDATE: "04/01/2025", DISP: "6" });
  expect(cases).toHaveLength(1);
  expect(cases[0]).toMatchObject({ id: "fjc/08/1/2399999", data: { filed: "2023-06-06", origin: 1, terminated: "2025-05-01", disposition: "fjc-13", rows: [{ origin: 1 }, { origin: 8 }, { origin: 4 }] } });
});

test("a case that was reopened and is pending has no outcome", () =>
  expect(casesOf({}, { ORIGIN: "4", FILEDATE: "03/01/2025", STATUSCD: "S", TERMDATE: "", DISP: "-8" })[0]!.data).toMatchObject({ status: "S", terminated: null, disposition: null, rows: [{ disposition: "fjc-12" }, {}] }));

test("two cases that began under one number on different days stay two; what goes on joins the earlier of them", () => {
  const cases = casesOf({}, { FILEDATE: "09/01/2024", DEF: "ANOTHER" }, { ORIGIN: "4", FILEDATE: "07/01/2024", TERMDATE: "08/01/2024", DISP: "13" });
  expect(cases.map(({ id, data }) => [id, data.rows.length, data.disposition])).toEqual([["fjc/08/1/2399999/2023-06-06", 2, "fjc-13"], ["fjc/08/1/2399999/2024-09-01", 1, "fjc-12"]]);
});

test("the order of the rows in the file does not matter", () => {
  const rows: Row[] = [{}, { ORIGIN: "4", FILEDATE: "03/01/2025", TERMDATE: "05/01/2025", DISP: "13" }, { DISTRICT: "71" }];
  expect(casesOf(...rows)).toEqual(casesOf(...rows.toReversed()));
});

test("every code of a disposition has its word in the codebook", async () => {
  const { crosswalks } = (await readCodebook("codebook")).codebook;
  for (let code = 0; code <= 20; code += 1) expect(crosswalks.has(casesOf({ DISP: String(code) })[0]!.data.disposition!), `code ${code}`).toBe(true);
});

test("there are 46 columns, and every district court has one code", () => {
  expect(columns).toHaveLength(46);
  expect(new Set(courts.values()).size).toBe(courts.size);
});
