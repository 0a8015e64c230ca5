import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { parse } from "csv-parse";
import { beforeAll, expect, test } from "vitest";
import { codeRelease } from "../../src/coding/index.ts";
import { archiveSource, casesOfMatters, type ReleaseCode } from "../../src/analysis/inventories/index.ts";
import type { InventoryCase } from "../../src/analysis/inventories/case.ts";
import { inheritedAt } from "../../src/analysis/inventories/inherited.ts";
import { gather, type StoredMatter } from "../../src/sources/sec-litigation-releases-archive/gather.ts";
import { litigationReleases } from "../../src/sources/sec-litigation-releases-archive/row.ts";
import type { BulkRow } from "../../src/store/store.ts";
import { shared, withData } from "./shared.ts";

const archive = "data/sec_releases/sec_litigation_releases_1996_2018_fulltext.csv.gz";
const at = (day: string) => ({ day, from: "before", to: "after" });
const measure = (months: number, below = 12) => ({ months, age: { from: 0, below }, industry: "all" });

withData(archive, "inherited inventories in the archive of releases", () => {
  let cases: InventoryCase[] = [];

  // Only 2008 to 2010: enough for cases of less than a year at the change of 2009, in a tenth of the time.
  beforeAll(async () => {
    const kept: BulkRow<object>[] = [];
    const codes = new Map<string, ReleaseCode>();
    const rows = createReadStream(`${shared}/${archive}`).pipe(createGunzip()).pipe(parse({ columns: true })) as AsyncIterable<{ lt_no: string; yr: string; title: string; lt: string }>;
    for await (const record of rows) {
      const read = ["2008", "2009", "2010"].includes(record.yr) ? litigationReleases.row(record, 0) : undefined;
      if (!read || !("kept" in read)) continue;
      kept.push(read.kept);
      codes.set(read.kept.id, codeRelease({ id: read.kept.id, title: record.title, text: record.lt }));
    }
    const { rows: matters } = await gather.from((async function* () { yield* kept; })());
    cases = casesOfMatters(matters as BulkRow<StoredMatter>[], codes);
  }, 300_000);

  test("of the changes of government in it, only that of 2009 has its days without a hole, for 23 months", () => {
    const of = (day: string, months: number) => inheritedAt(cases, archiveSource, at(day), measure(months));
    expect(of("2001-01-20", 24)).toMatchObject({ status: "not-computable", monthsPossible: 0, why: { en: expect.stringMatching(/Nearly all releases of 2000 are missing/) } });
    expect(of("2009-01-20", 24)).toMatchObject({ status: "not-computable", monthsPossible: 23, why: { en: expect.stringMatching(/hole from 2011-01-01/) } });
    expect(of("2017-01-20", 24)).toMatchObject({ status: "not-computable", monthsPossible: 0, why: { en: expect.stringMatching(/past the end of the data \(2018-06-30\)/) } });
    expect(of("2017-01-20", 12)).toMatchObject({ status: "not-computable", monthsPossible: 0, why: { en: expect.stringMatching(/11 per cent of the numbers of 2016/) } });
  });

  test("releases tell of hardly a drop in 2009 and 2010, and of most cases not whether they were pending", () => {
    const found = inheritedAt(cases, archiveSource, at("2009-01-20"), measure(23));
    expect(found).toMatchObject({ status: "computed", complete: false });
    if (found.status !== "computed") return;
    expect(found.inherited.length).toBeGreaterThan(40);
    expect(found.dropped.length).toBeLessThan(5);
    expect(found.pendingUnknown.length).toBeGreaterThan(found.inherited.length);
    expect(found.high.share! - found.low.share!).toBeGreaterThan(0.5);
  });
});
