import { z } from "zod";
import { isCalendarDay } from "../day.ts";

/** Shape of a calendar day as far as it is known; see `../day.ts`. */
export const PartialDay = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "write a day as 2025, 2025-02 or 2025-02-27")
  .refine(isCalendarDay, "is not a day of the calendar");

/** Shape of a whole calendar day. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "write a day as 2025-02-27")
  .refine(isCalendarDay, "is not a day of the calendar");
