import { z } from "zod";
import { binomialTest, clopperPearson, fisherExact, newcombeDifference, poissonRate, poissonRateRatio, wilson } from "../statistics/index.ts";
import { aNumber, level, question } from "./question.ts";

const pair = ({ lo, hi }: { readonly lo: number; readonly hi: number }): number[] => [lo, hi];

/** Questions about counts: tables, shares and rates. */
export const counts = {
  fisherExact: question(z.object({ a: aNumber, b: aNumber, c: aNumber, d: aNumber, level }), ({ level, ...table }) => ({ ...fisherExact(table, level) })),
  binomialTest: question(z.object({ x: aNumber, n: aNumber, p0: aNumber }), ({ x, n, p0 }) => ({ ...binomialTest(x, n, p0) })),
  proportion: question(z.object({ x: aNumber, n: aNumber, level }), ({ x, n, level }) => ({ clopperPearson: pair(clopperPearson(x, n, level)), wilson: pair(wilson(x, n, level)) })),
  newcombeDifference: question(z.object({ x1: aNumber, n1: aNumber, x2: aNumber, n2: aNumber, level }), ({ level, ...shares }) => ({ ...newcombeDifference(shares, level) })),
  poissonRateRatio: question(z.object({ x1: aNumber, t1: aNumber, x2: aNumber, t2: aNumber, level }), ({ level, ...rates }) => ({
    ...poissonRateRatio(rates, level),
    rate1: pair(poissonRate(rates.x1, rates.t1, level)),
  })),
};
