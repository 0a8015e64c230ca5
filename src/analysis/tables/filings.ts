import { writeCsv } from "../../language/csv.ts";
import { earliest, latest } from "../../record/day.ts";
import type { Count } from "../../record/statements/index.ts";
import type { Held, View } from "../../record/view.ts";
import { administrationOf } from "../course/endings.ts";

/** A table of counts by month as rows: the month, its filings, the administration on its first day, and whether the table covers all of it. */
export function filingsCsv(count: Held<Count>, view: View): string {
  const { start, end } = count.covers;
  const whole = (month: string): string => (earliest(month) >= start && latest(month) <= end ? "yes" : "no");
  return writeCsv(
    ["month", "filings", "administration", "whole_month_covered", "table"],
    Object.entries(count.months).sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, filings]) => [month, filings, administrationOf(view, earliest(month)), whole(month), count.key]),
  );
}
