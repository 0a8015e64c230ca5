import { z } from "zod";
import { PartialDay } from "./days.ts";
import { Both, Id, support } from "../support.ts";

/**
 * A figure that somebody reported: the number, how it was put, and the words
 * it rests on. `figure` is the id of the computed figure it is set against.
 */
export const Claim = z.strictObject({
  id: Id,
  figure: Id,
  label: Both,
  by: z.string().min(1),
  date: PartialDay,
  reported: z.strictObject({
    value: z.number(),
    how: z.enum(["exactly", "about", "more-than", "at-least", "nearly", "up-to"]),
    unit: z.enum(["actions", "share", "per-month", "companies", "ties", "usd", "customers"]),
    as: z.string().min(1),
  }),
  /** Statements whose amounts this figure is reconciled with (ties, events). */
  rests: z.array(z.string().min(1)).optional(),
  ...support,
});
export type Claim = z.infer<typeof Claim>;
