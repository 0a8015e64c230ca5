import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { parse } from "csv-parse";
import { expect, test } from "vitest";
import { redact } from "../../src/evidence/index.ts";
import { shared, withData } from "./shared.ts";

/** Hits by kind in every column of a file. */
async function counted(file: string): Promise<Record<string, number>> {
  const kinds: Record<string, number> = {};
  const rows = createReadStream(`${shared}/${file}`).pipe(createGunzip()).pipe(parse({ columns: true, bom: true, relax_quotes: true, relax_column_count: true }));
  for await (const row of rows as AsyncIterable<Record<string, string>>) {
    for (const value of Object.values(row)) for (const { kind } of redact(value).found) kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
}

const releases = "data/sec_releases/sec_litigation_releases_1996_2018_fulltext.csv.gz";
const entries = "data/court_dockets/juriscraper_docket_entries_flat.csv.gz";

// All hits were read when these numbers were written down: each is a contact, none a docket, release, amount or date.
withData(releases, "the releases of 1996 to 2018", () => {
  test("hold these contacts and no others that the patterns see", async () => expect(await counted(releases)).toEqual({ phone: 177, address: 36, email: 28 }));
});
withData(entries, "the docket entries", () => {
  test("hold these contacts and no others that the patterns see", async () => expect(await counted(entries)).toEqual({ phone: 43, email: 25, address: 13 }));
});
