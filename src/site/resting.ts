import type { Cite } from "../record/support.ts";
import type { View } from "../record/view.ts";

/** A statement that rests on a source, and where it is shown. */
export interface Resting {
  kind: "action" | "filed" | "docket" | "defendant" | "event" | "membership" | "tie" | "reply" | "correction" | "party" | "probe" | "claim" | "count" | "search" | "other";
  /** What it is about, as a key: `coinbase`, `coinbase/dismissal`. */
  key: string;
  /** Page behind the language where it stands; null where it has none. */
  path: string | null;
}

const indexes = new WeakMap<View, Map<string, Resting[]>>();

/** What rests on each source, by source id. Made once for a view. */
export function restingOn(view: View, source: string): Resting[] {
  const index = indexes.get(view) ?? indexOf(view);
  indexes.set(view, index);
  return index.get(source) ?? [];
}

function indexOf(view: View): Map<string, Resting[]> {
  const index = new Map<string, Resting[]>();
  const add = (kind: Resting["kind"], statement: { key: string; cites: Cite[] } | undefined, path: string | null): void => {
    for (const source of new Set(statement?.cites.map((cite) => cite.source) ?? [])) {
      index.set(source, [...(index.get(source) ?? []), { kind, key: statement?.key ?? "", path }]);
    }
  };
  for (const action of view.actions.values()) {
    const path = `/actions/${action.id}`;
    add("action", action, path);
    add("filed", action.filed, path);
    add("docket", action.docket, path);
    add("membership", action.membership, `${path}#membership`);
    for (const defendant of action.defendants) add("defendant", defendant, `${path}#defendants`);
    for (const event of action.events) add("event", event, `${path}#${event.key.replace("/", "-")}`);
  }
  for (const party of view.parties.values()) add("party", party, `/parties/${party.id}`);
  for (const link of view.links) add("other", link, `/parties/${link.from}#links`);
  for (const tie of view.ties.values()) add("tie", tie, view.parties.has(tie.from) ? `/parties/${tie.from}#tie-${tie.key}` : null);
  for (const reply of view.replies) add("reply", reply, view.parties.has(reply.by) ? `/parties/${reply.by}#reply-${reply.key}` : null);
  for (const claim of view.claims.values()) add("claim", claim, `/figures#claim-${claim.key}`);
  for (const count of view.counts.values()) add("count", count, "/method#coverage");
  for (const probe of view.probes) add("probe", probe, "/figures/probes-closed");
  for (const search of view.searches) add("search", search, "/method#searches");
  for (const correction of view.corrections) add("correction", correction, null);
  for (const other of [...view.holdings, ...view.administrations]) add("other", other, null);
  return index;
}
