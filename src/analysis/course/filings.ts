import { daysBetween, earliest, latest, type Day } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import type { Count } from "../../record/statements/index.ts";
import type { Held, View } from "../../record/view.ts";
import type { Choice } from "../definition.ts";
import { isFiling } from "../figures/filings.ts";
import { changesOf, type Changes, type Counted } from "./changes.ts";
import { administrationOf } from "./endings.ts";
import { MONTH, say, type LeftOut, type NotComputable } from "./interval.ts";
import { ratesOf, ratiosOf, type TermRate, type TermRatio } from "./rates.ts";

/** Filings through time, from a table of counts by month. */
export interface FilingsCourse {
  status: "computed";
  /** Key of the table, and what it counts. */
  table: string;
  of: Both;
  rates: TermRate[];
  ratios: TermRatio[];
  changes: Changes;
  /** Actions that the record itself holds, by term: a list that is not complete, so that no rate is made of it. */
  held: Array<{ administration: string; actions: string[] }>;
  /** Actions whose day of filing does not tell the term, or has no source. */
  leftOut: LeftOut[];
  says: Both;
  saysNot: Both;
}

/**
 * Filings per month by administration with exact intervals, their ratios, and
 * the months at which the pace changed, from the record's table of counts. Not
 * computable before the last day that the table covers.
 */
export function filingsCourse(view: View, choice: Choice): FilingsCourse | NotComputable {
  const count = [...view.counts.values()].find((each) => Object.keys(each.months).length > 0);
  if (!count || view.on < count.covers.end) {
    return { status: "not-computable", why: { en: `The record holds no table of filings by month that ends by ${view.on}.`, zh: `记录中没有截至${view.on}的逐月立案统计表。` } };
  }
  const rates = ratesOf(count, view);
  const changes = changesOf(seriesOf(count));
  const { held, leftOut } = heldBy(view, choice);
  const name = (id: string): Both => view.administrations.find((term) => term.id === id)!.name;
  const clumped = changes.scatter.p < 0.05;
  return {
    status: "computed",
    table: count.key,
    of: count.of,
    rates,
    ratios: ratiosOf(rates),
    changes,
    held,
    leftOut,
    says: {
      en: `Counted by month: ${count.of.en}, ${count.covers.start} to ${count.covers.end}: ${rates.map((term) => `${term.filings} in ${term.months.toFixed(1)} months of ${name(term.administration).en}`).join(", ")}. ${changes.points.length === 0 ? "No month stands out at which the pace changed." : `The pace changed in ${changes.points.map((point) => point.month).join(", ")}.`}`,
      zh: `逐月统计：${count.of.zh}，${count.covers.start}至${count.covers.end}：${rates.map((term) => `${name(term.administration).zh} ${term.months.toFixed(1)} 个月 ${term.filings} 条`).join("，")}。${changes.points.length === 0 ? "没有哪个月份的立案速度明显改变。" : `立案速度改变于 ${changes.points.map((point) => point.month).join("、")}。`}`,
    },
    saysNot: say(
      { en: "The table counts by its authors' definition, and stops before the end of a term where it says so; a term is compared only as far as it is covered.", zh: "该表采用其作者的口径，其覆盖期可能早于任期结束；任期只在其覆盖范围内比较。" },
      clumped
        ? { en: `The months scatter more than independent filings would (p = ${changes.scatter.p.toPrecision(2)}): filings come in batches, and the intervals are too narrow.`, zh: `各月波动大于彼此独立的立案（p = ${changes.scatter.p.toPrecision(2)}）：立案成批出现，区间偏窄。` }
        : undefined,
      { en: "A month at which the pace changed is found in the counts alone; nothing says why it changed.", zh: "变化的月份仅由计数得出，并不说明变化的原因。" },
    ),
  };
}

/** The months of a table in order, each with how much of it was covered. */
function seriesOf(count: Held<Count>): Counted[] {
  return Object.keys(count.months).sort().map((month) => {
    const from = [earliest(month), count.covers.start].sort()[1]!;
    const to = [latest(month), count.covers.end].sort()[0]!;
    return { month, events: count.months[month]!, time: (daysBetween(from, to) + 1) / MONTH };
  });
}

const noTerm: Both = { en: "Its day of filing is not known, has no source or lies in no term of the record.", zh: "立案日期不明、没有来源，或不在记录所载的任期之内。" };

function heldBy(view: View, choice: Choice): Pick<FilingsCourse, "held" | "leftOut"> {
  const held = new Map<string, string[]>(view.administrations.map(({ id }) => [id, []]));
  const leftOut: LeftOut[] = [];
  for (const action of view.actions.values()) {
    if (action.agency !== "sec" || !isFiling(action, choice)) continue;
    const term = action.filed.standing === "unsourced" || action.filed.date === null ? null : termOf(view, earliest(action.filed.date), latest(action.filed.date));
    const list = term === null ? undefined : held.get(term);
    if (list) list.push(action.key);
    else leftOut.push({ id: action.key, why: noTerm });
  }
  return { held: [...held].map(([administration, actions]) => ({ administration, actions: actions.sort() })), leftOut };
}

function termOf(view: View, first: Day, last: Day): string | null {
  const term = administrationOf(view, first);
  return term === administrationOf(view, last) ? term : null;
}
