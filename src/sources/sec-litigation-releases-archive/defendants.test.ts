import { expect, test } from "vitest";
import { findCaptions } from "./caption.ts";
import { findDefendants } from "./defendants.ts";
import { findReferences } from "./references.ts";
import { sameName } from "./same-name.ts";

const told = (text: string, caption = ""): string[] => findDefendants(findCaptions(caption), "", text).map((d) => (d.role === "defendant" ? d.name : `${d.name} (${d.role})`));

test.each<[string, string[]]>([
  ["The SEC charged Rowan Hale and Ida Ash with insider trading in the securities of Harborlight, Inc.", ["Rowan Hale", "Ida Ash"]],
  ["The SEC alleges that Marlowe Group LLC and its founder, Rowan Hale, raised $3 million.", ["Marlowe Group LLC", "Rowan Hale"]],
  ["The court entered a judgment against Rowan Hale, the former president of Harborlight, Inc., a software maker.", ["Rowan Hale"]],
  ["The court entered judgments against defendants Rowan Hale, Jr. (Hale), Ida Ash III, and Ash & Sons, Inc. and relief defendant Marlowe Trust.", ["Rowan Hale, Jr.", "Ida Ash III", "Ash & Sons, Inc.", "Marlowe Trust (relief-defendant)"]],
  ["Rowan Hale consented to the entry of a final judgment. The SEC's investigation was conducted by Ernest Bywater and supervised by Ada Cope.", ["Rowan Hale"]],
  ["On May 4, 2016, the Honorable Mark Ashdown entered a judgment against Rowan Hale. Judge Ashdown ordered Hale to pay $5.", ["Rowan Hale"]],
  ["The complaint charges Rowan Hale, a resident of San Marino, California, with fraud. The court appointed Ernest Bywater as receiver.", ["Rowan Hale"]],
  ["The SEC also charged two agents. Also charged in the case are his wife Ida Hale and their broker Karl Dogan Ash.", ["Ida Hale", "Karl Dogan Ash"]],
  ["Investors bought notes of Harborlight, Inc. through the agency of Marlowe Bank.", []],
  ["The Commission alleged in its 1995 complaint that Ash & Marlowe Company, Rowan Hale and Ida Ash sold unregistered securities.", ["Ash & Marlowe Company", "Rowan Hale", "Ida Ash"]],
  ["The two brokers, Rowan Hale and Ida Ash, previously agreed to settle the charges.", ["Rowan Hale", "Ida Ash"]],
  ["The SEC charged a former Harborlight LLP partner and his wife. The SEC sued Rowan Hale.", ["Rowan Hale"]],
  ["The Commission sued Rowan Hale. A grand jury returned an indictment against Ernest Bywater.", ["Rowan Hale"]],
  ["The Commission sued Rowan Hale. It amended its complaint to name Marlowe Holdings, Inc. and Ida Ash as relief defendants.", ["Rowan Hale", "Marlowe Holdings, Inc. (relief-defendant)", "Ida Ash (relief-defendant)"]],
  ["The Commission sued Rowan Hale and Ida Ash, who had been named as a relief defendant.", ["Rowan Hale", "Ida Ash (relief-defendant)"]],
  ["The Commission sued Rowan Hale and Ida Ash. It named three companies belonging to Rowan Hale and Ida Ash as relief defendants.", ["Rowan Hale", "Ida Ash"]],
  ["The Commission sued Rowan K. (Ray) Hale and Ash, Hale & Marlowe LLC.", ["Rowan K. (Ray) Hale", "Ash, Hale & Marlowe LLC"]],
  ["The court entered a Judgment Against Defendants Hale-Ash.com, Inc. and Ida Ash.", ["Hale-Ash.com, Inc.", "Ida Ash"]],
  ["The Commission sued Fruition Inc. (previously called Seacoast Marlowe).", ["Fruition Inc."]],
  ["The order names two new relief defendants named in the Amended Complaint, Marlowe Holdings, Inc. and Ida Ash.", ["Marlowe Holdings, Inc. (relief-defendant)", "Ida Ash (relief-defendant)"]],
  ["The Commission sued Rowan Hale. In an earlier case, SEC v. Ida Ash, et al., 99 Civ. 1234 (D. Utah), the court entered an injunction.", ["Rowan Hale", "Ida Ash (other-charged)"]],
  // Offices and places before a name, headlines, and what a sentence's start adds.
  ["The SEC sued the former Boise Mayor Rowan K. Hale and Bond Trader Ida Ash.", ["Rowan K. Hale", "Ida Ash"]],
  ["The court entered a judgment against Rowan Hale, of Marlowe, New York Without admitting the claims, Hale consented.", ["Rowan Hale"]],
  ["The SEC sued New Jersey-based Harborlight Holdings LLC.", ["Harborlight Holdings LLC"]],
  ["The SEC charged Harborlight's Inc. with fraud.", ["Harborlight's Inc."]],
  ["The complaint alleges that Rowan Hale violated, and Ida Ash aided and abetted violations of, the law as to Ida Ash Sections 5 and 17.", ["Rowan Hale", "Ida Ash"]],
  // Issuers and employers.
  ["The SEC charged Rowan Hale, chairman of Harborlight Systems, Inc. As a result, Harborlight was required to restate its figures.", ["Rowan Hale"]],
  ["The SEC sued Rowan Hale, former chief of Ash Corp.'s wholly owned subsidiary, Harborlight Wireless LLC, and the four managing members of two hedge funds, Marlowe Fund, LLC and Sutter Fund, LLC.", ["Rowan Hale"]],
  ["The SEC sued Rowan Hale and the president of a related company named Harborlight Systems, Inc.", ["Rowan Hale"]],
  ["An engineer who worked at the energy company Harborlight Corporation has agreed to settle charges. The SEC sued Rowan Hale.", ["Rowan Hale"]],
  ["The SEC froze the assets of unknown traders. Harborlight Group Corp. agreed to acquire Marlowe Group, LLC.", []],
  // Prosecutors' people.
  ["The SEC sued Rowan Hale. The United States Attorney also announced that Ida Ash and Ernest Bywater pleaded guilty.", ["Rowan Hale"]],
  ["The jury acquitted co-defendant Ernest Bywater. The SEC sued Rowan Hale.", ["Rowan Hale"]],
  // One person under a name and its lost apostrophe.
  ["The SEC sued Rowan Calder. The complaint charges that defendant Rowan Calders brother passed the news to Calder.", ["Rowan Calder"]],
  ["The court entered an order dismissing Ida Ash of Paoli, Ohio as a relief defendant. The SEC sued Rowan Hale.", ["Ida Ash (relief-defendant)", "Rowan Hale"]],
])("%s", (text, names) => expect(told(text)).toEqual(names));

