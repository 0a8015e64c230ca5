import { expect, test } from "vitest";
import { findCaptions } from "./caption.ts";
import { splitParties } from "./parties.ts";

test.each([
  ["SEC v. Rowan Hale, (S.D. Fl., Civil Action No. 96-6425-CIV-ASH, filed May 2, 1996).", "sec", "Rowan Hale", "S.D. Fla.", "96-6425-CIV-ASH"],
  ["SECURITIES AND EXCHANGE COMMISSION v. TERRY V. MARLOWE AND HARBORLIGHT CORP., 99 Civ. 1234 (ABC) (S.D.N.Y.)", "sec", "TERRY V. MARLOWE AND HARBORLIGHT CORP.", "S.D.N.Y.", "99 Civ. 1234 (ABC)"],
  ["United States of America v. Rowan Hale, Case No. 2:08-CR-20674 (E.D. Mich.)", "united-states", "Rowan Hale", "E.D. Mich.", "2:08-CR-20674"],
  ["SEC v. Rowan Hale, Criminal Action No. 05-cr-0402 (D. Md.)", "sec", "Rowan Hale", "D. Md.", null],
  ["Securities and Exchange Commission v. Rowan Hale, et al., (U.S.D.C., Northern District of Texas, Civil Action No. 3:05-CV-0426-H)", "sec", "Rowan Hale, et al.", "N.D. Tex.", "3:05-CV-0426-H"],
])("%s", (text, plaintiff, names, court, docket) => expect(findCaptions(text)[0]).toMatchObject({ plaintiff, names, court, docket }));

test("running text without a line end closes a caption", () => {
  const [caption] = findCaptions("SEC V. ROWAN HALE, 96 Civ. 3899 (DRH) (E.D.N.Y.) The Commission announced today that");
  expect(caption?.text).toBe("SEC V. ROWAN HALE, 96 Civ. 3899 (DRH) (E.D.N.Y.)");
});

test.each<[string, string[], boolean]>([
  ["HARBORLIGHT RESEARCH CORPORATION, ROWAN HALE III, AND KARL ASH", ["HARBORLIGHT RESEARCH CORPORATION", "ROWAN HALE III", "KARL ASH"], false],
  ["INTERACTIVE PRODUCTS AND SERVICES, INC., AND ROWAN HALE", ["INTERACTIVE PRODUCTS AND SERVICES, INC.", "ROWAN HALE"], false],
  ["IDA AND ROWAN HALE", ["IDA HALE", "ROWAN HALE"], false],
  ["Rowan Hale and Co., and Rowan Hale", ["Rowan Hale and Co.", "Rowan Hale"], false],
  ["Harborlight, Inc. f/k/a Marlowe, Inc., Ida Ash (a.k.a. Ida Hale)", ["Harborlight, Inc.", "Ida Ash"], false],
  ["Bear, Hale & Co. Inc.", ["Bear, Hale & Co. Inc."], false],
  ["Rowan Hale Individually and d/b/a All The Way", ["Rowan Hale"], false],
  ["HARBORLIGHT INC. ET AL.", ["HARBORLIGHT INC."], true],
])("the parties of %s", (names, parties, more) => {
  const list = splitParties(names);
  expect(list.parties.map((p) => p.name)).toEqual(parties);
  expect(list.more).toBe(more);
});

test("relief defendants are told apart", () => {
  const roles = (names: string) => splitParties(names).parties.map((p) => `${p.name}: ${p.role}`);
  expect(roles("Rowan Hale and Ash Capital, LLC, Defendants, and Marlowe Fund, LP, Relief Defendants")).toEqual(["Rowan Hale: defendant", "Ash Capital, LLC: defendant", "Marlowe Fund, LP: relief-defendant"]);
  expect(roles("Rowan Hale, Ida Ash, and Marlowe Trust, as Relief Defendant")).toEqual(["Rowan Hale: defendant", "Ida Ash: defendant", "Marlowe Trust: relief-defendant"]);
});
