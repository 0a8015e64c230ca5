import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { longRun } from "./long-run.ts";
import { inventedWorld } from "./long-world.ts";

const directory = mkdtempSync(path.join(tmpdir(), "prosequi-long-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The same run at full size: npx tsx bench/sync.ts */
describe("a long run of several sources", () => {
  it("killed at 30 moments and begun again ends with the content of one that was not, each row counted once, within every limit", { timeout: 900_000 }, async () => {
    // Made anew for each: the invented court remembers who asked it when.
    const world = () => inventedWorld({ releases: 700, dockets: 6, contributions: 30_000 });
    const kills = fc.sample(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.nat(40)), { seed: 20260206, numRuns: 30 });
    const whole = await longRun("whole", { ...(await world()), directory, kills: [] });
    const killed = await longRun("killed", { ...(await world()), directory, kills });
    expect(killed.killed).toBeGreaterThanOrEqual(25);
    expect(killed.digest).toBe(whole.digest);
    expect(killed.rows).toEqual(whole.rows);
    expect([whole.read, killed.read]).toEqual([6, 6]);
    expect(whole.rows).toMatchObject({ releases: 700, contributions: 30_000 });
    // One with a budget is asked in many runs, at other times after a kill: what it ends with counts.
    for (const id of ["sec-litigation-releases", "fec-contributions"]) {
      const [one, other] = [whole.runs[id]!, killed.runs[id]!];
      expect([id, other.end, other.seen, other.added, other.ignored]).toEqual([id, "done", one.seen, one.added, one.ignored]);
      expect(one.added + one.changed + one.unchanged + one.ignored).toBe(one.seen);
    }
    for (const { verification, worst } of [whole, killed]) {
      expect(verification.broken).toEqual([]);
      expect(worst("www.sec.gov", 1)).toBeLessThanOrEqual(10);
      for (const [seconds, most] of [[60, 5], [3600, 50], [86_400, 125]] as const) expect(worst("www.courtlistener.com", seconds)).toBeLessThanOrEqual(most);
    }
  });
});
