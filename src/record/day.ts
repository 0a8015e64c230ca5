/**
 * A calendar day as far as it is known: `2025`, `2025-02` or `2025-02-27`
 * (ISO 8601 reduced precision). Court and agency days are New York dates.
 */
export type PartialDay = string;

/** A whole calendar day, `2025-02-27`. */
export type Day = string;

/** True for a whole day that the calendar has: the form `2025-02-27`. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDay(text);
}

/** True when a (partial) day exists in the Gregorian calendar, years 1900 to 2199. */
export function isCalendarDay(text: string): boolean {
  const [year, month = 1, day = 1] = text.split("-").map(Number);
  if (!year || year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= lastOfMonth(year, month);
}

/** First day a partial day can mean: `2025-02` gives `2025-02-01`. */
export function earliest(day: PartialDay): Day {
  return day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day;
}

/** Last day a partial day can mean: `2025-02` gives `2025-02-28`. */
export function latest(day: PartialDay): Day {
  if (day.length === 4) return `${day}-12-31`;
  if (day.length === 10) return day;
  const [year = 0, month = 1] = day.split("-").map(Number);
  return `${day}-${lastOfMonth(year, month)}`;
}

/**
 * How two partial days stand in time. `unknown` when their ranges overlap, so
 * that "2025-02" is never said to come before "2025-02-20".
 */
export function order(a: PartialDay, b: PartialDay): "before" | "same" | "after" | "unknown" {
  if (latest(a) < earliest(b)) return "before";
  if (earliest(a) > latest(b)) return "after";
  return a === b && a.length === 10 ? "same" : "unknown";
}

/** Days from `from` to `to` (negative when `to` is earlier). */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day so many days later by the calendar, or earlier where the number is negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

function lastOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
