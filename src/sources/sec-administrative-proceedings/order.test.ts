import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pdf } from "../../../test/servers/sec.ts";
import type { Answer } from "../../fetching/index.ts";
import { answered, example, row } from "../sec-gov/examples/answers.ts";
import { readOrder } from "./order.ts";
import { readProceeding, told } from "./proceeding.ts";

const whole = example("sec-administrative-proceedings/examples/order.txt");
const listed = row({ url: "https://www.sec.gov/files/litigation/admin/2026/34-900001.pdf", day: "2026-09-23", title: "Zoë Sparrow, et al.", numbers: ["33-90440", "34-900001", "AAER-9602"], fileNumbers: ["3-99999"] });
const never = async (): Promise<Answer> => { throw new Error("nothing else is to be asked"); };

test("a settled order", () => {
  expect(readOrder(whole)).toEqual({
    fileNumbers: ["3-99999"], numbers: ["33-90440", "34-900001", "AAER-9602"], day: "2026-09-23",
    respondents: "ZOË SPARROW, CPA, and HERON HARBOUR LLC",
    orderTitle: "ORDER INSTITUTING PUBLIC ADMINISTRATIVE AND CEASE-AND-DESIST PROCEEDINGS PURSUANT TO SECTION 8A OF THE SECURITIES ACT OF 1933, MAKING FINDINGS, AND IMPOSING A CEASE-AND-DESIST ORDER",
    settled: true,
  });
});

describe("only what the words say", () => {
  const head = "SECURITIES EXCHANGE ACT OF 1934 Release No. 34-900001 / September 23, 2026 ADMINISTRATIVE PROCEEDING File No. 3-99999 In the Matter of";
  test.each<[string, string, Partial<ReturnType<typeof readOrder>>]>([
    ["columns that ran into each other give no names and no title", `${head} ORDER INSTITUTING ZOË SPARROW, PROCEEDINGS Respondent. I. The Commission`, { respondents: null, orderTitle: null, fileNumbers: ["3-99999"] }],
    ["a matter set for a hearing is not settled", `${head} ZOË SPARROW, Respondent. ORDER INSTITUTING PROCEEDINGS I. IV. IT IS ORDERED that a public hearing be convened`, { settled: false, respondents: "ZOË SPARROW", orderTitle: "ORDER INSTITUTING PROCEEDINGS" }],
    ["an offer alone is no settlement", `${head} ZOË SPARROW, Respondent. ORDER I. Respondent submitted an Offer of Settlement which the Commission has rejected.`, { settled: null }],
    ["an order that extends time says nothing of either", `${head} ZOË SPARROW, Respondent. ORDER EXTENDING TIME The time is extended.`, { settled: null, orderTitle: "ORDER EXTENDING TIME" }],
    ["several files", `File Nos. 3-99998, 3-99999 and 3-99997 In the Matter of A, Respondent.`, { fileNumbers: ["3-99998", "3-99999", "3-99997"], numbers: [], day: null }],
    ["ligatures and split blanks of a text layer", `ADMINISTRATIVE PROCEEDING\nFile  No.\n3 - 99999\nIn  the\nMatter of Zoë\nSparrow,\nRespondent.`, { fileNumbers: ["3-99999"], respondents: "Zoë Sparrow" }],
    ["nothing", "", { fileNumbers: [], numbers: [], day: null, respondents: null, orderTitle: null, settled: null }],
  ])("%s", (_, text, read) => expect(readOrder(text)).toMatchObject(read));

  test("any text is read, and soon", () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom("In the Matter of ", "File No. ", "3-99999, ", "Respondent.", "Release No. ", "SECURITIES ACT OF 1933 ", "ORDER ", "a "), fc.string()), { maxLength: 60 }), (parts) => {
      expect(readOrder(parts.join("")).fileNumbers.every((each) => /^3-\d{4,6}$/.test(each))).toBe(true);
    }));
    for (const scrap of ["File No. ", "3-12345, ", "In the Matter of ", "submitted ", "SECURITIES ACT OF 1933 ", "ORDER "]) {
      const began = performance.now();
      readOrder(scrap.repeat(50_000));
      expect(performance.now() - began).toBeLessThan(5000);
    }
  });
});

describe("list and document", () => {
  test.each<[string, Parameters<typeof told>[0], object]>([
    ["agree", listed, { conflicts: [], facts: { fileNumber: "3-99999" } }],
    ["the list has no file number: that of the document", { ...listed, fileNumbers: [] }, { conflicts: [], facts: { fileNumber: "3-99999", fileNumbers: ["3-99999"] } }],
    ["speak of different matters: neither is taken", { ...listed, fileNumbers: ["3-88888"] }, { conflicts: [{ what: "file-number", listing: "3-88888", document: "3-99999" }], facts: { fileNumber: null, fileNumbers: ["3-88888", "3-99999"] } }],
    ["have other numbers", { ...listed, numbers: ["34-900777"] }, { conflicts: [{ what: "number", listing: "34-900777", document: "33-90440, 34-900001, AAER-9602" }] }],
    ["are far apart in days", { ...listed, day: "2026-11-01" }, { conflicts: [{ what: "date", listing: "2026-11-01", document: "2026-09-23" }] }],
  ])("%s", (_, row, expected) => expect(told(row, whole)).toMatchObject(expected));
});

describe("the document of a row", () => {
  test("is a PDF", async () => expect(await readProceeding(listed, answered(pdf(whole.replaceAll("“", '"').replaceAll("”", '"'))), never)).toMatchObject({ conflicts: [], facts: { fileNumber: "3-99999", settled: true, textFrom: "order" } }));

  test("that is damaged is not read; one without words has none", async () => {
    expect(await readProceeding(listed, answered(pdf(whole).subarray(0, 40)), never)).toBeNull();
    expect(await readProceeding(listed, answered(pdf("")), never)).toMatchObject({ text: null });
  });

  test("is a cover that leads to one PDF", async () => {
    const cover = answered('<html><main><h1>Zoë Sparrow</h1><p><a href="/files/litigation/admin/2026/34-900001-s.pdf">Order</a></p></main></html>');
    const read = await readProceeding(listed, cover, async ({ url }) => answered(pdf(whole), { url }));
    expect(read).toMatchObject({ facts: { textFrom: "order", fileNumber: "3-99999" }, from: { urls: ["https://www.sec.gov/files/litigation/admin/2026/34-900001-s.pdf"] } });
  });

  test("is a stub with a name: no text, the list's own numbers", async () => {
    expect(await readProceeding(listed, answered("<html><main><h1>Zoë Sparrow</h1></main></html>"), never)).toMatchObject({ text: null, facts: { textFrom: "stub", fileNumber: "3-99999", settled: null } });
  });
});
