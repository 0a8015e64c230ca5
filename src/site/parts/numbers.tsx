import type { Figure, Reconciled } from "../../analysis/index.ts";
import type { Words } from "../../language/index.ts";
import type { Reading } from "../reading.ts";

/** A low and a high end in words; what has no limit is said to have none. */
export function boundsInWords(words: Words, low: number | null, high: number | null, unit: string): string {
  if (low === null && high === null) return words.report.noLimit;
  if (high === null) return words.report.atLeast(words.value(low ?? 0, unit));
  if (low === null) return words.report.atMost(words.value(high, unit));
  return words.report.between(words.value(low, unit), words.value(high, unit));
}

/** A figure's number, with its denominator where it has one. */
export function figureInWords(words: Words, figure: Figure): string {
  const own = figure.value === null ? boundsInWords(words, figure.low, figure.high, figure.unit) : words.value(figure.value, figure.unit);
  if (figure.numerator === null || figure.denominator === null || figure.unit === "per-month") return own;
  const ratio = words.report.ofAll(words.number(figure.numerator), words.number(figure.denominator));
  if (figure.unit !== "share") return figure.value === null ? own : ratio;
  return words.locale === "en" ? `${ratio} (${own})` : `${ratio}（${own}）`;
}

/** What was computed for a reported figure: its value, or the bounds that the record supports. */
export function computedInWords(words: Words, row: Reconciled): string {
  if (row.status === "not-computable") return "–";
  if (row.computed !== null) return words.value(row.computed, row.unit);
  return boundsInWords(words, row.low, row.high, row.unit);
}

/** Reported against computed, a row for each figure. `full` adds the source and the words it rests on. */
export function Reconciliation({ reading, full = false }: { reading: Reading; full?: boolean }) {
  const { words, report } = reading;
  return (
    <table class="reconciliation stacking">
      <caption class="heard">{words.overview.reconciliation}</caption>
      <thead>
        <tr>
          <th scope="col">{words.report.what}</th>
          <th scope="col" class="number">
            {words.report.reported}
          </th>
          <th scope="col" class="number">
            {words.report.computed}
          </th>
          <th scope="col">{words.report.status}</th>
          <th scope="col">{words.report.why}</th>
          {full && <th scope="col">{words.report.quote}</th>}
        </tr>
      </thead>
      <tbody>
        {report.reconciliation.map((row) => (
          <tr id={`row-${row.id}`}>
            <th scope="row">
              <a href={reading.to(`/figures/${row.id}`)}>{words.of(row.label)}</a>
            </th>
            <td class="number" data-label={words.report.reported}>
              {words.reported(row.reported, row.how, row.unit)}
            </td>
            <td class="number" data-label={words.report.computed}>
              {computedInWords(words, row)}
            </td>
            <td data-label={words.report.status}>
              <span class={`status ${row.status}`}>{words.report.statuses[row.status]}</span>
            </td>
            <td class="why">{words.of(row.why)}</td>
            {full && (
              <td class="why" data-label={words.report.quote}>
                {row.quote && <q lang={/[\u4e00-\u9fff]/.test(row.quote) ? "zh-Hans" : "en"}>{row.quote}</q>} {row.source}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
