import { daysBetween, earliest, type Day } from "../../record/day.ts";
import { CHANGE } from "../../coding/outcomes/index.ts";
import type { Both } from "../../record/support.ts";
import type { ActionView, View } from "../../record/view.ts";
import type { Choice } from "../definition.ts";
import type { Figure } from "../shape.ts";
import { GARWOOD, MONTH } from "../course/interval.ts";
import { STEADY } from "../course/rates.ts";
import { poissonRate } from "../statistics/index.ts";
import { figure } from "./figure.ts";

/**
 * Filings a month in one administration, from a count taken over from a named
 * table. Only the days the table covers are divided by.
 */
export function filingsPerMonth(view: View, administration: string, id: string, label: Both): Figure {
  const count = [...view.counts.values()].find((each) => Object.keys(each.months).length > 0);
  const term = view.administrations.find((each) => each.id === administration);
  if (!count || !term) return figure(id, label, "per-month", { formula: PACE, why: missing });
  const start = term.start > count.covers.start ? term.start : count.covers.start;
  const termEnd = term.end ?? view.on;
  const end = termEnd < count.covers.end ? termEnd : count.covers.end;
  const filings = count.terms?.[administration];
  if (filings === undefined || view.on < end) return figure(id, label, "per-month", { formula: PACE, why: missing });
  const months = daysBetween(start, end) / MONTH;
  const interval = poissonRate(filings, months);
  const rate = Math.round((filings / months) * 100) / 100;
  return figure(id, label, "per-month", {
    value: rate,
    low: rate,
    high: rate,
    numerator: filings,
    denominator: Math.round(months * 10) / 10,
    denominatorFrom: "record",
    formula: PACE,
    interval: { of: STEADY, method: GARWOOD, low: interval.lo, high: interval.hi },
    why: {
      en: `${filings} rows of ${count.of.en} from ${start} to ${end}. The table counts by its own, wider definition; the Times' is not published.`,
      zh: `${count.of.zh}自${start}至${end}共 ${filings} 条。该表采用其自身较宽的定义；《纽约时报》未公布其定义。`,
    },
  });
}

const PACE: Both = { en: "filings that the table counts in the term ÷ (days of the term that it covers ÷ 30.436875)", zh: "该表所计任期内起诉数 ÷（其覆盖的任期日数 ÷ 30.436875）" };
const missing: Both = { en: "No monthly count is in the record for this term.", zh: "记录中没有该任期的逐月统计。" };

/** Conduct in which crypto is the bait rather than the business (facts on the Times' definition). */
const BAIT = new Set(["ponzi-scheme", "multi-level-marketing", "fake-platform", "misappropriation", "insider-trading", "other"]);

/** Where an action is opened that counts as a filing, by the option of the definition `filing`. */
const FORUMS: Readonly<Record<string, readonly string[]>> = { "complaint-or-order": ["federal-court", "administrative-proceeding"], complaint: ["federal-court"] };

/**
 * Whether an action of the agency counts as a new filing under a choice
 * (codebook/definitions: `industry`, `filing`, `crypto-scope`). The rule set
 * sec-crypto-action says the same in data; a test holds the two together.
 */
export function isFiling(action: Pick<ActionView, "forum" | "industry" | "pleads" | "conduct">, choice: Choice): boolean {
  if (!FORUMS[choice.filing ?? ""]?.includes(action.forum)) return false;
  return choice.industry === "any" || isCrypto(action, choice["crypto-scope"]);
}

/** Whether an action is of the crypto industry within a scope (codebook/definitions: `crypto-scope`). */
export function isCrypto(action: Pick<ActionView, "industry" | "pleads" | "conduct">, scope: string | undefined): boolean {
  if (action.industry !== "crypto") return false;
  if (scope === "registration") return action.pleads.includes("registration") && !action.pleads.includes("fraud");
  if (scope === "token-business") return action.conduct.some((each) => !BAIT.has(each));
  return true;
}

/** New crypto actions from the change of government to the view's day. */
export function filingsSinceChange(view: View, choice: Choice, id: string, label: Both): Figure {
  const since = [...view.actions.values()].filter((action) => action.agency === "sec" && filedIn(action, CHANGE, view.on));
  const counted = since.filter((action) => action.filed.standing !== "unsourced" && isFiling(action, choice));
  const unsourced = since.filter((action) => action.filed.standing === "unsourced" && isFiling(action, choice));
  const narrow = since.filter((action) => isCrypto(action, "registration")).length;
  const n = counted.length;
  return figure(id, label, "actions", {
    value: n,
    low: n,
    high: null,
    numerator: n,
    actions: counted.map((action) => action.key).sort(),
    unsourced: unsourced.map((action) => action.key).sort(),
    formula: { en: "#{a of the S.E.C., filed from the change of government to the day : filing(a)}", zh: "#{a 为 SEC 自政府更替至当日提起的案件：起诉(a)}" },
    why: {
      en: `The record holds ${n} under the reading "${choice["crypto-scope"]}", ${narrow} of them with registration claims only. The list is not complete after 2025, so there is no upper bound.`,
      zh: `按“${choice["crypto-scope"]}”口径，记录中有 ${n} 起，其中仅涉注册的 ${narrow} 起。2025年之后的清单并不完整，因此没有上界。`,
    },
  });
}

function filedIn(action: ActionView, from: Day, to: Day): boolean {
  const date = action.filed.date;
  return date !== null && earliest(date) >= from && earliest(date) <= to;
}
