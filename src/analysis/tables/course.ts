import type { Courses } from "../courses.ts";
import type { Words } from "../../language/index.ts";
import type { View } from "../../record/view.ts";

type Table = readonly (readonly string[])[];

/** Months after the filing that a table of endings shows. */
const MARKS = [12, 24, 36] as const;

/** A course as a table of words, its head first; only the head where there is nothing to tell. */
export function courseTable<W extends keyof Courses>(what: W, answer: Courses[W], view: View, words: Words): Table {
  return tables[what](answer, words, (id) => nameOf(id, view, words));
}

/** An administration's name, or the id of one that the record does not hold. */
function nameOf(id: string, view: View, words: Words): string {
  const term = view.administrations.find((each) => each.id === id);
  return term ? words.of(term.name) : id;
}

/** A word of the dictionary by id; the id where it has none. */
function worded(table: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(table, id) ? table[id]! : id;
}

/** Where nothing can be computed at a change, one row says so for all ages and industries that share the reason. */
function firstOf(): (each: Courses["inventories"]["inventories"][number]) => boolean {
  const told = new Set<string>();
  return (each) => {
    if (each.status === "computed") return true;
    const key = `${each.source} ${each.change.day} ${each.why.en}`;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  };
}

const tables: { [W in keyof Courses]: (answer: Courses[W], words: Words, name: (administration: string) => string) => Table } = {
  endings: ({ groups }, { course, number, share }, name) => [
    [course.group, course.actions, course.open, course.ending, ...MARKS.map((months) => course.after(String(months)))],
    ...groups.flatMap(({ group, actions, open, curves }) =>
      curves.map(({ ending, at }) => [
        worded(course.groups, group.by === "administration" ? name(group.id) : group.id), number(actions.length), number(open), course.endings[ending],
        ...MARKS.map((months) => at.find((each) => each.months === months)).map((each) => (each === undefined ? "" : `${share(each.share)}${each.interval ? ` (${share(each.interval.lo)}-${share(each.interval.hi)})` : ""}`)),
      ]),
    ),
  ],
  filings: (answer, { course, number }, name) =>
    answer.status === "not-computable" ? [] : [
      [course.term, course.filings, course.months, course.perMonth],
      ...answer.rates.map(({ administration, filings, months, perMonth, interval }) => [name(administration), number(filings), months.toFixed(1), `${perMonth.toFixed(2)} (${interval.lo.toFixed(2)}-${interval.hi.toFixed(2)})`]),
    ],
  money: ({ totals }, { course, amount, number }) => [
    [course.stage, course.kind, course.actions, course.sum],
    ...totals.map(({ stage, kind, currency, total, actions }) => [course.stages[stage], worded(course.kinds, kind), number(actions.length), amount({ value: total, currency, basis: "exact" })]),
  ],
  inventories: ({ inventories }, { course, share, of, number }) => [
    [course.source, course.change, course.age, course.industry, course.actions, course.share],
    ...inventories.filter(firstOf()).map((each) => {
      const head = [each.source, each.change.day, course.ages(String(each.measure.age.from), each.measure.age.below === null ? null : String(each.measure.age.below)), worded(course.industries, each.measure.industry)];
      if (each.status === "not-computable") return [...head, "", course.notComputable(of(each.why))];
      const [low, high] = [each.low, each.high];
      // An end that no case is counted at has no share of its own.
      const ends = [...new Set([low, high].flatMap((end) => (end.share === null ? [] : [share(end.share)])))];
      return [...head, number(each.inherited.length), `${ends.length === 0 ? "?" : low.share === null || high.share === null ? `${ends.join("-")}?` : ends.join("-")} (${share(low.interval.lo)}-${share(high.interval.hi)})`];
    }),
  ],
  elsewhere: ({ list }, { course, of }) => [
    [course.actions, course.industry, course.how, course.last],
    ...list.actions.map(({ name, industry, how, last }) => [of(name), industry, course.hows[how], last ?? ""]),
  ],
};
