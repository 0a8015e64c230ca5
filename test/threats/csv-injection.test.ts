import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deskOver, exampleStatements } from "../../src/site/examples/desk.ts";
import { site, writeCsv } from "../../src/site/index.ts";

/** What a spreadsheet would take for a formula. */
const formula = /^[\s\p{Cc}]*[=+\-@|%＝＋－＠]/u;

describe("a table that is opened in a spreadsheet", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =cmd|' /C calc'!A0", "|calc", "＝1+1", '=HYPERLINK("http://x","y")'])("does not run %j", (text) => {
    const [, row] = parse(writeCsv(["a"], [[text]])) as string[][];
    expect(row?.[0]).toBe(`'${text}`);
  });

  it("keeps numbers as numbers and plain words as they are", () => {
    expect(writeCsv(["a", "b", "c"], [[-1.5, "SEC v. Alder, Inc.", null]])).toBe('a,b,c\r\n-1.5,"SEC v. Alder, Inc.",\r\n');
  });

  it("gives back every text, at most with an apostrophe in front, and never a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 5 }), (cells) => {
        const [, row] = parse(writeCsv(cells.map(String), [cells]), { relax_column_count: true, skip_empty_lines: false }) as string[][];
        row?.forEach((cell, n) => {
          expect([cells[n], `'${cells[n]}`]).toContain(cell);
          expect(cell).not.toMatch(formula);
        });
      }),
      { seed: 7 },
    );
  });

  it("is guarded at both doors of the site", async () => {
    const hostile = JSON.parse(JSON.stringify(exampleStatements()).replaceAll('"SEC v. ', '"=SEC v. ').replaceAll('"dropped outright"', '"@dropped"'));
    const app = site(deskOver(hostile));
    for (const path of ["/en/actions.csv", "/en/reconciliation.csv"]) {
      const answer = await app.request(path);
      expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
      const rows = parse(await answer.text()) as string[][];
      expect(rows.length).toBeGreaterThan(10);
      expect(rows.flat().filter((cell) => formula.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
    }
  });
});
