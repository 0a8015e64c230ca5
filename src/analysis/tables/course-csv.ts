import { writeCsv, type Cell } from "../../language/csv.ts";
import type { Courses } from "../courses.ts";

type Sheet = { head: readonly string[]; rows: Cell[][] };

/** A course as CSV with its numbers unrounded. Shares are fractions of one, times days or months, sums in their currency. */
export function courseCsv<W extends keyof Courses>(what: W, answer: Courses[W]): string {
  const { head, rows } = sheets[what](answer);
  return writeCsv(head, rows);
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const sheets: { [W in keyof Courses]: (answer: Courses[W]) => Sheet } = {
  endings: ({ groups }) => ({
    head: ["group_by", "group", "ending", "days_after_filing", "share_ended_so", "interval_low", "interval_high", "actions", "followed_days"],
    rows: groups.flatMap(({ group, actions, followedDays, curves }) => curves.flatMap(({ ending, steps }) => steps.map(({ day, share, interval }) => [group.by, group.id, ending, day, share, interval.lo, interval.hi, actions.length, followedDays]))),
  }),
  filings: (answer) => ({
    head: ["administration", "from", "to_before", "filings", "months", "per_month", "interval_low", "interval_high"],
    rows: answer.status === "not-computable" ? [] : answer.rates.map(({ administration, from, to, filings, months, perMonth, interval }) => [administration, from, to, filings, months, perMonth, interval.lo, finite(interval.hi)]),
  }),
  money: ({ totals }) => ({
    head: ["stage", "kind", "currency", "action", "event", "date", "value", "basis", "certainty", "counts"],
    rows: totals.flatMap(({ stage, kind, currency, sums, repeated, replaced }) =>
      ([["counted", sums], ["repeated", repeated], ["replaced", replaced]] as const).flatMap(([counts, each]) => each.map(({ action, event, date, value, basis, certainty }) => [stage, kind, currency, action, event, date, value, basis, certainty, counts])),
    ),
  }),
  inventories: ({ inventories }) => ({
    head: ["source", "change", "from", "to", "months", "age_from", "age_below", "industry", "status", "inherited", "dropped", "outcome_unknown", "pending_unknown", "share_low", "share_high", "interval_low", "interval_high", "why"],
    rows: inventories.map((each) => {
      const { source, change, measure: { months, age, industry } } = each;
      const start: Cell[] = [source, change.day, change.from, change.to, months, age.from, age.below, industry, each.status];
      if (each.status === "not-computable") return [...start, null, null, null, null, null, null, null, null, each.why.en];
      const { inherited, dropped, outcomeUnknown, pendingUnknown, low, high } = each;
      return [...start, inherited.length, dropped.length, outcomeUnknown.length, pendingUnknown.length, low.share, high.share, low.interval.lo, high.interval.hi, each.why.en];
    }),
  }),
  elsewhere: ({ list }) => ({
    head: ["action", "name", "industry", "filed", "how", "last_act", "events"],
    rows: list.actions.map(({ action, name, industry, filed, how, last, events }) => [action, name.en, industry, filed, how, last, events.join(" ")]),
  }),
};
