import type { OtherCount, Report } from "../../analysis/shape.ts";
import type { Words } from "../../language/index.ts";
import { columns } from "./columns.ts";
import { reportedText } from "./words.ts";

/** What others counted, as a table with a heading row. Empty where nobody else had counted by the day. */
export function othersTable({ others }: Report, words: Words): string[][] {
  if (others.length === 0) return [];
  const r = words.report;
  return [
    [words.terminal.id, words.others.by, r.what, r.reported, words.others.floor, r.status, r.why],
    ...others.map((item) => [item.id, item.by, words.of(item.label), reportedText(words, item), floorText(item, words), r.statuses[item.status], words.of(item.why)]),
  ];
}

/** What others counted, for a terminal. */
export function othersLines(report: Report, words: Words, width: number): string[] {
  const rows = othersTable(report, words);
  if (rows.length === 0) return [];
  const table = rows.map(([id = "", , what = "", reported = "", floor = "", status = ""]) => [id, reported, floor, status, what]);
  return ["", words.others.title, words.others.about, columns(table, width), "", words.report.why, columns(report.others.map((item) => [item.id, words.of(item.why)]), width)];
}

/** The floor by definition, from the least to the greatest; above it the record sets no limit. */
function floorText({ low, high, unit }: OtherCount, words: Words): string {
  if (low === null || high === null) return words.report.noValue;
  return words.report.between(words.value(low, unit), words.value(high, unit));
}
