import { expect, test } from "vitest";
import { readWords } from "../sec-gov/document.ts";
import { answered, example, row } from "../sec-gov/examples/answers.ts";
import { readPress, toldBy } from "./press.ts";

const at = (slug: string) => `https://www.sec.gov/newsroom/press-releases/${slug}`;
const listed = row({ url: at("2031-9-sec-charges-heron-harbour-llc"), day: "2031-03-04", title: "SEC Charges Heron Harbour LLC With Fraud", numbers: ["2031-9"] });

test("a press release", async () => {
  const told = await readPress(listed, answered(example("sec-press-releases/examples/release.html")));
  expect(told).toMatchObject({ conflicts: [], facts: { number: "2031-9", listedAs: null, headline: "SEC Charges Heron Harbour LLC With Fraud", related: [at("2030-77")] } });
  expect(told?.text).toMatch(/^SEC Charges Heron Harbour LLC With Fraud\n\nWashington D\.C\., March 4, 2031 —/);
});

const words = (number: string, text: string) => readWords(`<html><main><h1>T</h1><div class="field--name-field-release-number"><div class="field__item">${number}</div></div><div class="field--name-body"><div class="field__item"><p>${text}</p></div></div></main></html>`, "https://www.sec.gov/");

test.each<[string, Parameters<typeof toldBy>, object]>([
  ["a list that prints a number of another year", [{ ...listed, numbers: ["2030-9"] }, words("2031-9", "x")], { facts: { number: "2031-9", listedAs: "2030-9" }, conflicts: [] }],
  ["a short address", [{ ...listed, url: at("2031-9") }, words("2031-9", "x")], { facts: { number: "2031-9" } }],
  ["an address without a number", [{ ...listed, url: at("a-headline") }, words("2031-9", "x")], { facts: { number: "2031-9" } }],
  ["nothing that agrees with the year", [{ ...listed, url: at("2029-9"), numbers: ["2028-9"] }, words("2027-9", "x")], { facts: { number: null, listedAs: "2028-9" } }],
  ["a page with another number", [listed, words("2031-10", "x")], { facts: { number: "2031-9" }, conflicts: [{ what: "number", listing: "2031-9", document: "2031-10" }] }],
  ["a day of its own far off", [listed, words("2031-9", "Washington D.C., Jan. 4, 2031 - The Commission")], { conflicts: [{ what: "date", listing: "2031-03-04", document: "2031-01-04" }] }],
  ["a later day within the text", [listed, words("2031-9", "Washington, D.C. The hearing of Jan. 4, 2030 is near")], { conflicts: [] }],
])("%s", (_, [row, page], told) => expect(toldBy(row, page)).toMatchObject(told));

test("a page cut short is not read", async () => expect(await readPress(listed, answered(example("sec-press-releases/examples/release.html").slice(0, 600)))).toBeNull());
