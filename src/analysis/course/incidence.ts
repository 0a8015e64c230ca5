import type { Both } from "../../record/support.ts";
import { normalQuantile } from "../statistics/index.ts";
import { aalenJohansen } from "../survival/index.ts";
import type { Interval } from "./interval.ts";

/** Cumulative incidence of one ending: the share that ended so within so many days, the other endings competing. It holds until the next step. */
export interface IncidenceStep {
  day: number;
  share: number;
  interval: Interval;
}

/** A span in days with the ending it came to, or null where it was still open when last seen. */
export interface Timed<E extends string = string> {
  days: number;
  ending: E | null;
}

const DELTA = "Aalen and Johansen 1978, delta-method variance (Dinse and Larson 1986), log-log scale, 95%";

/**
 * Cumulative incidence of `ending` at each day on which a span ended so, by Aalen
 * and Johansen (1978): every other ending competes, what is still open is
 * censored on the day last seen. The interval is from the delta-method variance
 * (Dinse and Larson, Biometrika 73, 1986) on the
 * log-log scale; where the share is 1 that has no width, and the interval is the
 * whole line from 0 to 1.
 */
export function incidence<E extends string>(spans: ReadonlyArray<Timed<E>>, ending: E, of: Both): IncidenceStep[] {
  const time = spans.map((span) => span.days);
  const event = spans.map(({ ending: came }): 0 | 1 | 2 => (came === null ? 0 : came === ending ? 1 : 2));
  const reach = normalQuantile(0.975);
  const counts = countsOf(time, event);
  const sums = { a: 0, b: 0, c: 0, d: 0, e: 0 };
  const steps: IncidenceStep[] = [];
  let before = 1;
  for (const { at, cif1: share, surv } of aalenJohansen({ time, event })) {
    const fall = counts.get(at)!;
    if (fall.all > 0) take(sums, fall, before, share);
    if (fall.own > 0) {
      const se = Math.sqrt(Math.max(0, share ** 2 * sums.a - 2 * share * sums.b + sums.c - 2 * (share * sums.d - sums.e)));
      steps.push({ day: at, share, interval: { of, method: DELTA, ...logLog(share, se * reach) } });
    }
    before = surv;
  }
  return steps;
}

/** The step that holds on a day; null before the first ending. */
export function shareBy(steps: ReadonlyArray<IncidenceStep>, day: number): IncidenceStep | null {
  return steps.findLast((step) => step.day <= day) ?? null;
}

/** Endings on a day, of the kind asked for and of any kind, and those at risk on it. */
interface Fall {
  atRisk: number;
  own: number;
  all: number;
}

function countsOf(time: readonly number[], event: readonly number[]): Map<number, Fall> {
  const counts = new Map<number, Fall>();
  const order = time.map((_, n) => n).sort((x, y) => time[x]! - time[y]!);
  for (const [place, n] of order.entries()) {
    const fall = counts.get(time[n]!) ?? { atRisk: time.length - place, own: 0, all: 0 };
    if (event[n] === 1) fall.own += 1;
    if (event[n] !== 0) fall.all += 1;
    counts.set(time[n]!, fall);
  }
  return counts;
}

/**
 * Takes a day into the sums of the variance, multiplied out so that one pass
 * gives it at every day. Where everyone at risk ended, nothing changes
 * afterwards and the first term is 0.
 */
function take(sums: { a: number; b: number; c: number; d: number; e: number }, { atRisk, own, all }: Fall, before: number, share: number): void {
  const weight = all < atRisk ? all / (atRisk * (atRisk - all)) : 0;
  const both = (before * own) / atRisk ** 2;
  sums.a += weight;
  sums.b += weight * share;
  sums.c += weight * share ** 2 + (before ** 2 * own * (atRisk - own)) / atRisk ** 3;
  sums.d += both;
  sums.e += both * share;
}

function logLog(share: number, reach: number): { lo: number; hi: number } {
  if (share >= 1) return { lo: 0, hi: 1 };
  const wide = reach / (share * Math.log(share));
  const ends = [share ** Math.exp(-wide), share ** Math.exp(wide)];
  return { lo: Math.min(...ends), hi: Math.max(...ends) };
}
