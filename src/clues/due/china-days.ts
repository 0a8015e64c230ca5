import { createRequire } from "node:module";
import { addDays, type Day } from "../../record/day.ts";

/** Which days are worked in mainland China, as the State Council General Office announces it year by year. */
export interface WorkCalendar {
  /** Days off that are announced, weekends inside a long holiday among them. */
  holidays: ReadonlySet<Day>;
  /** Saturdays and Sundays worked in exchange. */
  worked: ReadonlySet<Day>;
  firstYear: number;
  /** Last year whose arrangement is published. Later, only weekends are known. */
  lastYear: number;
}

/**
 * The calendar of the package `chinese-days`, from its data and not through its
 * functions: those read a day in the time zone of the machine, so that west of
 * Greenwich they answer for the day before.
 */
export function readWorkCalendar(): WorkCalendar {
  const data = createRequire(import.meta.url)("chinese-days/dist/chinese-days.json") as { holidays: Record<Day, string>; workdays: Record<Day, string> };
  const holidays = new Set(Object.keys(data.holidays));
  const years = [...holidays].map((day) => Number(day.slice(0, 4)));
  return { holidays, worked: new Set(Object.keys(data.workdays)), firstYear: Math.min(...years), lastYear: Math.max(...years) };
}

/** True for a day on which offices work. A day of the week is the same everywhere, so no time zone enters. */
export function isWorkingDay(calendar: WorkCalendar, day: Day): boolean {
  if (calendar.worked.has(day)) return true;
  if (calendar.holidays.has(day)) return false;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/**
 * The day on which a period of `count` working days ends; the first day itself
 * is not counted. `sure` is false where the period touches a day for which no
 * arrangement is published: years outside the calendar, and the last ten days
 * of its last year, which the next year's arrangement still moves.
 */
export function addWorkingDays(calendar: WorkCalendar, from: Day, count: number): { day: Day; sure: boolean } {
  let day = from;
  let sure = isCovered(calendar, from);
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    sure &&= isCovered(calendar, day);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return { day, sure };
}

function isCovered(calendar: WorkCalendar, day: Day): boolean {
  return day >= `${calendar.firstYear}-01-01` && day <= `${calendar.lastYear}-12-21`;
}
