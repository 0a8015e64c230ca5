import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import { longRun, type Ended } from "../test/threats/long-run.ts";
import { inventedWorld } from "../test/threats/long-world.ts";

/**
 * A full sync of 20,000 releases with their documents, 500 dockets and
 * 1,000,000 contributions against invented sites, through the true client and
 * over TLS, waiting in virtual time: once without a break, once killed at 30
 * moments and begun again. Both must end with one content digest, each row
 * counted once, within every limit, and nothing broken.
 *
 * npx tsx bench/sync.ts [releases dockets contributions] [file for the figures]
 */
const [releases = 20_000, dockets = 500, contributions = 1_000_000] = process.argv.slice(2, 5).map(Number);
const frozen = process.argv[5];
const directory = mkdtempSync(path.join(tmpdir(), "prosequi-sync-"));
try {
  const world = await inventedWorld({ releases, dockets, contributions });
  const pages = Math.ceil(releases / 100) + Math.ceil(contributions / 5000) + dockets * 3;
  const kills = fc.sample(fc.tuple(fc.integer({ min: 0, max: Math.max(2, Math.floor(pages / 20)) }), fc.nat(200)), { seed: 20260206, numRuns: 30 });
  const tell = (line: string): void => void process.stderr.write(`${line.slice(0, 160)}\n`);
  const whole = await longRun("whole", { ...world, directory, kills: [], tell });
  process.stderr.write(`without a break: ${Math.round(whole.seconds)} s\n`);
  const killed = await longRun("killed", { ...world, directory, kills, tell });
  const counts = ({ runs }: Ended): Record<string, unknown> => Object.fromEntries(Object.entries(runs).map(([id, { seen, added, changed, unchanged, ignored, end }]) => [id, { seen, added, changed, unchanged, ignored, end }]));
  const limits = ({ worst }: Ended): Record<string, number> => ({
    "sec.gov in a second": worst("www.sec.gov", 1), "courtlistener.com in a minute": worst("www.courtlistener.com", 60),
    "courtlistener.com in an hour": worst("www.courtlistener.com", 3600), "courtlistener.com in a day": worst("www.courtlistener.com", 86_400),
  });
  const found = {
    asked: { releases, dockets, contributions },
    sameDigest: killed.digest === whole.digest,
    sameCounts: JSON.stringify(counts(killed)) === JSON.stringify(counts(whole)),
    kills: killed.killed,
    counts: counts(whole),
    mostRequests: { whole: limits(whole), killed: limits(killed) },
    broken: [whole, killed].map(({ verification }) => verification.broken.length),
    captures: whole.verification.captures, custody: whole.verification.custody.lines,
    requests: { whole: whole.asked, killed: killed.asked },
    killedOverWhole: Math.round((100 * killed.seconds) / whole.seconds) / 100,
    megabytes: Math.round(statSync(path.join(directory, "whole.db")).size / 1e6),
  };
  console.log(JSON.stringify(found, null, 2));
  if (frozen) writeFileSync(frozen, `${JSON.stringify(found, null, 2)}\n`);
  process.exitCode = found.sameDigest && found.sameCounts && found.broken.every((each) => each === 0) ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
