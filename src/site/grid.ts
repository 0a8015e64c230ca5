import type { OutcomeClass } from "../codebook/shape.ts";
import type { Reading } from "./reading.ts";
import { classes, reportedClass, squareOf, type Square } from "./squares.ts";

/** A column of the grid: the actions with one outcome, and the places nobody can name. */
interface Column {
  class: OutcomeClass;
  squares: Square[];
  /** Places in the reported count with this outcome that public records do not name. */
  unnamed: number;
}

/** The signature picture: the count in columns, and the candidates outside it. */
export interface Grid {
  columns: Column[];
  candidates: Square[];
  /** Squares and unnamed places together: the size of the count. */
  total: number;
  named: number;
}

/** Lays out the actions of the count (`yes`, `likely`) and the candidates. */
export function gridOf(reading: Reading): Grid {
  const counted: Square[] = [];
  const candidates: Square[] = [];
  for (const action of reading.view.actions.values()) {
    const answer = action.membership?.answer;
    if (answer === "yes" || answer === "likely") counted.push(squareOf(reading, action));
    else if (answer === "candidate") candidates.push(squareOf(reading, action));
  }
  const unnamed = unnamedPlaces(reading, counted);
  const columns = classes
    .map((one) => ({
      class: one,
      squares: counted.filter((square) => square.class === one).sort(bySince),
      unnamed: unnamed[one] ?? 0,
    }))
    .filter((column) => column.squares.length + column.unnamed > 0);
  const order = (square: Square): number => classes.indexOf(square.class);
  candidates.sort((a, b) => order(a) - order(b) || (a.name < b.name ? -1 : 1));
  const total = columns.reduce((sum, column) => sum + column.squares.length + column.unnamed, 0);
  return { columns, candidates, total, named: counted.length };
}

function bySince(a: Square, b: Square): number {
  const [first, second] = [a.since ?? "9999", b.since ?? "9999"];
  return first === second ? (a.name < b.name ? -1 : 1) : first < second ? -1 : 1;
}

/**
 * Places of the reported count that no named action fills. On the article's day
 * they stand under the outcome that was reported for them, so that each column
 * holds as many as were reported; on any other day nobody can say what became of them.
 */
function unnamedPlaces(reading: Reading, named: readonly Square[]): Partial<Record<OutcomeClass, number>> {
  const reported = (id: string): number => reading.reconciled(id)?.reported ?? 0;
  const left = reported("inherited") - named.length;
  if (left <= 0) return {};
  if (reading.view.on !== reading.desk.days.article) return { "not-known": left };
  const totals = { dropped: reported("dismissed"), paused: reported("paused"), "better-terms": reported("softened") - reported("paused"), "carried-on": reported("untouched") };
  // A court's dismissal, or an outcome not known, is none of the four reported: it fills the place that its membership names.
  const fills = (square: Square): OutcomeClass => {
    const place = reading.view.actions.get(square.id)?.membership?.places[0];
    return square.class in totals || place === undefined ? square.class : reportedClass[place];
  };
  const places: Partial<Record<OutcomeClass, number>> = {};
  let rest = left;
  for (const [one, total] of Object.entries(totals) as Array<[OutcomeClass, number]>) {
    const open = Math.min(rest, Math.max(0, total - named.filter((square) => fills(square) === one).length));
    if (open > 0) places[one] = open;
    rest -= open;
  }
  if (rest > 0) places["not-known"] = rest;
  return places;
}
