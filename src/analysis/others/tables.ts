import { earliest, latest } from "../../record/day.ts";
import type { Counted } from "../../record/statements/index.ts";
import type { View } from "../../record/view.ts";

/**
 * Rows of each table of filings by month that covers all the days of a claim.
 * A month that lies only partly within them gives two ends. Tables count by
 * their own definition and say nothing of drops.
 */
export function tablesFor({ what, industry, pleads, spans }: Counted, view: View): Array<{ id: string; low: number; high: number }> {
  if (what !== "filed" || industry !== "crypto" || pleads !== undefined || spans.length !== 1) return [];
  const { from, to } = spans[0]!;
  return [...view.counts.values()].flatMap(({ key, covers, months }) => {
    if (covers.start > from || covers.end < to || view.on < covers.end) return [];
    const touched = Object.entries(months).filter(([month]) => latest(month) >= from && earliest(month) <= to);
    const whole = touched.filter(([month]) => earliest(month) >= from && latest(month) <= to);
    const rows = (of: typeof touched): number => of.reduce((sum, [, count]) => sum + count, 0);
    return [{ id: key, low: rows(whole), high: rows(touched) }];
  });
}
