import { paymentsIn, type Payment } from "./amounts-payments.ts";
import { sumsOf } from "./amounts-sums.ts";
import type { ReadRelease } from "./read.ts";
import type { Decided, ReleaseAmounts } from "./shape.ts";
import { toldBy } from "./subjects-text.ts";

/** The sums ordered or agreed for all defendants together, joint and several once; prosecutors' fines, restitution and forfeiture left out, as are sums only sought or alleged. Pure; never throws. */
export function amountsOf(release: ReadRelease): Decided<ReleaseAmounts> {
  // What the agency had of others it charged elsewhere is no part of this action.
  const elsewhere = (p: Payment): boolean => p.who.length > 0 && p.who.every((who) => release.defendants[who]?.role === "other_charged");
  const payments = paymentsIn(toldBy(release)).filter((p) => !elsewhere(p));
  const { amounts, counted } = sumsOf(payments);
  const rule = ruleOf(counted, payments);
  return { value: amounts, span: counted[0]?.span ?? null, rule, confidence: SURE[rule] };
}

/** Shares of answers with all four fields right, on 293 releases coded by hand, two of a share of 0.8 added to each, rounded down. */
const SURE = { "no-amount": 0.99, "one-amount": 0.93, "one-of-each": 0.92, "sum-of-amounts": 0.81, "rounded-or-unnamed": 0.8 } as const;

/** The more sums there are to add, and the vaguer they are, the less sure the answer. */
function ruleOf(counted: readonly Payment[], payments: readonly Payment[]): keyof typeof SURE {
  if (counted.length === 0) return "no-amount";
  if (counted.some((p) => p.rounded || p.kind === "unnamed" || p.kind === "combined")) return "rounded-or-unnamed";
  if (payments.length === 1) return "one-amount";
  return counted.every((p) => p.times === 1 && counted.filter((other) => other.kind === p.kind).length === 1) ? "one-of-each" : "sum-of-amounts";
}
