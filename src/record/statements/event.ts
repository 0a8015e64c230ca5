import { z } from "zod";
import { PartialDay } from "./days.ts";
import { Both, Id, support } from "../support.ts";

/** Money in an event or a tie, in US dollars unless `currency` says otherwise. */
export const Amount = z.strictObject({
  value: z.number().nonnegative(),
  currency: z.string().length(3).default("USD"),
  basis: z.enum(["exact", "at-least", "about", "up-to", "nearly", "deal-size", "value-on-day"]).default("exact"),
  of: Id.optional(),
});
export type Amount = z.infer<typeof Amount>;

/** Something that happened in an action: what, when, by whom, to which defendants. */
export const Event = z
  .strictObject({
    id: Id,
    kind: Id,
    date: PartialDay.nullable(),
    approximate: z.boolean().optional(),
    undated: z.string().optional(),
    by: z.enum(["agency", "court", "defendant", "joint", "other-government", "other"]),
    defendants: z.union([z.literal("all"), z.array(Id).min(1)]).default("all"),
    /** Where the words say more than the kind does: the disposition they give instead of the kind's own. */
    disposition: Id.optional(),
    release: z.string().optional(),
    amounts: z.array(Amount).optional(),
    what: Both,
    ...support,
  })
  .refine((event) => event.date !== null || event.undated, { path: ["undated"], message: "say why the date is not known" });
export type Event = z.infer<typeof Event>;
