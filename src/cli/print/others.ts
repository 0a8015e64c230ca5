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
    ...others.map((item) => [item.id, item.by, words.of(item.label), reportedText(words, item), floorText(item, words), r.statuses[item.status], reasonText(item, words)]),
  ];
}

/** What others counted, for a terminal. */
export function othersLines(report: Report, words: Words, width: number): string[] {
  const rows = othersTable(report, words);
  if (rows.length === 0) return [];
  const table = rows.map(([id = "", , what = "", reported = "", floor = "", status = ""]) => [id, reported, floor, status, what]);
  return ["", words.others.title, words.others.about, columns(table, width), "", words.report.why, columns(report.others.map((item) => [item.id, reasonText(item, words)]), width)];
}

/** The floor under every definition: one number, or from the least to the greatest. */
function floorText({ low, high, unit }: OtherCount, words: Words): string {
  if (low === null || high === null) return words.report.noValue;
  return words.report.atLeast(words.report.between(words.value(low, unit), words.value(high, unit)));
}

/** Why it stands so, and which definitions tell the combinations that bear it out from the others. */
function reasonText({ why, agreeing }: OtherCount, words: Words): string {
  const apart = Object.entries(agreeing.options).map(([id, options]) => words.others.each(id, options));
  const said = words.of(why);
  return apart.length === 0 ? said : `${said}${words.terminal.inBrackets(words.others.all(apart))}`;
}
