import { writeCsv, type Cell } from "../../language/csv.ts";
import type { Words } from "../../language/index.ts";
import type { View } from "../../record/view.ts";
import type { Contrast, Figure, Report } from "../shape.ts";

/** Every figure as a row: value, bounds and interval. Shares are fractions of one, sums US dollars. */
export function figuresCsv({ figures, asOf }: Report, words: Words): string {
  return writeCsv(
    ["id", "label", "unit", "value", "low", "high", "numerator", "denominator", "denominator_from", "interval_low", "interval_high", "interval_method", "interval_of", "formula", "definitions", "as_of"],
    figures.map((each) => [each.id, words.of(each.label), each.unit, each.value, each.low, each.high, each.numerator, each.denominator, each.denominatorFrom, each.interval?.low ?? null, each.interval?.high ?? null, each.interval?.method ?? null, each.interval && words.of(each.interval.of), words.of(each.formula), each.reads.join(" "), asOf]),
  );
}

/** One figure with everything that it was computed from: a row each for its number, interval, bounds, definitions and actions. */
export function figureCsv(figure: Figure, { definition, asOf }: Report, view: View, words: Words): string {
  const named = (part: string, ids: readonly string[]): Cell[][] => ids.map((id) => row(part, id, nameOf(id, view, words)));
  const row = (part: string, id: string, label: string | null, value: number | null = null, low: number | null = null, high: number | null = null): Cell[] => [part, id, label, value, low, high, asOf];
  return writeCsv(["part", "id", "label", "value", "low", "high", "as_of"], [
    row("figure", figure.id, words.of(figure.label), figure.value, figure.low, figure.high),
    row("formula", figure.id, words.of(figure.formula)),
    ...(figure.numerator === null ? [] : [row("numerator", figure.id, null, figure.numerator)]),
    ...(figure.denominator === null ? [] : [row("denominator", figure.denominatorFrom ?? "", figure.denominatorFrom && words.report.from[figure.denominatorFrom], figure.denominator)]),
    ...(figure.interval ? [row("interval", figure.interval.method, words.of(figure.interval.of), null, figure.interval.low, figure.interval.high)] : []),
    ...figure.bounds.map(({ given, low, high }) => row("bounds", given, words.report.given[given], null, low, high)),
    ...figure.reads.map((id) => row("definition", id, definition[id] ?? null)),
    ...named("counted", figure.actions),
    ...named("could-be", figure.unknown),
    ...named("unsourced", figure.unsourced),
  ]);
}

/** The tests as rows. An end without a limit and a p that cannot be computed are empty. */
export function testsCsv({ tests, asOf }: Report, words: Words): string {
  const of = (test: Contrast): Cell[] => [
    test.id, words.of(test.label), test.footing, test.method, ...(test.table ? [test.table.a, test.table.b, test.table.c, test.table.d] : [null, null, null, null]),
    test.p, test.midP, test.estimate?.value ?? null, test.estimate?.low ?? null, test.estimate?.high ?? null, test.estimate && words.of(test.estimate.of), words.of(test.why), asOf,
  ];
  return writeCsv(["id", "label", "footing", "method", "a", "b", "c", "d", "p", "mid_p", "estimate", "low", "high", "estimate_of", "why", "as_of"], tests.map(of));
}

function nameOf(id: string, view: View, words: Words): string | null {
  const action = view.actions.get(id);
  if (action) return words.of(action.name);
  const probe = view.probes.find(({ key }) => key === id);
  return probe ? words.of(probe.company) : null;
}
