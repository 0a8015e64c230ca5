import { z } from "zod";
import { Both, Id } from "../record/support.ts";

const word = {
  id: Id,
  label: Both,
  meaning: Both,
  includes: z.array(z.string().min(1)).default([]),
  excludes: z.array(z.string().min(1)).default([]),
  example: z.string().min(1),
  since: z.string().regex(/^\d+\.\d+$/, "write the codebook version that brought the word, like 0.1"),
};

/** A plain word: industry, conduct, forum, tie kind, certainty, how far a source was seen. */
export const Word = z.strictObject(word);
export type Word = z.infer<typeof Word>;

/** The colour of an outcome on pages and charts (look.md). */
export const OutcomeClass = z.enum(["dropped", "paused", "better-terms", "court-dismissed", "carried-on", "not-known"]);
export type OutcomeClass = z.infer<typeof OutcomeClass>;

/** What became of a defendant. `ends`: nothing more is expected. */
export const Disposition = z.strictObject({ ...word, class: OutcomeClass, ends: z.boolean() });
export type Disposition = z.infer<typeof Disposition>;

/**
 * A kind of event. `becomes` is the disposition it gives the defendants it
 * names; `eases` marks an act by which the agency pursues less.
 */
export const EventKind = z.strictObject({
  ...word,
  becomes: Id.optional(),
  eases: z.boolean().default(false),
  /** Happens outside the action's own docket, so it does not show that the action was open. */
  outside: z.boolean().default(false),
});
export type EventKind = z.infer<typeof EventKind>;

/** A kind of claim, with the verb that sentences about people must use. */
export const ClaimWord = z.strictObject({ ...word, verb: Both });

/** Values that the outside relies on are written as the hand-coded data write them: `motion_to_dismiss`. */
const CodeId = z.string().regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, "write a code in lower case with underscores, like motion_to_dismiss");

/** A value that a coder gives: a detail of an entry, a release's action, conduct or outcome, a headline's kind. */
export const CodeWord = z.strictObject({ ...word, id: CodeId });
export type CodeWord = z.infer<typeof CodeWord>;

/** What a docket entry is. */
export const EntryWord = z.strictObject({
  ...word,
  id: CodeId,
  /** Whose paper it is: a party's, the court's or its clerk's, an appeals court's; `any` where the words alone tell. */
  by: z.enum(["party", "court", "appeals-court", "any"]),
  /** Dismisses, stays, settles or decides: an outcome can rest on it. */
  decisive: z.boolean().default(false),
  /** Dismisses or proposes to, so that prejudice is asked. */
  dismisses: z.boolean().default(false),
});
export type EntryWord = z.infer<typeof EntryWord>;

/**
 * A code of an outside list of outcomes or events, and the words of ours that
 * it can stand for. A code of a whole case never tells which defendant.
 */
export const Crosswalk = z.strictObject({
  ...word,
  /** Our dispositions that a case with this code can have had. */
  dispositions: z.array(Id).default([]),
  /** Our events of docket entries that lead to the code, or carry the label. */
  entries: z.array(CodeId).default([]),
  /** One to one: the code, the disposition and the event each stand for the others. */
  exact: z.boolean(),
});
export type Crosswalk = z.infer<typeof Crosswalk>;

/** A definition with its options; a figure is a definition applied to a view. */
export const Definition = z.strictObject({
  ...word,
  options: z.array(z.strictObject({ id: Id, label: Both, meaning: Both })).min(2),
  default: Id,
});
export type Definition = z.infer<typeof Definition>;

/** The vocabularies: a folder of codebook/ each. */
export const vocabularies = {
  events: EventKind,
  dispositions: Disposition,
  industries: Word,
  conduct: Word,
  forums: Word,
  ties: Word,
  claims: ClaimWord,
  certainty: Word,
  seen: Word,
  definitions: Definition,
  entries: EntryWord,
  details: CodeWord,
  "release-actions": CodeWord,
  "release-conduct": CodeWord,
  "release-outcomes": CodeWord,
  "press-kinds": CodeWord,
  crosswalks: Crosswalk,
  "outcome-rules": Word,
  witnesses: Word,
} as const;
export type Vocabulary = keyof typeof vocabularies;

/** The whole codebook: each vocabulary as a map from id to word, in file order. */
export type Codebook = { readonly [V in Vocabulary]: ReadonlyMap<string, z.infer<(typeof vocabularies)[V]>> };
