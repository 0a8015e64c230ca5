import type { Codebook } from "../../codebook/shape.ts";
import type { Words } from "../../language/index.ts";
import type { Both } from "../../record/support.ts";
import type { View } from "../../record/view.ts";
import type { Courses } from "../courses.ts";

type Table = readonly (readonly string[])[];

/** Months after the filing that a table of endings shows. */
const MARKS = [12, 24, 36] as const;

/** Names of what the words of a table do not hold themselves. */
interface Names {
  administration(id: string): string;
  industry(id: string): string;
}

/** A course as a table of words, its head first; only the head where there is nothing to tell. */
export function courseTable<W extends keyof Courses>(what: W, answer: Courses[W], { view, codebook }: { view: View; codebook: Codebook }, words: Words): Table {
  const term = (id: string) => view.administrations.find((each) => each.id === id)?.name;
  const named = (id: string, name: Both | undefined): string => (name ? words.of(name) : id);
  return tables[what](answer, words, {
    administration: (id) => named(id, term(id)),
    industry: (id) => worded(words.course.industries, named(id, codebook.industries.get(id)?.label)),
  });
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

/** A value with its interval behind it: `4% (1% to 12%)`. */
function within({ report, terminal }: Words, value: string, low: string, high: string): string {
  return `${value}${terminal.inBrackets(report.between(low, high))}`;
}

const tables: { [W in keyof Courses]: (answer: Courses[W], words: Words, names: Names) => Table } = {
  endings: ({ groups }, words, { administration }) => {
    const { course, number, share } = words;
    return [
      [course.group, course.actions, course.open, course.ending, ...MARKS.map((months) => course.after(String(months)))],
      ...groups.flatMap(({ group, actions, open, curves }) =>
        curves.map(({ ending, at }) => [
          worded(course.groups, group.by === "administration" ? administration(group.id) : group.id), number(actions.length), number(open), course.endings[ending],
          ...MARKS.map((months) => at.find((each) => each.months === months)).map((each) => (each === undefined ? "" : each.interval ? within(words, share(each.share), share(each.interval.lo), share(each.interval.hi)) : share(each.share))),
        ]),
      ),
    ];
  },
  filings: (answer, words, { administration }) =>
    answer.status === "not-computable" ? [] : [
      [words.course.term, words.course.filings, words.course.months, words.course.perMonth],
      ...answer.rates.map((rate) => [administration(rate.administration), words.number(rate.filings), rate.months.toFixed(1), within(words, rate.perMonth.toFixed(2), rate.interval.lo.toFixed(2), rate.interval.hi.toFixed(2))]),
    ],
  money: ({ totals }, { course, amount, number }) => [
    [course.stage, course.kind, course.actions, course.sum],
    ...totals.map(({ stage, kind, currency, total, actions }) => [course.stages[stage], worded(course.kinds, kind), number(actions.length), amount({ value: total, currency, basis: "exact" })]),
  ],
  inventories: ({ inventories }, words, { industry }) => {
    const { course, number, share } = words;
    return [
      [course.source, course.change, course.age, course.industry, course.actions, course.share],
      ...inventories.filter(firstOf()).map((each) => {
        const { source, change, measure: { age } } = each;
        const head = [source, words.day(change.day), course.ages(String(age.from), age.below === null ? null : String(age.below)), industry(each.measure.industry)];
        if (each.status === "not-computable") return [...head, "", course.notComputable(words.of(each.why))];
        const { low, high } = each;
        // An end that no case is counted at has no share of its own.
        const ends = [low, high].flatMap((end) => (end.share === null ? [] : [share(end.share)]));
        const told = ends.length === 0 ? "?" : `${words.report.between(ends[0]!, ends.at(-1)!)}${ends.length === 1 ? "?" : ""}`;
        return [...head, number(each.inherited.length), within(words, told, share(low.interval.lo), share(high.interval.hi))];
      }),
    ];
  },
  elsewhere: ({ list }, words, { industry }) => [
    [words.course.actions, words.course.industry, words.course.how, words.course.last],
    ...list.actions.map(({ name, industry: id, how, last }) => [words.of(name), industry(id), words.course.hows[how], last === null ? "" : words.day(last)]),
  ],
};
