import { z } from "zod";
import { addDays, isDay } from "../../record/day.ts";
import { newYorkDay } from "./day.ts";
import { START } from "./paging.ts";

const Day = z.string().refine(isDay);
const Instant = z.iso.datetime();

/** A run under way: what its last page gave. Comes from disk. */
export const Cursor = z.object({
  /** When the run began, ISO, UTC. */
  began: Instant,
  /** Rows are read down to this day; null where the whole list is read. */
  until: Day.nullable(),
  stand: z.object({ page: z.int().min(0), last: z.int().min(0).nullable(), before: z.array(z.string()), heading: z.string(), more: z.boolean() }),
  restarts: z.int().min(0),
  ended: z.boolean(),
  /** Newest day of the rows read so far. */
  newest: Day.nullable(),
});
export type Run = z.infer<typeof Cursor>;

/** What a finished run leaves for the next one. Comes from disk. */
export const Left = z.object({
  /** When it began. */
  at: Instant,
  /** When the last run over the whole list began. */
  full: Instant,
  /** Newest day of any row the record holds. */
  newest: Day.nullable(),
});
export type Left = z.infer<typeof Left>;

/** Rows published late appear below newer ones, so each run goes this many days behind the one before. */
const LATE = 30;
/** After so many days the whole list is read again. */
const WHOLE = 30;

/** A run that begins: over the whole list, or down to thirty days before the last one. */
export function begin(now: string, left: Left | null): Run {
  const whole = left === null || Date.parse(now) - Date.parse(left.full) > WHOLE * 86_400_000;
  const until = whole ? null : addDays(newYorkDay(Math.min(Date.parse(left.at), Date.parse(now))), -LATE);
  return { began: now, until, stand: START, restarts: 0, ended: false, newest: null };
}
