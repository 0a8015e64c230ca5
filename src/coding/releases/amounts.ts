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
  return { value: amounts, span: counted[0]?.span ?? null, rule: counted.length === 0 ? "no-amount" : counted.length === 1 ? "one-amount" : "sum-of-amounts", confidence: 0.9 };
}
