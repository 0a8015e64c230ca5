import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newYork } from "../../../test/servers/sec.ts";
import { absolute, idOf, slugOf } from "./address.ts";
import { faultOf, headers } from "./contact.ts";
import { newYorkDay, published, shownDay } from "./day.ts";
import { fileNumbers, numberInSlug, releaseNumbers } from "./numbers.ts";

describe("days", () => {
  test.each<[string, ReturnType<typeof published>]>([
    ["2026-09-23T19:27:20Z", { day: "2026-09-23", instant: "2026-09-23T19:27:20.000Z" }],
    ["2026-03-12T02:28:00Z", { day: "2026-03-11", instant: "2026-03-12T02:28:00.000Z" }],
    ["2026-01-12T04:59:59Z", { day: "2026-01-11", instant: "2026-01-12T04:59:59.000Z" }],
    ["2026-01-12T05:00:00Z", { day: "2026-01-12", instant: "2026-01-12T05:00:00.000Z" }],
    ["2026-07-12T04:00:00Z", { day: "2026-07-12", instant: "2026-07-12T04:00:00.000Z" }],
    ["2024-06-28T16:55:40-04:00", { day: "2024-06-28", instant: "2024-06-28T20:55:40.000Z" }],
    ["2017-04-03", { day: "2017-04-03", instant: null }],
    ["2026-09-23T19:27:20", null],
    ["2026-02-30", null],
    ["soon", null],
    ["", null],
  ])("the datetime %j is %j", (text, read) => expect(published(text)).toEqual(read));

  test.each([["Sept. 23, 2026", "2026-09-23"], ["March  11,\u00A02026", "2026-03-11"], ["yesterday", null]])("the words %j are %j", (text, day) => expect(shownDay(text)).toBe(day));

  test("New York days agree with the rule of summer time, at any instant since 2007", () => {
    fc.assert(fc.property(fc.integer({ min: Date.UTC(2008, 0), max: Date.UTC(2060, 0) }), (at) => {
      expect(newYorkDay(at)).toBe(newYork(at).toISOString().slice(0, 10));
    }), { numRuns: 2000 });
  });
});

test.each([
  ["LR-23051, AAER-3569 and AAER-3570, AAER-3569", ["LR-23051", "AAER-3569", "AAER-3570"]],
  ["33-11440, 34-106474, AAER-4602", ["33-11440", "34-106474", "AAER-4602"]],
  ["34-60898, IA-2942, AAER-3061", ["34-60898", "IA-2942", "AAER-3061"]],
  ["LR26018", ["LR-26018"]],
  ["lr - 26018;\u00A0ia 2942", ["LR-26018", "IA-2942"]],
  ["Release No. 34-100001", ["34-100001"]],
  ["2031-9", ["2031-9"]],
  ["Corrected, LR-99001", ["Corrected", "LR-99001"]],
  [" , ", []],
])("the numbers %j are %j", (text, numbers) => expect(releaseNumbers(text)).toEqual(numbers));

test.each([["3-29999", ["3-29999"]], ["3-29999, 3-30000 and 3-29999", ["3-29999", "3-30000"]], ["33-29999", []], ["13-29999", []], ["3-299999999", []]])("the file numbers of %j are %j", (text, numbers) => expect(fileNumbers(text)).toEqual(numbers));

test.each([["lr-26413", "LR-26413"], ["lr-26413-1", "LR-26413"], ["lr26413", "LR-26413"], ["judg26413", null], ["34-101794-s", null]])("the slug %j holds %j", (slug, number) => expect(numberInSlug(slug)).toBe(number));

test.each([
  ["/enforcement-litigation/litigation-releases/lr-26413", "sec.gov/enforcement-litigation/litigation-releases/lr-26413"],
  ["http://sec.gov/enforcement-litigation/litigation-releases/lr-26413/#top", "sec.gov/enforcement-litigation/litigation-releases/lr-26413"],
  ["https://WWW.SEC.GOV/files/litigation/admin/2026/34-100001-s.pdf?x=1", "sec.gov/files/litigation/admin/2026/34-100001-s.pdf"],
  ["https://www.justice.example/case?id=7", "www.justice.example/case?id=7"],
  ["mailto:desk@harbour.example", null],
  ["javascript:void(0)", null],
  ["https://", null],
  ["", null],
])("the link %j is called %j", (href, id) => {
  const url = absolute(href);
  expect(url === null ? null : idOf(url)).toBe(id);
});

test("the slug of a file has no ending", () => expect(slugOf("https://www.sec.gov/files/litigation/admin/2026/34-100001-s.pdf")).toBe("34-100001-s"));

describe("the contact", () => {
  test.each(["Harbour Desk desk@harbour.example", "Rowan Birch (rowan.birch@uni.example)", "Heron Archive, data@heron.example"])("%j will do", (text) => {
    expect(headers({ contact: ` ${text} ` })).toEqual({ shown: { "user-agent": text, "accept-encoding": "gzip, deflate" } });
  });

  test.each([
    ["", /holds no mail address/],
    ["Harbour Desk", /holds no mail address/],
    ["desk@harbour.example", /no name beside/],
    ["Harbour Desk noreply@harbour.example", /nobody reads/],
    ["Harbour Desk no-reply@harbour.example", /nobody reads/],
    ["Mozilla/5.0 (X11) desk@harbour.example", /looks like a browser/],
    ["Harbour Desk https://harbour.example desk@harbour.example", /looks like a browser/],
    ["Sample Company Name AdminContact@company.com", /own sample/],
    ["Harbour Desk desk@harbour.example\r\nX-Evil: 1", /header cannot carry/],
    ["港口 desk@harbour.example", /header cannot carry/],
    [`${"x".repeat(200)} desk@harbour.example`, /longer than 200/],
  ])("%j will not, and the sentence says why the agency wants it", (text, fault) => {
    expect(faultOf(text)).toMatch(fault);
    expect(() => headers({ contact: text })).toThrow(text.includes("\r") || text.trim() !== "" ? /turns away programs that do not say who runs them/ : /holds no mail address/);
  });
});
