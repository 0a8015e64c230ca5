import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { codeEntries, entryCoderVersion } from "../../src/coding/entries/index.ts";
import { GoldEntry, measureEntries } from "../../src/coding/measure/entries.ts";
import { GoldHeadline, measurePress } from "../../src/coding/measure/press.ts";
import { GoldRelease, measureReleases } from "../../src/coding/measure/releases.ts";
import type { Measured } from "../../src/coding/measure/shape.ts";
import { codeHeadline, pressCoderVersion } from "../../src/coding/press/index.ts";
import { codeRelease, releaseCoderVersion } from "../../src/coding/releases/index.ts";
import { shared, withData } from "./shared.ts";

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

const sets = {
  entries: {
    measure: () => measureEntries(GoldEntry.array().parse(read(`${shared}/gold/entries.dev.json`)), codeEntries, entryCoderVersion),
    goals: { event: 0.93, effective: 0.97, prejudice: 0.97 },
    lists: { decisive: 0.93 },
  },
  releases: {
    measure: () => measureReleases(GoldRelease.array().parse(read(`${shared}/gold/releases.dev.json`)), codeRelease, releaseCoderVersion),
    goals: { action: 0.9, dismissal_mentioned: 0.92, industry: 0.98, court: 0.97, docket: 0.97, conduct: 0.85, amounts: 0.85 },
    lists: { defendants: 0.93, outcomes: 0.85, crypto: 0.92 },
  },
  press: {
    measure: () => measurePress(GoldHeadline.array().parse(read(`${shared}/gold/press.dev.json`)), codeHeadline, pressCoderVersion),
    goals: { kind: 0.92 },
    lists: { crypto: 0.92 },
  },
} as const;

describe.each(Object.keys(sets) as (keyof typeof sets)[])("the coder of %s against hand-coded rows", (what) => {
  withData(`gold/${what}.dev.json`, "where the gold set is", () => {
    const frozen = read(`bench/frozen/${what}.dev.json`) as Measured;
    let now: Measured;
    beforeAll(() => {
      now = sets[what].measure();
    });

    test("no figure falls below the frozen one; freeze better ones with the command in the file, and say why one falls", () => {
      expect(now.rows).toBe(frozen.rows);
      for (const [field, { exact }] of Object.entries(frozen.fields)) expect([field, now.fields[field]!.exact.value! >= exact.value!]).toEqual([field, true]);
      for (const [list, { f1 }] of Object.entries(frozen.groups)) expect([list, now.groups[list]!.f1.value! >= f1.value!]).toEqual([list, true]);
    });
    test("the goals are met", () => {
      for (const [field, goal] of Object.entries(sets[what].goals)) expect(now.fields[field]!.exact.value, field).toBeGreaterThanOrEqual(goal);
      for (const [list, goal] of Object.entries(sets[what].lists)) expect(now.groups[list]!.f1.value, list).toBeGreaterThanOrEqual(goal);
    });
    test("an answer given with confidence is right in 95 of 100, and most are given so", () => {
      const main = Object.values(now.calibration)[0]!;
      expect(main.sure.value).toBeGreaterThanOrEqual(0.7);
      expect(main.sureRight.value).toBeGreaterThanOrEqual(0.95);
    });
  });
});
