import { expect, test } from "vitest";
import { courtAt, courtCoded, courtNamed } from "./court.ts";

test.each([
  ["U.S. District Court Southern District of New York (Foley Square)", "nysd"],
  ["U.S. District Court California Northern District (San Francisco)", "cand"],
  ["UNITED STATES DISTRICT COURT, CENTRAL DISTRICT OF CALIFORNIA (Western Division - Los Angeles)", "cacd"],
  ["U.S. District Court [LIVE] Western District of Washington (Seattle)", "wawd"],
  ["U.S. District Court Northern District of West Virginia (Clarksburg)", "wvnd"],
  ["U.S. District Court District of Columbia (Washington, DC)", "dcd"],
  ["U.S. District Court District of Nevada (Las Vegas)", "nvd"],
  ["U.S. Court of International Trade LIVE Database (New York)", "cit"],
  ["United States Judicial Panel on Multidistrict Litigation", "jpml"],
  ["United States Court of Appeals for the Ninth Circuit", "ca9"],
  ["United States Court of Appeals for District of Columbia Circuit", "cadc"],
  ["United States Court of Appeals for the Federal Circuit", "cafc"],
  ["U.S. Bankruptcy Appellate Panel of the Ninth Circuit", "bap9"],
  ["United States Court of Appeals for Veterans Claims", "cavc"],
  ["U.S. BANKRUPTCY COURT NORTHERN DISTRICT OF ALABAMA (Decatur)", "alnb"],
  ["U.S. Bankruptcy Court District of Nebraska", "nebraskab"],
  ["U.S. District Court of Texas", null],
  ["Somewhere", null],
])("%s is %s", (text, court) => expect(courtNamed(text)).toBe(court));

test.each([
  ["CM/ECF - casd-History/Documents Query", "casd"],
  ["CAND-ECF", "cand"],
  ["CM/ECF LIVE - U.S. Bankruptcy Court:flsb", "flsb"],
  ["CM/ECF - U.S. District Court:cod", "cod"],
  ["CM/ECF Live Database Area", null],
  ["ALS District Version 6.1 Live", null],
])("the title %s names %s", (title, court) => expect(courtCoded(title)).toBe(court));

test.each([
  ["https://ecf.nysd.uscourts.gov/doc1/127", "nysd"],
  ["this.href=\"https://ecf.azb.uscourts.gov/doc1/127\"", "arb"],
  ["https://ecf.nysd.uscourts.gov.example/doc1/127", null],
  ["/doc1/127", null],
])("%s leads to %s", (address, court) => expect(courtAt(address)).toBe(court));
