import { chiSquareUpper } from "../statistics/normal.ts";
import { type Followed, inTime } from "./moments.ts";

/** A group by its name: how many it held, how many of them ended, and how many would have at the pace of all. */
export interface GroupCount {
  readonly group: string | number;
  readonly n: number;
  readonly observed: number;
  readonly expected: number;
}

/** The test: chi-square, its degrees of freedom, its p-value, and the groups in the order of their names. */
export interface LogRank {
  readonly chi2: number;
  readonly df: number;
  readonly p: number;
  readonly groups: readonly GroupCount[];
}

/** Part of its own variance below which what a group adds to the others is rounding. */
const GRAIN = 1e-9;

/**
 * The log-rank test that groups end at the same pace (Mantel 1966; Peto and Peto
 * 1972), with the hypergeometric variance where several end at one time. Groups
 * that were never at risk beside another when somebody ended add no degree of
 * freedom; without any, p is 1. An association with the group, never its effect.
 * Time grows with the times and the square of the number of groups. Throws a
 * RangeError for what `inTime` refuses, or a list of groups of another length.
 */
export function logRank({ time, event, group }: Followed & { readonly group: readonly (string | number)[] }): LogRank {
  if (group.length !== time.length) throw new RangeError(`time and group must be as long as each other; they hold ${time.length} and ${group.length}.`);
  const { order, moments } = inTime({ time, event }, 1);
  const names = [...new Set(group)].sort(byName);
  const place = new Map(names.map((name, n) => [name, n]));
  const atRisk = names.map(() => 0);
  for (const name of group) atRisk[place.get(name)!]! += 1;
  const n = [...atRisk];
  const [observed, expected] = [names.map(() => 0), names.map(() => 0)];
  const variance = names.map(() => names.map(() => 0));
  for (const { from, to } of moments) {
    const left = order.length - from;
    let ended = 0;
    for (let at = from; at < to; at += 1) {
      const own = event[order[at]!]!;
      observed[place.get(group[order[at]!]!)!]! += own;
      ended += own;
    }
    if (ended > 0) {
      const spread = left > 1 ? (ended * (left - ended)) / (left * left * (left - 1)) : 0;
      for (const [i, own] of atRisk.entries()) {
        expected[i]! += (own / left) * ended;
        for (const [j, other] of atRisk.entries()) variance[i]![j]! += spread * own * (i === j ? left - own : -other);
      }
    }
    for (let at = from; at < to; at += 1) atRisk[place.get(group[order[at]!]!)!]! -= 1;
  }
  const { chi2, df } = weigh(observed.map((count, i) => count - expected[i]!), variance);
  const groups = names.map((group, i) => Object.freeze({ group, n: n[i]!, observed: observed[i]!, expected: expected[i]! }));
  return Object.freeze({ chi2, df, p: df === 0 ? 1 : chiSquareUpper(chi2, df), groups: Object.freeze(groups) });
}

/**
 * The square of the differences in units of their variance, which always has one
 * rank less than there are groups, or fewer still: elimination on the scale of
 * correlations, largest remainder first, as far as there is more than rounding.
 */
function weigh(differences: readonly number[], variance: readonly (readonly number[])[]): { chi2: number; df: number } {
  const kept = differences.map((_, i) => i).filter((i) => variance[i]![i]! > 0);
  const scale = kept.map((i) => Math.sqrt(variance[i]![i]!));
  const rest = kept.map((i, x) => differences[i]! / scale[x]!);
  const matrix = kept.map((i, x) => kept.map((j, y) => variance[i]![j]! / (scale[x]! * scale[y]!)));
  const open = new Set(kept.keys());
  let chi2 = 0;
  let df = 0;
  for (;;) {
    let pivot = -1;
    for (const x of open) if (pivot < 0 || matrix[x]![x]! > matrix[pivot]![pivot]!) pivot = x;
    if (pivot < 0 || matrix[pivot]![pivot]! < GRAIN) return { chi2, df };
    open.delete(pivot);
    df += 1;
    chi2 += rest[pivot]! ** 2 / matrix[pivot]![pivot]!;
    for (const x of open) {
      const factor = matrix[x]![pivot]! / matrix[pivot]![pivot]!;
      rest[x]! -= factor * rest[pivot]!;
      for (const y of open) matrix[x]![y]! -= factor * matrix[pivot]![y]!;
    }
  }
}

/** Numbers by size and before words; words by code points. */
function byName(a: string | number, b: string | number): number {
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
