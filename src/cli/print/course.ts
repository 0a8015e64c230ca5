import type { courses } from "../../analysis/courses.ts";
import type { Words } from "../../language/index.ts";
import type { Both } from "../../record/support.ts";
import { columns } from "./columns.ts";

type Courses = { [W in keyof typeof courses]: Awaited<ReturnType<(typeof courses)[W]>> };
type Table = readonly (readonly string[])[];

/** What a course tells, as tables between what it says and what it does not. */
export function courseText<W extends keyof Courses>(what: W, answer: Courses[W], words: Words, width: number): string {
  const rows = tables[what](answer, words);
  const said: { says?: Both; saysNot?: Both; why?: Both; leftOut?: readonly unknown[] } = "list" in answer ? answer.list : answer;
  const base = "baseline" in answer ? answer.baseline : undefined;
  const more = base === undefined ? [] : base.status === "computed" ? ["", words.of(base.says), words.of(base.saysNot)] : ["", words.of(base.why), ...(base.command === undefined ? [] : [words.course.fill(base.command)])];
  return [
    ...(said.why ? [words.of(said.why)] : []),
    ...(said.says ? [words.of(said.says)] : []),
    ...(rows.length > 1 ? ["", columns(rows, width)] : []),
    ...(said.leftOut !== undefined && said.leftOut.length > 0 ? ["", words.course.leftOut(words.number(said.leftOut.length))] : []),
    ...(said.saysNot ? ["", words.of(said.saysNot)] : []),
    ...more,
  ].join("\n");
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

const tables: { [W in keyof Courses]: (answer: Courses[W], words: Words) => Table } = {
  endings: ({ groups }, { course, number, share }) => [
    [course.group, course.actions, course.open, course.ending, ...[12, 24, 36].map((months) => course.after(String(months)))],
    ...groups.flatMap(({ group, actions, open, curves }) =>
      curves.map(({ ending, at }) => [
        group.id in course.groups ? course.groups[group.id as keyof typeof course.groups] : group.id, number(actions.length), number(open), course.endings[ending],
        ...[12, 24, 36].map((months) => at.find((each) => each.months === months)).map((each) => (each === undefined ? "" : `${share(each.share)}${each.interval ? ` (${share(each.interval.lo)}-${share(each.interval.hi)})` : ""}`)),
      ]),
    ),
  ],
  filings: (answer, { course, number }) =>
    answer.status === "not-computable" ? [] : [
      [course.term, course.filings, course.months, course.perMonth],
      ...answer.rates.map(({ administration, filings, months, perMonth, interval }) => [administration, number(filings), months.toFixed(1), `${perMonth.toFixed(2)} (${interval.lo.toFixed(2)}-${interval.hi.toFixed(2)})`]),
    ],
  money: ({ totals }, { course, amount, number }) => [
    [course.stage, course.kind, course.actions, course.sum],
    ...totals.map(({ stage, kind, currency, total, actions }) => [stage, kind, number(actions.length), amount({ value: total, currency, basis: "exact" })]),
  ],
  inventories: ({ inventories }, { course, share, of, number }) => [
    [course.source, course.change, course.age, course.industry, course.actions, course.share],
    ...inventories.filter(firstOf()).map((each) => {
      const head = [each.source, each.change.day, `${each.measure.age.from}-${each.measure.age.below ?? ""}`, each.measure.industry];
      if (each.status === "not-computable") return [...head, "", course.notComputable(of(each.why))];
      const [low, high] = [each.low, each.high];
      // An end that no case is counted at has no share of its own.
      const ends = [...new Set([low, high].flatMap((end) => (end.share === null ? [] : [share(end.share)])))];
      return [...head, number(each.inherited.length), `${ends.length === 0 ? "?" : low.share === null || high.share === null ? `${ends.join("-")}?` : ends.join("-")} (${share(low.interval.lo)}-${share(high.interval.hi)})`];
    }),
  ],
  elsewhere: ({ list }, { course, of }) => [
    [course.actions, course.industry, course.how, course.last],
    ...list.actions.map(({ name, industry, how, last }) => [of(name), industry, how, last ?? ""]),
  ],
};
