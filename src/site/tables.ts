import type { Reading } from "./reading.ts";
import { chosen } from "./pages/actions.tsx";
import { markOf, outcomeWord, sinceOf } from "./squares.ts";
import { writeCsv } from "../language/csv.ts";

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
