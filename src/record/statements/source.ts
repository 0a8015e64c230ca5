import { z } from "zod";
import { PartialDay } from "./days.ts";
import { Id } from "../support.ts";

/**
 * How far a document was seen: `read` (its words are at hand), `cited-by` (a
 * page that was read points to it) or `none` (memory; enters no figure).
 */
export const Seen = z.enum(["read", "cited-by", "none"]);
export type Seen = z.infer<typeof Seen>;

/** A document that statements rest on: a release, an order, an article, a table. */
export const Source = z
  .strictObject({
    id: Id,
    title: z.string().min(1),
    publisher: z.string().min(1),
    kind: z.enum(["agency", "court", "legislature", "press", "company", "law-firm", "research", "data", "archive"]),
    url: z.url({ protocol: /^https?$/ }).nullable(),
    published: PartialDay.nullable(),
    seen: Seen,
    via: z.string().min(1).optional(),
    note: z.string().optional(),
  })
  .refine((source) => source.seen === "none" || source.via !== undefined, {
    path: ["via"],
    message: "say where it was seen: the page or file that was read",
  });
export type Source = z.infer<typeof Source>;
