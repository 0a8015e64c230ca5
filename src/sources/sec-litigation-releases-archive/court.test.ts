import { expect, test } from "vitest";
import { courtAt, findCourts } from "./court.ts";
import { courtId, shortName, STATES } from "./district-courts.ts";

test.each([
  ["(S.D.N.Y.)", "S.D.N.Y."],
  ["(SDNY)", "S.D.N.Y."],
  ["(NDGA August 23, 2005)", "N.D. Ga."],
  ["USDC/ND, TX (Lubbock Division)", "N.D. Tex."],
  ["(USDC/DC)", "D.D.C."],
  ["(USDC WY)", "D. Wyo."],
  ["U.S.D.C. Idaho", "D. Idaho"],
  ["(D. CONN.)", "D. Conn."],
  ["(W.D. Michigan, filed May 26, 2009)", "W.D. Mich."],
  ["(E.D.P.A.)", "E.D. Pa."],
  ["(S. D. Florida)", "S.D. Fla."],
  ["(E.D. Wa.)", "E.D. Wash."],
  ["(D. Utah 2:03-CV-00442 TC)", "D. Utah"],
  ["United States District Court, Southern District of New York", "S.D.N.Y."],
  ["the District Court of Massachusetts", "D. Mass."],
  ["the U.S. District Court for the District of Columbia", "D.D.C."],
  ["the U.S. District Court in Salt Lake City granted", "D. Utah"],
  ["federal court in Brooklyn, New York,", "E.D.N.Y."],
  ["United States District Court in Sherman, Texas", "E.D. Tex."],
  ["a Massachusetts federal court", "D. Mass."],
  ["the Court of Appeals for the Eleventh Circuit", "11th Cir."],
  ["(1st Cir.)", "1st Cir."],
])("%s is %s", (text, court) => expect(findCourts(text).map((c) => c.court)).toContain(court));

test.each([
  ["the U.S. Attorney's Office for the Southern District of Ohio", "a prosecutor is no court"],
  ["(D. Florida.)", "Florida has three districts"],
  ["a Wisconsin federal court", "Wisconsin has two districts"],
  ["federal court in Springfield", "courts of three states sit in a Springfield"],
  ["Daniel D. Penn", "a middle initial"],
  ["(RSP/DNH)", "judges"],
])("%s tells no court: %s", (text) => expect(findCourts(text)).toEqual([]));

test("every district with a city of its own is found by it", () => {
  for (const state of STATES) {
    for (const [direction, cities] of Object.entries(state.districts)) {
      for (const city of cities ?? []) expect([city, courtAt(city, state.name)]).toEqual([city, shortName(direction, state.short)]);
    }
  }
});

test("there are 94 district courts", () => expect(STATES.flatMap((s) => Object.keys(s.districts))).toHaveLength(94));

test.each([
  ["S.D.N.Y.", "nysd"], ["C.D. Cal.", "cacd"], ["D. Mass.", "mad"], ["D.D.C.", "dcd"], ["M.D. La.", "lamd"], ["D.P.R.", "prd"], ["D.N. Mar. I.", "nmid"],
  ["2d Cir.", null], ["S.D.", null], ["D. New Bedford", null],
])("CourtListener calls %s %s", (short, id) => expect(courtId(short)).toBe(id));
