import type { Report } from "../../analysis/shape.ts";
import { floorInWords } from "../../analysis/tables/others.ts";
import type { Words } from "../../language/index.ts";
import { columns } from "./columns.ts";
import { reportedText } from "./words.ts";

/** What others counted, as a table with a heading row. Empty where nobody else had counted by the day. */
export function othersTable({ others }: Report, words: Words): string[][] {
  if (others.length === 0) return [];
  const r = words.report;
  return [
    [words.terminal.id, words.others.by, r.what, r.reported, words.others.floor, r.status, r.why],
    ...others.map((item) => [item.id, item.by, words.of(item.label), reportedText(words, item), floorInWords(words, item), r.statuses[item.status], words.of(item.why)]),
  ];
}

/** What others counted, for a terminal. */
export function othersLines(report: Report, words: Words, width: number): string[] {
  const rows = othersTable(report, words);
  if (rows.length === 0) return [];
  const table = rows.map(([id = "", , what = "", reported = "", floor = "", status = ""]) => [id, reported, floor, status, what]);
  return ["", words.others.title, words.others.about, columns(table, width), "", words.report.why, columns(report.others.map((item) => [item.id, words.of(item.why)]), width)];
}
