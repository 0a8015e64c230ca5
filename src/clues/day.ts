import type { Day } from "../record/day.ts";

/** The day in China (UTC+8, no summer time since 1991) of an instant in UTC; a whole day stands for itself. */
export function chinaDay(instant: string): Day {
  if (instant.length === 10) return instant;
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
}
