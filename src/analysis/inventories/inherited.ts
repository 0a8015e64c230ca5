import type { Day } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import { CLOPPER_PEARSON, say, type Interval } from "../course/interval.ts";
import { clopperPearson } from "../statistics/index.ts";
import { droppedWithin, filedWithin, pendingOn, type InventoryCase } from "./case.ts";
import type { GovernmentChange } from "./changes.ts";
import { addMonths, apart, barrier, longest, type InventorySource } from "./window.ts";

/** Which inherited cases, and for how long they are followed: the same at every change. */
export interface Measure {
  /** Months after the change in which a drop counts. */
  months: number;
  /** Age of the case at the change, in months: from, and below; null for no upper end. */
  age: { from: number; below: number | null };
  /** An industry of the codebook, `all`, or `not-crypto`: every case that is not known to be about crypto. */
  industry: string;
}

/** The cases inherited at a change, and the share that the agency dropped. */
export type Inherited = { change: GovernmentChange; source: string; measure: Measure; why: Both } & (
  | {
      status: "not-computable";
      /** Months for which it could be computed; 0 where for none. */
      monthsPossible: number;
    }
  | {
      status: "computed";
      from: Day;
      until: Day;
      inherited: string[];
      dropped: string[];
      /** Inherited, and whether they were dropped in time is not known. */
      outcomeUnknown: string[];
      /** Not known to have been pending at the change, of that age. */
      pendingUnknown: string[];
      /** Least and most that the unknown allow. */
      low: End;
      high: End;
      /** False where the source does not hold every case: then the share is of those it holds. */
      complete: boolean;
      caveats: Both[];
      saysNot: Both;
    }
);

/** An end of a share that is bounded: the count, and the interval at this end. */
export interface End {
  dropped: number;
  of: number;
  share: number | null;
  interval: Interval;
}

/**
 * The cases pending at a change of government and the share that the agency
 * dropped of its own accord within so many months. Each case whose days do not
 * settle it stays unknown and moves the ends (Manski 2003). Not computable
 * where the filings or the window touch a hole or the end of the data.
 */
export function inheritedAt(cases: Iterable<InventoryCase>, source: InventorySource, change: GovernmentChange, measure: Measure): Inherited {
  const until = addMonths(change.day, measure.months);
  const oldest = measure.age.below === null ? (source.covers[0]?.from ?? change.day) : addMonths(change.day, -measure.age.below);
  const head = { change, source: source.id, measure };
  const why = barrier(source, oldest, until);
  if (why) return { ...head, status: "not-computable", why, monthsPossible: longest(source, oldest, change.day, measure.months) };
  const sorted = sortCases(cases, change.day, oldest, until, measure);
  const { inherited, dropped, outcomeUnknown, pendingUnknown, mayBeNo, mayBeYes } = sorted;
  if (!source.complete && inherited.length + pendingUnknown.length === 0) return { ...head, status: "not-computable", why: none(change.day), monthsPossible: 0 };
  const low = endOf(dropped.length, inherited.length + mayBeNo, source);
  const high = endOf(dropped.length + outcomeUnknown.length + mayBeYes, inherited.length + mayBeYes, source);
  return {
    ...head,
    status: "computed",
    from: change.day, until, inherited, dropped, outcomeUnknown, pendingUnknown, low, high,
    complete: source.complete,
    caveats: [...apart(source).caveats, ...source.caveats],
    why: {
      en: `Pending on ${change.day} for sure: ${inherited.length}; of them dropped by the agency before ${until}: ${dropped.length}, not known: ${outcomeUnknown.length}. Not known to have been pending: ${pendingUnknown.length}.`,
      zh: `${change.day}确知未结 ${inherited.length} 起；其中${until}之前机构撤诉 ${dropped.length} 起，不明 ${outcomeUnknown.length} 起。当日是否未结不明：${pendingUnknown.length} 起。`,
    },
    saysNot: say(
      source.complete ? undefined : { en: "The source does not hold every case, and those it holds are no sample drawn by chance: the share is of the cases it holds.", zh: "来源并未收录全部案件，所收录者亦非随机样本：比例仅就所收录案件而言。" },
      { en: "A drop after a change of government is a sequence, not a cause.", zh: "政府更替之后撤诉只是先后，不等于因果。" },
    ),
  };
}

function none(day: Day): Both {
  return {
    en: `The source, which does not hold every case, holds none of this kind that was or may have been pending on ${day}: that says nothing of how many there were.`,
    zh: `来源并未收录全部案件，其中没有${day}未结或可能未结的此类案件；这不说明当时有多少。`,
  };
}

interface Sorted {
  inherited: string[];
  dropped: string[];
  outcomeUnknown: string[];
  pendingUnknown: string[];
  /** Of those not known to have been pending: how many may not have been dropped, and how many may have been. */
  mayBeNo: number;
  mayBeYes: number;
}

function sortCases(cases: Iterable<InventoryCase>, day: Day, oldest: Day, until: Day, { age, industry }: Measure): Sorted {
  const sorted: Sorted = { inherited: [], dropped: [], outcomeUnknown: [], pendingUnknown: [], mayBeNo: 0, mayBeYes: 0 };
  const youngest = addMonths(day, -age.from);
  for (const each of cases) {
    if (!isOf(each.industry, industry)) continue;
    const aged = filedWithin(each, age.below === null ? "0000-01-01" : oldest, youngest);
    const pending = pendingOn(each, day);
    if (aged === "no" || pending === "no") continue;
    const drop = droppedWithin(each, day, until);
    if (aged === "unknown" || pending === "unknown") {
      sorted.pendingUnknown.push(each.id);
      if (drop !== "yes") sorted.mayBeNo += 1;
      if (drop !== "no") sorted.mayBeYes += 1;
    } else {
      sorted.inherited.push(each.id);
      if (drop === "yes") sorted.dropped.push(each.id);
      if (drop === "unknown") sorted.outcomeUnknown.push(each.id);
    }
  }
  return sorted;
}

function isOf(industry: string | null, wanted: string): boolean {
  if (wanted === "all") return true;
  return wanted === "not-crypto" ? industry !== "crypto" : industry === wanted;
}

function endOf(dropped: number, of: number, { complete }: InventorySource): End {
  const { lo, hi } = clopperPearson(dropped, of);
  const process: Both = complete
    ? { en: "the chance of a drop in a process that might have ended each of these cases otherwise, independently and with the same chance", zh: "假定每起案件本可独立地、以相同概率另有结局的过程中，撤诉的概率" }
    : { en: "the same chance for the cases that the source holds, if they came into it whatever their ending, which nobody has shown", zh: "就来源所收录案件而言的同一概率，前提是收录与其结局无关，而这一点未经证明" };
  return { dropped, of, share: of === 0 ? null : dropped / of, interval: { of: process, method: CLOPPER_PEARSON, lo, hi } };
}
