import { z } from "zod";
import { isDay } from "../../record/day.ts";

/** The asker's own name for a text, a word or a number; it comes back as it was. */
const Name = z.union([z.string().min(1), z.number()]);

/** A line of `code entries`; other fields may stand beside these and are not read. */
export const EntryLine = z.object({
  id: Name,
  text: z.string(),
  docket: z.string().nullish(),
  court: z.string().nullish(),
  date: z.string().refine(isDay, "is no day like 2025-02-27").nullish(),
  number: z.union([z.string(), z.number()]).nullish(),
});
export type EntryLine = z.infer<typeof EntryLine>;

/** A line of `code releases`. */
export const ReleaseLine = z.object({ id: Name, title: z.string().nullish(), text: z.string() });
export type ReleaseLine = z.infer<typeof ReleaseLine>;

/** A line of `code press`. */
export const HeadlineLine = z.object({ id: Name, title: z.string() });
export type HeadlineLine = z.infer<typeof HeadlineLine>;
