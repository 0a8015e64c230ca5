import type { Day } from "../../record/day.ts";
import type { View } from "../../record/view.ts";

/** A change of government: the day on which a president of another name took office. */
export interface GovernmentChange {
  day: Day;
  from: string;
  to: string;
}

/**
 * Changes before the record's first administration for which some data exist:
 * terms end at noon on 20 January (U.S. Constitution, 20th amendment).
 */
const EARLIER: readonly GovernmentChange[] = [
  { day: "1993-01-20", from: "bush-41", to: "clinton" },
  { day: "2001-01-20", from: "clinton", to: "bush-43" },
  { day: "2009-01-20", from: "bush-43", to: "obama" },
];

/** Every change of government up to a view's day, first to last. A second term of the same president is none. */
export function changesOfGovernment(view: View): GovernmentChange[] {
  const own = view.administrations.flatMap((term): GovernmentChange[] => {
    const before = view.administrations.find((each) => each.end === term.start);
    return before && before.president !== term.president ? [{ day: term.start, from: before.id, to: term.id }] : [];
  });
  return [...EARLIER.filter(({ day }) => !own.some((change) => change.day === day)), ...own].filter(({ day }) => day <= view.on).sort((a, b) => (a.day < b.day ? -1 : 1));
}
