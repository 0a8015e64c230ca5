import { z } from "zod";
import { Event } from "./event.ts";
import { Id } from "../support.ts";

/** The class of an action's or a defendant's outcome before and after, by id. */
const Move = z.strictObject({ defendant: Id, from: z.string().min(1), to: z.string().min(1) });

/**
 * An event that a program read off a docket and that would move what became of
 * somebody. It is held, and enters no figure, until a person decides on it.
 */
export const Proposal = z.strictObject({
  action: Id,
  /** The event as it would stand in the record. */
  event: Event,
  /** The docket entry it rests on, the rule that read it, and the words that decided. */
  because: z.strictObject({ entry: z.string().min(1).max(200), rule: Id, span: z.string().max(4000).nullable() }),
  /** The dispositions it would change. */
  moves: z.array(Move),
  /** Published figures that count this action. */
  figures: z.array(z.string().min(1)),
  /** Versions of the programs that proposed it. */
  coder: z.string().min(1),
});
export type Proposal = z.infer<typeof Proposal>;

/** What a person decided on a proposal, and why. */
export const Ruling = z.strictObject({
  proposal: z.string().min(1),
  answer: z.enum(["accept", "refuse"]),
  reason: z.string().trim().min(1).max(4000).nullable(),
});
export type Ruling = z.infer<typeof Ruling>;

/** The kinds of statement by which changes of an outcome wait for a person; `../kinds.ts` names them. */
export const proposalStatements = { proposal: Proposal, ruling: Ruling } as const;
