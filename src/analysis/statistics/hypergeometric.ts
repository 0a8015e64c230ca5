import { deviance, stirlingError } from "./stirling.ts";
import type { Unimodal } from "./minimum-likelihood.ts";

/** The four counts of a table, rows first: a b / c d. */
export interface Fourfold {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** What the top left count may be when all margins stand, under an odds ratio. */
export interface Odds {
  readonly mean: number;
  readonly variance: number;
  /** The probability that the count is a or less, and what it is on average then. */
  readonly lower: { readonly p: number; readonly mean: number };
  /** The same for a or more. */
  readonly upper: { readonly p: number; readonly mean: number };
}

/** The least and the most the top left count can be when all margins stand. */
export function support({ a, b, c, d }: Fourfold): { readonly least: number; readonly most: number } {
  return { least: Math.max(0, a - d), most: a + Math.min(b, c) };
}

/**
 * The hypergeometric distribution of the top left count when rows and columns
 * are independent and all margins stand (Fisher 1935). Its logarithm is made of
 * the deviance of each cell from what independence expects, so that rounding
 * does not grow with the counts (after Loader 2000).
 */
export function independence(table: Fourfold): Unimodal {
  const { a, b, c, d } = table;
  const n = a + b + c + d;
  const [top, bottom, left, right] = [a + b, c + d, a + c, b + d];
  const fixed = part(top) + part(bottom) + part(left) + part(right) - part(n);
  const among = Math.max(1, n); // an empty table expects 0 everywhere
  const expected = [(top * left) / among, (top * right) / among, (bottom * left) / among, (bottom * right) / among] as const;
  const { least, most } = support(table);
  return {
    least,
    most,
    mode: Math.floor(((top + 1) * (left + 1)) / (n + 2)),
    log(x) {
      const cells = [x, top - x, left - x, right - top + x] as const;
      const apart = (cells[0] * cells[3] - cells[1] * cells[2]) / among;
      return fixed - part(cells[0]) - part(cells[1]) - part(cells[2]) - part(cells[3])
        - deviance(cells[0], expected[0], apart) - deviance(cells[1], expected[1], -apart)
        - deviance(cells[2], expected[2], -apart) - deviance(cells[3], expected[3], apart);
    },
    ratio(x) {
      return rise(top, left, right - top, x);
    },
  };
}

/** log z! without z log z - z, which the deviances hold. */
function part(z: number): number {
  return z === 0 ? 0 : 0.5 * Math.log(2 * Math.PI * z) + stirlingError(z);
}

/**
 * Fisher's noncentral hypergeometric distribution: the same under an odds ratio
 * `psi` > 0. Weights are taken from the mode outward, each from its neighbour,
 * until they fall below `grain` of the whole (Liao and Rosen, Fast and Stable
 * Algorithms for Computing and Sampling From the Noncentral Hypergeometric
 * Distribution, 2001), so that time grows with the spread, not the support.
 */
export function underOdds(table: Fourfold, psi: number, grain: number): Odds {
  const { a, b, c, d } = table;
  const { least, most } = support(table);
  const [top, left, rest] = [a + b, a + c, d - a];
  const mode = Math.min(most, Math.max(least, modeUnder(top, left, rest, psi)));
  // Weight and moments about the mode: of the whole, of a or less, of a or more.
  let [whole, first, second] = [1, 0, 0];
  let [low, lowFirst, high, highFirst] = [mode <= a ? 1 : 0, 0, mode >= a ? 1 : 0, 0];
  for (const step of [1, -1]) {
    const end = step > 0 ? most : least;
    let weight = 1;
    for (let x = mode; x !== end && weight >= grain * whole;) {
      weight *= step > 0 ? rise(top, left, rest, x + 1) * psi : 1 / (rise(top, left, rest, x) * psi);
      x += step;
      const moment = weight * (x - mode);
      whole += weight;
      first += moment;
      second += moment * (x - mode);
      if (x <= a) {
        low += weight;
        lowFirst += moment;
      }
      if (x >= a) {
        high += weight;
        highFirst += moment;
      }
    }
  }
  const shift = first / whole;
  return {
    mean: mode + shift,
    variance: second / whole - shift * shift,
    lower: { p: low / whole, mean: mode + lowFirst / low },
    upper: { p: high / whole, mean: mode + highFirst / high },
  };
}

/** The ways to have x at the top left over those to have x - 1. */
function rise(top: number, left: number, rest: number, x: number): number {
  return ((top - x + 1) / x) * ((left - x + 1) / (rest + x));
}

/** Where weights stop rising: the root of the quadratic that sets two neighbours equal, in the form that does not cancel. */
function modeUnder(top: number, left: number, rest: number, psi: number): number {
  const linear = (top + left + 2) * psi + rest;
  const constant = psi * (top + 1) * (left + 1);
  const apart = Math.sqrt(Math.max(0, linear * linear - 4 * (psi - 1) * constant));
  return Math.floor(linear > 0 ? (2 * constant) / (linear + apart) : (apart - linear) / (2 * (1 - psi)));
}
