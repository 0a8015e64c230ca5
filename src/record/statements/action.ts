import { z } from "zod";
import { Day, PartialDay } from "./days.ts";
import { Both, Id, support } from "../support.ts";

/** An enforcement action as brought: one complaint in court, or one administrative proceeding. */
export const Action = z.strictObject({
  id: Id,
  name: Both,
  caption: z.string().min(1),
  agency: Id.default("sec"),
  forum: Id,
  court: z.string().min(1).nullable(),
  industry: Id,
  pleads: z.array(z.enum(["registration", "fraud", "disclosure", "other"])).min(1),
  conduct: z.array(Id).min(1),
  ...support,
});
export type Action = z.infer<typeof Action>;

/** When an action was filed. A date nobody has found is null, with the reason. */
export const Filed = z
  .strictObject({ date: PartialDay.nullable(), undated: z.string().optional(), ...support })
  .refine((filed) => filed.date !== null || filed.undated, { path: ["undated"], message: "say why the date is not known" });
export type Filed = z.infer<typeof Filed>;

/** A docket or file number, kept apart because it is what goes wrong most. */
export const Docket = z.strictObject({
  number: z.string().min(1),
  courtlistener: z.number().int().positive().optional(),
  ...support,
});
export type Docket = z.infer<typeof Docket>;

/** Someone named in the action. Relief defendants are never counted as wrongdoers. */
export const Defendant = z.strictObject({
  id: Id,
  name: z.string().min(1),
  kind: z.enum(["person", "organisation"]),
  role: z.enum(["defendant", "relief-defendant", "respondent"]).default("defendant"),
  party: Id.optional(),
  ...support,
});
export type Defendant = z.infer<typeof Defendant>;

/**
 * Whether the action is one of the 23 that the Times counted and did not list.
 * `places` are the outcomes it can have had on the article's day.
 */
export const Membership = z.strictObject({
  answer: z.enum(["yes", "likely", "candidate", "no"]),
  places: z.array(z.enum(["dismissed", "paused", "better-terms", "untouched"])),
  ...support,
});
export type Membership = z.infer<typeof Membership>;

/** Whether the action was pending when the government changed, where events alone do not say. */
export const PendingAtChange = z.strictObject({
  on: Day,
  answer: z.enum(["yes", "no", "unknown"]),
  ...support,
});
export type PendingAtChange = z.infer<typeof PendingAtChange>;
