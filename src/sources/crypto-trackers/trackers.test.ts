import { describe, expect, test } from "vitest";
import { row as brandaon } from "./brandaon.ts";
import { row as thecod3x } from "./thecod3x.ts";

describe("the thecod3x tracker", () => {
  const given = (more: Record<string, string>) => ({
    section: "SEC", date: "2031-01-29", theory_codes: "F US", case_name: "SEC v. Harborlight", court_docket_text: "SEC v. Harborlight, No. 1:31-cv-00296 (D. Md. 2031.01.29)",
    forum: "D. Md.", docket_no: "1:31-cv-00296", first_url: "", courtlistener_docket_id: "9000001", all_urls: "https://a.example https://b.example", notes: "n", ...more,
  });

  test("a row gives what it records", () => {
    expect(thecod3x(given({}))).toMatchObject({
      kept: {
        id: "thecod3x-tracker:sec:1:31-cv-00296", source: "thecod3x-tracker", date: "2031-01-29",
        data: { caption: "SEC v. Harborlight", court: "D. Md.", docket: "1:31-cv-00296", courtlistener: "9000001", theories: ["F", "US"], outcome: null, links: ["https://a.example", "https://b.example"] },
      },
    });
  });

  test.each([
    ["SEC v. Harborlight, Inc., File No. 3-99535 (Admin Proc. 2031.07.21) | – Press Release", "SEC v. Harborlight, Inc."],
    ["Report on the Sample, Exch. Act Release No. 99207 (SEC 2031.07.25) | – Statement", "Report on the Sample"],
    ["United States v. Doe, 4:31-cr-00281 (S.D. Tex. 2031.05.26) | – Press Release", "United States v. Doe"],
    ["United States v. Doe, 964 F.3d 307 (5th Cir. 2031)", "United States v. Doe"],
    ["New York v. Doe, (N.Y. Supr. Ct. Kings County 2031.08.25) | – Press Release", "New York v. Doe"],
    ["In re Harborlight, LLC (N.Y.D.F.S. Admin. Proc. 2031.08.01)", "In re Harborlight, LLC"],
    ["– In re Doe", "In re Doe"],
    ["In re Doe (a/k/a Roe)", "In re Doe (a/k/a Roe)"],
  ])("the case name %j reads %j", (name, caption) => expect(thecod3x(given({ case_name: name }))).toMatchObject({ kept: { data: { caption } } }));

  test.each([
    ["11233", "In re Cats, No. 11233 (Admin Proc. 2031.09.13)", null],
    ["85739", "In re Coin, Release No. 85739 (Exchange Act 2031.04.29)", null],
    ["_", "New York v. Doe, No. _ (N.Y. Supr. Ct. 2031.03.09)", null],
    ["2031-07-07", "Idaho v. Doe, No. 2031-07-07 (Idaho Admin. Proc.)", null],
    ["", "SEC v. Doe, No. (S.D.N.Y. 2031.07.13)", null],
    ["", "United States v. Doe, 4:31-cr-00281 (S.D. Tex. 2031.05.26)", "4:31-cr-00281"],
    ["3-21535", "SEC v. Doe, File No. 3-21535", "3-21535"],
    ["450503/2031", "New York v. Doe, No. 450503/2031", "450503/2031"],
  ])("the number %j is the docket %j only where it is one", (number, entry, docket) =>
    expect(thecod3x(given({ docket_no: number, court_docket_text: entry }))).toMatchObject({ kept: { data: { docket, asGiven: { number, entry } } } }));

  test.each([[{ case_name: "" }, /no case name/], [{ date: "2031-02-30" }, /no day of the calendar/]])("%j is not kept", (more, reason) => {
    const read = thecod3x(given(more));
    expect("ignored" in read && read.ignored.en).toMatch(reason);
  });
});

describe("the BranDAOn data set", () => {
  const given = (more: Record<string, string>) => ({
    id: "7", title: "SEC v. Harborlight", filing_date: "2031-01-29", court: "D. Utah", docket_number: "31-cv-1", sec_role: "plaintiff", outcome_as_recorded: "dismissed",
    penalty_usd_as_recorded: "", topic_as_recorded: "Other", primary_document: "", helper_note: "", ...more,
  });

  test.each<[string, Record<string, string>, object]>([
    ["as recorded", {}, { caption: "SEC v. Harborlight", court: "D. Utah", docket: "31-cv-1", section: "plaintiff", outcome: "dismissed", penalty: null, courtlistener: null }],
    ["a slip of the court", { court: "D. Utah (source: N.D. Utah)" }, { court: "D. Utah", asGiven: { court: "D. Utah (source: N.D. Utah)" } }],
    ["a docket id in the remark", { helper_note: "CourtListener docket 68471897" }, { courtlistener: "68471897" }],
    ["a penalty", { penalty_usd_as_recorded: "750000" }, { penalty: 750_000 }],
    ["no docket, no outcome", { docket_number: "", outcome_as_recorded: "" }, { docket: null, outcome: null }],
  ])("%s", (_, more, data) => expect(brandaon(given(more))).toMatchObject({ kept: { id: "brandaon-dataset:7", date: "2031-01-29", data } }));

  test.each([[{ id: "" }, /no id/], [{ title: " " }, /no case name/], [{ filing_date: "2031" }, /no day/]])("%j is not kept", (more, reason) => {
    const read = brandaon(given(more));
    expect("ignored" in read && read.ignored.en).toMatch(reason);
  });
});
