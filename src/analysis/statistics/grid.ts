import { mustCount } from "./given.ts";
import { logOfTable, sharesOf, sum } from "./margins.ts";
import type { Draws } from "./permutation.ts";

/** One group of a grid: how many have what is asked, and how many have not. */
export interface GridRow {
  readonly having: number;
  readonly lacking: number;
}

/** Tables whose probabilities differ by less than this part count as equally likely, as in R's fisher.test. */
const ALIKE = 1e-7;
/** Part by which a statistic may differ for its rounding alone. */
const GRAIN = 1e-12;

/**
 * Exact tests that the groups of a grid, two columns wide, do not differ, all
 * margins standing: `p` by minimum likelihood, the probability of every table
 * that is no more likely than the one found (Freeman and Halton, Note on an
 * exact treatment of contingency, goodness of fit and other problems of
 * significance, 1951), which for two groups is Fisher's; `chiSquareP` by the
 * permutation distribution of Pearson's statistic, the probability of every
 * table whose statistic is as large (Agresti, A Survey of Exact Inference for
 * Contingency Tables, 1992). Up to `EVERY` tables all are gone through; beyond,
 * as many as `chance` asks for are drawn, and p is (b + 1)/(m + 1). Throws a
 * RangeError for what are no counts.
 */
export function permuteGrid(rows: readonly GridRow[], chance: Draws): { readonly p: number; readonly chiSquareP: number; readonly draws: number | null } {
  const sizes = sizesOf(rows);
  const found = rows.map(({ having }) => having);
  // With margins that stand, Pearson's statistic grows with this sum alone.
  const statistic = (having: readonly number[]): number => having.reduce((sum, x, n) => sum + (sizes[n] === 0 ? 0 : (x * x) / sizes[n]!), 0);
  const limit = statistic(found) * (1 - GRAIN);
  const likely = logOfTable(sizes, found) + ALIKE;
  const { shares, draws } = sharesOf(sizes, found, chance, [(_, log) => log <= likely, (having) => statistic(having) >= limit]);
  return Object.freeze({ p: shares[0]!, chiSquareP: shares[1]!, draws });
}

/**
 * The test for a trend over ordered groups, each with a whole number as score:
 * Cochran's and Armitage's statistic, the sum of the scores of those that have
 * what is asked (Cochran, Some Methods for Strengthening the Common χ² Tests,
 * 1954; Armitage, Tests for Linear Trends in Proportions and Frequencies,
 * 1955), by its permutation distribution with all margins standing, two-sided
 * by the distance from its mean (Agresti, Categorical Data Analysis). Exact up
 * to `EVERY` tables, drawn beyond as in `permuteGrid`. Throws a RangeError for
 * what are no counts, or scores that are no whole numbers, one for each group.
 */
export function permuteTrend(rows: readonly GridRow[], scores: readonly number[], chance: Draws): { readonly p: number; readonly draws: number | null } {
  if (scores.length !== rows.length || !scores.every(Number.isSafeInteger)) throw new RangeError(`Each group needs a whole number as score; ${scores.join(", ")} are not, for ${rows.length} groups.`);
  const sizes = sizesOf(rows);
  const found = rows.map(({ having }) => having);
  const [n, total, whole] = [sum(sizes), sum(found), dot(scores, sizes)];
  const away = (having: readonly number[]): number => Math.abs(n * dot(scores, having) - total * whole);
  const limit = away(found);
  const { shares, draws } = sharesOf(sizes, found, chance, [(having) => away(having) >= limit]);
  return Object.freeze({ p: shares[0]!, draws });
}

/**
 * The rank-sum test of two groups over ordered levels, the lowest first; those
 * of one level share its mid-rank (Wilcoxon 1945; Mann and Whitney, On a Test
 * of Whether one of Two Random Variables is Stochastically Larger than the
 * Other, 1947; for mid-ranks Lehmann, Nonparametrics, 1975). It is the test for
 * a trend with mid-ranks as scores, and as exact. `superiority` is the share of
 * all pairs, one who has and one who lacks, in which the first is of the higher
 * level, equal ones counting half; NaN where a side is empty.
 */
export function permuteRanks(levels: readonly GridRow[], chance: Draws): { readonly p: number; readonly superiority: number; readonly draws: number | null } {
  let [below, lackingBelow, wins] = [0, 0, 0];
  const midranks = levels.map(({ having, lacking }) => {
    const twice = 2 * below + having + lacking + 1;
    wins += having * (lackingBelow + lacking / 2);
    below += having + lacking;
    lackingBelow += lacking;
    return twice;
  });
  const pairs = (below - lackingBelow) * lackingBelow;
  return Object.freeze({ ...permuteTrend(levels, midranks, chance), superiority: pairs === 0 ? Number.NaN : wins / pairs });
}

function sizesOf(rows: readonly GridRow[]): number[] {
  for (const { having, lacking } of rows) {
    mustCount("having", having);
    mustCount("lacking", lacking);
  }
  return rows.map(({ having, lacking }) => having + lacking);
}

function dot(scores: readonly number[], counts: readonly number[]): number {
  return scores.reduce((total, score, n) => total + score * counts[n]!, 0);
}
