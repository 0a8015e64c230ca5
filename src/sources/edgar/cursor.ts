import { z } from "zod";
import { isDay } from "../../record/day.ts";

const Day = z.string().refine(isDay);

/** Where a run is: companies first, then the search. It comes from disk, so it is checked. */
const Cursor = z.object({
  /** Companies whose lists are read, and of the one under way the older pages that are. */
  companies: z.array(z.string()),
  pages: z.array(z.string()),
  /** The stretch of days under way (null before the search), and the hit read last in it. */
  stretch: z.object({ from: Day, to: Day }).nullable(),
  after: z.string().nullable(),
  /** Last day of this run's search. */
  until: Day,
  key: z.string(),
});
export type Cursor = z.infer<typeof Cursor>;

const Left = z.object({ until: Day, key: z.string() });

/** The place of an unfinished run of the same scope; undefined where there is none. */
export function cursorOf(cursor: unknown, key: string): Cursor | undefined {
  const read = Cursor.safeParse(cursor);
  return read.success && read.data.key === key ? read.data : undefined;
}

/** The last day that a finished run of the same scope searched; undefined where there was none. */
export function searchedUntil(left: unknown, key: string): string | undefined {
  const read = Left.safeParse(left);
  return read.success && read.data.key === key ? read.data.until : undefined;
}
