import { execFileSync, spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { parse } from "csv-parse";

/**
 * Ingest of the release archive into a new record (captures, rows, digests),
 * rows a second, as a share of a loop that only unzips and parses the csv; both
 * in fresh processes of the built program, in turn, in one run. Goal: a quarter.
 * Then the peak memory (RSS) with the archive and with it doubled. Goal: flat.
 * Run `npm run build` first: `npx tsx bench/ingest.ts`.
 */
const archive = process.argv[2] ?? "../shared/data/sec_releases/sec_litigation_releases_1996_2018_fulltext.csv.gz";
const rounds = Number(process.argv[3] ?? 3);
const program = process.argv[4] ?? "dist/cli/main.js";
const place = mkdtempSync(path.join(tmpdir(), "prosequi-ingest-"));

const BARE = `
  import { createReadStream } from "node:fs"; import { createGunzip } from "node:zlib"; import { parse } from "csv-parse";
  let rows = 0; const start = performance.now();
  for await (const row of createReadStream(process.argv[1], { highWaterMark: 1 << 18 }).pipe(createGunzip({ chunkSize: 1 << 18 })).pipe(parse({ columns: true, bom: true }))) rows += row ? 1 : 0;
  console.log(JSON.stringify({ rows, seconds: (performance.now() - start) / 1000 }));`;

try {
  const doubled = path.join(place, "doubled.csv.gz");
  await double(archive, doubled);
  const bare: number[] = [];
  const whole: number[] = [];
  let rows = 0;
  for (let round = 0; round < rounds; round += 1) {
    const read = JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", BARE, archive], { encoding: "utf8" })) as { rows: number; seconds: number };
    rows = read.rows;
    bare.push(read.seconds);
    whole.push(load(archive, `once-${round}.db`).seconds);
  }
  const once = load(archive, "memory-once.db");
  const twice = load(doubled, "memory-twice.db");
  const ratio = middle(bare) / middle(whole);
  console.log(JSON.stringify({
    what: "ingest of the release archive, over unzipping and parsing it",
    node: process.version, rounds, rows,
    rowsPerSecond: Math.round(rows / middle(whole)), bareRowsPerSecond: Math.round(rows / middle(bare)), ratio: Math.round(ratio * 1000) / 1000, goal: 0.25,
    peakMb: once.peakMb, peakMbDoubled: twice.peakMb,
  }));
} finally {
  rmSync(place, { recursive: true, force: true });
}

/** One load in a process of its own; its peak memory is read from the system when it ends. */
function load(file: string, name: string): { seconds: number; peakMb: number } {
  const report = "process.on('exit', () => process.stderr.write('\\nPEAK ' + process.resourceUsage().maxRSS + '\\n'))";
  const run = spawnSync(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(report)}`, program, "ingest", file, "--source", "sec-litigation-releases-archive", "--format", "json", "--store", path.join(place, name)], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  const { seconds } = JSON.parse(run.stdout) as { seconds: number };
  return { seconds, peakMb: Math.round(Number(/PEAK (\d+)/.exec(run.stderr)?.[1]) / 1024) };
}

/** The archive twice, the second time under numbers of its own, so that every row is new. */
async function double(from: string, to: string): Promise<void> {
  const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  async function* lines(): AsyncGenerator<string> {
    yield "lt_no,yr,title,lt\n";
    for (const first of ["", "9"]) {
      const rows = createReadStream(from).pipe(createGunzip()).pipe(parse({ columns: true })) as AsyncIterable<Record<"lt_no" | "yr" | "title" | "lt", string>>;
      for await (const { lt_no, yr, title, lt } of rows) yield `${[first === "" ? lt_no : first + lt_no.slice(1), yr, title, lt].map(quote).join(",")}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createGzip({ level: 1 }), createWriteStream(to));
}

function middle(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
