import type { Prices, Series } from "./prices.ts";

/** An exchange never stays shut longer than this many days from close to close; a longer gap is a price that is missing. */
const LONGEST_CLOSURE = 5;

/**
 * Logarithmic returns of an asset on its own clock, and its market's returns
 * between the same days. A return of day n is ln(close n / close n-1); NaN where
 * either close is missing.
 */
export interface Clock {
  readonly series: Series;
  /** Day numbers, in order. */
  readonly days: readonly number[];
  readonly returns: Float64Array;
  /** The assets that can stand for the market, each with its returns between the same days. */
  readonly others: ReadonlyArray<{ readonly asset: string; readonly returns: Float64Array; readonly lastHole: Int32Array }>;
  /** Position of the last missing return up to each position; -1 where there is none. */
  readonly lastHole: Int32Array;
  /** Periods of the clock in a year, by which volatility is made yearly. */
  readonly perYear: 365 | 252;
}

/**
 * The clock of an asset: every calendar day where it trades every day, else the
 * days on which it closed, with a hole where an exchange cannot have been shut
 * so long. A market that is named is the whole market; otherwise it is all
 * other assets of the file that trade every day. Where a share is measured
 * against a market of the exchange's days, a day on which only that closed is a
 * hole as well.
 */
export function clockOf(prices: Prices, asset: string, market: string | undefined): Clock {
  const series = prices.get(asset)!;
  const named = market === undefined ? undefined : prices.get(market)!;
  const days = series.calendar === "every-day" ? allDays(series) : exchangeDays(series, named);
  const others = named ? [named] : [...prices.values()].filter((other) => other.calendar === "every-day");
  const returns = returnsOn(days, series);
  return Object.freeze({
    series,
    days,
    returns,
    lastHole: holes(returns),
    others: others.filter((other) => other.asset !== asset).map((other) => {
      const own = returnsOn(days, other);
      return { asset: other.asset, returns: own, lastHole: holes(own) };
    }),
    perYear: series.calendar === "every-day" ? 365 : 252,
  });
}

/** Position of the day on a clock, or of the next on which an exchange opens; -1 where the prices do not reach so far. */
export function positionOf({ days, series }: Clock, day: number): number {
  if (day < series.first || day > series.last) return -1;
  if (series.calendar === "every-day") return day - series.first;
  let [low, high] = [0, days.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function allDays({ first, last }: Series): number[] {
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

function exchangeDays(series: Series, market: Series | undefined): number[] {
  const days = new Set(series.close.keys());
  if (market?.calendar === "exchange-days") for (const day of market.close.keys()) if (day > series.first && day < series.last) days.add(day);
  const sorted = [...days].sort((a, b) => a - b);
  return sorted.flatMap((day, n) => (n > 0 && day - sorted[n - 1]! > LONGEST_CLOSURE ? [sorted[n - 1]! + 1, day] : [day]));
}

function returnsOn(days: readonly number[], { close }: Series): Float64Array {
  const logs = Float64Array.from(days, (day) => Math.log(close.get(day) ?? Number.NaN));
  return logs.map((log, n) => (n === 0 ? Number.NaN : log - logs[n - 1]!));
}

function holes(returns: Float64Array): Int32Array {
  let last = -1;
  return Int32Array.from(returns, (value, n) => {
    if (Number.isNaN(value)) last = n;
    return last;
  });
}
