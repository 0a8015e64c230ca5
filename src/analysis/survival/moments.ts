/** People or actions, each followed for a time and seen to end or not: two lists in step. */
export interface Followed {
  /** How long each was followed, in any unit, from 0 up. */
  readonly time: readonly number[];
  /** How it ended: 0 where it had not when last seen (censored), else the code of the ending, from 1 up. */
  readonly event: readonly number[];
}

/** A time at which somebody ended or was last seen: those from place `from` up to, not including, `to` of the order. */
export interface Moment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Everybody in the order of their times, and the distinct times. */
export interface InTime {
  readonly order: Uint32Array;
  readonly moments: readonly Moment[];
}

/** Times that differ by less than this, or by less than this part of the mean of the distinct times, are one, as `timefix` in R's survival. */
const SAME = 2 ** -26;

/**
 * Lays the followed out in time. Those who end at a time are at risk at it, and
 * so are those last seen at it. Times apart by rounding alone are one: the
 * earliest of them. Throws a RangeError for lists that are not in step, a time
 * that is negative or not finite, or an ending that is no code up to `codes`.
 */
export function inTime({ time, event }: Followed, codes = Number.MAX_SAFE_INTEGER): InTime {
  if (time.length !== event.length) throw new RangeError(`time and event must be as long as each other; they hold ${time.length} and ${event.length}.`);
  for (const at of time) if (!(at >= 0 && at < Infinity)) throw new RangeError(`A time is a number from 0 up; ${at} is not.`);
  for (const code of event) if (!Number.isSafeInteger(code) || code < 0 || code > codes) throw new RangeError(`An event is 0 where it had not come, else ${codes === 1 ? "1" : `a whole number from 1 up to ${codes}`}; ${code} is neither.`);
  const order = Uint32Array.from(time.keys()).sort((a, b) => time[a]! - time[b]!);
  const moments: Moment[] = [];
  let distinct = 0;
  let sum = 0;
  for (let n = 0; n < order.length; n += 1) {
    const at = time[order[n]!]!;
    if (n > 0 && at === time[order[n - 1]!]!) continue;
    distinct += 1;
    sum += at;
  }
  const mean = distinct === 0 ? 0 : sum / distinct;
  for (let from = 0; from < order.length;) {
    const at = time[order[from]!]!;
    let to = from + 1;
    while (to < order.length && alike(time[order[to]!]! - time[order[to - 1]!]!, mean)) to += 1;
    moments.push({ at, from, to });
    from = to;
  }
  return { order, moments };
}

function alike(apart: number, mean: number): boolean {
  return apart <= SAME || apart / mean <= SAME;
}
