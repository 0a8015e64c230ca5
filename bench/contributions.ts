import { execFileSync } from "node:child_process";
import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { createWriteStream } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { individualsFile } from "../src/sources/fec/files.ts";
import { openTable } from "../src/sources/packed/table.ts";
import { contributionLine, zipOf } from "../test/servers/fec.ts";

/**
 * Invented contributions read into objects, rows a second, beside a bare
 * splitter that only gives the lines of the same file: the faster of
 * node:readline and a split of its pieces. Each in a process of its own, in
 * turn, in one run. Goal: a third. Then the peak memory (RSS) of ten times as
 * many rows, out of a zip archive. Goal: flat. `npx tsx bench/contributions.ts [rows] [rounds]`.
 */
const [, self, first, second, third] = process.argv;
if (first === "once") await once(second!, third!);
else await compare(Number(first ?? 200_000), Number(second ?? 5));

async function compare(rows: number, rounds: number): Promise<void> {
  const place = mkdtempSync(path.join(tmpdir(), "prosequi-contributions-"));
  try {
    const plain = path.join(place, "itcont.txt");
    await pipeline(Readable.from(lines(rows)), createWriteStream(plain));
    const speeds: Record<string, number[]> = { readline: [], split: [], parsed: [] };
    for (let round = 0; round < rounds; round += 1) for (const way of Object.keys(speeds)) speeds[way]!.push(run(way, plain).rowsPerSecond);
    const few = run("parsed", await zipOf("itcont.txt", rows, contributionLine, path.join(place, "few.zip")));
    const many = run("parsed", await zipOf("itcont.txt", rows * 10, contributionLine, path.join(place, "many.zip")));
    const [readline, split, parsed] = [middle(speeds.readline!), middle(speeds.split!), middle(speeds.parsed!)];
    console.log(JSON.stringify({
      what: "contributions parsed into rows, over giving the bare lines of the file", node: process.version, rounds, rows,
      parsedPerSecond: parsed, readlinePerSecond: readline, splitPerSecond: split, ratio: Math.round((parsed / Math.max(readline, split)) * 1000) / 1000, goal: 0.333,
      zipRows: [few.rows, many.rows], zipPeakMb: [few.peakMb, many.peakMb],
    }));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function run(way: string, file: string): { rows: number; rowsPerSecond: number; peakMb: number } {
  return JSON.parse(execFileSync(process.execPath, ["--import", "tsx", fileURLToPath(new URL(`file://${self}`)), "once", way, file], { encoding: "utf8" })) as { rows: number; rowsPerSecond: number; peakMb: number };
}

/** Goes through a file in one way and says how fast, in a process of its own. */
async function once(way: string, file: string): Promise<void> {
  const began = performance.now();
  const rows = await (way === "readline" ? byReadline(file) : way === "split" ? bySplit(file) : parsedRows(file));
  const seconds = (performance.now() - began) / 1000;
  console.log(JSON.stringify({ rows, rowsPerSecond: Math.round(rows / seconds), peakMb: Math.round(process.resourceUsage().maxRSS / 1024) }));
}

async function byReadline(file: string): Promise<number> {
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(file, { highWaterMark: 1 << 18, encoding: "latin1" }), crlfDelay: Infinity })) count += line === "" ? 0 : 1;
  return count;
}

async function bySplit(file: string): Promise<number> {
  let [count, rest] = [0, ""];
  for await (const part of createReadStream(file, { highWaterMark: 1 << 18 })) {
    const found = (rest + (part as Buffer).toString("latin1")).split("\n");
    rest = found.pop()!;
    for (const line of found) count += line === "" ? 0 : 1;
  }
  return count;
}

async function parsedRows(file: string): Promise<number> {
  let count = 0;
  for await (const { rows } of (await openTable(file, individualsFile.form)).stretches) {
    for (const fields of rows) count += "kept" in individualsFile.row(fields, 2026) ? 1 : 0;
  }
  return count;
}

function* lines(count: number): Generator<string> {
  for (let n = 0; n < count; n += 1_000) yield Array.from({ length: Math.min(1_000, count - n) }, (_, k) => `${contributionLine(n + k)}\n`).join("");
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
