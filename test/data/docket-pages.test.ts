import { beforeAll, expect, test } from "vitest";
import { agreement, examples, listed, pageOf, unpack } from "../../bench/dockets.ts";
import { readDocket } from "../../src/sources/recap-docket-html/read.ts";
import { rowsOf } from "../../src/sources/recap-docket-html/rows.ts";
import { withData } from "./shared.ts";

withData(examples.replace("../shared/", ""), "saved dockets with another parser's reading beside them", () => {
  let files: ReadonlyMap<string, Buffer>;
  let names: { main: string[]; beside: string[] };

  beforeAll(() => {
    files = unpack();
    names = listed(files);
  });

  test("of 169 dockets at least 99 in 100 entries have equal number, date and text, and none is refused", () => {
    const { entries, share, header, party, files: results } = agreement(files, names.main);
    expect(names.main).toHaveLength(169);
    expect(results.filter(({ refused }) => refused !== undefined)).toEqual([]);
    expect(entries[1]).toBeGreaterThanOrEqual(7111);
    expect(share).toBeGreaterThanOrEqual(0.99);
    for (const field of ["court", "number", "filed", "terminated", "cause", "natureOfSuit", "jury", "demand"]) expect([field, header[field]![0]]).toEqual([field, header[field]![1]]);
    for (const field of ["name", "terminated", "attorneys"]) expect([field, party[field]![0]]).toEqual([field, party[field]![1]]);
  }, 120_000);

  test("appeals and the Internet Archive's dockets agree as well", () => {
    expect(agreement(files, names.beside).share).toBeGreaterThanOrEqual(0.99);
  }, 120_000);

  test("every entry has a text, and no row of a page stands under another's id", () => {
    for (const name of names.main) {
      const read = readDocket(pageOf(files, name)!);
      if ("refused" in read) throw new Error(`${name} ${read.refused}`);
      const seen = new Map<string, string>();
      for (const { table, id, data } of rowsOf(read)) {
        const said = JSON.stringify(data);
        expect([id, seen.get(`${table} ${id}`) ?? said]).toEqual([id, said]);
        seen.set(`${table} ${id}`, said);
      }
      expect(read.entries.filter(({ text }) => /<\/?(?:a|b|i|td|tr|font|br)\b/i.test(text))).toEqual([]);
    }
  }, 120_000);

  test("pages that are no dockets are refused", () => {
    const others = [...files.keys()].filter((name) => /^(?:dockets\/not_\w+|case_queries|attachment_pages|confirmation_pages|free_opinion_report)\/.*\.html$/.test(name));
    expect(others.length).toBeGreaterThan(200);
    // Their collection holds one real docket, of a bankruptcy, among them: a script of the browser stands before it.
    expect(others.filter((name) => !("refused" in readDocket(files.get(name)!)))).toEqual(["dockets/not_dockets/wawb_646603.html"]);
  }, 120_000);
});
