import type { Amount, Claim } from "../../record/statements/index.ts";
import type { Held, View } from "../../record/view.ts";
import type { Both } from "../../record/support.ts";
import type { Figure } from "../shape.ts";
import { figure } from "./figure.ts";

interface Resting {
  name: string;
  amount: Amount | undefined;
  independent: boolean;
  sourced: boolean;
}

/**
 * The sum of the amounts of the statements that a claim rests on. Statements
 * known only from the claim's own source prove nothing about it and are left
 * out; then the figure is not computable.
 */
export function amountOf(claim: Held<Claim>, view: View): Figure {
  const own = new Set(claim.cites.map((cite) => cite.source));
  const rests = (claim.rests ?? []).map((name) => find(name, claim, view, own)).filter((each) => each !== undefined);
  const usable = rests.filter((each) => each.amount && each.independent && each.sourced);
  const unit = claim.reported.unit === "customers" ? "customers" : "usd";
  if (usable.length === 0 || usable.length < rests.length) {
    return figure(claim.key, claim.label, unit, { formula: SUM, why: rests.length === 0 ? nothing : sameSource });
  }
  const sum = usable.reduce((total, each) => total + each.amount!.value, 0);
  const about = usable.some((each) => each.amount!.basis !== "exact");
  return figure(claim.key, claim.label, unit, {
    value: sum,
    low: sum,
    high: sum,
    numerator: sum,
    actions: actionsOf(claim, view),
    formula: SUM,
    why: {
      en: `Summed from ${usable.map((each) => each.name).join(", ")}${about ? "; at least one amount is itself reported as approximate" : ""}.`,
      zh: `由 ${usable.map((each) => each.name).join("、")} 相加${about ? "；其中至少一项金额本身即为约数" : ""}。`,
    },
  });
}

const SUM: Both = { en: "Σ of the amounts of the statements that the reported figure rests on", zh: "Σ 所报数字所依各陈述的金额" };
const nothing: Both = {
  en: "No statement in the record carries this amount from a source other than the article.",
  zh: "记录中没有来自文章以外来源的该项金额。",
};
const sameSource: Both = {
  en: "The record knows this amount, or part of it, only from the article itself, which proves nothing about the article.",
  zh: "记录中该金额（或其一部分）仅来自文章本身，不能用来验证文章。",
};

function find(name: string, claim: Claim, view: View, own: ReadonlySet<string>): Resting | undefined {
  const [kind, key = ""] = name.split(":");
  const statement =
    kind === "tie"
      ? view.ties.get(key)
      : view.actions.get(key.split("/")[0] ?? "")?.events.find((event) => event.key === key);
  if (!statement) return undefined;
  const amounts = "amounts" in statement ? (statement.amounts ?? []) : "amount" in statement && statement.amount ? [statement.amount] : [];
  const wanted = claim.reported.unit === "customers" ? "customers" : "USD";
  const amount = amounts.find((each) => each.of === wanted) ?? amounts.find((each) => each.currency === "USD") ?? amounts[0];
  return {
    name,
    amount,
    independent: statement.cites.some((cite) => !own.has(cite.source) && view.sources.get(cite.source)?.seen !== "none"),
    sourced: statement.standing !== "unsourced",
  };
}

function actionsOf(claim: Claim, view: View): string[] {
  const keys = (claim.rests ?? []).flatMap((name) => {
    const [kind, key = ""] = name.split(":");
    return kind === "tie" ? (view.ties.get(key)?.actions ?? []) : [key.split("/")[0] ?? ""];
  });
  return [...new Set(keys)].filter((key) => view.actions.has(key)).sort();
}
