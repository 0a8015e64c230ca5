import type { Window } from "./shape.ts";

/** What an account has spent, and is about to: instants in milliseconds since 1970. */
export interface Spending {
  /** Turns taken, those in the future included, sorted. */
  turns: readonly number[];
  /** No turn before this instant: the site asked for a pause. */
  pause: number;
  /** The latest instant that any clock showed. */
  seen: number;
  /** Turns older than this many milliseconds are forgotten: the longest window that anybody asked for. */
  memory: number;
}

/** An account of which nothing is known. */
export const unspent: Spending = { turns: [], pause: 0, seen: 0, memory: 0 };

/** Clocks of several machines differ by so much, and are put right by so much, without anybody meaning it. */
const SKEW = 5000;

/**
 * Reserves the first turn that no window forbids: `at`, and the account as it
 * then stands; or, where that is later than `atMost`, the instant it would be.
 * A window is the stretch from an instant to just before `seconds` later; it
 * never holds more turns than its `requests`, wherever it is laid. All instants
 * in milliseconds.
 */
export function reserve(spending: Spending, windows: readonly Window[], now: number, atMost = Infinity): { at: number; state: Spending } | { until: number } {
  const state = keptFor(caughtUp(spending, now), windows);
  const at = earliest(state.turns, windows, Math.max(now, state.seen, state.pause));
  if (at > atMost) return { until: at };
  const turns = state.turns.filter((turn) => turn > state.seen - state.memory);
  const place = turns.findLastIndex((turn) => turn <= at) + 1;
  return { at, state: { ...state, turns: turns.toSpliced(place, 0, at) } };
}

/** Gives a turn back that was not used. */
export function giveBack(spending: Spending, at: number): Spending {
  const place = spending.turns.lastIndexOf(at);
  return place < 0 ? spending : { ...spending, turns: spending.turns.toSpliced(place, 1) };
}

/** No turn before `until`, for everybody who shares the account. A longer pause stands. */
export function paused(spending: Spending, until: number, now: number): Spending {
  const state = caughtUp(spending, now);
  return { ...state, pause: Math.max(state.pause, until) };
}

/** An account whose state was lost: as if all that is allowed had been spent just now. */
export function spentUp(windows: readonly Window[], now: number): Spending {
  return keptFor({ ...unspent, seen: now, turns: Array<number>(Math.max(0, ...windows.map(({ requests }) => requests))).fill(now) }, windows);
}

/** Of each window, how many turns are allowed and used, and the first instant at which another may be had. */
export function standing(spending: Spending, windows: readonly Window[], now: number): { windows: Array<{ seconds: number; allowed: number; used: number }>; next: number } {
  const state = caughtUp(spending, now);
  const from = Math.max(now, state.seen);
  return {
    windows: windows.map(({ requests, seconds }) => ({ seconds, allowed: requests, used: state.turns.filter((turn) => turn > from - seconds * 1000).length })),
    next: earliest(state.turns, windows, Math.max(from, state.pause)),
  };
}

/**
 * The first instant from `from` at which one more turn fits. Where a stretch
 * around it would be overfull, every instant before `first + length` would
 * overfill that stretch too (first: the earliest other turn in it), so going
 * there skips nothing.
 */
function earliest(turns: readonly number[], windows: readonly Window[], from: number): number {
  let at = from;
  for (;;) {
    const later = Math.max(at, ...windows.map((window) => beyond(turns, window, at)));
    if (later === at) return at;
    at = later;
  }
}

function beyond(turns: readonly number[], { requests, seconds }: Window, at: number): number {
  const length = seconds * 1000;
  // Turns of the stretches that hold `at`: `requests` of the others in less than a window, `at` among them, is one too many.
  const place = turns.findLastIndex((turn) => turn <= at) + 1;
  for (let first = Math.min(place, turns.length - requests); first >= Math.max(0, place - requests); first -= 1) {
    const [start, end] = [turns[first]!, turns[first + requests - 1]!];
    if (Math.max(end, at) - Math.min(start, at) < length) return start + length;
  }
  return at;
}

/**
 * The account by the clock that is asked now. A clock a little behind the last
 * one is held to that; one far behind was set back, and all instants go back
 * with it, as if the last thing seen had happened just now. How long ago it
 * really was is not known, so turns that are still to come may be nearer than
 * they look: the next one comes after them.
 */
function caughtUp(spending: Spending, now: number): Spending {
  if (spending.seen - now <= SKEW) return { ...spending, seen: Math.max(spending.seen, now) };
  // The last clock may itself have been held to one a little ahead of it.
  const back = spending.seen - now - SKEW;
  const turns = spending.turns.map((turn) => turn - back);
  return { ...spending, turns, pause: Math.max(spending.pause - back, turns.at(-1) ?? 0), seen: now };
}

function keptFor(spending: Spending, windows: readonly Window[]): Spending {
  return { ...spending, memory: Math.max(spending.memory, ...windows.map(({ seconds }) => seconds * 1000)) };
}