test("a full stop for a comma parts two parties, and a title cut off may have named more", () => {
  expect(told("", "SEC v. Terry D. Rawlstone. Dale E. Hale, 99 Civ. 1234 (S.D.N.Y.)")).toEqual(["Terry D. Rawlstone", "Dale E. Hale"]);
  const roles = (cut: boolean): string[] => findDefendants(findCaptions("SEC v. Rowan Hale, 99 Civ. 1234 (S.D.N.Y.)"), "", "The SEC sued Rowan Hale and Ida Ash.", cut).map((d) => d.role);
  expect([roles(false), roles(true)]).toEqual([["defendant", "other-charged"], ["defendant", "defendant"]]);
});

test("names of a caption in capitals take their form from the text", () => {
  expect(told("The Commission sued Karl McAsh and HLT Corp. (HLT).", "SEC v. KARL MCASH and HLT CORP., 99 Civ. 1234 (S.D.N.Y.)")).toEqual(["Karl McAsh", "HLT Corp."]);
  expect(told("", "SEC v. ROWAN HALE and HLT LLC, 99 Civ. 1234 (S.D.N.Y.)")).toEqual(["Rowan Hale", "HLT LLC"]);
});

test("halves and further endings of a caption's name are no one else", () => {
  expect(told("The Commission sued Ash Pointe of Nevis, LLC. The SEC charged Ash Pointe of Nevis, LLC.", "SEC v. ASH POINTE OF NEVIS, LLC, ET AL., 99 Civ. 1234 (S.D.N.Y.)")).toEqual(["Ash Pointe of Nevis, LLC"]);
  expect(told("The court appointed a receiver over Harborlight Corporation, S.A.", "SEC v. HARBORLIGHT CORP., S.A., 99 Civ. 1234 (S.D.N.Y.)")).toEqual(["Harborlight Corporation, S.A."]);
});

test("who is charged beside a full caption is no defendant of the action", () => {
  expect(told("The Commission previously charged Ida Ash in another case.", "SEC v. Rowan Hale, 99 Civ. 1234 (S.D.N.Y.)")).toEqual(["Rowan Hale", "Ida Ash (other-charged)"]);
});

test.each([
  ["Rowan B. Hale", "Rowan Hale", true],
  ["Rowan B. Hale", "Rowan Bertram Hale", true],
  ["Rowan B. Hale", "Rowan C. Hale", false],
  ["Rowan Hale, Jr.", "Rowan Hale, Sr.", false],
  ["Bob Hale", "Robert Hale", false],
  ["Harborlight Corp.", "HARBORLIGHT CORPORATION", true],
  ["The Harborlight Group", "Harborlight Group", true],
  ["Harborlight Inc.", "Harborlight LLC", false],
  ["Harborlight Fund I, LP", "Harborlight Fund II, LP", false],
])("%s and %s: %s", (a, b, same) => expect(sameName(a, b)).toBe(same));

test.each<[string, [string, string | null][]]>([
  ["See LR-20545 (April 30, 2008); LR-20821 (Dec. 5, 2008), and LR-22068.", [["LR-20545", "2008-04-30"], ["LR-20821", "2008-12-05"], ["LR-22068", null]]],
  ["see Litigation Release Nos. 14661 (September 29, 1995) and 14740 (November 28, 1995).", [["LR-14661", "1995-09-29"], ["LR-14740", "1995-11-28"]]],
  ["Related Releases: L.R. 14706, L.R. 14779", [["LR-14706", null], ["LR-14779", null]]],
  ["Accounting and Auditing Enforcement Release No. 3569 and Exchange Act Release No. 34567", []],
])("%s", (text, refs) => expect(findReferences(text, null).map((r) => [r.number, r.date])).toEqual(refs));
