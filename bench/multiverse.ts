import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { multiverse } from "../src/analysis/index.ts";
import { openRecord } from "../src/casebook/open.ts";

/**
 * How the time of a figure under many combinations of definitions grows with
 * their number: `eased-share` under 648, and under all, against 72 of them. What
 * combinations share is worked out once, so that nine times as many should take
 * less than five times as long. `alone` is each in a process of its own, as the
 * command is run; `warm` is by turns in one process, where the shared part is
 * small beside the counts.
 *
 * npx tsx bench/multiverse.ts [rounds]
 */
const orders = { few: { given: "members", membership: "likely", unit: "action", "crypto-scope": "wide" }, wide: { given: "members", unit: "action" }, all: {} };
type Name = keyof typeof orders;
const names = Object.keys(orders) as Name[];
const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const ratios = (times: Record<Name, number[]>) => Object.fromEntries(names.slice(1).map((name) => [name, Math.round((10 * middle(times[name])) / middle(times.few)) / 10]));

const open = async (): Promise<(name: Name) => { took: number; count: number }> => {
  const record = await openRecord({ where: ":memory:", shelves: { casebook: "casebook", codebook: "codebook" }, today: "2026-11-22" });
  const view = record.asOf({ on: "2025-12-14" });
  await record.close();
  return (name) => {
    const began = performance.now();
    const { summary } = multiverse(view, record.codebook, { figure: "eased-share", pinned: orders[name] });
    return { took: performance.now() - began, count: summary.count };
  };
};

const only = process.argv[3] as Name | undefined;
if (only !== undefined) {
  console.log(JSON.stringify((await open())(only)));
} else {
  const rounds = Number(process.argv[2] ?? 5);
  const counts: Partial<Record<Name, number>> = {};
  const [alone, warm]: Array<Record<Name, number[]>> = [{ few: [], wide: [], all: [] }, { few: [], wide: [], all: [] }] as const;
  const here = await open();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const { took, count } = JSON.parse(execFileSync(process.execPath, ["--import", "tsx", fileURLToPath(import.meta.url), "1", name], { encoding: "utf8" })) as { took: number; count: number };
      alone![name].push(took);
      counts[name] = count;
      warm![name].push(here(name).took);
    }
  }
  console.log(JSON.stringify({ specifications: counts, timesOfTheFew: { alone: ratios(alone!), warm: ratios(warm!) }, goal: "at least 500 in under 5 times the time of about 50, each alone" }, null, 2));
}
