import { cohenKappa, wilson } from "./kappa.ts";
import type { Between, LabelAgreement, Ratings } from "./shape.ts";
import { without } from "./shape.ts";
import { alphaOf } from "./alpha.ts";

/** Counts of two coders' values over the units that both judged, by place of the categories. */
export function countsOf({ cells, categories }: Ratings, a: number, b: number): number[][] {
  const counts = categories.map(() => Array<number>(categories.length).fill(0));
  for (const row of cells) {
    const [x, y] = [row[a] ?? null, row[b] ?? null];
    if (x !== null && y !== null) counts[x]![y]! += 1;
  }
  return counts;
}

/** Two coders, by their places, against each other; labels that neither gave are left out. */
export function between(ratings: Ratings, a: number, b: number): Between {
  const all = countsOf(ratings, a, b);
  const used = ratings.categories.map((_, n) => n).filter((n) => all[n]!.some((count) => count > 0) || all.some((row) => row[n]! > 0));
  const counts = used.map((i) => used.map((j) => all[i]![j]!));
  const units = counts.flat().reduce((total, count) => total + count, 0);
  const agreed = counts.reduce((total, row, n) => total + row[n]!, 0);
  const { error: _, ...kappa } = cohenKappa(counts);
  return { coders: [ratings.coders[a]!, ratings.coders[b]!], units, agreed, percent: wilson(agreed, units), kappa, confusion: { labels: used.map((n) => ratings.categories[n]!), counts } };
}

/** Each label against all the others: what two coders see alike as a whole they may see apart in one label. */
export function labelsOf(ratings: Ratings, pairable: readonly (readonly number[])[]): LabelAgreement[] {
  return ratings.categories.map((label, place) => {
    const given = Object.fromEntries(ratings.coders.map((coder, n) => [coder, ratings.cells.filter((row) => row[n] === place).length]));
    let [pairs, both, either] = [0, 0, 0];
    for (const values of pairable) {
      const held = values.filter((value) => value === place).length;
      pairs += (values.length * (values.length - 1)) / 2;
      both += (held * (held - 1)) / 2;
      either += held * (values.length - held);
    }
    const two = ratings.coders.length === 2 ? countsOf(ratings, 0, 1) : null;
    const { error: _, ...kappa } = two ? cohenKappa(oneAgainstRest(two, place)) : { ...without(ratings.coders.length > 2 ? "more-coders" : "no-overlap"), error: null };
    return {
      label,
      given,
      percent: pairs === 0 ? null : (pairs - either) / pairs,
      positive: both + either === 0 ? null : (2 * both) / (2 * both + either),
      kappa,
      alpha: alphaOf(pairable.map((values) => values.map((value) => (value === place ? 1 : 0))), 2, "nominal").alpha,
    };
  });
}

/** A square table folded to two by two: the label, and everything else. */
function oneAgainstRest(counts: readonly (readonly number[])[], place: number): number[][] {
  const folded = [[0, 0], [0, 0]];
  for (const [i, row] of counts.entries()) for (const [j, count] of row.entries()) folded[i === place ? 0 : 1]![j === place ? 0 : 1]! += count;
  return folded;
}
