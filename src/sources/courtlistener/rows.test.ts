import { expect, test } from "vitest";
import { docketRow, foundRow } from "./docket.ts";
import { entryRow } from "./entry.ts";
import { docket, entry, party, recapDocument } from "./examples/answers.ts";
import { partyRow } from "./party.ts";

test("an entry keeps its words, its day, its place and what its documents are", () => {
  expect(entryRow(entry(), 90_000_001)).toEqual({
    id: "courtlistener/90000001/11", source: "courtlistener", date: "2025-02-27",
    data: {
      docket: "courtlistener/90000001", entry: 176, sequence: "2025-02-27.002", filed: "2025-02-27", provisional: false,
      text: "JOINT STIPULATION OF VOLUNTARY DISMISSAL with prejudice against the defendant(s) Larkmoor Capital.(Brightwell, A.) (Entered: 02/27/2025)",
      documents: [{ courtlistener: 1, number: "176", attachment: null, description: "Stipulation of Voluntary Dismissal", available: true, sealed: null, sha1: "0123456789abcdef0123456789abcdef01234567", pages: 2, path: "recap/gov.uscourts.nysd.600001/gov.uscourts.nysd.600001.176.0.pdf" }],
    },
  });
});

test.each([
  ["the long text", { description: "ORDER granting [9]" }, "ORDER granting [9]", false],
  ["the short text of the document while the long one is missing", { description: "", recap_documents: [recapDocument({ id: 2, attachment_number: 1, document_type: 2, description: "Exhibit A" }), recapDocument()] }, "Stipulation of Voluntary Dismissal", true],
  ["that of an attachment where the document has none", { description: " \n", recap_documents: [recapDocument({ description: "" }), recapDocument({ id: 2, attachment_number: 1, description: "Exhibit A" })] }, "Exhibit A", true],
  ["nothing where there is nothing", { description: "", recap_documents: [] }, "", true],
])("the text of an entry is %s", (_, over, text, provisional) => {
  expect(entryRow(entry(over), 90_000_001).data).toMatchObject({ text, provisional });
});

test("a touch, and documents listed in another order, change nothing", () => {
  const [a, b] = [recapDocument(), recapDocument({ id: 2, document_type: 2, attachment_number: 1 })];
  expect(entryRow(entry({ date_modified: "2026-01-01T00:00:00-08:00", recap_documents: [b, a] }), 90_000_001)).toEqual(entryRow(entry({ recap_documents: [a, b] }), 90_000_001));
  expect(docketRow(docket({ date_modified: "2026-01-01T00:00:00-08:00", source: 1 }), "sec-v-larkmoor")).toEqual(docketRow(docket(), "sec-v-larkmoor"));
});

test("a docket keeps what the court says of it", () => {
  expect(docketRow(docket({ cause: "" }), "sec-v-larkmoor")).toMatchObject({
    id: "courtlistener/90000001", date: "2023-06-06",
    data: { action: "sec-v-larkmoor", courtlistener: 90_000_001, court: "nysd", number: "1:23-cv-99999", core: "2399999", filed: "2023-06-06", terminated: "2025-02-28", cause: null, natureOfSuit: "850 Securities/Commodities", judge: "Imogen Castellane", blocked: false, also: [] },
  });
});

test("of a blocked docket nothing is kept that tells of anybody, by its twin neither", () => {
  const row = docketRow(docket({ blocked: true }), "sec-v-larkmoor", [{ courtlistener: 2, number: "1:23-cv-99999", name: "Securities and Exchange Commission v. Larkmoor Capital" }]);
  expect(row).toMatchObject({ date: null, data: { action: "sec-v-larkmoor", court: "nysd", number: "1:23-cv-99999", name: null, filed: null, terminated: null, judge: null, blocked: true } });
  expect(JSON.stringify(row)).not.toMatch(/larkmoor capital|castellane|sec-v-larkmoor\//i);
});

test("a docket that a search found belongs to no action, and does not claim what a search does not tell", () => {
  const found = foundRow({ docket_id: 90_000_002, docket_absolute_url: "/docket/90000002/x/", court_id: "njd", caseName: "SEC v. Rowan Hale", docketNumber: "2:25-cv-00001", dateFiled: "2025-01-03", dateTerminated: null, cause: "", suitNature: "850 Securities/Commodities" });
  expect(found).toMatchObject({ id: "courtlistener/90000002", data: { action: null, core: null, lastFiling: null, cause: null, blocked: null } });
  expect(Object.keys(found.data)).toEqual(Object.keys(docketRow(docket(), null).data));
});

test("of a party only its part in this docket is told, and of attorneys no name", () => {
  expect(partyRow(party(), 90_000_001)).toEqual({
    id: "courtlistener/90000001/77", source: "courtlistener", date: null,
    data: { docket: "courtlistener/90000001", name: "Larkmoor Capital", parts: [{ role: "Defendant", terminated: "2025-02-27", note: "TERMINATED: 02/27/2025" }], attorneys: [{ courtlistener: 8, role: "lead", day: null }] },
  });
  expect(partyRow(party(), 6)).toBeNull();
});
