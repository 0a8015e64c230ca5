import { type Clock, positionOf } from "./clock.ts";
import { fitAt } from "./model.ts";
import { dayOf } from "./prices.ts";
import { FEWEST_PLACEBOS, type Rank, type Windows } from "./shape.ts";
import { volatilityAt } from "./volatility.ts";

/** The statistics of every position of a clock, each computed as on an event's day; NaN where it cannot be. */
export interface Everyday {
  /** The CAR over its standard error. */
  readonly t: Float64Array;
  /** The logarithm of volatility after over before. */
  readonly turn: Float64Array;
}

/** Both statistics at every position. */
export function everyday(clock: Clock, windows: Windows): Everyday {
  const t = new Float64Array(clock.days.length).fill(Number.NaN);
  const turn = t.slice();
  for (let at = 0; at < t.length; at += 1) {
    const fit = fitAt(clock, at, windows);
    if ("t" in fit) t[at] = fit.t;
    const found = volatilityAt(clock, at, windows);
    if ("ratio" in found) turn[at] = Math.log(found.ratio);
  }
  return { t, turn };
}

/**
 * Where the statistic of one position stands among the same statistic on other
 * days, two-sided by its distance from 0: (b + 1)/(m + 1), exact where the days
 * are exchangeable (Corrado, A nonparametric test for abnormal security-price
 * performance, 1989, for ranks of days; Phipson and Smyth 2010 for the 1).
 * Other days are those whose windows end before the event's begin, so that
 * nothing later is ever looked at, and share no day with a known event's.
 * `reach` is how many days before and after a position the statistic's windows
 * stretch.
 */
export function rankAt(clock: Clock, statistics: Float64Array, at: number, known: readonly number[], reach: { back: number; ahead: number }): Rank {
  const found = Math.abs(statistics[at]!);
  const events = known.map((day) => positionOf(clock, day)).filter((position) => position >= 0 && position < at);
  let [reached, days, nearEvents, first, last] = [0, 0, 0, -1, -1];
  for (let other = 0; other + reach.ahead < at - reach.back; other += 1) {
    const value = statistics[other]!;
    if (Number.isNaN(value)) continue;
    if (events.some((event) => Math.abs(event - other) <= reach.back + reach.ahead)) {
      nearEvents += 1;
      continue;
    }
    if (days === 0) first = other;
    last = other;
    days += 1;
    if (Math.abs(value) >= found) reached += 1;
  }
  const dated = (position: number) => (position < 0 ? null : dayOf(clock.days[position]!));
  return Object.freeze({ p: days < FEWEST_PLACEBOS ? null : (reached + 1) / (days + 1), days, from: dated(first), to: dated(last), nearEvents });
}
