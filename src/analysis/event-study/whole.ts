import type { Codebook } from "../../codebook/shape.ts";
import type { Both } from "../../record/support.ts";
import type { View } from "../../record/view.ts";
import { averageOf, type Average } from "./average.ts";
import { eventsOf, standardKinds, type Match, type Undated } from "./events.ts";
import { grouped } from "./grouped.ts";
import type { Prices } from "./prices.ts";
import type { EventResult, StudyEvent } from "./shape.ts";
import { adjusted, studyOf, type Method } from "./study.ts";
import { words } from "./words.ts";

/** Which way an event points: a case is brought, the agency pursues less, anything else. */
export type Turn = keyof typeof words.groups;

/** Every result of a study, averages over those that point one way, and what has no day. */
export interface Whole {
  readonly results: readonly EventResult[];
  readonly averages: ReadonlyArray<Average & { readonly of: Turn; readonly says: Both }>;
  /** Results on days with events of more than one turn, as asset and day: in no average. */
  readonly mixed: readonly string[];
  readonly undated: ReadonlyArray<Undated & { readonly asset: string }>;
}

/**
 * The study of every match: the event it names, of whatever kind, or all events
 * of its action of the chosen kinds; each day of an asset once, however many
 * events fall on it. Filings and easing acts are never averaged with one
 * another.
 */
export function whole(view: View, codebook: Pick<Codebook, "events">, prices: Prices, matches: readonly Match[], kinds: ReadonlySet<string>, method: Method): Whole {
  const all = new Set(codebook.events.keys());
  const notable = new Set([...kinds, ...standardKinds(codebook)]);
  const of = new Map([...view.actions.values()].map((action) => [action.id, eventsOf(action, codebook, all)]));
  const undated: Array<Undated & { asset: string }> = [];
  const results: EventResult[] = [];
  for (const together of grouped(matches, ({ asset, market }) => JSON.stringify([asset, market])).values()) {
    const { asset, market } = together[0]!;
    const chosen = (each: StudyEvent | Undated, event: string | undefined): boolean => (event === undefined ? kinds.has(each.kind) : each.event === event);
    const actions = new Set(together.map(({ action }) => action));
    const known = [...actions].flatMap((action) => of.get(action)?.dated ?? []);
    const elsewhere = [...of].flatMap(([action, { dated }]) => (actions.has(action) ? [] : dated.filter(({ kind }) => notable.has(kind))));
    const events = new Set<StudyEvent>();
    const without = new Set<Undated>();
    for (const { action, event } of together) {
      const found = of.get(action);
      for (const each of found?.dated ?? []) if (chosen(each, event)) events.add(each);
      for (const each of found?.undated ?? []) if (chosen(each, event)) without.add(each);
    }
    undated.push(...[...without].map((each) => ({ ...each, asset })));
    const matchedBy = [...new Set(together.map(({ by }) => by))].join(", ");
    results.push(...studyOf(prices, { asset, market, matchedBy, events: [...events], known, elsewhere }, method));
  }
  const turned = grouped(results.filter(({ status }) => status === "computed"), (result) => turnOf(result, codebook));
  const averages = (["filed", "eased", "other"] as const).flatMap((turn) => {
    const average = averageOf(turned.get(turn) ?? [], { random: method.fresh(), resamples: method.resamples });
    return average === null || average.results < 2 ? [] : [Object.freeze({ of: turn, ...average, says: words.average(words.groups[turn], average.results, average.groups, average.car, average.interval, average.p) })];
  });
  return Object.freeze({ results: adjusted(results), averages, mixed: (turned.get("mixed") ?? []).map(({ asset, date }) => `${asset} ${date}`), undated });
}

function turnOf({ events }: EventResult, codebook: Pick<Codebook, "events">): Turn | "mixed" {
  const turns = new Set(events.map(({ kind }): Turn => (kind === "filed" ? "filed" : codebook.events.get(kind)?.eases ? "eased" : "other")));
  return turns.size === 1 ? [...turns][0]! : "mixed";
}
