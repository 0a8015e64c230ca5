import { z } from "zod";

const Decimal = z.string().regex(/^\d{1,20}$/);
const Disputed = z.array(z.object({ wallet: z.string(), from: Decimal, to: Decimal }));

/** Where a run is. Blocks are decimal numbers; it comes from disk, so it is checked. */
const Cursor = z.object({
  /** Chain, tokens and first block; another means that all is read anew. */
  key: z.string(),
  /** Last final block when the run began. */
  upper: Decimal,
  /** Last block read of each wallet, as of now. */
  reached: z.record(z.string(), Decimal),
  /** Wallets whose last blocks are read again in this run already, or were never read before. */
  begun: z.array(z.string()),
  /** Stretches in which the providers disagreed: those to be read again in this run, and those that a later run has to. */
  again: Disputed,
  disputed: Disputed,
});
export type Cursor = z.infer<typeof Cursor>;

const Left = Cursor.pick({ key: true, reached: true, disputed: true });
export type Left = z.infer<typeof Left>;

/** The place of an unfinished run of the same scope; undefined where there is none. */
export function cursorOf(cursor: unknown, key: string): Cursor | undefined {
  const read = Cursor.safeParse(cursor);
  return read.success && read.data.key === key ? read.data : undefined;
}

/** What the last finished run of the same scope left; nothing where there was none. */
export function leftOf(left: unknown, key: string): Left {
  const read = Left.safeParse(left);
  return read.success && read.data.key === key ? read.data : { key, reached: {}, disputed: [] };
}
