import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRelease, type ParsedRelease, type ReleaseRow } from "./parse.ts";
import { repair } from "./repair.ts";

const examples = parse<ReleaseRow>(readFileSync(new URL("examples/releases.csv", import.meta.url)), { columns: true });
const read = (number: string): ParsedRelease => {
  const parsed = parseRelease(examples.find((row) => row.lt_no === number) as ReleaseRow);
  if (parsed.ignored !== undefined) throw new Error(parsed.ignored);
  return parsed;
};
const names = (release: ParsedRelease): string[] => release.defendants.map((d) => (d.role === "defendant" ? d.name : `${d.name} (${d.role})`));

describe("a release of each layout", () => {
  test("a text dump of 1996 with lost quotes", () => {
    const release = read("90001");
    expect(release).toMatchObject({ number: "LR-90001", date: "1996-11-12", dateFrom: "header", court: "D. Mass.", docket: "96-10869 (MLW)", docketCore: "9610869" });
    expect(names(release)).toEqual(["Harborlight Research Corporation", "Rowan Hale III"]);
    expect(release.text).toContain("Harborlight's");
    expect(release.refs).toEqual([{ number: "LR-90000", date: "1996-08-06" }]);
  });

  test("a list of headings of 2009", () => {
    const release = read("90002");
    expect(release).toMatchObject({ date: "2009-02-04", dateFrom: "header", court: "S.D.N.Y.", docket: "08 Civ. 02979 (LAK)", title: "SEC Obtains Stipulated Judgment Against Ida Ash" });
    expect(names(release)).toEqual(["Marlowe & Sons, Inc.", "Ida Ash", "Harborlight Fund, LP (relief-defendant)"]);
  });

  test("a plain text of 2018 without header or caption", () => {
    const release = read("90003");
    expect(release).toMatchObject({ date: "2018-04-06", dateFrom: "text", court: "S.D.N.Y.", docket: null, caption: null });
    expect(names(release)).toEqual(["Harborlight Corp.", "Rowan Hale", "Ida Marlowe"]);
  });

  test("a criminal caption gives no docket, and the court of the agency's own case", () => {
    const release = read("90004");
    expect(release).toMatchObject({ court: "S.D. Fla.", docket: null });
    expect(names(release)).toEqual(["Rowan Hale", "Hale Asset Advisory, LLC"]);
  });

  test("a saved error page and a number left out are ignored with the reason", () => {
    expect(parseRelease(examples.find((row) => row.lt_no === "90005") as ReleaseRow)).toEqual({ ignored: "the saved page is the site's file-not-found page" });
    expect(parseRelease({ lt_no: "90006", yr: "2010", title: "[<h2><i>(Intentionally omitted)</i></h2>]", lt: "[, ]" })).toHaveProperty("ignored");
  });
});

test.each([
  ["[Commissionâs complaint, <b>today</b> ]", "Commission’s complaint, today"],
  ["[R &amp; R, <br/>Inc.]", "R & R,\nInc."],
  ["b\\r\\r Rowan\\s fund under \\x15 5 \\x0c\\x1a", "Rowan's fund under § 5"],
])("repairs %s", (raw, text) => expect(repair(raw)).toBe(text));

test("any text is read without an error, and the same text alike", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ maxLength: 200 }), (lt, title) => {
      const row = { lt_no: "90007", yr: "2004", title, lt };
      expect(parseRelease(row)).toEqual(parseRelease(row));
    }),
    { numRuns: 200 },
  );
});

test.each(["Aa ", "A. ", "(", "SEC v. ", ", and ", "98-", "against Aa, ", "<b ", "<!--", "â€", "LR-12345, ", "Inc., ", "Aa Bb as relief defendants, ", "SEC v. Aa Bb, 99 Civ. 1 (S.D.N.Y.), "])("a long run of %j takes no more than its share of time", (part) => {
  const time = (length: number): number => {
    const lt = part.repeat(Math.ceil(length / part.length));
    const start = performance.now();
    parseRelease({ lt_no: "1", yr: "1998", title: "", lt });
    return performance.now() - start;
  };
  time(20_000);
  // Four times the text in at most sixteen times the time would be quadratic; generous for a busy machine.
  expect(time(80_000)).toBeLessThan(Math.max(1500, 12 * time(20_000)));
});

test("the number that a cut caption lost is taken from the text's own citation of the case", () => {
  const row = { lt_no: "90031", yr: "2010", title: "[<h2>SEC v. Ann Harrow, Larkmoor Partners, L.P., Quillon Master Fund, Ltd., and Vesper Offsh", lt: "[On September 13, 2010, the court entered judgment., Additional information about this matter can be found at SEC v. Harrow et al., Civil Action No. 07-cv-3899 (E.D. Pa.).]" };
  expect(parseRelease(row)).toMatchObject({ docket: "07-cv-3899" });
  expect(parseRelease({ ...row, lt: row.lt.replace("Harrow", "Somebody Else") })).toMatchObject({ docket: null });
});
