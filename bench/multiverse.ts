import { multiverse } from "../src/analysis/index.ts";
import { openRecord } from "../src/casebook/open.ts";

/**
 * How the time of a figure under many combinations of definitions grows with
 * their number: all of `eased-share` (over 500) against a subset of about 50,
 * in the same run, the two by turns. What combinations share is worked out
 * once, so that ten times as many should take less than five times as long.
 *
 * npx tsx bench/multiverse.ts [rounds]
 */
const rounds = Number(process.argv[2] ?? 5);
const record = await openRecord({ where: ":memory:", shelves: { casebook: "casebook", codebook: "codebook" }, today: "2026-11-22" });
const view = record.asOf({ on: "2025-12-14" });
const few = { given: "members", membership: "likely", unit: "action", "crypto-scope": "wide" };
const wide = { given: "members", unit: "action" };
const times: Record<string, number[]> = { few: [], wide: [], all: [] };
const counts: Record<string, number> = {};
for (let round = 0; round < rounds; round += 1) {
  for (const [name, pinned] of Object.entries({ few, wide, all: {} })) {
    const began = performance.now();
    counts[name] = multiverse(view, record.codebook, { figure: "eased-share", pinned }).summary.count;
    times[name]!.push(performance.now() - began);
  }
}
await record.close();
const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const ratio = (name: string): number => Math.round((10 * middle(times[name]!)) / middle(times.few!)) / 10;
console.log(JSON.stringify({ specifications: counts, timesOfTheFew: { wide: ratio("wide"), all: ratio("all") }, goal: "at least 500 in under 5 times the time of about 50" }, null, 2));
