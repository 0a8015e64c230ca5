import type { Draft } from "../../record/assertion.ts";
import { openSalt } from "../../record/chain.ts";
import { stated, type Hand } from "../../record/hand.ts";
import type { Event, Proposal, Source } from "../../record/statements/index.ts";
import type { HeldProposal, News } from "./shape.ts";

/** The program that proposes, as it stands in the log. */
export interface Program {
  /** Versions of the coder and of the rules of outcomes. */
  version: string;
  /** The instant, ISO 8601 in UTC. */
  now: string;
}

/**
 * What is written for events new to the record. One that moves nothing, or
 * that no published figure rests on, is recorded at once as the program's; any
 * other waits as a proposal, unless the user has switched waiting off. Gives
 * how many of each.
 */
export function draftsFor(action: string, news: readonly News[], source: Source, figures: readonly string[], program: Program, waits: boolean): { drafts: Draft[]; held: number; recorded: number } {
  const mustWait = (each: News): boolean => waits && figures.length > 0 && each.moves.length > 0;
  const held = news.filter(mustWait);
  const free = news.filter((each) => !mustWait(each));
  const drafts = [
    ...(news.length > 0 ? [byProgram("source", source.id, source, null, program)] : []),
    ...held.map((each) => byProgram("proposal", `${action}/${each.event.id}`, proposalOf(action, each, figures, program), null, program)),
    ...free.map((each) => eventDraft(action, each.event, program)),
  ];
  return { drafts, held: held.length, recorded: free.length };
}

function proposalOf(action: string, { event, because, moves }: News, figures: readonly string[], program: Program): Proposal {
  return { action, event, because, moves, figures: [...figures], coder: program.version };
}

/** What a person's decision writes: the ruling, and where it accepts, the event, asserted by that person. */
export function rulingDrafts({ key, proposal }: HeldProposal, answer: "accept" | "refuse", reason: string | null, hand: Hand): Draft[] {
  const ruling = stated("ruling", key, { proposal: key, answer, reason }, hand);
  if (answer === "refuse") return [ruling];
  const event: Event = { ...proposal.event, certainty: "high" };
  return [ruling, { ...eventDraft(proposal.action, event, { version: "", now: hand.now }), by: { type: "person", name: hand.by } }];
}

function eventDraft(action: string, event: Event, program: Program): Draft {
  return byProgram("event", `${action}/${event.id}`, event, event.date, program);
}

/** Public facts of a docket hide nothing: the salt follows from kind and key, as the casebook's does. */
function byProgram<K extends "source" | "proposal" | "event">(kind: K, key: string, body: Draft<K>["body"], on: string | null, { version, now }: Program): Draft<K> {
  const evidence = kind === "event" ? (body as Event).cites : kind === "proposal" ? (body as Proposal).event.cites : [];
  return { kind, key, body, on, by: { type: "program", name: "docket-coder", version }, evidence, recorded: now, salt: openSalt(kind, key) };
}
