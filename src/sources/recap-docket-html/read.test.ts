import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocket } from "./read.ts";
import type { Read } from "./shape.ts";

const page = (name: string): Buffer => readFileSync(new URL(`examples/${name}`, import.meta.url));
const read = (bytes: Uint8Array): Read => {
  const found = readDocket(bytes);
  if ("refused" in found) throw new Error(found.refused);
  return found;
};

test.each<[string, object]>([
  ["civil.html", { layout: "report", court: "vaed", number: "1:31-cv-00042", printed: "1:31-cv-00042-QRS-TUV", core: "3100042", name: "Commission of Invented Markets v. Ostrich Coin Ltd. et al", filed: "2031-03-04", terminated: "2031-11-20", judge: "Quill R. Sample", referred: "Tess U. Vellum", demand: "$9,999,000", cause: "15:77 Securities Fraud", natureOfSuit: "850 Securities/Commodities", jury: "Defendant", jurisdiction: "U.S. Government Plaintiff", pacerCase: "700000", flags: ["CLOSED", "JURY"] }],
  ["criminal.html", { court: "cand", number: "4:31-cr-00007", defendant: 2, name: "USA v. Fable et al", judge: "Abel Bench Carver", terminated: null }],
  ["history.html", { layout: "history", court: "nysd", name: "Invented Fund LLC et al v. Sample Exchange, Inc.", judge: "Jo K. Lectern", referred: "May N. Gavel", terminated: "2031-09-01", lastFiling: "2031-09-02", pacerCase: "600042" }],
  ["appeal.html", { layout: "appeal", court: "ca2", number: "31-1234", core: null, filed: "2031-10-01", terminated: "2031-12-01", natureOfSuit: "1850 Securities, Commodities, Exchange" }],
  ["bankruptcy.html", { court: "alnb", number: "31-80001", core: "3180001", name: null, filed: "2031-01-05", terminated: "2031-06-12", judge: "Xenia Y. Zeal", flags: ["CONVERTED", "CLOSED"] }],
  ["archive.xml", { layout: "archive", court: "cand", name: "Inventor et al v. Sample Parks", judge: "Jay S. Blank", pacerCase: "287499" }],
  ["juriscraper.json", { layout: "json", court: "vaed", number: "1:31-cv-00042", demand: null }],
  ["courtlistener.json", { layout: "json", court: "nysd", pacerCase: "600042", lastFiling: "2031-09-02", jurisdiction: "Federal question" }],
])("the docket of %s", (name, docket) => expect(read(page(name)).docket).toMatchObject(docket));

