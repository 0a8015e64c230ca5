import { writeFileSync } from "node:fs";
import { performance as scanned, type Performance } from "../src/analysis/scan/power.ts";
import { standard } from "../src/analysis/scan/scan.ts";
import type { ScanOptions } from "../src/analysis/scan/shape.ts";
import { unsteady, type Unsteady } from "../src/analysis/scan/unsteady.ts";
import { seeded } from "../src/coding/agreement/index.ts";
import { rounded, tell } from "./telling.ts";

/**
 * The scan over made-up histories of another form than those on which its
 * method was chosen (src/analysis/scan/unsteady.ts), with other seeds: rates
 * that are mixed, hang together, follow the season and wander, sizes new each
 * time, a retreat that sets in over four months. What wanders counts as falsely
 * found, for no change of government moved it. Goals as in bench/scan.ts.
 * `npx tsx bench/scan-unsteady.ts [histories a cell] [histories a rate] [file]`
 */
const cells = Number(process.argv[2] ?? 100);
const rates = Number(process.argv[3] ?? 200);
const file = process.argv[4];

const steady: Unsteady = { perMonth: 25, months: { before: 24, after: 24 }, retreat: null, spread: 0, shared: 0, drift: 0, season: 0 };
const uneven: Unsteady = { ...steady, spread: 0.1, shared: 0.05, drift: 0.1, season: 0.2 };
const retreat = { base: 1, drop: 0.8, onset: 4 };
const kinds: ReadonlyArray<[string, Unsteady, Partial<ScanOptions>]> = [
  ["steady", steady, {}],
  ["the season", { ...steady, season: 0.3 }, {}],
  ["factors that groups share (variance .1)", { ...steady, shared: 0.1 }, {}],
  ["months scatter by themselves (variance .1)", { ...steady, spread: 0.1 }, {}],
  ["groups wander by .1 a year", { ...steady, drift: 0.1 }, {}],
  ["groups wander by .3 a year: as half-years of the real releases scatter", { ...steady, drift: 0.3 }, {}],
  ["uneven in all of these ways", uneven, {}],
  ["steady, both sides looked at", steady, { look: "both" }],
  ["uneven, both sides looked at", uneven, { look: "both" }],
  ["steady, and one industry falls from 1 to 0.2 a month", { ...steady, retreat }, {}],
  ["uneven, and one industry falls from 1 to 0.2 a month", { ...uneven, retreat }, {}],
];

let seed = 7_001;
const run = (world: Unsteady, over: Partial<ScanOptions>, histories: number): Performance =>
  rounded(scanned({ make: (random) => unsteady(world, random), retreats: world.retreat !== null }, { ...standard, ...over }, "exact", histories, seeded(seed++)));
const falseDiscoveries = kinds.map(([what, world, over]) => tell({ what, ...run(world, over, rates) }));
const power = [6, 12, 24].flatMap((months) => [0.5, 0.75, 0.8, 1].flatMap((drop) => [0.25, 0.5, 1, 2].map((base) => {
  const { skipped, tested, power, fdr } = run({ ...uneven, months: { before: 24, after: months }, retreat: { base, drop, onset: 4 } }, {}, cells);
  return tell({ months, drop, base, skipped, tested, power, fdr });
})));
const result = { what: "the scan over unsteady made-up histories", nominal: standard.alpha, options: standard, histories: { cells, rates }, uneven, falseDiscoveries, power };
if (file !== undefined) writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`);
else console.log(JSON.stringify(result, null, 1));
