import type { Interval } from "../statistics/given.ts";
import { kaplanMeier, type SurvivalStep } from "./kaplan-meier.ts";
import type { Followed } from "./moments.ts";

/** The time by which half have ended, with its limits; `Infinity` where the curve never comes down to it. */
export interface Median extends Interval {
  readonly median: number;
}

/** How far from one half counts as at it, for the product of many rounded shares. */
const SLACK = 2 ** -26;

/**
 * The median time to the ending and its interval: the times at which the log-log
 * limits of the curve pass one half (Brookmeyer and Crowley, A confidence
 * interval for the median survival time, 1982). A curve that rests at one half
 * has its median in the middle of that stretch, or of what was seen of it, as
 * in R's survival. Where the lower limits stay above one half, `lo` is how long
 * anybody was followed; where they say nothing, 0 (R: NA for both).
 */
export function medianTime(followed: Followed, level = 0.95): Median {
  const steps = kaplanMeier(followed, level);
  return Object.freeze({ median: middle(steps), lo: lowest(steps), hi: steps.find(({ surv, hi }) => surv > 0 && surv < 1 && hi <= 0.5)?.at ?? Infinity });
}

function middle(steps: readonly SurvivalStep[]): number {
  const first = steps.findIndex(({ surv }) => surv <= 0.5 + SLACK);
  if (first < 0) return Infinity;
  const { at, surv } = steps[first]!;
  if (surv < 0.5 - SLACK) return at;
  const left = steps.slice(first).find((step) => step.surv < 0.5 - SLACK) ?? steps.at(-1)!;
  return (at + left.at) / 2;
}

function lowest(steps: readonly SurvivalStep[]): number {
  let lowest = 0;
  for (const { at, surv, lo } of steps) {
    if (surv === 1) continue;
    if (surv === 0) return lowest === 0 ? 0 : at;
    lowest = at;
    if (lo <= 0.5) return at;
  }
  return lowest;
}
