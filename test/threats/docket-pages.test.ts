import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RecordError } from "../../src/record/problem.ts";
import source, { readDocket } from "../../src/sources/recap-docket-html/index.ts";
import { rowsOf } from "../../src/sources/recap-docket-html/rows.ts";

const folder = new URL("../../src/sources/recap-docket-html/examples/", import.meta.url);
const examples = readdirSync(folder).map((name) => readFileSync(new URL(name, folder)));
const civil = readFileSync(new URL("civil.html", folder)).toString();
const archive = readFileSync(new URL("archive.xml", folder)).toString();

/** Pieces that tempt a reader of pages. */
const pieces = ["<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<b>", "<u>", "<script>", "</script>", "<!--", "-->", "<![CDATA[", "&amp;", "&#0;", "&#x110000;", "<title>", "<h3>", "<center>", "<select>", "<", ">", "\"", "'", "\0", "�", "DOCKET FOR CASE #: ", "Date Filed: ", "13/45/9999", "{", "}", "\\u0000", "</document>", "<document attachment_num='0'>"];

describe("pages that were changed", () => {
  test("never throw and never give a row that is not one", () => {
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(400), put: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 }), fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes).toString("latin1"))) });
    fc.assert(fc.property(fc.constantFrom(...examples), fc.array(change, { minLength: 1, maxLength: 6 }), (example, changes) => {
      const bytes = changes.reduce((page, { at, cut, put }) => {
        const place = Math.floor(at * page.length);
        return Buffer.concat([page.subarray(0, place), Buffer.from(put, "latin1"), page.subarray(place + cut)]);
      }, example);
      const read = readDocket(bytes);
      if ("refused" in read) {
        expect(read.refused).toMatch(/^(?:is|says|names|does|holds)\b[^\n]{5,400}$/);
        return;
      }
      for (const row of rowsOf(read)) expect(source.files.row(row, 1)).toMatchObject({ kept: { id: expect.any(String) } });
      for (const { filed, entered, entry } of read.entries) {
        for (const day of [filed, entered]) expect(day === null || /^\d{4}-\d\d-\d\d$/.test(day)).toBe(true);
        expect(entry === null || Number.isSafeInteger(entry)).toBe(true);
      }
    }), { numRuns: 400 });
  });

  test("any bytes are read or refused", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), fc.constantFrom("", "application/json", "text/html"), (bytes, media) => typeof readDocket(bytes, media) === "object"), { numRuns: 300 });
  });

  test("from disk they are refused with a RecordError", async () => {
    const file = new URL("login.html", folder);
    await expect(source.files.open!(file.pathname)).rejects.toBeInstanceOf(RecordError);
  });
});

test.each([
  "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<style>td{}</style>", "<!-- hidden -->", "<a href=\"javascript:alert(1)\">ok</a>", "<table><tr><td>in</td></tr></table>", "<iframe src=x>no</iframe>", "<scr<script>x</script>ipt>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
])("no markup survives: %s", (markup) => {
  const read = readDocket(Buffer.from(civil.replace("MINUTE ORDER", `BEFORE ${markup} AFTER`).replace("Ostrich Coin Ltd.</B>", `Ostrich ${markup} Coin</B>`)));
  if ("refused" in read) return expect(read.refused).toMatch(/cannot read|cut short/);
  expect(JSON.stringify({ ...read, entries: read.entries.map(({ text }) => text.replace("<within>", "")) })).not.toMatch(/<[a-z!/]|onerror|onload|javascript:|alert/i);
});

test("what a JSON holds as markup is taken off", () => {
  const read = readDocket(Buffer.from(JSON.stringify({ court_id: "nysd", docket_number: "1:31-cv-00001", case_name: "A <b>v.</b> B", docket_entries: [{ entry_number: 1, description: "ORDER <script>alert(1)</script><img src=x onerror=alert(1)> at 5 < 6" }] })));
  expect(read).toMatchObject({ docket: { name: "A v. B" }, entries: [{ text: expect.not.stringMatching(/<[a-z]|alert|onerror/) }] });
});

describe("time grows with the length of a page and no faster", () => {
  const head = civil.slice(0, civil.indexOf("COMPLAINT against"));
  const long: Record<string, (n: number) => string> = {
    "tables within tables": (n) => `${head}${"<table><tr><td>x".repeat(n)}`,
    "cells never closed": (n) => `${head}${"<td>x".repeat(n)}`,
    "rows never closed": (n) => `${head}${"<tr><td>01/01/2031<td>1<td>x".repeat(n)}`,
    "one number for all": (n) => civil.replace("</table><br>\n<hr>", `${Array.from({ length: n }, (_, day) => `<tr><td>03/04/2031</td><td>1</td><td>NOTICE ${day}</td></tr>`).join("")}</table><hr>`),
    "styles never closed": (n) => `${head}${"<b><i><u>".repeat(n)}`,
    "headings": (n) => `${"<h3>".repeat(n)}${civil}`,
    "centres in a cell": (n) => `${head}${"<center>x".repeat(n)}`,
    "open comments": (n) => `${head}${"<!-- ".repeat(n)}`,
    "open scripts": (n) => `${head}${"<script>".repeat(n)}`,
    "entities": (n) => `${head}${"&am;&#x;&".repeat(n)}`,
    "blanks": (n) => `${head}${" \n\t".repeat(n)}.`,
    "commas": (n) => `${head}${" ,".repeat(n)}`,
    "links": (n) => `${head}${"<a href='https://ecf.vaed.uscourts.gov/doc1/1' onclick=\"goDLS('\">1</a>".repeat(n / 10)}`,
    "elements of XML": (n) => archive.replace("<nonce>", `${"<a>".repeat(n)}<nonce>`),
    "attorneys": (n) => civil.replace("<BR>PRO SE", "<BR><B>A B</B><BR><I>LEAD</I>".repeat(n / 10)),
    "notes": (n) => civil.replace("<i>individually</i>", `${"<br>12 a".repeat(n)}`),
    "one long note": (n) => civil.replace("individually", "12 a ".repeat(n)),
    "labels": (n) => civil.replace("Assigned to:", `${"Assigned ".repeat(n)}:`),
    "flags": (n) => civil.replace("CLOSED", " , ".repeat(n)),
  };
  test.each(Object.keys(long))("%s", (kind) => {
    const spent = (n: number): number => {
      const bytes = Buffer.from(long[kind]!(n));
      return Math.min(...[1, 2].map(() => {
        const start = process.cpuUsage();
        const read = readDocket(bytes);
        if (!("refused" in read)) rowsOf(read);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      }));
    };
    const [small, large] = [spent(4000), spent(32_000)];
    // Eight times the length: a square would take sixty-four times as long.
    expect(large).toBeLessThan(Math.max(30 * small, 300));
  }, 60_000);
});
