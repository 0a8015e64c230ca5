import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import Libsql from "libsql";
import { openStore, verify } from "../src/evidence/index.ts";
import type { Broken } from "../src/record/chain.ts";
import { longRun, type Ended } from "../test/threats/long-run.ts";
import { inventedWorld } from "../test/threats/long-world.ts";

/**
 * A full sync of 20,000 releases with their documents, 500 dockets and
 * 1,000,000 contributions against invented sites, through the true client and
 * over TLS, waiting in virtual time: once without a break, once killed at 30
 * moments and begun again. Both must end with one content digest, each row
 * counted once, within every limit, and nothing broken; then with a byte of a
 * capture flipped, and with a line of custody taken out, each must be named.
 *
 * npx tsx bench/sync.ts [releases dockets contributions] [file for the figures]
 */
const [releases = 20_000, dockets = 500, contributions = 1_000_000] = process.argv.slice(2, 5).map(Number);
const frozen = process.argv[5];
const directory = mkdtempSync(path.join(tmpdir(), "prosequi-sync-"));
try {
  // Made anew for each: the invented court remembers who asked it when.
  const world = () => inventedWorld({ releases, dockets, contributions });
  const tell = (line: string): void => void process.stderr.write(`${line.slice(0, 160)}\n`);
  const whole = await longRun("whole", { ...(await world()), directory, kills: [], tell });
  process.stderr.write(`without a break: ${whole.pages} pages, ${Math.round(whole.seconds)} s\n`);
  // So far apart that 30 of them find room in the whole run.
  const kills = fc.sample(fc.tuple(fc.integer({ min: 0, max: Math.max(2, Math.floor(whole.pages / 25)) }), fc.nat(200)), { seed: 20260206, numRuns: 30 });
  const killed = await longRun("killed", { ...(await world()), directory, kills, tell });
  // One with a budget is asked in many runs, at other times after a kill: its rows count.
  const counts = ({ runs, rows, read }: Ended): Record<string, unknown> => ({
    ...Object.fromEntries(Object.entries(runs).filter(([id]) => id !== "courtlistener").map(([id, { seen, added, changed, unchanged, ignored, end }]) => [id, { seen, added, changed, unchanged, ignored, end }])),
    rows, docketsRead: read,
  });
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
    tampered: await tampered(path.join(directory, "killed.db")),
    captures: whole.verification.captures, custody: whole.verification.custody.lines,
    requests: { whole: whole.asked, killed: killed.asked },
    killedOverWhole: Math.round((100 * killed.seconds) / whole.seconds) / 100,
    megabytes: Math.round(statSync(path.join(directory, "whole.db")).size / 1e6),
  };
  console.log(JSON.stringify(found, null, 2));
  if (frozen) writeFileSync(frozen, `${JSON.stringify(found, null, 2)}\n`);
  process.exitCode = found.sameDigest && found.sameCounts && found.broken.every((each) => each === 0) && found.kills === kills.length && Object.values(found.tampered).every(({ named }) => named) ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** What `verify` says of the record with a byte of a capture flipped, then with a line of custody taken out; each is mended again. */
async function tampered(file: string): Promise<Record<"byte" | "line", { named: boolean; broken: number }>> {
  const captures = `${file}.captures`;
  const names = (readdirSync(captures, { recursive: true }) as string[]).filter((name) => statSync(path.join(captures, name)).isFile()).sort();
  const name = names[Math.floor(names.length / 2)]!;
  const bytes = readFileSync(path.join(captures, name));
  const flipped = Uint8Array.from(bytes, (byte, at) => (at === Math.floor(bytes.length / 2) ? byte ^ 1 : byte));
  writeFileSync(path.join(captures, name), flipped);
  const byte = await brokenOf(file);
  writeFileSync(path.join(captures, name), bytes);
  const db = new Libsql(file);
  const seq = Math.floor(Object.values(db.prepare("select count(*) from custody").get() as object)[0] as number / 2);
  db.prepare("delete from custody where json_extract(data, '$.seq') = ?").run(seq);
  db.close();
  const line = await brokenOf(file);
  const hash = path.basename(name).split(".")[0]!;
  return {
    byte: { named: byte.some(({ where }) => where.includes(hash)), broken: byte.length },
    line: { named: line.some(({ where }) => where === `custody line ${seq}`), broken: line.length },
  };
}

async function brokenOf(file: string): Promise<Broken[]> {
  const store = await openStore(file);
  try {
    return (await verify(store)).broken;
  } finally {
    await store.close();
  }
}
