import type { Record } from "../../casebook/open.ts";
import { type ActionOutcome, outcomeOfAction, timingOf } from "../../coding/outcomes/index.ts";
import type { Conflict } from "../../coding/outcomes/testimony.ts";
import { RecordError } from "../../record/problem.ts";
import type { Cite } from "../../record/support.ts";
import type { ActionView, View } from "../../record/view.ts";
import { conflictsIn } from "../conflicts.ts";

/** One action with what became of it, as `prosequi action ID --format json` gives it and an evidence pack holds it. */
export async function actionIn(record: Record, view: View, id: string): Promise<{ found: ActionView; outcome: ActionOutcome; conflicts: readonly Conflict[]; answer: object }> {
  const found = view.actions.get(id);
  if (!found) throw new RecordError(notFound(view, id));
  const outcome = outcomeOfAction(found, view.on, record.codebook);
  const conflicts = await conflictsIn(record)(found, view);
  const { later: _, ...shown } = found;
  const answer = {
    asOf: view.on,
    knownAt: view.knownAt,
    ...shown,
    outcome: { ...outcome, defendants: undefined },
    defendants: found.defendants.map((defendant) => ({ ...defendant, outcome: outcome.defendants.find((each) => each.defendant === defendant.id) })),
    events: found.events.map((event) => ({ ...event, evidence: evidenceOf(event.cites, view) })),
    ties: found.ties.map((tie) => ({ ...tie, timing: timingOf(tie, outcome), evidence: evidenceOf(tie.cites, view) })),
    conflicts,
  };
  return { found, outcome, conflicts, answer };
}

function evidenceOf(cites: ReadonlyArray<Cite>, view: View) {
  return cites.map((cite) => {
    const source = view.sources.get(cite.source);
    return { ...cite, title: source?.title, publisher: source?.publisher, url: source?.url ?? null, published: source?.published ?? null, seen: source?.seen };
  });
}

function notFound(view: View, id: string): string {
  const near = [...view.actions.values()].filter((each) => `${each.key} ${each.caption}`.toLowerCase().includes(id.toLowerCase())).map((each) => each.key);
  const hint = near.length > 0 ? `did you mean ${near.slice(0, 5).join(", ")}?` : "prosequi actions lists them.";
  return `No action is called "${id}" in the record on ${view.on}; ${hint}`;
}
