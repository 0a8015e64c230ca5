import type { Both } from "../../record/support.ts";
import type { View } from "../../record/view.ts";
import { groupsOf, sort, stages, sumsOf, type Stage, type Sum } from "./amounts.ts";
import type { LeftOut } from "./interval.ts";

/** What was asked, agreed, ordered or paid of one kind, in one currency. */
export interface MoneyTotal {
  stage: Stage;
  kind: string;
  currency: string;
  /** Each sum once. */
  total: number;
  /** What the sources' own "about", "at least" or "up to" allow; null where nothing limits it. */
  low: number;
  high: number | null;
  /** The total if the same sum against other defendants of an action were another debt each time. */
  ifSeparate: number;
  /** Part of the total that rests on statements of this certainty. */
  by: Record<"high" | "medium" | "conflicting", number>;
  actions: string[];
  sums: Sum[];
  /** Sums that repeat one that counts, and sums that a later one replaced. */
  repeated: Sum[];
  replaced: Sum[];
}

/** Penalties and other money asked, agreed, ordered and paid. */
export interface Money {
  totals: MoneyTotal[];
  /** By action, where the record holds more than one stage of the same kind: what was asked beside what was ordered. */
  beside: Array<{ action: string; kind: string; currency: string; asked: number | null; agreed: number | null; ordered: number | null; paid: number | null }>;
  leftOut: LeftOut[];
  says: Both;
  saysNot: Both;
}

/**
 * Money of a view's actions by stage and kind. Sums of different stages, kinds
 * or currencies are never added: a penalty is not a disgorgement, and what was
 * ordered is not what was paid. A sum of the record, not an estimate: it has
 * ends where the sources have, and no interval.
 */
export function moneyOf(view: View): Money {
  const { sums, leftOut } = sumsOf(view);
  const totals = groupsOf(sums, ({ stage, kind, currency }) => `${stage} ${kind} ${currency}`)
    .map(totalOf)
    .sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.currency < b.currency ? -1 : 1));
  const unsaid = sums.filter((sum) => sum.kind === "not-said").length;
  const actions = new Set(sums.map((sum) => sum.action)).size;
  return {
    totals,
    beside: besideOf(totals),
    leftOut,
    says: {
      en: `What the record holds of money in ${actions} actions, by stage (asked, agreed, ordered, paid) and by kind, each sum once.`,
      zh: `记录所载 ${actions} 起案件的款项，按阶段（请求、约定、判令、已付）与种类分列，每笔只计一次。`,
    },
    saysNot: {
      en: `The record does not hold every sum, so each total is a floor of what there was. Kinds are never added; ${unsaid} sums whose kind the record does not tell stand apart. That no payment is on record does not mean that nothing was paid.`,
      zh: `记录并未收录全部款项，各合计只是下限。不同种类从不相加；种类不明的 ${unsaid} 笔单列。记录中没有付款，不等于未付款。`,
    },
  };
}

function totalOf(sums: ReadonlyArray<Sum>): MoneyTotal {
  const { stage, kind, currency } = sums[0]!;
  const { counted, repeated, replaced } = sort(sums);
  const add = (of: ReadonlyArray<Sum>): number => cents(of.reduce((total, { value }) => total + value, 0));
  const part = (certainty: Sum["certainty"]): number => add(counted.filter((sum) => sum.certainty === certainty));
  const ends = counted.map(endsOf);
  return {
    stage, kind, currency,
    total: add(counted),
    low: cents(ends.reduce((total, [low]) => total + low, 0)),
    high: ends.some(([, high]) => high === null) ? null : cents(ends.reduce((total, [, high]) => total + high!, 0)),
    ifSeparate: add([...counted, ...repeated]),
    by: { high: part("high"), medium: part("medium"), conflicting: part("conflicting") },
    actions: [...new Set(counted.map((sum) => sum.action))].sort(),
    sums: counted, repeated, replaced,
  };
}

/** What a source's words allow; "about" and "nearly" are read to a tenth, as where reported figures are reconciled. */
function endsOf({ value, basis }: Sum): [number, number | null] {
  if (basis === "at-least") return [value, null];
  if (basis === "up-to") return [0, value];
  if (basis === "nearly") return [value * 0.9, value];
  return basis === "exact" ? [value, value] : [value * 0.9, value * 1.1];
}

function besideOf(totals: ReadonlyArray<MoneyTotal>): Money["beside"] {
  const all = totals.flatMap((total) => total.sums);
  return groupsOf(all, ({ action, kind, currency }) => `${action} ${kind} ${currency}`)
    .filter((group) => group[0]!.kind !== "not-said" && new Set(group.map((sum) => sum.stage)).size > 1)
    .map((group) => {
      const of = (stage: Stage): number | null => {
        const own = group.filter((sum) => sum.stage === stage);
        return own.length === 0 ? null : cents(own.reduce((total, { value }) => total + value, 0));
      };
      const { action, kind, currency } = group[0]!;
      return { action, kind, currency, asked: of("asked"), agreed: of("agreed"), ordered: of("ordered"), paid: of("paid") };
    });
}

/** To whole cents, so that sums of cents stay what they are. */
function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
