import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { expect, test } from "vitest";
import { openStore } from "../../src/evidence/index.ts";
import { ingest, rowsOf, sinkOf } from "../../src/sources/index.ts";
import sources from "../../src/sources/fec/index.ts";
import { kindOf } from "../../src/sources/fec/kinds.ts";
import { type Dated, sum } from "../../src/sources/fec/money.ts";
import type { Committee, Contribution } from "../../src/sources/fec/shape.ts";
import { shared, withData } from "./shared.ts";

async function load(id: string, file: string) {
  const store = await openStore(":memory:");
  const done = await ingest(rowsOf(sources.find(({ manifest }) => manifest.id === id)!), [`${shared}/${file}`], sinkOf(store), { now: "2026-11-22T12:00:00Z", tick: () => 0 });
  return { store, done };
}

/** Dollars of a column added up from the bare lines: every row, whatever it is. */
async function bareTotal(file: string, column: number): Promise<number> {
  let [rest, total] = ["", 0];
  for await (const part of createReadStream(`${shared}/${file}`).pipe(createGunzip())) {
    const lines = (rest + (part as Buffer).toString("latin1")).split("\n");
    rest = lines.pop()!;
    for (const line of lines) total += Number(line.split("|")[column]);
  }
  return total;
}

async function contributionsOf(store: Awaited<ReturnType<typeof openStore>>): Promise<Dated[]> {
  const rows: Dated[] = [];
  for await (const row of store.rows<Contribution>("contributions")) rows.push(row);
  return rows;
}

function tally(rows: readonly Dated[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { data } of rows) counts[kindOf(data)] = (counts[kindOf(data)] ?? 0) + 1;
  return counts;
}

const individuals = "data/fec/fec_itcont_sample.txt.gz";
withData(individuals, "ten thousand real contributions of 2015 to 2017", () => {
  test("all are kept, to the cent, and what they come to leaves memos, conduits and refunds out", async () => {
    const { store, done } = await load("fec-contributions", individuals);
    expect(done).toMatchObject({ seen: 10_000, added: 10_000, ignored: [] });
    const rows = await contributionsOf(store);
    expect(rows.every(({ date }) => date !== null && date >= "2015-01-01" && date <= "2017-12-31")).toBe(true);
    expect(rows.reduce((total, { data }) => total + data.cents, 0)).toBe(100 * (await bareTotal(individuals, 14)));
    expect(tally(rows)).toMatchInlineSnapshot(`
      {
        "gift": 7614,
        "memo": 56,
        "passed-on": 2221,
        "refund": 109,
      }
    `);
    expect(sum(rows)).toMatchInlineSnapshot(`
      {
        "apart": 0,
        "given": 334615100,
        "memoShown": 2625900,
        "net": 333791900,
        "passedOn": 19112600,
        "refunded": 823200,
        "rows": 7723,
      }
    `);
  });
});

const gifts = "data/fec/fec_2024cycle_pas2_2023-04.txt.gz";
withData(gifts, "what committees gave to candidates, early in the 2024 period", () => {
  test("all are kept, and spending for or against a candidate is no gift", async () => {
    const { store, done } = await load("fec-committee-to-candidate", gifts);
    expect(done).toMatchObject({ seen: 11_458, added: 11_458, ignored: [] });
    const rows = await contributionsOf(store);
    expect(rows.reduce((total, { data }) => total + data.cents, 0)).toBe(100 * (await bareTotal(gifts, 14)));
    expect(rows.filter(({ date }) => date === null)).toHaveLength(8);
    expect(tally(rows)).toMatchInlineSnapshot(`
      {
        "memo": 47,
        "other": 2,
        "paid": 11038,
        "spent-against": 53,
        "spent-for": 318,
      }
    `);
    expect(sum(rows, "giver")).toMatchInlineSnapshot(`
      {
        "apart": 373,
        "given": 2549333600,
        "memoShown": 8303100,
        "net": 2429163600,
        "passedOn": 0,
        "refunded": 120170000,
        "rows": 11038,
      }
    `);
  });
});

const committees = "data/fec/fec_2024cycle_cm_2023-04.txt.gz";
withData(committees, "the committees of the 2024 period", () => {
  test("all are kept under their period, without streets", async () => {
    const { store, done } = await load("fec-committees", committees);
    expect(done).toMatchObject({ seen: 15_536, added: 15_536, ignored: [] });
    expect((await store.row<Committee>("committees", "fec/2024/C00835959"))?.data).toEqual({ committee: "C00835959", name: "FAIRSHAKE", treasurer: "PHILIPCZYK, BRANDON", city: "PALM CITY", state: "FL", designation: "U", type: "O", party: null, frequency: "Q", organisation: null, connected: null, candidate: null, cycle: 2024 });
    expect((await store.row<Committee>("committees", "fec/2024/C00804179"))?.data).toMatchObject({ organisation: "C", connected: "COINBASE, INC." });
  });
});
