import { z } from "zod";
import { PartialDay, Day } from "./days.ts";
import { Both, Id, support } from "../support.ts";

/** A term of government. The end is the first day of the next one. */
export const Administration = z.strictObject({
  id: Id,
  name: Both,
  president: z.string().min(1),
  start: Day,
  end: Day.nullable(),
  ...support,
});
export type Administration = z.infer<typeof Administration>;

/** That a person held an office between two days (`null`: not known, or still in office). */
export const Holding = z.strictObject({
  id: Id,
  office: Id,
  person: z.string().min(1),
  party: z.enum(["R", "D", "I"]).nullable(),
  acting: z.boolean().default(false),
  start: PartialDay.nullable(),
  end: PartialDay.nullable(),
  ended: z.enum(["yes", "no", "unknown"]),
  ...support,
});
export type Holding = z.infer<typeof Holding>;

/** An investigation that a company said was closed. It is not an action. */
export const Probe = z.strictObject({
  id: Id,
  company: Both,
  party: Id.optional(),
  told: PartialDay.nullable(),
  announced: PartialDay.nullable(),
  wells: PartialDay.nullable(),
  outcome: z.enum(["closed-without-charges", "other"]),
  ...support,
});
export type Probe = z.infer<typeof Probe>;

/** A count by month taken over from a named table, with its definition. */
export const Count = z.strictObject({
  id: Id,
  of: Both,
  unit: Both,
  covers: z.strictObject({ start: Day, end: Day }),
  months: z.record(z.string().regex(/^\d{4}-\d{2}$/), z.number().int().nonnegative()),
  /** The same rows by administration, by their exact days: terms change hands in the middle of a month. */
  terms: z.record(Id, z.number().int().nonnegative()).optional(),
  ...support,
});
export type Count = z.infer<typeof Count>;

/** What a party or an agency said, printed beside what is said about it. */
export const Reply = z.strictObject({
  id: Id,
  by: Id,
  about: z.array(Id).min(1),
  date: PartialDay.nullable(),
  what: Both,
  ...support,
});
export type Reply = z.infer<typeof Reply>;

/** Who disputes what in the record, when, and our answer. */
export const Correction = z.strictObject({
  id: Id,
  about: z.array(Id).min(1),
  kind: z.enum(["correction", "dispute", "conflict"]),
  by: z.string().min(1),
  date: Day,
  what: Both,
  answer: Both.nullable(),
  ...support,
});
export type Correction = z.infer<typeof Correction>;
