import { addDays } from "../../src/record/day.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Scan } from "../../src/analysis/scan/index.ts";
import { openRecord } from "../../src/casebook/open.ts";
import { scan } from "../../src/cli/commands/scan.ts";
import type { Effects } from "../../src/cli/effects.ts";
import { shelves } from "../../src/cli/record.ts";
import { RecordError } from "../../src/record/problem.ts";
import type { BulkRow } from "../../src/store/store.ts";

const place = mkdtempSync(path.join(tmpdir(), "prosequi-scan-"));
const store = path.join(place, "record.db");
const empty = path.join(place, "empty.db");

/** Rows of the table `cases` in the layout of the Integrated Database: a court that stops after the change of 2017, and others that go on. */
function* cases(): Generator<BulkRow> {
  let n = 0;
  const row = (court: string, filed: string): BulkRow => {
    const docket = String(1_500_000 + (n += 1));
    return { id: `fjc/08/1/${docket}`, source: "fjc-idb", date: filed, data: { district: "08", office: "1", docket, court, core: docket, filed, origin: 1, status: "L", terminated: addDays(filed, 200), disposition: "fjc-5", progress: null, nature: 850, plaintiff: "SECURITIES AND EXCHANGE COMMISSION", defendant: null, rows: [] } };
  };
  for (const [court, every, until] of [["mad", 15, "2017-01-10"], ["nysd", 8, "2020-06-01"], ["cacd", 8, "2020-06-01"], ["txnd", 10, "2020-06-01"]] as const) {
    for (let day = "2013-01-10"; day < until; day = addDays(day, every)) yield row(court, day);
  }
}

async function run(over: Partial<Parameters<typeof scan>[1]> = {}): Promise<string> {
  let out = "";
  const effects = { out: (text: string) => { out += text; }, err: () => undefined, today: () => "2026-11-22", env: {}, cwd: place, width: 90, tick: () => 0, interactive: false } as unknown as Effects;
  expect(await scan(effects, { store, format: "json", lang: "en", look: "retreats", months: 24, rate: 0.1, held: 1, ...over })).toBe(0);
  return out;
}

beforeAll(async () => {
  const record = await openRecord({ where: store, shelves: shelves(), today: "2026-11-22" });
  await record.store.putRows("cases", cases());
  await record.close();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

it("names the region that stopped, the change, the actions behind it, and the days that cannot be compared", async () => {
  const answer = JSON.parse(await run()) as Scan;
  expect(answer.hits.map(({ measure, cell, direction, change }) => [measure, cell, direction, change.day])).toContainEqual(["filings", { region: "ca1" }, "fall", "2017-01-20"]);
  const hit = answer.hits.find(({ cell, measure }) => cell.region === "ca1" && measure === "filings")!;
  expect(hit.actions.after).toEqual([]);
  expect(hit.actions.before).toHaveLength(hit.group.before);
  expect(answer.changes.find(({ change }) => change.day === "2025-01-20")).toMatchObject({ windows: null });
  expect(answer.tests.every(({ p, q }) => p >= 0 && p <= 1 && q >= 0 && q <= 1)).toBe(true);
});

it("finds nothing at a day on which nothing changed", async () => {
  const answer = JSON.parse(await run({ at: ["2015-01-20"] })) as Scan;
  expect(answer.tests.length).toBeGreaterThan(0);
  expect(answer.hits).toEqual([]);
});

it("reads as text in both languages, and says what it does not say", async () => {
  expect(await run({ format: "text" })).toMatch(/1\. First Circuit: filings, 2017-01-20[^]+sequence is\s+not cause/);
  expect(await run({ format: "text", lang: "zh" })).toMatch(/1\. 第一巡回区：?.*立案[^]+先后不是因果/);
});

it("says which commands would fill a record that has nothing to scan", async () => {
  await expect(run({ store: empty })).rejects.toThrow(RecordError);
  await expect(run({ store: empty })).rejects.toThrow(/prosequi ingest FILE --source sec-litigation-releases-archive/);
});
