import { toCents } from "./money.ts";
import type { Payment } from "./amounts-payments.ts";
import type { ReleaseAmounts } from "./shape.ts";

/** Adds up payments: told again counts once, joint and several once, rounded only where no exact sum says it better. */
export function sumsOf(payments: readonly Payment[]): { amounts: ReleaseAmounts; counted: Payment[] } {
  const exact: Payment[] = [];
  for (const payment of payments) {
    if (payment.rounded || payment.kind === "unnamed") continue;
    const same = exact.find((p) => p.kind === payment.kind && p.value === payment.value && isSame(p, payment));
    if (!same) exact.push(payment);
    else if (payment.times > same.times) exact[exact.indexOf(same)] = payment;
  }
  const whole = exact.filter((payment) => !isPart(payment, exact));
  const counted = whole.filter((payment) => !isSum(payment, whole) && !isTotal(payment, whole));
  for (const payment of payments) {
    if (!payment.rounded && payment.kind !== "unnamed") continue;
    if (!isTold(payment, counted)) counted.push(payment);
  }
  const of = (...kinds: Payment["kind"][]): number | null => {
    const own = counted.filter((p) => kinds.includes(p.kind));
    return own.length === 0 ? null : toCents(own.reduce((sum, p) => sum + p.value * p.times, 0));
  };
  return {
    amounts: { disgorgement: of("disgorgement"), prejudgment_interest: of("prejudgment_interest"), civil_penalty: of("civil_penalty"), other: of("disgorgement+interest", "combined", "unnamed") },
    counted,
  };
}

/** The same debt told twice: joint, or of someone in common, or no payer named. Within one sentence two payers are two debts. */
function isSame(a: Payment, b: Payment): boolean {
  if (a.joint || b.joint || a.who.length === 0 || b.who.length === 0) return true;
  return a.who.some((who) => b.who.includes(who));
}

/** One of two that another sum of the same kind is made of: `liable for $7 ... he is paying $3, and the $4 that Ash owed`. */
function isPart(payment: Payment, all: readonly Payment[]): boolean {
  const kin = all.filter((p) => p.kind === payment.kind && p !== payment && p.who.some((who) => payment.who.includes(who)));
  return kin.some((whole) => whole.value > payment.value && whole.sentence !== payment.sentence && kin.some((other) => other !== whole && toCents(other.value + payment.value) === whole.value));
}

/** What the others of its kind come to together: the sum in the first sentence, each part in a later one. */
function isTotal(payment: Payment, all: readonly Payment[]): boolean {
  const others = all.filter((p) => p.kind === payment.kind && p.sentence > payment.sentence);
  return others.length > 1 && toCents(others.reduce((sum, p) => sum + p.value * p.times, 0)) === payment.value;
}

/** One figure for several things that are also told one by one. */
function isSum(payment: Payment, all: readonly Payment[]): boolean {
  if (payment.kind !== "combined" && payment.kind !== "disgorgement+interest") return false;
  const parts = all.filter((p) => p !== payment && PARTS[payment.kind].includes(p.kind) && p.kind !== payment.kind);
  const sum = parts.reduce((total, p) => total + p.value * p.times, 0);
  if (parts.some((a) => parts.some((b) => a.kind < b.kind && toCents(a.value + b.value) === payment.value))) return true;
  return parts.length > 1 && Math.abs(sum - payment.value) <= payment.value * 0.02;
}

const PARTS: Readonly<Record<Payment["kind"], readonly Payment["kind"][]>> = {
  disgorgement: ["disgorgement"],
  prejudgment_interest: ["prejudgment_interest"],
  civil_penalty: ["civil_penalty"],
  "disgorgement+interest": ["disgorgement", "prejudgment_interest", "disgorgement+interest"],
  combined: ["disgorgement", "prejudgment_interest", "civil_penalty", "disgorgement+interest", "combined"],
  unnamed: ["disgorgement", "prejudgment_interest", "civil_penalty", "disgorgement+interest", "combined", "unnamed"],
};

/** True where sums already counted tell a rounded or unnamed one better: alone or together they come to about it. */
function isTold(payment: Payment, counted: readonly Payment[]): boolean {
  const parts = counted.filter((p) => PARTS[payment.kind].includes(p.kind) && (p.who.length === 0 || payment.who.length === 0 || p.who.some((who) => payment.who.includes(who))));
  if (payment.kind === "unnamed" && counted.some((p) => p.value === payment.value)) return true;
  const all = parts.reduce((sum, p) => sum + p.value * p.times, 0);
  return all >= payment.value * 0.8 || parts.some((p) => p.value >= payment.value * 0.8);
}
