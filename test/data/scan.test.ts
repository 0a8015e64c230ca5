import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Scan } from "../../src/analysis/scan/index.ts";
import { run } from "../cli/run.ts";
import { shared, withData } from "./shared.ts";

const archive = "data/sec_releases/sec_litigation_releases_1996_2018_fulltext.csv.gz";

withData(archive, "a scan of the archive of litigation releases", () => {
  const place = mkdtempSync(path.join(tmpdir(), "prosequi-scan-data-"));
  const store = path.join(place, "record.db");
  let answer: Scan;

  beforeAll(async () => {
    const loaded = await run(["ingest", path.resolve(shared, archive), "--source", "sec-litigation-releases-archive", "--store", store]);
    expect(loaded.code, loaded.err).toBe(0);
    answer = JSON.parse((await run(["scan", "--store", store, "--format", "json"])).out) as Scan;
  }, 300_000);
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  test("only the change of 2009 has both sides without a hole", () => {
    const compared = answer.changes.filter(({ windows }) => windows !== null);
    expect(compared.map(({ change }) => change.day)).toEqual(["2009-01-20"]);
    expect(compared[0]!.windows).toMatchObject({ before: { from: "2007-02-09", to: "2009-01-19" }, after: { from: "2009-01-20", to: "2010-12-31" }, partial: false });
    const others = answer.changes.filter(({ change }) => change.day !== "2009-01-20");
    expect(others.map(({ windows }) => windows)).toEqual(others.map(() => null));
    expect(others.every(({ why }) => why !== null && why.en.endsWith(".") && why.zh.endsWith("。"))).toBe(true);
  });

  test("accounting cases fall beside the rest", () => {
    const hit = answer.hits.find(({ cell, measure }) => measure === "filings" && Object.keys(cell).length === 1 && cell.conduct === "issuer_reporting_accounting");
    expect(hit).toMatchObject({ direction: "fall" });
    expect(hit!.ratio!.hi).toBeLessThan(1);
    // Read by eye: both came out before the change.
    expect(hit!.actions.before).toEqual(expect.arrayContaining(["LR-20137", "LR-20559"]));
    expect(hit!.artefacts.map(({ en }) => en)).toContainEqual(expect.stringMatching(/program's reading/));
  });

  test("every action named is a release of the archive, and none is on both sides", () => {
    for (const { actions } of answer.hits) {
      expect([...actions.before, ...actions.after].every((id) => /^LR-\d{5}$/.test(id))).toBe(true);
      expect(actions.before.filter((id) => actions.after.includes(id))).toEqual([]);
    }
  });
});
