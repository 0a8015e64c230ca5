import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { clopperPearson, fisherExact, newcombeDifference, poissonRate, poissonRateRatio, wilson } from "../../src/analysis/statistics/index.ts";
import { fisherByWays, oddsTails } from "../../src/analysis/statistics/exactly.ts";
import { shared, withData } from "./shared.ts";

const limit = z.union([z.number(), z.literal("Infinity").transform(() => Infinity)]);
const limits = z.tuple([limit, limit]);
const Vector = {
  fisherExact: z.object({ a: z.number(), b: z.number(), c: z.number(), d: z.number(), p: z.number(), oddsRatio: limit, lo: limit, hi: limit }),
  proportion: z.object({ x: z.number(), n: z.number(), clopperPearson: limits, wilson: limits }),
  newcombeDifference: z.object({ x1: z.number(), n1: z.number(), x2: z.number(), n2: z.number(), difference: z.number(), lo: z.number(), hi: z.number() }),
  poissonRateRatio: z.object({ x1: z.number(), t1: z.number(), x2: z.number(), t2: z.number(), p: z.number(), ratio: limit, lo: limit, hi: limit, rate1: limits }),
};

function agree(got: number, wanted: number, part = 1e-9): void {
  if (got !== wanted) expect(Math.abs(got - wanted)).toBeLessThanOrEqual(part * Math.abs(wanted));
}

const file = "stats/vectors.jsonl";
// A skipped suite is walked through all the same, to learn the names of its tests.
const lines = (existsSync(`${shared}/${file}`) ? readFileSync(`${shared}/${file}`, "utf8") : "").split("\n").filter((line) => line !== "").map((line): unknown => JSON.parse(line));

withData(file, "the values of R 4.2.2", () => {
  const of = <T>(fn: string, shape: z.ZodType<T>): T[] => lines.filter((line) => (line as { fn: string }).fn === fn).map((line) => shape.parse(line));

  describe("fisherExact", () => {
    const vectors = of("fisherExact", Vector.fisherExact);
    test("are there", () => {
      expect(vectors.length).toBeGreaterThan(40);
    });

    test.each(vectors)("$a $b / $c $d", ({ p, oddsRatio, lo, hi, ...table }) => {
      const told = fisherExact(table);
      agree(told.p, p, 1e-7);
      agree(told.p, fisherByWays(table).p, 1e-12);
      agree(told.midP, fisherByWays(table).midP, 1e-12);
      // R stops its search early and at times far off, so each limit is held to what defines it.
      expect([told.oddsRatio === 0, told.oddsRatio === Infinity]).toEqual([oddsRatio === 0, oddsRatio === Infinity]);
      if (oddsRatio !== 0 && oddsRatio !== Infinity) expect(Math.abs(oddsTails(table, told.oddsRatio).meanApart)).toBeLessThan(1e-10);
      if (told.lo === 0) expect(lo).toBe(0);
      else expect(Math.abs(oddsTails(table, told.lo).upper - 0.025)).toBeLessThan(1e-10);
      if (told.hi === Infinity) expect(hi).toBe(Infinity);
      else expect(Math.abs(oddsTails(table, told.hi).lower - 0.025)).toBeLessThan(1e-10);
    });
  });

  test.each(of("proportion", Vector.proportion))("$x of $n", ({ x, n, clopperPearson: exact, wilson: score }) => {
    for (const [told, wanted] of [[clopperPearson(x, n), exact], [wilson(x, n), score]] as const) {
      agree(told.lo, wanted[0]);
      agree(told.hi, wanted[1]);
    }
  });

  test.each(of("newcombeDifference", Vector.newcombeDifference))("$x1/$n1 - $x2/$n2", ({ difference, lo, hi, ...groups }) => {
    const told = newcombeDifference(groups);
    agree(told.difference, difference);
    agree(told.lo, lo);
    agree(told.hi, hi);
  });

  test.each(of("poissonRateRatio", Vector.poissonRateRatio))("$x1 in $t1 against $x2 in $t2", ({ p, ratio, lo, hi, rate1, ...groups }) => {
    const told = poissonRateRatio(groups);
    agree(told.p, p);
    agree(told.ratio, ratio);
    agree(told.lo, lo);
    agree(told.hi, hi);
    const rate = poissonRate(groups.x1, groups.t1);
    agree(rate.lo, rate1[0]);
    agree(rate.hi, rate1[1]);
  });
});
