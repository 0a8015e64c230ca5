import { isDay, type Day } from "../../record/day.ts";
import { pressDay } from "../sec-press-release-list/day.ts";

let calendar: Intl.DateTimeFormat | undefined;

/**
 * The New York day of an instant, summer time taken into account. The site
 * writes instants in UTC: `2026-03-12T02:28:00Z` is shown, and is, the 11th.
 */
export function newYorkDay(milliseconds: number): Day {
  calendar ??= new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York", year: "numeric", month: "2-digit", day: "2-digit" });
  return calendar.format(milliseconds);
}

/** When something was published, as a row of a list tells it. */
export interface Published {
  /** New York date. */
  day: Day;
  /** An ISO instant in UTC; null where the page gives a day only. */
  instant: string | null;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** Reads the `datetime` of a page: an instant with its zone, or a day alone. Null for anything else, so that no zone is guessed. */
export function published(datetime: string): Published | null {
  const text = datetime.trim();
  if (isDay(text)) return { day: text, instant: null };
  const at = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  const day = Number.isNaN(at) ? "" : newYorkDay(at);
  return isDay(day) ? { day, instant: new Date(at).toISOString() } : null;
}

/** The day as the page shows it (`Sept. 23, 2026`), New York; null where it cannot be read. */
export function shownDay(text: string): Day | null {
  return pressDay(text.replace(/\s+/g, " "));
}
