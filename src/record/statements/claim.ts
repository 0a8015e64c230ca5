import { z } from "zod";
import { Day, PartialDay } from "./days.ts";
import { Both, Id, support } from "../support.ts";

/**
 * What a claim counts, as data: things of the record, the days they fall on,
 * and what of codebook/definitions the claim itself fixes. Whatever it leaves
 * open is tried in every way. Absent where that is not known.
 */
export const Counted = z.strictObject({
  what: z.enum(["filed", "dropped", "dropped-or-closed"]),
  /** First and last day, both included; several where the sources do not agree on which. */
  spans: z.array(z.strictObject({ from: Day, to: Day }).refine(({ from, to }) => from <= to, { path: ["to"], message: "ends before it begins" })).min(1),
  industry: Id.default("crypto"),
  /** Only actions that plead this, alone or with something else. */
  pleads: z.enum(["registration", "fraud", "disclosure", "other"]).optional(),
  /** Options of codebook/definitions that the claim itself states. */
  fixed: z.record(Id, Id).optional(),
  /** Whether the source states these terms, or we read it so. */
  terms: z.enum(["stated", "our-reading"]),
});
export type Counted = z.infer<typeof Counted>;

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
  /** Where it counts actions or probes: what exactly. */
  counted: Counted.optional(),
  /** Statements whose amounts this figure is reconciled with (ties, events). */
  rests: z.array(z.string().min(1)).optional(),
  ...support,
});
export type Claim = z.infer<typeof Claim>;
