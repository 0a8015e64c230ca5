import type { Codebook } from "../codebook/shape.ts";
import { outcomeOfAction } from "../coding/outcomes/index.ts";
import type { Support } from "../record/support.ts";
import type { Held, View } from "../record/view.ts";
import { statementsIn } from "./standings.ts";

/** A document that is not captured yet, and what rests on it. */
export interface Wanted {
  source: string;
  title: string;
  publisher: string;
  url: string;
  seen: string;
  /** Statements that decide a figure and whose words nobody has at hand: outcomes of inherited actions, ties, reported figures. */
  decisive: number;
  /** All statements that cite it. */
  statements: number;
  /** Statements that have no other source. */
  alone: number;
}

/**
 * Documents to fetch, most consequential first: by the statements that decide
 * a figure, then by those that rest on nothing else, then by all.
 */
export function wanted(view: View, codebook: Codebook): Wanted[] {
  const decisive = decisiveIn(view, codebook);
  const found = new Map<string, Wanted>();
  for (const statement of statementsIn(view) as Held<Support>[]) {
    if (statement.standing === "captured") continue;
    for (const id of new Set(statement.cites.map((cite) => cite.source))) {
      const source = view.sources.get(id);
      if (!source?.url) continue;
      const entry = found.get(id) ?? { source: id, title: source.title, publisher: source.publisher, url: source.url, seen: source.seen, decisive: 0, statements: 0, alone: 0 };
      entry.statements += 1;
      if (decisive.has(statement) && statement.standing !== "read") entry.decisive += 1;
      if (statement.cites.length === 1) entry.alone += 1;
      found.set(id, entry);
    }
  }
  return [...found.values()].sort((a, b) => b.decisive - a.decisive || b.alone - a.alone || b.statements - a.statements || (a.source < b.source ? -1 : 1));
}

function decisiveIn(view: View, codebook: Codebook): Set<object> {
  const decisive = new Set<object>([...view.ties.values(), ...view.claims.values(), ...view.probes]);
  for (const action of view.actions.values()) {
    const answer = action.membership?.answer;
    if (answer !== "yes" && answer !== "likely") continue;
    const deciding = new Set(outcomeOfAction(action, view.on, codebook).defendants.map((each) => each.event));
    decisive.add(action.filed);
    if (action.membership) decisive.add(action.membership);
    for (const event of action.events) if (deciding.has(event.key) || codebook.events.get(event.kind)?.eases) decisive.add(event);
  }
  return decisive;
}
