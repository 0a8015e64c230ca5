import type { Quote } from "../../record/support.ts";
import type { ActionView, View } from "../../record/view.ts";

/** A document that statements of an action rest on. */
export interface PackSource {
  id: string;
  title: string;
  url: string | null;
  /** Who rests on it, and on which of its words. */
  cites: ReadonlyArray<{ by: string; quote?: Quote | undefined }>;
}

/** What goes into an evidence pack: plain values, so that whoever prints the action says what it rests on. */
export interface PackOrder {
  /** Key of the action. */
  action: string;
  /** Its caption. */
  title: string;
  /** The action as `prosequi action ID --format json` prints it. */
  answer: unknown;
  sources: ReadonlyArray<PackSource>;
  /** Takes personal contact data out of a text, and says what it found. */
  redact(text: string): { text: string; found: ReadonlyArray<unknown> };
  /** True puts the original bytes in whatever they hold: for a lawyer or a court, not for the public. */
  whole?: boolean;
  /** When the pack is written: an ISO instant in UTC. */
  now: string;
  /** Name and version of the program. */
  software: string;
}

/** The sources of an action of a view, by id, with every statement that cites them. */
export function sourcesOf(view: View, action: ActionView): PackSource[] {
  const { filed, docket, pendingAtChange, membership, defendants, events, later, ties, searches, replies, corrections } = action;
  const kinds = { filed: [filed], docket: [docket], pending: [pendingAtChange], membership: [membership], defendant: defendants, event: [...events, ...later], tie: ties, search: searches, reply: replies, correction: corrections };
  const statements = Object.entries({ action: [action], ...kinds }).flatMap(([kind, all]) => all.flatMap((each) => (each ? [{ by: `${kind} ${each.key}`, cites: each.cites }] : [])));
  const cites = new Map<string, Array<{ by: string; quote?: Quote | undefined }>>();
  for (const { by, cites: all } of statements) {
    for (const { source, quote } of all) cites.set(source, [...(cites.get(source) ?? []), { by, quote }]);
  }
  return [...cites.keys()].sort().map((id) => ({ id, title: view.sources.get(id)?.title ?? id, url: view.sources.get(id)?.url ?? null, cites: cites.get(id)! }));
}
