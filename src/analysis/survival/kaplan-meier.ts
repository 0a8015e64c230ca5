import { type Interval, interval, tailOf } from "../statistics/given.ts";
import { normalQuantile } from "../statistics/normal.ts";
import { type Followed, inTime } from "./moments.ts";

/** The curve at a time at which somebody ended or was last seen; it holds until the next. */
export interface SurvivalStep extends Interval {
  readonly at: number;
  /** How many were still followed just before. */
  readonly atRisk: number;
  /** How many ended at this time, and how many were last seen at it. */
  readonly events: number;
  readonly censored: number;
  /** Share that has not ended after this time. */
  readonly surv: number;
}

/** A step without its interval: the logarithm of the share and its variance, by Greenwood. */
export interface BareStep extends Omit<SurvivalStep, "lo" | "hi"> {
  readonly log: number;
  readonly variance: number;
}

/** The curve by product limit, with Greenwood's variance (The Natural Duration of Cancer, 1926) of its logarithm; Infinity where nobody is left. */
export function bareSteps(followed: Followed): BareStep[] {
  const { order, moments } = inTime(followed, 1);
  let surv = 1;
  let log = 0;
  let variance = 0;
  return moments.map(({ at, from, to }) => {
    const atRisk = order.length - from;
    let events = 0;
    for (let n = from; n < to; n += 1) events += followed.event[order[n]!]!;
    if (events > 0) {
      surv *= (atRisk - events) / atRisk;
      log += Math.log1p(-events / atRisk);
      variance += events / (atRisk * (atRisk - events));
    }
    return { at, atRisk, events, censored: to - from - events, surv, log, variance };
  });
}

/**
 * The share that has not ended, by time (Kaplan and Meier 1958), at every time
 * at which somebody ended or was last seen, with the interval at `level` on the
 * log-log scale (Kalbfleisch and Prentice, The Statistical Analysis of Failure
 * Time Data, 1980, section 1.3). It is of the share at that one time, not of the
 * whole curve. Before anybody has ended and after everybody has, the method says
 * nothing, and the interval is all of 0 to 1. Nobody gives no steps. Events are
 * 0 and 1. Throws a RangeError for what `inTime` refuses.
 */
export function kaplanMeier(followed: Followed, level = 0.95): readonly SurvivalStep[] {
  const z = -normalQuantile(tailOf(level));
  return Object.freeze(bareSteps(followed).map(({ log, variance, ...step }) => Object.freeze({ ...step, ...logLog(step.surv, log, z * Math.sqrt(variance)) })));
}

function logLog(surv: number, log: number, reach: number): Interval {
  if (surv === 0 || surv === 1) return interval(0, 1);
  const factor = Math.exp(reach / -log);
  return interval(Math.exp(log * factor), Math.exp(log / factor));
}
