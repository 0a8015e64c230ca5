import { outcomeOfAction, timingOf } from "../../coding/outcomes/index.ts";
import { say } from "../../language/index.ts";
import { RecordError } from "../../record/problem.ts";
import type { View } from "../../record/view.ts";
import type { Cite } from "../../record/support.ts";
import { conflictsIn } from "../conflicts.ts";
import type { Common, Effects } from "../effects.ts";
import { actionText } from "../print/action.ts";
import { openFor } from "../record.ts";

/** `prosequi action ID`: everything the record holds on one action. */
export async function action(effects: Effects, id: string, options: Common): Promise<number> {
  const record = await openFor(effects, options);
  try {
    const view = record.asOf({ on: options.asOf, knownAt: options.knownAt });
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
    effects.out(options.format === "json" ? JSON.stringify(answer, null, 2) : actionText(found, outcome, conflicts, view, record.codebook, say(options.lang), effects.width));
    return 0;
  } finally {
    await record.close();
  }
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
