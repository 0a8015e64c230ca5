import { chiSquareUpper, poissonRate, poissonRateRatio } from "../statistics/index.ts";
import { GARWOOD, type Interval } from "./interval.ts";

/** Events counted over a stretch of time: a month, and how much of it was covered, in months of mean length. */
export interface Counted {
  month: string;
  events: number;
  time: number;
}

/** Months between which the pace is taken as even. */
export interface Stretch {
  from: string;
  to: string;
  events: number;
  time: number;
  perMonth: number;
  interval: Interval;
}

/** A month from which on the pace was another. */
export interface ChangePoint {
  /** First month of the new pace. */
  month: string;
  ratio: number;
  /** Bonferroni over the months at which the stretch could be split. */
  p: number;
  /** The months it was looked for in. */
  within: { from: string; to: string };
}

/** Where a series of counts changes its pace. */
export interface Changes {
  method: string;
  alpha: number;
  points: ChangePoint[];
  stretches: Stretch[];
  /** Whether the counts scatter more than independent events would within the stretches: Fisher's dispersion test. */
  scatter: { chi2: number; df: number; p: number };
}

export const SEGMENTATION =
  "binary segmentation (Scott and Knott 1974; Vostrikova 1981); split by the largest Poisson likelihood ratio, kept where its exact conditional test (Przyborowski and Wilenski 1940) stays at or under alpha after Bonferroni over the possible splits (Dunn 1961)";

/**
 * Change points of a Poisson series by binary segmentation. The p-value of the
 * first is valid for "no change at all"; those within a stretch found by an
 * earlier split are a guide. Quadratic at worst, linear for each stretch.
 */
export function changesOf(series: ReadonlyArray<Counted>, alpha = 0.05): Changes {
  const points: ChangePoint[] = [];
  const cuts = [0, series.length];
  const seek = (start: number, end: number): void => {
    const found = bestSplit(series, start, end);
    if (!found || found.p > alpha) return;
    points.push({ month: series[found.at]!.month, ratio: found.ratio, p: found.p, within: { from: series[start]!.month, to: series[end - 1]!.month } });
    cuts.push(found.at);
    seek(start, found.at);
    seek(found.at, end);
  };
  seek(0, series.length);
  cuts.sort((a, b) => a - b);
  const stretches = series.length === 0 ? [] : cuts.slice(1).map((end, n) => stretchOf(series.slice(cuts[n], end)));
  return { method: SEGMENTATION, alpha, points: points.sort((a, b) => (a.month < b.month ? -1 : 1)), stretches, scatter: scatterOf(series, cuts, stretches) };
}

/** The split of a stretch with the largest likelihood ratio, and its exact test. */
function bestSplit(series: ReadonlyArray<Counted>, start: number, end: number): { at: number; p: number; ratio: number } | null {
  const total = sum(series.slice(start, end));
  let best: { at: number; gain: number; left: Sum } | null = null;
  const left = { events: 0, time: 0 };
  for (let at = start + 1; at < end; at += 1) {
    left.events += series[at - 1]!.events;
    left.time += series[at - 1]!.time;
    const gain = fit(left) + fit({ events: total.events - left.events, time: total.time - left.time });
    if (best === null || gain > best.gain) best = { at, gain, left: { ...left } };
  }
  if (!best) return null;
  const { p, ratio } = poissonRateRatio({ x1: total.events - best.left.events, t1: total.time - best.left.time, x2: best.left.events, t2: best.left.time });
  return { at: best.at, p: Math.min(1, p * (end - start - 1)), ratio };
}

interface Sum {
  events: number;
  time: number;
}

/** Largest log-likelihood of an even pace, up to what all splits share. */
function fit({ events, time }: Sum): number {
  return events === 0 ? 0 : events * Math.log(events / time);
}

function sum(series: ReadonlyArray<Counted>): Sum {
  return series.reduce((total, { events, time }) => ({ events: total.events + events, time: total.time + time }), { events: 0, time: 0 });
}

function stretchOf(months: ReadonlyArray<Counted>): Stretch {
  const { events, time } = sum(months);
  const { rate, lo, hi } = poissonRate(events, time);
  const of = { en: "the pace within the stretch, if events come one by one and independently; that the stretch was chosen by its pace is not in it", zh: "该段内的速率（假定事件逐一、独立发生）；未计入该段系按速率选出这一点" };
  return { from: months[0]!.month, to: months.at(-1)!.month, events, time, perMonth: rate, interval: { of, method: GARWOOD, lo, hi } };
}

/** Index of dispersion against independent events (Fisher, Statistical Methods for Research Workers, 1925). */
function scatterOf(series: ReadonlyArray<Counted>, cuts: readonly number[], stretches: ReadonlyArray<Stretch>): Changes["scatter"] {
  let chi2 = 0;
  let df = 0;
  for (const [n, { perMonth }] of stretches.entries()) {
    if (perMonth === 0) continue;
    const months = series.slice(cuts[n], cuts[n + 1]);
    df += months.length - 1;
    for (const { events, time } of months) chi2 += (events - perMonth * time) ** 2 / (perMonth * time);
  }
  return { chi2, df, p: df === 0 ? 1 : chiSquareUpper(chi2, df) };
}
