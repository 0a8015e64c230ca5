import { percentiles, type Chance } from "./blocks.ts";
import { dayNumber } from "./prices.ts";
import type { EventResult, Limits } from "./shape.ts";

/** Fewer separate groups of days than this, and no interval is given: resamples of so few say little. */
const FEWEST_GROUPS = 5;

/** The mean CAR of several results. */
export interface Average {
  readonly results: number;
  /** Groups of results whose event windows share days; each is drawn whole. */
  readonly groups: number;
  readonly car: number;
  readonly interval: Limits | null;
  readonly p: number | null;
}

/**
 * The average cumulative abnormal return, with an interval and a p-value from
 * resamples across events (cross-sectional bootstrap; Efron 1979). Results whose
 * event windows share a calendar day move together and are drawn together
 * (Brown and Warner 1985 on clustered event days). The p-value is that of
 * resamples about their own mean, (b + 1)/(m + 1). None where nothing is given.
 */
export function averageOf(results: readonly EventResult[], { random, resamples }: Chance): Average | null {
  const computed = results.filter(({ abnormal, window }) => abnormal !== null && window !== null).toSorted((a, b) => (a.window!.from < b.window!.from ? -1 : a.window!.from > b.window!.from ? 1 : 0));
  if (computed.length === 0) return null;
  const groups: number[][] = [];
  let until = -Infinity;
  for (const { abnormal, window } of computed) {
    if (dayNumber(window!.from) > until) groups.push([]);
    groups.at(-1)!.push(abnormal!.car);
    until = Math.max(until, dayNumber(window!.to));
  }
  const mean = (drawn: readonly (readonly number[])[]): number => {
    let [sum, count] = [0, 0];
    for (const group of drawn) for (const car of group) {
      sum += car;
      count += 1;
    }
    return sum / count;
  };
  const car = mean(groups);
  if (groups.length < FEWEST_GROUPS) return Object.freeze({ results: computed.length, groups: groups.length, car, interval: null, p: null });
  const means = Array.from({ length: resamples }, () => mean(groups.map(() => groups[Math.floor(random() * groups.length)]!)));
  const reached = means.filter((each) => Math.abs(each - car) >= Math.abs(car)).length;
  return Object.freeze({ results: computed.length, groups: groups.length, car, interval: percentiles(means, 0.95), p: (reached + 1) / (resamples + 1) });
}
