import { z } from "zod";
import { Day } from "./statements/days.ts";

/** A short name used as a key: lower-case letters, digits and hyphens. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write an id in lower case with hyphens, like sec-pr-2025-47");
export type Id = z.infer<typeof Id>;

/** The same words in English and Chinese; both are always there. */
export const Both = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
export type Both = z.infer<typeof Both>;

/**
 * Words of a source, located as a W3C TextQuoteSelector. Only words that have
 * been read may stand here; a translation back into the original never does.
 */
export const Quote = z.strictObject({
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});
export type Quote = z.infer<typeof Quote>;

/** A statement's pointer to a source, with its words where they were read. */
export const Cite: z.ZodType<Cite, unknown> = z.union([
  Id.transform((source): Cite => ({ source })),
  z.strictObject({ source: Id, quote: Quote.optional(), note: z.string().optional() }),
]);
export interface Cite {
  source: Id;
  quote?: Quote | undefined;
  note?: string | undefined;
}

/** How sure we are that a statement is right: our judgement of its sources. */
export const Certainty = z.enum(["high", "medium", "low", "conflicting"]);
export type Certainty = z.infer<typeof Certainty>;

/** The kind of claim; it picks the verb in every sentence (codebook/claims). */
export const ClaimKind = z.enum(["alleged", "found", "admitted", "announced", "reported", "our-coding"]);
export type ClaimKind = z.infer<typeof ClaimKind>;

/** What every statement carries besides its content. */
export const support = {
  cites: z.array(Cite).min(1, "needs at least one source; write the id of a file in casebook/sources"),
  certainty: Certainty,
  claim: ClaimKind,
  note: Both.optional(),
  recorded: Day.optional(),
};

/** The part of a statement that says what it rests on. */
export interface Support {
  cites: Cite[];
  certainty: Certainty;
  claim: ClaimKind;
  note?: Both | undefined;
}
