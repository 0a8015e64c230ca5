import { type Interval, mustBePositive, tailOf } from "../statistics/given.ts";
import { normalQuantile } from "../statistics/normal.ts";
import { bareSteps } from "./kaplan-meier.ts";
import type { Followed } from "./moments.ts";

/** The mean time up to a horizon, in the unit of the times, with its standard error and interval. */
export interface RestrictedMean extends Interval {
  readonly mean: number;
  readonly se: number;
}

/**
 * The mean time to the ending within the first `until`, those not ended by then
 * counted with `until`: the area under the Kaplan-Meier curve (Irwin, The
 * standard error of an estimate of expectation of life, 1949; Royston and
 * Parmar 2013), with the variance of Greenwood's kind (Klein and Moeschberger,
 * Survival Analysis, 2003, section 4.5) and a normal interval cut at 0 and
 * `until`. Without an ending that leaves the mean open the method says nothing,
 * and the interval is all of 0 to `until`. Throws a RangeError where the curve
 * is not known as far as `until`, and for what `inTime` refuses.
 */
export function restrictedMean(followed: Followed, until: number, level = 0.95): RestrictedMean {
  mustBePositive("until", until);
  const z = -normalQuantile(tailOf(level));
  const steps = bareSteps(followed);
  const last = steps.at(-1);
  if (last === undefined) throw new RangeError("Nobody was followed, so that there is no mean time.");
  if (last.surv > 0 && until > last.at) throw new RangeError(`Nobody was followed beyond ${last.at}, so that the mean up to ${until} is not known.`);
  let variance = 0;
  let area = 0;
  let end = until;
  for (let n = steps.length - 1; n >= 0; n -= 1) {
    const { at, atRisk, events, surv } = steps[n]!;
    if (at >= until) continue;
    area += surv * (end - at);
    end = at;
    if (events > 0 && events < atRisk) variance += (area * area * events) / (atRisk * (atRisk - events));
  }
  const mean = area + end;
  const se = Math.sqrt(variance);
  return Object.freeze({ mean, se, lo: se === 0 ? 0 : Math.max(0, mean - z * se), hi: se === 0 ? until : Math.min(until, mean + z * se) });
}