test.each<[string, Array<[number | null, string | null, string | null, string]>]>([
  ["civil.html", [
    [1, "2031-03-04", "2031-03-05", "COMPLAINT against All Defendants, filed by Commission of Invented Markets. (Attachments: # 1 Exhibit A, # 2 Civil Cover Sheet)(Counsel, Ada) (Entered: 03/05/2031)"],
    [null, "2031-03-06", "2031-03-06", "MINUTE ORDER: the parties shall confer <within> 14 days. A status report is due by 4/1/2031. Signed by District Judge Quill R. Sample on 3/6/2031. (clk) (Entered: 03/06/2031)"],
    [2, "2031-04-02", "2031-04-02", "SEALED DOCUMENT re 1 Complaint (restricted to the court) (Entered: 04/02/2031)"],
    [2, "2031-04-03", "2031-04-03", "NOTICE of Appearance by Ada B. Counsel (Entered: 04/03/2031)"],
    [3, null, "2031-05-01", "PAPER FILED in the clerk's office (Entered: 05/01/2031)"],
    [4, "2031-11-20", "2031-11-20", "STIPULATION of Dismissal with prejudice by Commission of Invented Markets (Counsel, Ada) Modified on 11/21/2031 (clk). (Entered: 11/20/2031)"],
  ]],
  ["criminal.html", [
    [1, "2031-02-03", "2031-02-04", "INDICTMENT as to Max Fable (1), Rory Fable (2). (cjl, COURT STAFF) (Filed on 2/3/2031) (Entered: 02/04/2031)"],
    [null, null, "2031-02-05", "Arrest of Rory Fable (Entered: 02/05/2031)"],
  ]],
  ["history.html", [
    [1, "2031-05-06", "2031-05-07", "COMPLAINT against Sample Exchange, Inc. filed by Invented Fund LLC. (Attachments: # (1) Exhibit A)"],
    [null, "2031-05-08", "2031-05-08", "Case Designated ECF"],
    [2, "2031-06-01", "2031-06-01", "Motion to Dismiss"],
  ]],
  ["appeal.html", [
    [1, "2031-10-01", "2031-10-02", "NOTICE OF CIVIL APPEAL, with copy of district court docket, FILED. [5412358] [31-1234] [Entered: 10/02/2031 12:25 PM]"],
    [null, "2031-12-01", "2031-12-01", "STIPULATION withdrawing this appeal, SO ORDERED. [31-1234] (ABC) [Entered: 12/01/2031 03:00 PM]"],
  ]],
  ["bankruptcy.html", [
    [1, "2031-01-05", "2031-01-05", "Chapter 13 Voluntary Petition Individual. Filed by Robin Madeup (Drafted, Dana) (Entered: 01/05/2031)"],
    [null, "2031-06-12", "2031-06-12", "Bankruptcy Case Closed (Entered: 06/12/2031)"],
  ]],
  ["archive.xml", [
    [1, "2031-05-14", "2031-05-15", "NOTICE OF REMOVAL by Sample Parks & Co. (Attachments: # 1 Copy of Complaint)(Quill, Cora) (Entered: 05/15/2031)"],
    [2, null, null, "Certificate of Service"],
  ]],
  ["courtlistener.json", [[1, "2031-05-06", null, "COMPLAINT against Sample Exchange, Inc."]]],
])("the entries of %s", (name, entries) => expect(read(page(name)).entries.map(({ entry, filed, entered, text }) => [entry, filed, entered, text])).toEqual(entries));

test("documents, events and short words of entries", () => {
  expect(read(page("civil.html")).entries[0]).toMatchObject({ document: "18909000001", sequence: "6", short: null, provisional: false });
  expect(read(page("criminal.html")).entries[0]).toMatchObject({ document: "035091234567", sequence: "11" });
  expect(read(page("history.html")).entries.map(({ short, provisional, sequence }) => [short, provisional, sequence])).toEqual([["Complaint", false, "6"], ["Case Designated ECF", true, "14"], ["Motion to Dismiss", true, null]]);
  expect(read(page("appeal.html")).entries[0]).toMatchObject({ document: "00106008873", sequence: "5412358" });
});

describe("parties", () => {
  test("a word of an end below another name is of that name; a heading is of one party", () => {
    expect(read(page("civil.html")).parties.map(({ name, parts: [part] }) => [name, part?.role, part?.terminated])).toEqual([
      ["Commission of Invented Markets", "Plaintiff", null], ["Ostrich Coin Ltd.", "Defendant", "2031-06-01"], ["Pat O'Invented", "Defendant", null], ["Notice List", null, null],
    ]);
  });

  test("on appeal, without prisoners' numbers", () => {
    expect(read(page("appeal.html")).parties.map(({ name, parts: [part] }) => [name, part?.role, part?.terminated])).toEqual([["COMMISSION OF INVENTED MARKETS", "Plaintiff - Appellee", null], ["OSTRICH COIN LTD.", "Defendant - Appellant", "2031-11-11"]]);
  });

  test("counts of an indictment are no parties", () => expect(read(page("criminal.html")).parties.map(({ name }) => name)).toEqual(["Rory Fable", "USA"]));

  test("attorneys by name and role", () => {
    expect(read(page("civil.html")).parties[0]!.attorneys).toEqual([{ name: "Ada B. Counsel, Jr.", roles: ["LEAD ATTORNEY", "ATTORNEY TO BE NOTICED"] }]);
    expect(read(page("appeal.html")).parties[0]!.attorneys).toEqual([{ name: "Ada B. Counsel", roles: ["COR LD NTC Government"] }, { name: "Bo Second", roles: ["NTC Government"] }]);
  });

  test.each<[string, string, string | null]>([
    ["vaed", "individually\nTERMINATED: 05/05/2031", "individually\nTERMINATED: 05/05/2031"],
    ["vaed", "Three Nobody Square\nFairfax, VA 22398\nTERMINATED: 05/05/2031", "TERMINATED: 05/05/2031"],
    ["alnb", "Three Nobody Square\nSSN / ITIN: xxx-xx-0000", null],
    ["alnb", "Three Nobody Square", null],
  ])("of a note in %s only what is no address: %j", (court, extra_info, note) => {
    const json = JSON.stringify({ court_id: court, docket_number: "1:31-cv-00001", parties: [{ name: "A", type: "Debtor", extra_info }] });
    expect(read(Buffer.from(json)).parties[0]!.parts[0]!.note).toBe(note);
  });

  test.each(["civil.html", "criminal.html", "appeal.html", "bankruptcy.html", "archive.xml", "juriscraper.json"])("no address, telephone, e-mail or login of %s is kept", (name) => {
    expect(JSON.stringify(read(page(name)).parties)).not.toMatch(/Nowhere|Nobody|Made Up|\b\d{5}\b|555|@|xxx-xx|Suite|somebody/i);
  });
});

