import type { Report } from "../../analysis/index.ts";
import type { HeldProposal } from "../../coding/proposals/index.ts";
import type { View } from "../../record/view.ts";
import type { Seat } from "./seat.tsx";

/** What a page of proposals reads of the record. */
export interface Around {
  view: View;
  report: Report;
}

/** What the proposed event is called. */
export function eventName({ folio }: Seat, { proposal }: HeldProposal): string {
  const kind = folio.desk.codebook.events.get(proposal.event.kind);
  return kind ? folio.words.of(kind.label) : proposal.event.kind;
}

/** Its day, or that it has none. */
export function dayOf({ folio }: Seat, { proposal }: HeldProposal): string {
  return proposal.event.date ? folio.words.day(proposal.event.date) : folio.words.docket.undated;
}

/** The action that it is in. */
export function actionName({ proposal }: HeldProposal, { view }: Around): string {
  return view.actions.get(proposal.action)?.caption ?? proposal.action;
}

/** A defendant of that action. */
export function defendantName(id: string, { proposal }: HeldProposal, { view }: Around): string {
  return view.actions.get(proposal.action)?.defendants.find((each) => each.id === id)?.name ?? id;
}

/** What became of somebody, in words. */
export function disposition({ folio }: Seat, id: string): string {
  const known = folio.desk.codebook.dispositions.get(id);
  return known ? folio.words.of(known.label) : id;
}
