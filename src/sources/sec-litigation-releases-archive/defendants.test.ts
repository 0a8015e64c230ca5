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
])("%s", (text, names) => expect(told(text)).toEqual(names));

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
