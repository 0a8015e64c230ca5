import type { Followed } from "../shape.ts";
import { HISTORY, type Watched } from "./planner.ts";
import { lookOf, type State } from "./state.ts";

const DAY = 86_400_000;

/** Whether there is anything by which a docket can be found. */
export function findable({ court, core, courtlistener }: Followed): boolean {
  return courtlistener !== null || (court !== null && core !== null);
}

/** The state with every followed action in it; one of which the record says something else than before is searched anew. */
export function following(state: State, follow: readonly Followed[], now: string): State {
  const actions = { ...state.actions };
  for (const { action, court, core, docket, courtlistener } of follow) {
    const before = actions[action];
    const by = [court, core, docket, courtlistener].join(" ");
    if (before?.by === by) continue;
    actions[action] = { known: before?.known ?? now, searched: null, docket: null, by, was: before?.docket ?? before?.was ?? null };
  }
  return { ...state, actions };
}

/** What is watched: each docket once, also where two actions have the same. */
export function watchedIn(state: State, follow: readonly Followed[], hinted: ReadonlySet<number>): Watched[] {
  const taken = new Set<number>();
  return [...follow].filter(findable).sort((a, b) => (a.action < b.action ? -1 : 1)).flatMap(({ action, pending, lastEvent }): Watched[] => {
    const known = state.actions[action];
    if (!known || (known.docket !== null && taken.has(known.docket))) return [];
    if (known.docket !== null) taken.add(known.docket);
    const look = known.docket === null ? null : lookOf(state, known.docket);
    return [{
      action, docket: known.docket, pending,
      known: Date.parse(known.known),
      searched: instant(known.searched), looked: instant(look?.looked), whole: instant(look?.whole),
      stirs: [...new Set([...(look?.stirs ?? []), ...(lastEvent === null ? [] : [lastEvent])])].map((day) => Date.parse(day)),
      stale: look?.stale ?? false, shut: look?.shut ?? false,
      hinted: known.docket !== null && hinted.has(known.docket),
    }];
  });
}

/** Days on which a docket moved, of the last half year before `now`, ascending. */
export function stirsOf(days: Iterable<string>, now: string): string[] {
  const first = new Date(Date.parse(now) - HISTORY * DAY).toISOString().slice(0, 10);
  return [...new Set(days)].filter((day) => day >= first && day <= now.slice(0, 10)).sort();
}

function instant(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Date.parse(text);
}
