import { adjust } from "../statistics/index.ts";
import { blockP, ratioInterval, rms, type Chance } from "./blocks.ts";
import { clockOf, positionOf, type Clock } from "./clock.ts";
import { flagsAt, type Surroundings } from "./flags.ts";
import { grouped } from "./grouped.ts";
import { fitAt } from "./model.ts";
import { everyday, rankAt, type Everyday } from "./placebo.ts";
import { dayNumber, dayOf, type Prices } from "./prices.ts";
import type { Abnormal, EventResult, StudyEvent, Volatility, Windows } from "./shape.ts";
import { volatilityAt } from "./volatility.ts";
import { words } from "./words.ts";
import type { Both } from "../../record/support.ts";

/** Events that are set against one asset and its market. */
export interface Subject {
  readonly asset: string;
  readonly market: string | undefined;
  readonly matchedBy: string;
  readonly events: readonly StudyEvent[];
  /** Every dated event of the same actions, of whatever kind: days near one are no ordinary days. */
  readonly known: readonly StudyEvent[];
  /** Events of other actions of the record. */
  readonly elsewhere: readonly StudyEvent[];
}

/** How to study: the windows, and a generator that begins anew for each result, so that none depends on the others. */
export interface Method {
  readonly windows: Windows;
  readonly resamples: number;
  fresh(): () => number;
}

/**
 * One result for each day on which an asset has events, in order of days: an
 * event study after MacKinlay (1997) whose first p-value is the day's rank among
 * other days. A result that cannot be computed says why. Every p-value is of its
 * own day until `adjusted` has seen them all.
 */
export function studyOf(prices: Prices, subject: Subject, method: Method): EventResult[] {
  const days = grouped(subject.events, ({ date }) => date);
  const dates = [...days.keys()].sort();
  const series = prices.get(subject.asset);
  if (series === undefined) return dates.map((date) => refused(subject, days.get(date)!, words.noPrices(subject.asset)));
  if (series.calendar === "exchange-days" && subject.market === undefined) return dates.map((date) => refused(subject, days.get(date)!, words.noMarket(subject.asset)));
  if (subject.market !== undefined && !prices.has(subject.market)) return dates.map((date) => refused(subject, days.get(date)!, words.noPrices(subject.market!)));
  const clock = clockOf(prices, subject.asset, subject.market);
  const all = everyday(clock, method.windows);
  return dates.map((date) => resultOn(clock, all, subject, { own: days.get(date)!, known: subject.known, elsewhere: subject.elsewhere }, method));
}

/** The results with their placebo p-values adjusted together (BH); those without one stay without. */
export function adjusted(results: readonly EventResult[]): EventResult[] {
  const ranked = results.filter(({ abnormal }) => abnormal !== null && abnormal.placebo.p !== null);
  const values = adjust("BH", ranked.map(({ abnormal }) => abnormal!.placebo.p!));
  return results.map((result) => {
    const at = ranked.indexOf(result);
    return at < 0 ? result : Object.freeze({ ...result, pAdjusted: values[at]! });
  });
}

function resultOn(clock: Clock, all: Everyday, subject: Subject, around: Surroundings, { windows, resamples, fresh }: Method): EventResult {
  const { asset } = subject;
  const at = positionOf(clock, dayNumber(around.own[0]!.date));
  const [first, last] = [dayOf(clock.series.first), dayOf(clock.series.last)];
  if (at < 0) return refused(subject, around.own, words.outside(asset, first, last));
  const day = (position: number) => dayOf(clock.days[position]!);
  const why = (found: { missing: string; at?: number }, needed: number): Both =>
    found.missing === "start" ? words.tooEarly(asset, first, needed)
    : found.missing === "end" ? words.tooLate(asset, last)
    : found.missing === "asset" ? words.hole(asset, day(found.at!))
    : found.missing === "market" ? words.marketHole(found.at! < 0 ? null : day(found.at!))
    : words.noSpread;
  const { before, after, estimation, gap, volatility: length } = windows;
  const fit = fitAt(clock, at, windows);
  if ("missing" in fit) return refused(subject, around.own, why(fit, before + gap + estimation));
  const chance: Chance = { random: fresh(), resamples };
  const known = around.known.filter((event) => !around.own.includes(event)).map(({ date }) => dayNumber(date));
  const from = at - before - gap - estimation;
  const abnormal: Abnormal = Object.freeze({
    placebo: rankAt(clock, all.t, at, known, { back: before, ahead: after }),
    car: fit.car,
    returns: fit.around.map((each, n) => Object.freeze({ day: day(at - before + n), ...each })),
    t: fit.t,
    df: fit.df,
    pT: fit.pT,
    pBootstrap: blockP(fit, chance),
    model: Object.freeze({ alpha: fit.alpha, beta: fit.beta, sd: fit.sd, r2: fit.r2, from: day(from), to: day(from + estimation - 1), days: estimation, market: fit.market }),
  });
  const found = volatilityAt(clock, at, windows);
  const yearly = Math.sqrt(clock.perYear);
  const volatility: Volatility | null = "missing" in found ? null : Object.freeze({
    placebo: rankAt(clock, all.turn, at, known, { back: before + length, ahead: after + length }),
    before: { value: rms(found.before) * yearly, from: day(at - before - length), to: day(at - before - 1), days: length },
    after: { value: rms(found.after) * yearly, from: day(at + after + 1), to: day(at + after + length), days: length },
    ratio: found.ratio,
    interval: ratioInterval(found.before, found.after, chance),
  });
  const whyNoVolatility = "missing" in found ? why(found, before + length) : null;
  const window = { from: day(at - before), to: day(at + after), days: before + after + 1 };
  const [one, two] = [words.abnormal(asset, window, abnormal), volatility === null ? words.noVolatility(whyNoVolatility!) : words.volatility(volatility)];
  return Object.freeze({
    asset, date: around.own[0]!.date, events: around.own, matchedBy: subject.matchedBy,
    status: "computed", why: null, window, abnormal, volatility, whyNoVolatility, pAdjusted: null,
    flags: flagsAt(clock, at, windows, around),
    says: { en: `${one.en} ${two.en}`, zh: `${one.zh}${two.zh}` },
  });
}

function refused({ asset, matchedBy }: Subject, events: readonly StudyEvent[], why: Both): EventResult {
  return Object.freeze({ asset, date: events[0]!.date, events, matchedBy, status: "not-computable", why, window: null, abnormal: null, volatility: null, whyNoVolatility: null, pAdjusted: null, flags: [], says: words.notComputable(why) });
}
