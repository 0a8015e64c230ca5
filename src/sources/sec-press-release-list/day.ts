import { isDay, type Day } from "../../record/day.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Whole names and the abbreviations that the agency's site prints. */
const WRITTEN = /^(jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)\s+(\d{1,2}),\s*(\d{4})$/i;

/** A day as the agency's press page writes it (`Sept. 30, 2025`), or in ISO form; null for anything else. New York date. */
export function pressDay(text: string): Day | null {
  const trimmed = text.trim();
  if (isDay(trimmed)) return trimmed;
  const [, month = "", day = "", year = ""] = WRITTEN.exec(trimmed) ?? [];
  const iso = `${year}-${String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(iso) ? iso : null;
}
