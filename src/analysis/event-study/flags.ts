import { type Clock, positionOf } from "./clock.ts";
import { dayNumber, dayOf } from "./prices.ts";
import type { Flag, StudyEvent, Windows } from "./shape.ts";
import { words } from "./words.ts";

/** What is known around an event: others set against the same asset, and all of the record that are not. */
export interface Surroundings {
  readonly own: readonly StudyEvent[];
  readonly known: readonly StudyEvent[];
  readonly elsewhere: readonly StudyEvent[];
}

/** Everything that shares days with an event at a position of the clock. A flag never takes a result out. */
export function flagsAt(clock: Clock, at: number, windows: Windows, { own, known, elsewhere }: Surroundings): Flag[] {
  const { before, after, estimation, gap, volatility } = windows;
  const apart = (event: StudyEvent): number => {
    const position = positionOf(clock, dayNumber(event.date));
    return position < 0 ? Number.NaN : position - at;
  };
  const mine = new Set(own);
  const placed = known.filter((event) => !mine.has(event)).map((event) => ({ event, by: apart(event) }));
  const where = (test: (by: number) => boolean) => placed.filter(({ by }) => test(by)).map(({ event }) => event);
  const flags: Flag[] = [];
  const flag = (id: Flag["id"], events: readonly StudyEvent[]): void => {
    if (events.length === 0) return;
    const names = [...new Set(events.map(({ action, event, date }) => `${action}/${event} (${date})`))];
    flags.push(Object.freeze({ id, events: names, says: words.flags[id](names.length) }));
  };
  if (new Set(own.map(({ action }) => action)).size > 1) flag("same-day", own);
  flag("window-shared", where((by) => Math.abs(by) <= before + after));
  flag("estimation-shared", where((by) => by >= -before - gap - estimation && by < -before - gap));
  flag("volatility-shared", where((by) => (by >= -before - volatility && by < -before) || (by > after && by <= after + volatility)));
  flag("others-near", elsewhere.filter((event) => {
    const by = apart(event);
    return by >= -before && by <= after;
  }));
  if (own.some(({ date }) => date !== dayOf(clock.days[at]!))) flag("day-moved", own);
  return flags;
}
