import { alphaOf, type Metric } from "./alpha.ts";
import { between, labelsOf } from "./between.ts";
import { type Bounds, type Chance, pairsInterval, unitsInterval } from "./bootstrap.ts";
import { wilson } from "./kappa.ts";
import { numberOf, pairable, tableOf } from "./ratings.ts";
import type { Alpha, Between, FieldAgreement, Rating, Ratings, Reason } from "./shape.ts";
import { without } from "./shape.ts";

/** A value that the machine proposed, and which coders saw it before they judged. */
export interface Proposed {
  unit: string;
  value: string;
  seenBy: readonly string[];
}

/** What is measured, and against what. */
export interface Asked {
  field: string;
  ratings: readonly Rating[];
  /** The scale, lowest first, where the values have one; numbers have their own. */
  order?: readonly string[] | undefined;
  proposed?: readonly Proposed[];
  chance: Chance;
}

/** How far people agree on a field, label by label and coder by coder, and each with the machine. Pure but for `chance`. */
export function agreementOn({ field, ratings: given, order, proposed = [], chance }: Asked): FieldAgreement {
  const ratings = tableOf(given, order);
  const units = pairable(ratings);
  const { coders, cells } = ratings;
  const pairs = units.reduce((total, values) => total + (values.length * (values.length - 1)) / 2, 0);
  const agreed = units.reduce((total, values) => total + equalPairs(values), 0);
  const every = coders.flatMap((_, a) => coders.slice(a + 1).map((_, n) => between(ratings, a, a + 1 + n)));
  return {
    field,
    units: units.length,
    alone: cells.filter((row) => row.filter((value) => value !== null).length === 1).length,
    coders: coders.map((name, n) => ({ name, units: cells.filter((row) => row[n] !== null).length })),
    pairs,
    agreed,
    // The pairs of one unit are not independent: with more than two coders their share has no such interval.
    percent: coders.length > 2 && pairs > 0 ? { ...without("more-coders"), value: agreed / pairs } : wilson(agreed, pairs),
    alpha: { nominal: alpha(ratings, units, "nominal", order, chance), ordinal: alpha(ratings, units, "ordinal", order, chance), interval: alpha(ratings, units, "interval", order, chance) },
    between: every,
    labels: labelsOf(ratings, units),
    machine: coders.map((coder) => againstMachine(coder, given, proposed, order)).filter(({ units }) => units > 0),
  };
}

/** The name under which the machine stands among coders. */
export const MACHINE = "machine";

function againstMachine(coder: string, given: readonly Rating[], proposed: readonly Proposed[], order: readonly string[] | undefined): Between {
  const own = given.filter((rating) => rating.coder === coder);
  const judged = new Set(own.map(({ unit }) => unit));
  const met = proposed.filter(({ unit }) => judged.has(unit));
  // The first column is the person's: a name cannot put it behind the machine's.
  const ratings = tableOf([...own.map((rating) => ({ ...rating, coder: "0" })), ...met.map(({ unit, value }) => ({ unit, value, coder: "1" }))], order);
  if (met.length === 0) return { coders: [coder, MACHINE], units: 0, agreed: 0, percent: without("no-overlap"), kappa: without("no-overlap"), confusion: { labels: [], counts: [] }, seen: 0 };
  return { ...between(ratings, 0, 1), coders: [coder, MACHINE], seen: met.filter(({ seenBy }) => seenBy.includes(coder)).length };
}

function alpha({ categories }: Ratings, units: readonly (readonly number[])[], metric: Metric, order: readonly string[] | undefined, chance: Chance): Alpha {
  const numbers = categories.map(numberOf);
  const numeric = numbers.every((each) => each !== null);
  if (metric === "interval" && !numeric) return none("no-numbers");
  if (metric === "ordinal" && !numeric && !categories.every((each) => order?.includes(each))) return none("no-order");
  const found = alphaOf(units, categories.length, metric, numbers as number[]);
  if (found.alpha === null) return none(found.why!);
  const { low, high, reason }: Bounds = pairsInterval(units, found, chance);
  return { value: found.alpha, low, high, reason, byUnits: unitsInterval(units, categories.length, metric, numbers as number[], chance) };
}

function none(reason: Reason): Alpha {
  return { ...without(reason), byUnits: { low: null, high: null, reason } };
}

function equalPairs(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((total, count) => total + (count * (count - 1)) / 2, 0);
}
