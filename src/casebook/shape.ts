import { z } from "zod";
import { Day } from "../record/statements/days.ts";
import { Action, Defendant, Docket, Filed, Membership, PendingAtChange } from "../record/statements/action.ts";
import { Administration, Correction, Count, Holding, Probe, Reply } from "../record/statements/around.ts";
import { Claim } from "../record/statements/claim.ts";
import { Event } from "../record/statements/event.ts";
import { Link, Party, Search, Tie } from "../record/statements/party.ts";
import { Source } from "../record/statements/source.ts";
import { Both, Id } from "../record/support.ts";

const recorded = { recorded: Day };

/** casebook/actions/ID.yaml: one action with all its statements. */
export const ActionFile = Action.extend({
  ...recorded,
  filed: Filed,
  docket: Docket.optional(),
  pending: PendingAtChange.optional(),
  membership: Membership.optional(),
  defendants: z.array(Defendant).min(1),
  events: z.array(Event),
});
export type ActionFile = z.infer<typeof ActionFile>;

/** casebook/offices/ID.yaml: one office and who held it. */
export const OfficeFile = z.strictObject({
  id: Id,
  ...recorded,
  name: Both,
  holders: z.array(Holding.omit({ office: true })).min(1),
});
export type OfficeFile = z.infer<typeof OfficeFile>;

/** casebook/parties/ID.yaml: one party and what it ran, owned or belonged to. */
export const PartyFile = Party.extend({ ...recorded, links: z.array(Link.omit({ from: true })).optional() });

/** What each folder of the casebook holds. */
export const folders = {
  sources: Source.safeExtend(recorded),
  actions: ActionFile,
  parties: PartyFile,
  ties: Tie.safeExtend(recorded),
  searches: Search.extend(recorded),
  offices: OfficeFile,
  administrations: Administration.extend(recorded),
  probes: Probe.extend(recorded),
  claims: Claim.extend(recorded),
  counts: Count.extend(recorded),
  replies: Reply.extend(recorded),
  corrections: Correction.extend(recorded),
} as const;
export type Folder = keyof typeof folders;
