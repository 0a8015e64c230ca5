import { isCalendarDay, type Day } from "../../record/day.ts";

/** A day written in a text, `Sept. 30, 2025`. */
export interface DayMention {
  day: Day;
  start: number;
  end: number;
  /** False where the text gives no year and the given one was used. */
  yearWritten: boolean;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY = /\b(Jan(?:uary|\.)?|Jaunuary|Feb(?:r?u[ar]*ry|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Setpember|Spetember|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)\s*(\d{1,2})(?:st|nd|rd|th)?(?![\d:%])(?:\s?[.,/-]*\s?((?:19|20)\d\d)(?!\d))?/gi;

/**
 * Finds days written in English, tolerant of the slips seen in releases
 * (`June 11. 2019`, `January 13 2020`). A day of no calendar is passed over.
 * `year` fills in where none is written; without it such days are left out.
 */
export function findDays(text: string, year?: number): DayMention[] {
  const found: DayMention[] = [];
  for (const m of text.matchAll(DAY)) {
    const written = m[3] !== undefined;
    const y = written ? Number(m[3]) : year;
    if (y === undefined) continue;
    const name = (m[1] ?? "").toLowerCase().replace(/^jau/, "jan").replace(/^(?:set|spe)/, "sep");
    const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
    const day = `${y}-${String(month).padStart(2, "0")}-${(m[2] ?? "").padStart(2, "0")}`;
    if (isCalendarDay(day)) found.push({ day, start: m.index, end: m.index + m[0].length, yearWritten: written });
  }
  return found;
}
