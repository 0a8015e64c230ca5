import { expect, test } from "vitest";
import { pressDay } from "./day.ts";
import { row } from "./row.ts";

test.each([
  ["Sept. 30, 2025", "2025-09-30"],
  ["May 20, 2025", "2025-05-20"],
  ["June 2, 2021", "2021-06-02"],
  ["Jan. 5, 2024", "2024-01-05"],
  ["March 31, 2022", "2022-03-31"],
  ["December 1, 2020", "2020-12-01"],
  [" Feb. 29, 2024 ", "2024-02-29"],
  ["2024-02-29", "2024-02-29"],
  ["Feb. 29, 2023", null],
  ["Smarch 3, 2023", null],
  ["Sept. 2025", null],
  ["", null],
])("the day %j is %j", (text, day) => expect(pressDay(text)).toBe(day));

const given = (number: string, link: string, date = "June 29, 2031") => ({ Date: date, Headline: " An  invented headline ", Link: `https://www.sec.gov/newsroom/press-releases/${link}`, "Release No.": number });

test.each<[string, ReturnType<typeof given>, object]>([
  ["number and address agree", given("2031-9", "2031-9-an-invented-headline"), { id: "2031-9", date: "2031-06-29", data: { number: "2031-9", listedAs: null, headline: "An invented headline" } }],
  ["a number of another year: the address and the day agree", given("2030-9", "2031-9"), { id: "2031-9", data: { listedAs: "2030-9" } }],
  ["a misprinted address: the number and the day agree", given("2031-67", "22031-67"), { id: "2031-67", data: { listedAs: null } }],
  ["a number in the address only", given("", "2031-9"), { id: "2031-9", data: { listedAs: "" } }],
  ["a release of the old year, dated in the new one", given("2030-344", "2030-344", "Jan. 2, 2031"), { id: "2030-344", date: "2031-01-02" }],
])("%s", (_, record, kept) => expect(row(record)).toMatchObject({ kept }));

test.each<[string, Record<string, string>, RegExp]>([
  ["no headline", { ...given("2031-9", "2031-9"), Headline: " " }, /no headline/],
  ["no day", given("2031-9", "2031-9", "soon"), /no day/],
  ["no number", given("n/a", "latest"), /no release number/],
  ["nothing that agrees", given("2029-9", "2030-9"), /contradict each other/],
])("a row with %s is not kept", (_, record, reason) => {
  const read = row(record);
  expect("ignored" in read && read.ignored.en).toMatch(reason);
});
