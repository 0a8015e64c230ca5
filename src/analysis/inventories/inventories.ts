import type { Both } from "../../record/support.ts";
import { groupsOf } from "../course/amounts.ts";
import { say, type Interval } from "../course/interval.ts";
import { fisherExact, newcombeDifference } from "../statistics/index.ts";
import type { InventoryCase } from "./case.ts";
import type { GovernmentChange } from "./changes.ts";
import { inheritedAt, type Inherited, type Measure } from "./inherited.ts";
import type { InventorySource } from "./window.ts";

type Computed = Extract<Inherited, { status: "computed" }>;

/** The last change of government set beside an earlier one, by the same measure in the same source. */
export interface Beside {
  source: string;
  measure: Measure;
  later: string;
  earlier: string;
  /** Difference of the shares dropped, later less earlier: least and most that the unknown allow. */
  least: Difference;
  most: Difference;
}

interface Difference {
  difference: number | null;
  p: number;
  interval: Interval;
}

/** Inherited inventories at every change of government, and the last one beside each earlier one. */
export interface Inventories {
  inventories: Inherited[];
  beside: Beside[];
  says: Both;
  saysNot: Both;
}

/** What an inventory is made of: the cases of one source. */
export interface CaseSet {
  source: InventorySource;
  cases: ReadonlyArray<InventoryCase>;
  /** Industries to tell apart, where not all that there are. */
  industries?: readonly string[];
}

/** Ages at the change by which inventories are compared, in months. */
export const AGES: ReadonlyArray<Measure["age"]> = [{ from: 0, below: 12 }, { from: 12, below: 24 }, { from: 24, below: 48 }, { from: 0, below: 48 }];

/**
 * Every source at every change (first to last), by age of case and industry, with the same
 * window: so that "never before" is measured where the data allow, and said to
 * be not computable where they do not. Fisher's exact test and Newcombe's
 * interval compare the last change with each earlier one, in sources that hold
 * every case; many comparisons are made, and no correction is.
 */
export function inventoriesOf(sets: ReadonlyArray<CaseSet>, changes: ReadonlyArray<GovernmentChange>, months = 24, ages = AGES): Inventories {
  const inventories = sets.flatMap(({ source, cases, industries = industriesOf(cases) }) =>
    changes.flatMap((change) => industries.flatMap((industry) => ages.map((age) => inheritedAt(cases, source, change, { months, age, industry })))),
  );
  const computed = inventories.filter((each) => each.status === "computed");
  const beside = groupsOf(computed.filter((each) => each.complete && each.inherited.length > 0), ({ source, measure: { months: length, age, industry } }) => [source, length, age.from, age.below, industry].join(" ")).flatMap((same) => {
    const last = same.at(-1)!;
    return same.slice(0, -1).map((before) => besideOf(last, before));
  });
  const not = inventories.length - computed.length;
  return {
    inventories,
    beside,
    says: {
      en: `${computed.length} inventories of cases pending at a change of government, each with the share that the agency dropped within ${months} months; ${not} cannot be computed, because the data have a hole, or end, within the days needed.`,
      zh: `政府更替时未结案件的清单 ${computed.length} 份，各附其后 ${months} 个月内机构撤诉的比例；另有 ${not} 份因所需日期内数据有缺口或已到末尾而无法计算。`,
    },
    saysNot: say(
      { en: "Where an earlier change cannot be computed, nothing is said of it, and a share that is highest among those computed is not the highest ever.", zh: "较早的更替无法计算之处，不作任何论断；在可计算者中最高的比例，不等于历来最高。" },
      { en: "A difference between changes is an association; sequence is not cause.", zh: "各次更替之间的差异只是关联性，先后不等于因果。" },
    ),
  };
}

/** All, those not known to be about crypto, and each industry that a case has. */
function industriesOf(cases: ReadonlyArray<InventoryCase>): string[] {
  const known = new Set(cases.flatMap(({ industry }) => industry ?? []));
  return ["all", "not-crypto", ...[...known].filter((industry) => industry !== "not-crypto").sort()];
}

function besideOf(later: Computed, earlier: Computed): Beside {
  return {
    source: later.source, measure: later.measure, later: later.change.day, earlier: earlier.change.day,
    least: differenceOf(later.low, earlier.high),
    most: differenceOf(later.high, earlier.low),
  };
}

function differenceOf(later: Computed["low"], earlier: Computed["low"]): Difference {
  const { difference, lo, hi } = newcombeDifference({ x1: later.dropped, n1: later.of, x2: earlier.dropped, n2: earlier.of });
  const { p } = fisherExact({ a: later.dropped, b: later.of - later.dropped, c: earlier.dropped, d: earlier.of - earlier.dropped });
  const of: Both = {
    en: "the difference of the chances of a drop in two processes, one for each change, whose cases might each have ended otherwise",
    zh: "两个过程（每次更替各一）中撤诉概率之差，假定各案本可另有结局",
  };
  return { difference: Number.isNaN(difference) ? null : difference, p, interval: { of, method: "Newcombe 1998, method 10, 95%", lo, hi } };
}
