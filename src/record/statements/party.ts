import { z } from "zod";
import { PartialDay } from "./days.ts";
import { Both, Id, support } from "../support.ts";
import { Amount } from "./event.ts";

/** A person or organisation that the record names. No private contact data. */
export const Party = z.strictObject({
  id: Id,
  name: Both,
  kind: z.enum(["person", "company", "committee", "agency", "government", "family-business", "token", "project"]),
  aliases: z.array(z.string().min(1)).optional(),
  about: Both.optional(),
  ...support,
});
export type Party = z.infer<typeof Party>;

/** That one party ran, owned or belonged to another, between two days. */
export const Link = z.strictObject({
  id: Id,
  from: Id,
  to: Id,
  kind: z.enum(["founder", "officer", "owner", "parent", "subsidiary", "family", "brand"]),
  start: PartialDay.nullable(),
  end: PartialDay.nullable(),
  ...support,
});
export type Link = z.infer<typeof Link>;

/**
 * A dated, sourced connection between a party of an action and the president
 * or his family's businesses. It says that it was so, never why.
 */
export const Tie = z
  .strictObject({
    id: Id,
    kind: Id,
    from: Id,
    to: Id,
    actions: z.array(Id).min(1),
    date: PartialDay.nullable(),
    approximate: z.boolean().optional(),
    undated: z.string().optional(),
    amount: Amount.optional(),
    namedByTimes: z.boolean(),
    what: Both,
    ...support,
  })
  .refine((tie) => tie.date !== null || tie.undated, { path: ["undated"], message: "give the date, or say why it is not known" });
export type Tie = z.infer<typeof Tie>;

/** A search for ties: who looked, where, for which actions, and what was found. */
export const Search = z.strictObject({
  id: Id,
  by: z.string().min(1),
  on: PartialDay,
  actions: z.array(Id).min(1),
  places: z.array(z.string().min(1)).min(1),
  outcome: z.enum(["found", "none-found"]),
  ...support,
});
export type Search = z.infer<typeof Search>;
