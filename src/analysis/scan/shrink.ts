import { normalQuantile, type Fourfold } from "../statistics/index.ts";
import type { Estimate } from "./shape.ts";

/**
 * Draws the log ratios of many groups towards their mean: each is taken as
 * normal around its true value, and the true values as normal around a common
 * one (empirical Bayes: Efron and Morris, Data Analysis Using Stein's Estimator,
 * 1975), whose variance is estimated by moments (DerSimonian and Laird 1986).
 * Half a case is added to each count (Haldane and Anscombe 1956), so that a
 * group without any on one side has an estimate too. The limits hold 95% if the
 * model is right; that groups share events is not in it. Largest ratios are the
 * luckiest: the drawn one is the better guess of what a second look would show.
 */
export function shrink(tables: readonly Fourfold[]): Estimate[] {
  const logs = tables.map(({ a, b, c, d }) => Math.log(((a + 0.5) * (d + 0.5)) / ((b + 0.5) * (c + 0.5))));
  const variances = tables.map(({ a, b, c, d }) => 1 / (a + 0.5) + 1 / (b + 0.5) + 1 / (c + 0.5) + 1 / (d + 0.5));
  const spread = betweenGroups(logs, variances);
  const weights = variances.map((variance) => 1 / (variance + spread));
  const mean = dot(weights, logs) / sum(weights);
  const z = normalQuantile(0.975);
  return logs.map((log, n) => {
    const kept = spread / (spread + variances[n]!);
    const at = mean + kept * (log - mean);
    // What is not known of the mean itself is carried over (Morris 1983).
    const error = Math.sqrt(kept * variances[n]! + (1 - kept) ** 2 / sum(weights));
    return { value: Math.exp(at), lo: Math.exp(at - z * error), hi: Math.exp(at + z * error) };
  });
}

function betweenGroups(logs: readonly number[], variances: readonly number[]): number {
  const weights = variances.map((variance) => 1 / variance);
  const mean = dot(weights, logs) / sum(weights);
  const scatter = logs.reduce((total, log, n) => total + weights[n]! * (log - mean) ** 2, 0);
  const scale = sum(weights) - sum(weights.map((weight) => weight ** 2)) / sum(weights);
  return scale > 0 ? Math.max(0, (scatter - (logs.length - 1)) / scale) : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, n) => total + value * b[n]!, 0);
}
