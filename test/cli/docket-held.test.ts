import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../src/evidence/index.ts";
import type { BulkRow } from "../../src/store/store.ts";
import { run } from "./run.ts";

const place = mkdtempSync(path.join(tmpdir(), "prosequi-held-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const store = path.join(place, "record.db");
const docket = (id: number, action: string): BulkRow => ({ id: `courtlistener/${id}`, source: "courtlistener", date: null, data: { action, courtlistener: id, number: "1:23-cv-99999" } });
const entry = (docket: number, n: number, sequence: string, text: string, provisional = false): BulkRow => ({
  id: `courtlistener/${docket}/${n}`, source: "courtlistener", date: sequence.slice(0, 10),
  data: { docket: `courtlistener/${docket}`, entry: n, sequence, filed: sequence.slice(0, 10), text, provisional, documents: [] },
});

describe("a docket that was synced", () => {
  beforeAll(async () => {
    await run(["report", "--store", store]);
    const record = await openStore(store);
    await record.putRows("dockets", [docket(1, "coinbase"), docket(2, "kraken"), docket(3, "kraken"), docket(4, "binance")]);
    await record.putRows("entries", [
      entry(1, 20, "2025-02-27.001", "JOINT STIPULATION of Voluntary Dismissal with prejudice as to all defendants, signed by all parties. (Entered: 02/27/2025)"),
      entry(1, 3, "2023-06-06.001", "COMPLAINT against Coinbase, Inc., Coinbase Global, Inc. Filed by Securities and Exchange Commission."),
      entry(1, 21, "2025-02-28.001", "Order", true),
      entry(4, 1, "2023-06-05.001", "Complaint", true),
    ]);
    await record.close();
  });

  test("is read in its order and set against the record, without entries whose text is not there yet", async () => {
    const { code, out, err } = await run(["docket", "--action", "coinbase", "--store", store, "--format", "json"]);
    expect(code).toBe(0);
    expect(err).toContain("1 entries have only the court's short words so far");
    const told = JSON.parse(out) as { entries: number; defendants: { disposition: string }[] };
    expect(told.entries).toBe(2);
    expect(new Set(told.defendants.map(({ disposition }) => disposition))).toEqual(new Set(["dismissed-by-agency-with-prejudice"]));
  });

  test.each([
    [["--action", "ripple"], /holds no docket of ripple; name a file of its entries, or run prosequi sync courtlistener/],
    [["--action", "binance"], /holds the docket of binance without the words of any entry/],
    [["--action", "kraken"], /holds 2 dockets of kraken \(courtlistener\/2, courtlistener\/3\)/],
    [["--defendants", "Ann Harrow"], /Name the file that holds the docket's entries/],
  ])("%j is refused where there is none, or more than one", async (argv, sentence) => {
    const { code, err } = await run(["docket", ...argv, "--store", store]);
    expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
  });
});
