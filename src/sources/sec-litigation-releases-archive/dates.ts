import { daysBetween, type Day, type PartialDay } from "../../record/day.ts";
import type { ParsedRelease } from "./parse.ts";

/** What is known of a release's day after all releases of the archive were read. */
export interface Dated {
  /** New York; a day, or the month or year where no more is known. */
  date: PartialDay | null;
  /**
   * How it is known: its own `header`; `cited` by a later release; `text`, the
   * last past day it speaks of (it came out then or a few days later);
   * `neighbours`, releases with numbers close by; `year`, the year it is filed under.
   */
  dateFrom: "header" | "cited" | "text" | "neighbours" | "year" | "none";
  /** Days of the releases around it, between which it came out; null where the day is its own. */
  between: { from: Day; to: Day } | null;
}

/** The part of a release that tells its day. */
export type DayFacts = Pick<ParsedRelease, "number" | "date" | "dateFrom" | "refs"> & { year: string };

/** How far the numbers around may lie to bound a day: about a month of releases. */
const NEAR = 40;
/** A header that differs from its neighbours by more than this many days is a slip of the pen. */
const FAR = 30;
/** Numbers are given out a few days out of order. */
const SLACK = 4;

/**
 * Days of releases whose header was lost, from what other releases say. Numbers
 * rise with time, so exact days on both sides bound the day between; a day told
 * by the text stands only when it lies within (four days of slack).
 */
export class DayIndex {
  readonly #exact = new Map<number, Day>();
  readonly #cited = new Map<number, Map<Day, number>>();
  readonly #told = new Map<number, Day>();
  #numbers: number[] | undefined;

  /** Takes in what a release says of its own day and of others. */
  learn(release: Pick<ParsedRelease, "number" | "date" | "dateFrom" | "refs">): void {
    if (release.dateFrom === "header" && release.date) this.#exact.set(numeric(release.number), release.date);
    if (release.dateFrom === "text" && release.date) this.#told.set(numeric(release.number), release.date);
    for (const { number, date } of release.refs) {
      if (date === null) continue;
      const days = this.#cited.get(numeric(number)) ?? new Map<Day, number>();
      days.set(date, (days.get(date) ?? 0) + 1);
      this.#cited.set(numeric(number), days);
    }
    this.#numbers = undefined;
  }

  /** The day of one release, after all were learnt. */
  date({ number, date, dateFrom, year }: Omit<DayFacts, "refs">): Dated {
    const n = numeric(number);
    const { low, high } = this.#bounds(n);
    const between = low !== null && high !== null && low <= high ? { from: low, to: high } : null;
    const slip = dateFrom === "header" && date !== null && between !== null && (daysBetween(date, between.from) > FAR || daysBetween(between.to, date) > FAR);
    if (dateFrom === "header" && !slip) return { date, dateFrom, between: null };
    return { ...this.#estimate(n, slip ? null : date, year, low, high), between };
  }

  #estimate(n: number, date: Day | null, year: string, low: Day | null, high: Day | null): Omit<Dated, "between"> {
    const cited = this.#citedDay(n);
    if (cited !== null && (year === "" || cited.startsWith(year))) return { date: cited, dateFrom: "cited" };
    if (date !== null && (low === null || daysBetween(low, date) >= -SLACK * 5) && (high === null || daysBetween(date, high) >= -SLACK)) return { date, dateFrom: "text" };
    if (low !== null && low === high) return { date: low, dateFrom: "neighbours" };
    if (low !== null && high !== null && low.slice(0, 7) === high.slice(0, 7)) return { date: low.slice(0, 7), dateFrom: "neighbours" };
    return year === "" ? { date: null, dateFrom: "none" } : { date: year, dateFrom: "year" };
  }

  /** The day most releases cite it with; none when two days are cited equally often. */
  #citedDay(n: number): Day | null {
    const days = [...(this.#cited.get(n) ?? [])].sort((a, b) => b[1] - a[1]);
    return days[0] && days[0][1] > (days[1]?.[1] ?? 0) ? days[0][0] : null;
  }

  /**
   * The days between which a number was given out. A day told by the text of a
   * lower number bounds from below as well: that release came out no earlier.
   */
  #bounds(n: number): { low: Day | null; high: Day | null } {
    this.#numbers ??= [...new Set([...this.#exact.keys(), ...this.#cited.keys(), ...this.#told.keys()])].sort((a, b) => a - b);
    const numbers = this.#numbers;
    const at = firstAbove(numbers, n - 1);
    const below: Day[] = [];
    for (let i = at - 1; i >= 0 && below.length < 3 && n - (numbers[i] ?? 0) <= NEAR; i -= 1) {
      const each = numbers[i] ?? 0;
      const day = this.#exact.get(each) ?? this.#citedDay(each) ?? this.#told.get(each);
      if (day) below.push(day);
    }
    const above: Day[] = [];
    for (let i = firstAbove(numbers, n); i < numbers.length && above.length < 3 && (numbers[i] ?? 0) - n <= NEAR; i += 1) {
      const each = numbers[i] ?? 0;
      const day = this.#exact.get(each) ?? this.#citedDay(each);
      if (day) above.push(day);
    }
    return { low: middle(below), high: middle(above) };
  }
}

/** Place of the first number above `n`, by halving. */
function firstAbove(numbers: readonly number[], n: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((numbers[mid] ?? 0) > n) high = mid;
    else low = mid + 1;
  }
  return low;
}

/** The middle one, so that a single slip does not count. */
function middle(days: readonly Day[]): Day | null {
  return days.toSorted()[Math.floor(days.length / 2)] ?? null;
}

function numeric(number: string): number {
  return Number(number.replace(/\D/g, ""));
}
