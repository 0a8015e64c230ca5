import { describe, expect, test } from "vitest";
import { docket } from "./examples/answers.ts";
import { matchOf, mismatch } from "./match.ts";
import type { Followed } from "../shape.ts";

const follow = (over: Partial<Followed> = {}): Followed => ({ action: "sec-v-larkmoor", court: "nysd", core: "2399999", docket: "1:23-cv-99999", courtlistener: null, pending: true, lastEvent: null, ...over });
const twin = docket({ id: 1, source: 8, pacer_case_id: null, date_last_filing: null });
const criminal = docket({ id: 2, docket_number: "1:23-cr-99999", federal_dn_case_type: "cr", case_name: "United States v. Hale", pacer_case_id: "7" });
const elsewhere = docket({ id: 3, docket_number: "8:23-cv-99999", federal_dn_office_code: "8", case_name: "Hale v. Wyndale", pacer_case_id: "8" });

describe("the docket of an action", () => {
  test.each([
    ["the only one", follow(), [docket()], 90_000_001, []],
    ["RECAP's rather than that born of statistics", follow(), [twin, docket()], 90_000_001, [1]],
    ["that born of statistics where there is no other", follow(), [twin], 1, []],
    ["the civil one where the record does not tell the kind", follow({ docket: "23 Civ. 99999 (IC)" }), [criminal, docket()], 90_000_001, [2]],
    ["the miscellaneous one where the record says so", follow({ docket: "1:23-mc-99999" }), [docket(), docket({ id: 4, docket_number: "1:23-mc-99999", federal_dn_case_type: "mc" })], 4, [90_000_001]],
    ["that of the record's office", follow(), [elsewhere, docket()], 90_000_001, [3]],
    ["that of the record's office, written with a nought", follow({ docket: "01:23-cv-99999" }), [elsewhere, docket()], 90_000_001, [3]],
    ["told by its number alone where CourtListener splits it not", follow(), [docket({ federal_dn_office_code: "", federal_dn_case_type: null }), criminal], 90_000_001, [2]],
    ["under a caption without the agency, where court, office, kind and number are the same", follow(), [docket({ case_name: "SEALED v. SEALED" })], 90_000_001, []],
    ["the whole case rather than one defendant's", follow(), [docket({ id: 5, federal_defendant_number: 1 }), docket()], 90_000_001, [5]],
  ])("is %s", (_, followed, candidates, id, also) => {
    const match = matchOf(followed, candidates);
    expect("docket" in match && { id: match.docket.id, also: match.also.map((each) => each.courtlistener) }).toEqual({ id, also });
  });

  test.each([
    ["none is there", follow(), [], /has no docket 1:23-cv-99999 in nysd;/],
    ["only a criminal one is there", follow(), [criminal], /has no docket .* \(1 of other kinds bear the number\)/],
    ["the offices are not told apart by the record", follow({ docket: "23-cv-99999" }), [docket(), elsewhere], /several dockets .* 90000001 \(1:23-cv-99999\), 3 \(8:23-cv-99999\)/],
    ["two cases of the court's own count bear the number", follow(), [docket(), docket({ id: 6, pacer_case_id: "9" })], /several dockets/],
    ["the caption is another's and the record's number is short", follow({ docket: "23-cv-99999" }), [elsewhere], /does not name the agency/],
    ["CourtListener knows no office and the caption is another's", follow(), [docket({ docket_number: "23-cv-99999", federal_dn_office_code: null, case_name: "Hale v. Wyndale" })], /does not name the agency/],
    ["it is of another court", follow(), [docket({ court_id: "njd" })], /has no docket/],
  ])("is not guessed where %s", (_, followed, candidates, sentence) => {
    const match = matchOf(followed, candidates);
    expect("none" in match && match.none.en).toMatch(sentence);
    expect("none" in match && match.none.zh).toMatch(/sec-v-larkmoor：/);
  });

  test("of a blocked one beside it no name is kept", () => {
    expect(matchOf(follow(), [docket(), { ...criminal, blocked: true }])).toMatchObject({ also: [{ courtlistener: 2, name: null }] });
  });
});

test.each([
  [follow({ courtlistener: 90_000_001 }), null],
  [follow({ court: null, core: null }), null],
  [follow({ core: "2388888" }), /docket 1:23-cv-99999 is number 90000001 at CourtListener, which is 1:23-cv-99999 in nysd/],
  [follow({ court: "cacd" }), /nothing was taken/],
])("a number that the record gives is held against court and docket number: %#", (followed, sentence) => {
  const wrong = mismatch(followed, docket());
  if (sentence === null) expect(wrong).toBeNull();
  else expect(wrong?.en).toMatch(sentence);
});
