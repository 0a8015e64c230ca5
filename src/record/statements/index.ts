import type { z } from "zod";
import { Action, Defendant, Docket, Filed, Membership, PendingAtChange } from "./action.ts";
import { Administration, Correction, Count, Holding, Probe, Reply } from "./around.ts";
import { Claim } from "./claim.ts";
import { clueStatements } from "./clue.ts";
import { codingStatements } from "./coding.ts";
import { Event } from "./event.ts";
import { Link, Party, Search, Tie } from "./party.ts";
import { proposalStatements } from "./proposal.ts";
import { Source } from "./source.ts";

/** Every kind of statement the record holds, with the shape of its body. */
export const statements = {
  source: Source,
  party: Party,
  link: Link,
  action: Action,
  filed: Filed,
  docket: Docket,
  pending: PendingAtChange,
  defendant: Defendant,
  membership: Membership,
  event: Event,
  tie: Tie,
  search: Search,
  holding: Holding,
  administration: Administration,
  probe: Probe,
  claim: Claim,
  count: Count,
  reply: Reply,
  correction: Correction,
  ...clueStatements,
  ...codingStatements,
  ...proposalStatements,
} as const;

/** The name of a kind of statement. */
export type Kind = keyof typeof statements;

/** The body of a statement of kind K. */
export type Body<K extends Kind = Kind> = z.infer<(typeof statements)[K]>;

export type { Action, Defendant, Docket, Filed, Membership, PendingAtChange } from "./action.ts";
export type { Administration, Correction, Count, Holding, Probe, Reply } from "./around.ts";
export type { Claim, Counted } from "./claim.ts";
export type { Amount, Event } from "./event.ts";
export type { Proposal, Ruling } from "./proposal.ts";
export type { Link, Party, Search, Tie } from "./party.ts";
export type { Source } from "./source.ts";
