/** Two limits, the lower first; an unbounded one is `Infinity`. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/** Two limits as a frozen interval. */
export function interval(lo: number, hi: number): Interval {
  return Object.freeze({ lo, hi });
}

/** What each tail of a two-sided interval may hold, 0.025 at a level of 0.95. Throws a RangeError unless 0 < level < 1. */
export function tailOf(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level lies between 0 and 1; ${level} does not.`);
  return (1 - level) / 2;
}

/** Throws a RangeError unless the value is a whole number from 0 up, small enough to be counted without rounding. */
export function mustCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${name} counts something and must be a whole number from 0 up; ${value} is not.`);
}

/** Throws a RangeError unless `x` and `n` are counts and no more succeeded than were tried. */
export function mustBeShare(x: number, n: number): void {
  mustCount("x", x);
  mustCount("n", n);
  if (x > n) throw new RangeError(`x is a part of n and cannot be more; ${x} of ${n} is.`);
}

/** Throws a RangeError unless 0 < p < 1. */
export function mustBeInside(name: string, p: number): void {
  if (!(p > 0 && p < 1)) throw new RangeError(`${name} lies between 0 and 1; ${p} does not.`);
}

/** Throws a RangeError unless the value is finite and above 0. */
export function mustBePositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${name} must be a number above 0; ${value} is not.`);
}
