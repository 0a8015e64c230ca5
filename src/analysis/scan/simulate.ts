import { addDays, type Day } from "../../record/day.ts";
import type { Hole } from "../../sources/manifest.ts";
import type { ScanEvent, ScanSource } from "./shape.ts";
import { addMonths } from "../inventories/window.ts";
import { daysBetween } from "../../record/day.ts";

/** A made-up history of filings around one change of government. */
export interface History {
  /** Filings a month of the whole agency, the retreating industry not counted. */
  perMonth: number;
  /** After the change the whole agency files this many times as much. */
  general: number;
  /** The industry that retreats: its rate before, the part of it that goes, and for how many months; null where none does. */
  retreat: { base: number; drop: number; months: number } | null;
  /** Months of data before and after the change. */
  months: { before: number; after: number };
  /** Filings of a group that come on one day: the mean size of a sweep; 1 for filings one by one. */
  sweep: number;
  /** `one` cuts a random stretch of 3 to 9 months out of either side; `thin` loses 15 in 100 filings before the change, at random. */
  gap: "none" | "one" | "thin";
}

/** The day of the change in every made-up history. */
export const CHANGE_DAY: Day = "2017-01-20";
/** The industry that retreats. */
export const RETREATING = "quarries";

/** Shares of the groups; sizes spread as wide as those of the agency's releases. */
const industries: Weights = [["banks", 30], ["software", 20], ["shipping", 15], ["timber", 12], ["glass", 9], ["ferries", 6], ["salt", 5], ["clocks", 3]];
const conducts: Weights = [["offering", 34], ["insider", 18], ["accounts", 16], ["manipulation", 10], ["adviser", 9], ["dealer", 6], ["unregistered", 4], ["bribes", 3]];
const regions: Weights = [["ca2", 24], ["ca9", 20], ["ca11", 13], ["ca5", 10], ["ca7", 7], ["ca3", 6], ["ca10", 5], ["ca4", 4], ["ca1", 4], ["ca6", 3], ["ca8", 2], ["cadc", 2]];
type Weights = ReadonlyArray<readonly [string, number]>;

/**
 * Filings of a made-up agency, as the scan takes them. Groups file
 * independently, as Poisson processes with an even rate on each side of the
 * change; industry, conduct and region are independent of each other. The same
 * random numbers give the same history.
 */
export function simulate(history: History, random: () => number): ScanSource {
  const { perMonth, general, retreat, months, gap } = history;
  const events: ScanEvent[] = [];
  const from = addMonths(CHANGE_DAY, -months.before);
  const until = addDays(addMonths(CHANGE_DAY, months.after), -1);
  const file = (industry: string | null, rate: number, start: Day, end: Day): void => {
    const days = daysBetween(start, end) + 1;
    const sweeps = days < 1 ? 0 : poisson((rate * days) / (30.436875 * history.sweep), random);
    for (let n = 0; n < sweeps; n += 1) {
      const day = addDays(start, Math.floor(random() * days));
      const group = { industry: industry ?? pick(industries, random), conduct: pick(conducts, random), region: pick(regions, random), forum: "federal-court" };
      for (let size = history.sweep === 1 ? 1 : 1 + poisson(history.sweep - 1, random); size > 0; size -= 1) events.push({ action: `made-up-${events.length}`, kind: "filing", from: day, to: day, group });
    }
  };
  file(null, perMonth, from, addDays(CHANGE_DAY, -1));
  file(null, perMonth * general, CHANGE_DAY, until);
  if (retreat) {
    const back = addDays(addMonths(CHANGE_DAY, retreat.months), -1);
    file(RETREATING, retreat.base, from, addDays(CHANGE_DAY, -1));
    file(RETREATING, retreat.base * general * (1 - retreat.drop), CHANGE_DAY, back < until ? back : until);
    if (back < until) file(RETREATING, retreat.base * general, addDays(back, 1), until);
  }
  const holes = gap === "one" ? [cutOut(from, until, random)] : gap === "thin" ? [thinned(from)] : [];
  const seen = (day: Day): boolean => (gap === "one" ? !holes.some((hole) => day >= hole.from && day <= hole.to) : gap === "none" || day >= CHANGE_DAY || random() >= 0.15);
  return {
    id: "made-up", what: { en: "a made-up history", zh: "虚构历史" }, covers: [{ from, to: until }], holes, until,
    events: events.filter((event) => seen(event.from)), spans: null, leftOut: [], caveats: [],
  };
}

/** A hole on either side that leaves at least eight months beside the change. */
function cutOut(from: Day, until: Day, random: () => number): Hole {
  const length = 3 + Math.floor(random() * 7);
  const side = random() < 0.5 ? -1 : 1;
  const reach = daysBetween(from, until) / 2 / 30.436875 - 8 - length;
  const near = 8 + Math.floor(random() * Math.max(1, reach));
  const start = side < 0 ? addMonths(CHANGE_DAY, -(near + length)) : addMonths(CHANGE_DAY, near);
  return { from: start, to: addMonths(start, length), kind: "absent", reason: { en: "Made up.", zh: "虚构。" } };
}

function thinned(from: Day): Hole {
  return { from, to: addDays(CHANGE_DAY, -1), kind: "partial", held: 85, of: 100, reason: { en: "Made up.", zh: "虚构。" } };
}

function pick(weights: Weights, random: () => number): string {
  let at = random() * weights.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of weights) {
    at -= weight;
    if (at < 0) return name;
  }
  return weights.at(-1)![0];
}

/** A Poisson number by multiplying uniforms (Knuth, The Art of Computer Programming, volume 2, 3.4.1), in pieces small enough not to underflow. */
function poisson(mean: number, random: () => number): number {
  let number = 0;
  for (let left = mean; left > 0; left -= 30) {
    const floor = Math.exp(-Math.min(left, 30));
    for (let product = random(); product > floor; product *= random()) number += 1;
  }
  return number;
}
