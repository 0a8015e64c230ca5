import type { Day } from "../../record/day.ts";

/** Rows of a tracker by month, zeros included: `2017-01` to the month of `to`. */
export function filingsByMonth(days: Iterable<Day>, from: Day, to: Day): Record<string, number> {
  const months: Record<string, number> = {};
  for (let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]; `${year}-${String(month).padStart(2, "0")}` <= to.slice(0, 7); ) {
    months[`${year}-${String(month).padStart(2, "0")}`] = 0;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  for (const day of days) {
    const month = day.slice(0, 7);
    if (day >= from && day <= to && month in months) months[month] = (months[month] ?? 0) + 1;
  }
  return months;
}

/** Rows of a tracker in each term, by their exact days; a term ends before the first day of the next. */
export function filingsByTerm(days: Iterable<Day>, terms: readonly { id: string; start: Day; end: Day | null }[]): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(terms.map((t) => [t.id, 0]));
  for (const day of days) {
    const term = terms.find((t) => day >= t.start && (t.end === null || day < t.end));
    if (term) counts[term.id] = (counts[term.id] ?? 0) + 1;
  }
  return counts;
}
