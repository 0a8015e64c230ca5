import { writeCsv, type Cell } from "../language/csv.ts";
import type { ActionView } from "../record/view.ts";
import { gridOf } from "./grid.ts";
import type { Reading } from "./reading.ts";
import { chosen } from "./pages/actions.tsx";
import { counts, markOf, outcomeWord, placeOf, sinceOf, type Square } from "./squares.ts";

/** The reconciliation as CSV: ids and numbers as they are, words in the reader's language. */
export function reconciliationCsv(reading: Reading): string {
  const { words, report } = reading;
  return writeCsv(
    ["id", "label", "reported", "reported_as", "how", "unit", "computed", "low", "high", "status", "why", "source", "quote", "as_of"],
    report.reconciliation.map((row) => [row.id, words.of(row.label), row.reported, row.reportedAs, row.how, row.unit, row.computed, row.low, row.high, row.status, words.of(row.why), row.source, row.quote, report.asOf]),
  );
}

/** The actions that the reader chose, as CSV. Days are as far as they are known (ISO 8601). */
export function actionsCsv(reading: Reading): string {
  const { words, view } = reading;
  return writeCsv(
    ["id", "name", "caption", "court", "docket", "filed", "industry", "outcome_class", "outcome", "since", "eased", "first_easing", "ties", "tie_mark", "member", "as_of"],
    chosen(reading).actions.map((action) => {
      const outcome = reading.outcome(action);
      return [
        action.id,
        words.of(action.name),
        action.caption,
        action.court,
        action.docket?.number ?? null,
        action.filed.date,
        action.industry,
        outcome.class,
        outcomeWord(reading, outcome),
        sinceOf(outcome),
        outcome.eased,
        outcome.firstEasing?.date ?? null,
        action.ties.length,
        markOf(reading, action),
        action.membership?.answer ?? null,
        view.on,
      ];
    }),
  );
}

/** The picture of the front page: a row for each square and each empty place, in the order in which it reads. */
export function gridCsv(reading: Reading): string {
  const { columns, candidates } = gridOf(reading);
  const row = (column: string, part: string, square: Square): Cell[] => [column, part, square.id, square.name, square.since, square.mark, square.story, reading.view.on];
  return writeCsv(["column", "part", "action", "name", "since", "tie_mark", "story", "as_of"], [
    ...columns.flatMap((column) => [
      ...column.squares.map((square) => row(column.class, square.uncertain ? "likely" : "named", square)),
      ...Array.from({ length: column.unnamed }, (): Cell[] => [column.class, "not-named", null, null, null, null, null, reading.view.on]),
    ]),
    ...candidates.map((square) => row(square.class, "candidate-outside-the-count", square)),
  ]);
}

/** Ties, of one giver or all: a row for each action that they bear on, with their place in time there. */
export function tiesCsv(reading: Reading, party?: string): string {
  const { words, view } = reading;
  const rows = [...view.ties.values()].filter(({ from }) => party === undefined || from === party).flatMap((tie) => {
    const over: Array<ActionView | undefined> = tie.actions.flatMap((id) => view.actions.get(id) ?? []);
    const { amount } = tie;
    return (over.length === 0 ? [undefined] : over).map((action): Cell[] => [
      tie.key, tie.kind, tie.from, tie.to, words.of(tie.what), tie.date, tie.approximate ? "yes" : "no", amount?.value ?? null, amount?.currency ?? null, amount?.basis ?? null,
      action?.id ?? null, action ? placeOf(tie, reading.outcome(action)) : null, counts(tie) ? "yes" : "no", tie.standing, tie.certainty, tie.cites.map(({ source }) => source).join(" "), view.on,
    ]);
  });
  return writeCsv(["tie", "kind", "from", "to", "what", "date", "approximate", "amount", "currency", "basis", "action", "timing", "counts", "standing", "certainty", "sources", "as_of"], rows);
}

/** The events of an action, as its time line shows them. */
export function eventsCsv(reading: Reading, action: ActionView): string {
  const { words, desk, view } = reading;
  return writeCsv(
    ["event", "kind", "date", "by", "eases", "becomes", "defendants", "what", "standing", "certainty", "claim", "sources", "as_of"],
    action.events.map((event) => {
      const kind = desk.codebook.events.get(event.kind);
      return [
        event.key, event.kind, event.date, event.by, kind?.eases ? "yes" : "no", kind?.becomes ?? null, event.defendants === "all" ? "all" : event.defendants.join(" "),
        words.of(event.what), event.standing, event.certainty, event.claim, event.cites.map(({ source }) => source).join(" "), view.on,
      ];
    }),
  );
}

/** How many statements rest on what. */
export function standingCsv({ report }: Reading): string {
  return writeCsv(["standing", "statements", "as_of"], Object.entries(report.standing).map(([standing, count]) => [standing, count, report.asOf]));
}
