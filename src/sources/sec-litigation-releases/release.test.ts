import { describe, expect, test } from "vitest";
import type { Answer } from "../../fetching/index.ts";
import { plainWords, readWords } from "../sec-gov/document.ts";
import { answered, example, row } from "../sec-gov/examples/answers.ts";
import { readRelease, toldBy } from "./release.ts";

const never = async (): Promise<Answer> => { throw new Error("nothing else is to be asked"); };
const archived = row({ url: "https://www.sec.gov/litigation/litreleases/2009/lr91001.htm", day: "2009-12-30", title: "Juniper Heron, and Hazel Finch", numbers: ["LR-91001"] });

test("a release of the theme of 2024", async () => {
  const told = await readRelease(row(), answered(example("sec-litigation-releases/examples/release.html")), never);
  expect(told).toMatchObject({
    reviewed: "2026-03-12", conflicts: [],
    facts: { number: "LR-99001", date: "2026-03-11", dateFrom: "header", court: "S.D.N.Y.", docketCore: "2504738", textFrom: "page", defendants: [{ name: "Rowan Birch", kind: "person" }, { name: "Heron Harbour LLC", kind: "organisation" }] },
  });
  expect(told?.text?.split("\n\n")[0]).toBe("Rowan Birch and Heron Harbour LLC, et al.");
});

test("a static release of old", async () => {
  expect(await readRelease(archived, answered(example("sec-litigation-releases/examples/release-static.html")), never)).toMatchObject({
    conflicts: [], facts: { number: "LR-91001", date: "2009-12-30", dateFrom: "header", court: "S.D.N.Y.", docketCore: "0900493", defendants: [{ name: "Juniper Heron" }, { name: "Hazel Finch" }] },
  });
});

test("a release without markup", () => {
  const text = "UNITED STATES SECURITIES AND EXCHANGE COMMISSION\n\nLitigation Release No. 91001 / December 30, 2009\n\nSECURITIES AND EXCHANGE COMMISSION v. JUNIPER HERON,\nCivil Action No. 09-1584 (D. Mass.)\n\nThe Commission announced that it filed a complaint against Juniper Heron.";
  expect(toldBy(archived, plainWords(text), "page")).toMatchObject({ conflicts: [], facts: { court: "D. Mass.", docketCore: "0901584", dateFrom: "header" } });
});

describe("list and header", () => {
  const body = (header: string) => readWords(`<html><main><h1>Rowan Birch</h1><p>${header}</p><p>Securities and Exchange Commission v. Rowan Birch, No. 25-cv-04738 (S.D.N.Y.)</p><p>A court entered judgment against Rowan Birch.</p></main></html>`, "https://www.sec.gov/");

  test.each<[string, string, object]>([
    ["agree", "Litigation Release No. 99001 / March 11, 2026", { facts: { date: "2026-03-11", dateFrom: "header" }, conflicts: [] }],
    ["differ by some days: the header's own day stands", "Litigation Release No. 99001 / March 3. 2026", { facts: { date: "2026-03-03", dateFrom: "header" }, conflicts: [] }],
    ["differ by a month and a day: told, and the list's day stands", "Litigation Release No. 99001 / February 8, 2026", { facts: { date: "2026-03-11", dateFrom: "listing" }, conflicts: [{ what: "date", listing: "2026-03-11", document: "2026-02-08" }] }],
    ["differ by years", "Litigation Release No. 99001 \\ March 11, 2012", { facts: { dateFrom: "listing" }, conflicts: [{ what: "date", listing: "2026-03-11", document: "2012-03-11" }] }],
    ["differ in the number", "Litigation Release No. 99010 / March 11, 2026", { facts: { number: "LR-99001" }, conflicts: [{ what: "number", listing: "LR-99001", document: "LR-99010" }] }],
    ["the header has no day", "Litigation Release No. 99001", { facts: { date: "2026-03-11", dateFrom: "listing" }, conflicts: [] }],
  ])("%s", (_, header, told) => expect(toldBy(row(), body(header), "page")).toMatchObject(told));
});

describe("a page without a body", () => {
  const empty = answered("<html><main><h1>Rowan Birch</h1><p>Litigation Release No. 99001 / March 11, 2026</p></main></html>");

  test("is read from the static copy, by year and number", async () => {
    const asked: string[] = [];
    const told = await readRelease(archived, empty, async ({ url }) => {
      asked.push(url);
      return answered(example("sec-litigation-releases/examples/release-static.html"), { url });
    });
    expect(asked).toEqual(["https://www.sec.gov/files/litigation/litreleases/2009/lr91001.htm"]);
    expect(told).toMatchObject({ facts: { textFrom: "copy", docketCore: "0900493" }, from: { urls: asked } });
  });

  test.each([["is missing", 404, ""], ["is cut short", 200, "<html><!-- BEGIN TEXT --><p>Litigation Release No. 91001"]])("has no text where the copy %s", async (_, status, body) => {
    expect(await readRelease(archived, empty, async () => answered(body, { status }))).toMatchObject({ text: null });
  });
});

test.each([
  ["cut short", example("sec-litigation-releases/examples/release.html").slice(0, 1200)],
  ["static and cut short", example("sec-litigation-releases/examples/release-static.html").split("<!-- END")[0]!],
])("a page that is %s is not read", async (_, html) => expect(await readRelease(row(), answered(html), never)).toBeNull());
