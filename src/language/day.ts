import type { PartialDay } from "../record/day.ts";
import type { Locale } from "./shape.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/**
 * A day as readers write it, as far as it is known: `27 Feb 2025`, `Feb 2025`,
 * `2025`; 2025年2月27日, 2025年2月, 2025年.
 */
export function writeDay(locale: Locale, day: PartialDay, approximate = false): string {
  const [year = "", month, date] = day.split("-");
  const written =
    locale === "en"
      ? [date && String(Number(date)), month && months[Number(month) - 1], year].filter(Boolean).join(" ")
      : `${year}年${month ? `${Number(month)}月` : ""}${date ? `${Number(date)}日` : ""}`;
  if (!approximate) return written;
  return locale === "en" ? `about ${written}` : `约${written}`;
}
