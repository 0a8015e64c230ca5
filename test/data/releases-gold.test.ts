import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { GoldRelease, measureReleases, type ReleaseMeasure } from "../../src/coding/measure/releases.ts";
import { shared, withData } from "./shared.ts";

const gold = "gold/releases.dev.json";

withData(gold, "the reader of releases against hand-coded ones", () => {
  const frozen = JSON.parse(readFileSync("bench/frozen/releases.dev.json", "utf8")) as ReleaseMeasure;
  let now: ReleaseMeasure;

  beforeAll(() => {
    now = measureReleases(GoldRelease.array().parse(JSON.parse(readFileSync(`${shared}/${gold}`, "utf8"))));
  });

  test("no figure falls below the frozen one; freeze better ones with the command in the file", () => {
    expect(now.rows).toBe(frozen.rows);
    for (const field of ["court", "docket", "docketWithoutJudge"] as const) expect([field, now[field].exact >= frozen[field].exact]).toEqual([field, true]);
    for (const field of ["defendants", "defendantsToTheLetter"] as const) expect([field, (now[field].f1 ?? 0) >= (frozen[field].f1 ?? 1)]).toEqual([field, true]);
  });

  test("the goals are met: court and docket 95 in 100 exact, defendants F1 90", () => {
    expect(now.court.exact).toBeGreaterThanOrEqual(0.95);
    expect(now.docket.exact).toBeGreaterThanOrEqual(0.95);
    expect(now.defendants.f1).toBeGreaterThanOrEqual(0.9);
  });
});
