import { twoSided } from "./binomial.ts";
import { gammaQuantile, gammaQuantileUpper } from "./gamma.ts";
import { interval, mustCount, tailOf, type Interval } from "./given.ts";
import { clopperPearson } from "./proportion.ts";

/** Events per unit of exposure, with limits. */
export interface Rate extends Interval {
  readonly rate: number;
}

/** The ratio of two rates, the first over the second, with limits and a test that they are equal. */
export interface RateRatio extends Interval {
  readonly p: number;
  readonly ratio: number;
}

/**
 * The rate of x events in exposure t (in any unit; the rate is per that unit) with
 * the exact central interval (Garwood, Fiducial Limits for the Poisson
 * Distribution, 1936). t = 0 without events says nothing: rate NaN, limits 0 and
 * `Infinity`. Throws a RangeError for input that cannot be.
 */
export function poissonRate(x: number, t: number, level = 0.95): Rate {
  mustBeExposed(x, t);
  const tail = tailOf(level);
  return Object.freeze({
    rate: x / t,
    ...interval(x === 0 ? 0 : gammaQuantile(tail, x) / t, gammaQuantileUpper(tail, x + 1) / t),
  });
}

/**
 * The ratio of the rates of x1 events in t1 and x2 in t2, given their sum: then x1
 * is binomial, and the limits of its odds are those of the ratio (Przyborowski and
 * Wilenski, Homogeneity of Results in Testing Samples from Poisson Series, 1940;
 * Clopper and Pearson limits; p by minimum likelihood, as in R's poisson.test).
 * `Infinity` where only the second has no events. Without events or with one
 * exposure 0 nothing is known: p 1, ratio NaN, limits 0 and `Infinity`. Throws a
 * RangeError for input that cannot be.
 */
export function poissonRateRatio({ x1, t1, x2, t2 }: { readonly x1: number; readonly t1: number; readonly x2: number; readonly t2: number }, level = 0.95): RateRatio {
  mustBeExposed(x1, t1);
  mustBeExposed(x2, t2);
  const n = x1 + x2;
  // The limits of the second share are the first's seen from 1, with their own digits.
  const [first, second] = [clopperPearson(x1, n, level), clopperPearson(x2, n, level)];
  if (n === 0 || t1 === 0 || t2 === 0) return Object.freeze({ p: 1, ratio: Number.NaN, ...interval(0, Infinity) });
  return Object.freeze({
    p: twoSided(x1, n, t1 / (t1 + t2), t2 / (t1 + t2)),
    ratio: (x1 / t1) / (x2 / t2),
    ...interval((first.lo / second.hi) * (t2 / t1), (first.hi / second.lo) * (t2 / t1)),
  });
}

function mustBeExposed(x: number, t: number): void {
  mustCount("x", x);
  if (!(t >= 0 && t < Infinity)) throw new RangeError(`An exposure must be a number from 0 up; ${t} is not.`);
  if (t === 0 && x > 0) throw new RangeError(`Without exposure nothing can happen; ${x} events did.`);
}