test.each([
  ["login.html", /login page/],
  ["sealed.html", /names the docket 1:31-cr-00099 and says nothing of it/],
])("%s is refused", (name, why) => expect(readDocket(page(name))).toEqual({ refused: expect.stringMatching(why) }));

test.each<[string, string, RegExp]>([
  ["nothing", "", /is empty/],
  ["a PDF", "%PDF-1.7", /is a PDF/],
  ["an archive", "PK\x03\x04", /is no page/],
  ["JSON that is cut", '{"court_id": "nysd"', /cut short or no JSON/],
  ["JSON of something else", '{"a": 1}', /no docket of juriscraper or CourtListener \(court_id/],
  ["a blocked docket", '{"court_id": "nysd", "docket_number": "1:31-cv-00001", "blocked": true}', /privacy/],
  ["another page", "<html><body>Hello</body></html>", /is no docket/],
  ["case not found", "<html><body>Case not found.</body></html>", /case not found/],
  ["charges", "<html><body>To accept charges shown below, click on View Report</body></html>", /before the docket/],
  ["a page within the entries", page("civil.html").toString().split("04/03/2031")[0]!, /cut short within its entries \(after 3\)/],
  ["XML within the docket", page("archive.xml").toString().slice(0, 1500), /cut short/],
  ["a row that is no entry", page("civil.html").toString().replace("03/06/2031</td>", "sometime</td>"), /1 row among its entries that we cannot read/],
  ["a page that names no court", page("civil.html").toString().replaceAll(/vaed/g, "nowhere").replace("Eastern District of Virginia - (Alexandria)", "Somewhere"), /of which court/],
])("%s is refused", (_, text, why) => expect(readDocket(Buffer.from(text, "latin1"))).toEqual({ refused: expect.stringMatching(why) }));

test.each<[string, Buffer]>([
  ["UTF-8 that says it is Latin-1", Buffer.from('<meta charset="iso-8859-1">“Señor” – Coin')],
  ["Windows-1252", Buffer.from([0x93, 0x53, 0x65, 0xf1, 0x6f, 0x72, 0x94, 0x20, 0x96, 0x20, 0x43, 0x6f, 0x69, 0x6e])],
  ["UTF-16", Buffer.from("\ufeff“Señor” – Coin", "utf16le")],
])("a page in %s", (_, words) => {
  const utf16 = words[0] === 0xff;
  const [before = "", after = ""] = page("civil.html").toString().split("PAPER FILED");
  const bytes = utf16 ? Buffer.from(`\ufeff${before}“Señor” – Coin${after}`, "utf16le") : Buffer.concat([Buffer.from(before), words, Buffer.from(after)]);
  expect(read(bytes).entries[4]!.text).toBe("“Señor” – Coin in the clerk's office (Entered: 05/01/2031)");
});
