import { describe, expect, test } from "vitest";
import { openStore } from "../../src/evidence/index.ts";
import { ingest, rowsOf, sinkOf, sourceCalled } from "../../src/sources/index.ts";
import type { LostRelease, StoredRelease } from "../../src/sources/sec-litigation-releases-archive/row.ts";
import type { PressRow } from "../../src/sources/sec-press-release-list/row.ts";
import type { TrackerRow } from "../../src/sources/crypto-trackers/shape.ts";
import type { BulkRow } from "../../src/store/store.ts";
import { shared, withData } from "./shared.ts";

/** Loads a real file twice; gives the counts of both runs and the rows. */
async function loaded<T>(id: string, file: string): Promise<{ first: number[]; again: number[]; reasons: Array<[string, number]>; rows: Map<string, BulkRow<T>> }> {
  const source = rowsOf(await sourceCalled(id));
  const store = await openStore(":memory:");
  const options = { now: "2026-11-22T00:00:00Z", tick: () => 0 };
  const runs = [];
  for (let n = 0; n < 2; n += 1) runs.push(await ingest(source, [`${shared}/data/${file}`], sinkOf(store), options));
  const [first, again] = runs.map(({ seen, added, changed, unchanged }) => [seen, added, changed, unchanged]);
  const rows = new Map<string, BulkRow<T>>();
  for await (const row of store.rows<T>(source.table)) rows.set(row.id, row);
  await store.close();
  expect(runs[0]!.seen).toBeGreaterThanOrEqual(source.manifest.minRows);
  return { first: first!, again: again!, reasons: runs[0]!.ignored.map(({ reason, count }) => [reason.en, count]), rows };
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

withData("data/sec_releases", "the press release list", () => {
  test("gives 1,249 releases of 1,250 rows, all dated, and one number missing in five years", async () => {
    const { first, again, reasons, rows } = await loaded<PressRow>("sec-press-release-list", "sec_releases/sec_press_releases_2020-09_2025-09.csv");
    expect([first, again]).toEqual([[1250, 1249, 0, 0], [1250, 0, 0, 1249]]);
    expect(reasons).toEqual([["the same thing stands in an earlier row of this load", 1]]); // 2024-3 stands there twice
    const dates = [...rows.values()].map((row) => row.date ?? "").sort();
    expect([dates[0], dates.at(-1)]).toEqual(["2020-09-01", "2025-09-30"]);
    // One row bears the number of a release of the year before; its address and its day tell the right one.
    expect(rows.get("2023-123")).toMatchObject({ date: "2023-06-29", data: { listedAs: "2022-123" } });
    expect(rows.get("2022-123")).toMatchObject({ date: "2022-07-18", data: { listedAs: null } });
    expect([...rows.values()].filter((row) => row.data.listedAs !== null)).toHaveLength(1);
    const missing = [];
    for (const [year, last] of [[2021, 270], [2022, 237], [2023, 259], [2024, 212], [2025, 129]] as const) {
      for (let n = 1; n <= last; n += 1) if (!rows.has(`${year}-${n}`)) missing.push(`${year}-${n}`);
    }
    expect(missing).toEqual(["2023-146"]);
    expect([rows.get("2023-145")?.date, rows.get("2023-147")?.date]).toEqual(["2023-08-02", "2023-08-04"]);
  });
});

withData("data/sec_releases", "the archive of litigation releases", () => {
  test("gives every row but one a number and a date, and a second run changes nothing", async () => {
    const { first, again, reasons, rows } = await loaded<StoredRelease | LostRelease>("sec-litigation-releases-archive", "sec_releases/sec_litigation_releases_1996_2018_fulltext.csv.gz");
    expect([first, again]).toEqual([[7764, 7763, 0, 0], [7764, 0, 0, 7763]]);
    expect(reasons).toEqual([["the agency left the number out or the row is empty", 1]]);
    const all = [...rows.values()];
    expect(all.filter((row) => !/^LR-\d{5}$/.test(row.data.number) || row.date === null)).toEqual([]);
    expect(all.filter((row) => "lost" in row.data)).toHaveLength(60);
  }, 120_000);
});

withData("data/crypto_trackers", "the trackers", () => {
  describe("thecod3x", () => {
    test("gives all 310 rows, with clean captions and no release number as a docket", async () => {
      const { first, again, reasons, rows } = await loaded<TrackerRow>("thecod3x-tracker", "crypto_trackers/thecod3x_litigation_tracker.csv");
      expect([first, again, reasons]).toEqual([[310, 310, 0, 0], [310, 0, 0, 310], []]);
      const all = [...rows.values()];
      expect(tally(all.map((row) => row.data.section))).toEqual({ SEC: 152, "DOJ / Criminal": 86, CFTC: 52, "Misc Fed/State": 11, Challenges: 9 });
      expect(all.filter((row) => /^\W| \| |No\. \d|Press Release|\((?:19|20)\d\d/.test(row.data.caption)).map((row) => row.data.caption)).toEqual([]);
      expect(all.filter((row) => row.data.docket !== null && !/\d[-/][\dA-Za-z]/.test(row.data.docket)).map((row) => row.data.docket)).toEqual([]);
      expect(all.filter((row) => row.data.docket === null)).toHaveLength(14);
      expect(all.filter((row) => row.data.courtlistener !== null)).toHaveLength(222);
      expect(rows.get("thecod3x-tracker:sec:3:23-cv-06003")).toMatchObject({ date: "2023-11-20", data: { caption: "SEC v. Payward, Inc.", court: "N.D. Cal.", courtlistener: "68023155", theories: ["US", "UEC", "UBD"] } });
    });
  });

  describe("BranDAOn", () => {
    test("gives all 78 rows with outcomes as recorded", async () => {
      const { first, again, reasons, rows } = await loaded<TrackerRow>("brandaon-dataset", "crypto_trackers/brandaon_sec_crypto_matters_2022-09_2026-01.csv");
      expect([first, again, reasons]).toEqual([[78, 78, 0, 0], [78, 0, 0, 78], []]);
      expect(tally(Array.from(rows.values(), (row) => row.data.outcome ?? "none"))).toEqual({ ongoing: 35, settled: 28, dismissed: 10, win: 4, loss: 1 });
      expect([...rows.values()].filter((row) => /source|typo/.test(row.data.court ?? ""))).toEqual([]);
      expect(rows.get("brandaon-dataset:458")).toMatchObject({ date: "2024-10-10", data: { caption: "SEC v. Cumberland DRW LLC", court: "N.D. Ill.", docket: "24-cv-9842", outcome: "dismissed" } });
    });
  });
});
