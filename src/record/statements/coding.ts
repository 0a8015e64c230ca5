import { z } from "zod";

/** SHA-256 over what was read, so that a judgement never passes to other words. */
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, "write a SHA-256 as 64 lower-case hexadecimal digits");

/** A coded text: what it is, then its own name, like `entries/E1` or `releases/LR-23818`. */
export const ItemKey = z.string().regex(/^(entries|releases|press)\/[^\p{Cc}]{1,200}$/u, "write an item like entries/E1, releases/LR-23818 or press/2025-129");

/** What a person judges a text to be. It holds no free words: those stand in a comment, so that erasing them leaves the judgement whole. */
export const Judgement = z.strictObject({
  item: ItemKey,
  /** A coder judges without knowing of others; an adjudicator settles what coders left open, and sees them. */
  round: z.enum(["coder", "adjudicator"]),
  /** `accept`: the same as the machine's; `change`: something else; `unsure`: the words do not tell this person. */
  verdict: z.enum(["accept", "change", "unsure"]),
  /** Every field of the code, null where it does not apply; empty when unsure. */
  fields: z.record(z.string().min(1).max(300), z.union([z.string().min(1).max(100), z.boolean(), z.null()])),
  /** The text that was judged. */
  text: Sha256,
  /** The coder program whose proposal was seen before judging; null where it was hidden. */
  saw: z.string().min(1).max(100).nullable(),
});
export type Judgement = z.infer<typeof Judgement>;

/** Free words that go with a judgement, under its key. They may name a person: they can be erased by themselves. */
export const Comment = z.strictObject({ item: ItemKey, words: z.string().trim().min(1).max(4000) });
export type Comment = z.infer<typeof Comment>;

/** The kinds of statement of the review of coded texts; `../kinds.ts` names them. */
export const codingStatements = { judgement: Judgement, comment: Comment } as const;
