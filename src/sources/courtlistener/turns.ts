import type { Followed, Tour } from "../shape.ts";
import { monthDue } from "./months.ts";
import { duesOf, foremost } from "./planner.ts";
import { findDocket, readMonth, readParties, readWhole } from "./read-dockets.ts";
import { beginEntries, readEntries } from "./read-entries.ts";
import { lookOf, type State, type Under } from "./state.ts";
import type { Ask, Reading } from "./walk.ts";
import { watchedIn } from "./watch.ts";

/** The next thing to ask. */
export type Turn =
  | Exclude<Under, { step: "month" }>
  | { step: "month"; month: string; next: string | null }
  | { step: "find"; followed: Followed }
  | { step: "whole"; followed: Followed; docket: number };

/**
 * What is asked next: what is under way, else what is most worth a request of
 * what is due, else a month to be searched; null where nothing is due. Hints are
 * ids by docket.
 */
export function turnOf(state: State, follow: readonly Followed[], hints: ReadonlyMap<number, string[]>, now: string): Turn | null {
  if (state.under) return state.under;
  const at = Date.parse(now);
  const due = foremost(watchedIn(state, follow, new Set(hints.keys())).flatMap((each) => duesOf(each, at)), at);
  if (due) {
    const { watched: { docket, action }, step } = due;
    const followed = follow.find((each) => each.action === action)!;
    if (docket === null) return { step: "find", followed };
    return step === "whole" ? { step, docket, followed } : beginEntries(docket, hints.get(docket) ?? []);
  }
  const month = monthDue(state.months, now);
  return month === null ? null : { step: "month", month, next: null };
}

/** Asks it. */
export async function take(turn: Turn, tour: Tour, ask: Ask, state: State): Promise<Reading> {
  switch (turn.step) {
    case "entries": return readEntries(tour, ask, state, turn);
    case "parties": return readParties(tour, ask, state, turn);
    case "month": return readMonth(tour, ask, state, turn);
    case "find": return findDocket(tour, ask, state, turn.followed);
    case "whole": return readWhole(tour, ask, state, turn);
  }
}

/** The state after a turn whose answer could not be read: it comes again when its time comes, the others before. */
export function passedOver(state: State, turn: Turn, now: string): State {
  const after: State = { ...state, under: null };
  if (turn.step === "month") return after;
  if (turn.step === "find") {
    const { action } = turn.followed;
    return { ...after, actions: { ...state.actions, [action]: { ...state.actions[action]!, searched: now } } };
  }
  const look = lookOf(state, turn.docket);
  return { ...after, looks: { ...state.looks, [turn.docket]: turn.step === "entries" ? { ...look, looked: now } : { ...look, whole: now, stale: false } } };
}
