import { writeFileSync } from "node:fs";
import { performance as scanned, type Performance } from "../src/analysis/scan/power.ts";
import { standard } from "../src/analysis/scan/scan.ts";
import type { ScanOptions } from "../src/analysis/scan/shape.ts";
import { simulate, type History } from "../src/analysis/scan/simulate.ts";
import { seeded } from "../src/coding/agreement/index.ts";
import { rounded, tell } from "./telling.ts";

/**
 * The scan over made-up histories of which the truth is known: its false
 * discovery rate at a nominal 10%, with and without holes, and its power over
 * base rates, drops and months, each share with its Monte Carlo interval. The
 * method was chosen on these histories; bench/scan-unsteady.ts looks at it on
 * others. Goals: at most 10%; power at least 80% for a fall from 1 to 0.2 a
 * month over 24 months. `npx tsx bench/scan.ts [histories a cell] [histories a
 * rate] [file]`; the same numbers every time.
 */
const cells = Number(process.argv[2] ?? 100);
const rates = Number(process.argv[3] ?? 400);
const file = process.argv[4];

const plain: History = { perMonth: 20, general: 1, retreat: null, months: { before: 24, after: 24 }, sweep: 1, gap: "none" };
const retreat = { base: 1, drop: 0.8, months: 24 };
/** What a kind is called, its history, the options, and how many times as many histories its rate is measured on. */
const kinds: ReadonlyArray<[string, History, Partial<ScanOptions>, number?]> = [
  ["nothing changes", plain, {}],
  ["one industry falls from 1 to 0.2 a month", { ...plain, retreat }, {}],
  ["the whole agency files 40% less", { ...plain, general: 0.6 }, {}],
  ["filings come in sweeps of three", { ...plain, sweep: 3 }, {}],
  ["a hole of 3 to 9 months", { ...plain, gap: "one" }, {}],
  ["a hole, and the industry falls", { ...plain, gap: "one", retreat }, {}],
  ["15% lost before the change, compared by share", { ...plain, gap: "thin" }, { held: 0.8 }, 5],
  ["nothing changes, both sides looked at", plain, { look: "both" }],
  ["one industry falls, both sides looked at", { ...plain, retreat }, { look: "both" }],
];

let seed = 1;
const run = (history: History, over: Partial<ScanOptions>, tail: "exact" | "mid", histories: number): Performance =>
  rounded(scanned({ make: (random) => simulate(history, random), retreats: history.retreat !== null }, { ...standard, ...over }, tail, histories, seeded(seed++)));

const rateOf = ([what, history, over, times = 1]: (typeof kinds)[number]) => ({ what, ...run(history, over, "exact", rates * times) });
const falseDiscoveries = kinds.map((kind) => tell(rateOf(kind)));
const midP = [kinds[0]!, kinds[1]!, kinds[7]!].map(([what, history, over]) => ({ what, fdr: run(history, over, "mid", rates).fdr }));
const power = [6, 12, 24].flatMap((months) => [0.5, 0.75, 0.8, 1].flatMap((drop) => [0.25, 0.5, 1, 2].map((base) => {
  const { skipped, tested, power, fdr } = run({ ...plain, months: { before: 24, after: months }, retreat: { base, drop, months } }, {}, "exact", cells);
  return tell({ months, drop, base, skipped, tested, power, fdr });
})));
const passing = [6, 12].map((months) => tell({ months, base: 1, drop: 0.8, ...run({ ...plain, retreat: { base: 1, drop: 0.8, months } }, {}, "exact", cells) }));
const result = { what: "the scan over made-up histories", nominal: standard.alpha, options: standard, histories: { cells, rates }, falseDiscoveries, midP, power, passing };
if (file !== undefined) writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`);
else console.log(JSON.stringify(result, null, 1));
