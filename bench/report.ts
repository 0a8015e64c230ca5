import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * The report end to end, in a fresh process on a warm record, as a multiple of
 * bare `node -e 0`; both are timed in turn in the same run. Goal: at most 6.
 */
const rounds = Number(process.argv[2] ?? 15);
const place = mkdtempSync(path.join(tmpdir(), "prosequi-bench-"));
const store = path.join(place, "record.db");
const report = ["dist/cli/main.js", "report", "--store", store, "--as-of", "2025-12-14", "--format", "json"];

try {
  time(report);
  const bare: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(time(["-e", "0"]));
    whole.push(time(report));
  }
  const ratio = middle(whole) / middle(bare);
  console.log(JSON.stringify({ what: "report, warm record, over bare node", node: process.version, rounds, bareMs: Math.round(middle(bare)), reportMs: Math.round(middle(whole)), ratio: Math.round(ratio * 100) / 100, goal: 6 }));
} finally {
  rmSync(place, { recursive: true, force: true });
}

function time(args: string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "ignore"] });
  return performance.now() - start;
}

function middle(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
