import { z } from "zod";
import { Day } from "../../record/statements/days.ts";
import { Both, Id } from "../../record/support.ts";
import { Condition, ValueId } from "./condition.ts";
import { ProvisionId } from "./shape.ts";

/** One possible answer of a rulebook. They stand worst first. */
const Verdict = z.strictObject({ id: ValueId, label: Both, meaning: Both });
export type Verdict = z.infer<typeof Verdict>;

/**
 * How a rule that depends on leave ends: the first exit whose condition holds.
 * Granted, still to be asked for, or already running without it.
 */
const Gate = z.strictObject({ id: Id, label: Both, exits: z.array(z.strictObject({ when: Condition, verdict: ValueId })).min(2) });
export type Gate = z.infer<typeof Gate>;

/** What another instrument is to this one. */
const Relation = z.strictObject({
  to: Both,
  /** Folder of that instrument, where we hold it. */
  rulebook: Id.optional(),
  kind: z.enum(["repeals", "repealed-by", "stands-beside", "called-up", "guideline", "restated-by"]),
  what: Both,
  cite: z.array(ProvisionId).default([]),
  document: Id.optional(),
  unverified: z.boolean().default(false),
});
export type Relation = z.infer<typeof Relation>;

/** `instrument.yaml`: what a rulebook is a rulebook of. */
export const Instrument = z.strictObject({
  id: Id,
  title: Both,
  number: Both,
  kind: Both,
  issuers: z.array(Both),
  agreedWith: z.array(Both).default([]),
  /** Whose consent it was issued with, above its issuers. */
  consentOf: Both.optional(),
  /** First day in force; null with a reason where it is not known. */
  from: Day.nullable(),
  undated: Both.optional(),
  /** First day no longer in force; null while it is. */
  to: Day.nullable(),
  dated: z.strictObject({ document: Id, note: Both }).optional(),
  /** The provision that says so. */
  time: z.array(ProvisionId).default([]),
  /** The text as kept beside this file, or why there is none. `headings`: articles whose first sentence is a heading, which a copy without type does not show. */
  text: z.union([z.strictObject({ file: z.string().min(1), copy: Both, absent: Both, headings: z.array(z.int().min(1)).default([]) }), z.strictObject({ missing: Both })]),
  /** Language of its own words. Words that stand in English already have no English rendering. */
  language: z.enum(["zh", "en"]).default("zh"),
  /** What the day of a case is the day of, where it is not conduct: how an answer names it before the day, and how it is asked for. */
  day: z.strictObject({ label: Both, question: Both }).optional(),
  verdicts: z.array(Verdict).min(2),
  /** The verdict where the text or a fact leaves it open. */
  undecided: ValueId,
  /** The verdict where no rule attaches. */
  floor: ValueId,
  authorities: z.array(z.strictObject({ id: z.string().regex(/^[A-Z]+$/), label: Both })).default([]),
  gates: z.array(Gate).default([]),
  relations: z.array(Relation).default([]),
  /** What the instrument says, and no more, about where a suspicion is to be reported. */
  reporting: z.strictObject({ says: Both, cite: z.array(ProvisionId).min(1) }).optional(),
  /** The rule set whose facts are this one's too, so that one case can be put to both; it lies beside this folder. */
  factsOf: Id.optional(),
  /** Said under every answer. */
  caution: Both,
});
export type Instrument = z.infer<typeof Instrument>;
