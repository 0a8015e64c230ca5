import type { Both } from "../record/support.ts";
import type { Claim } from "../record/statements/index.ts";
import type { Held, View } from "../record/view.ts";
import type { Figure, Reconciled } from "./shape.ts";

/** Sets a reported figure against the computed one and says how they stand, and why. */
export function reconcile(claim: Held<Claim>, computed: Figure, view: View): Reconciled {
  const { status, why } = compare(claim, computed);
  const cite = claim.cites[0];
  return {
    id: claim.key,
    label: computed.label,
    reported: claim.reported.value,
    reportedAs: claim.reported.as,
    how: claim.reported.how,
    unit: claim.reported.unit,
    computed: computed.value,
    low: computed.low,
    high: computed.high,
    status,
    why,
    source: cite ? (view.sources.get(cite.source)?.title ?? cite.source) : claim.by,
    quote: claim.cites.find((each) => each.quote)?.quote?.exact ?? null,
  };
}

function compare(claim: Claim, figure: Figure): { status: Reconciled["status"]; why: Both } {
  const reported = claim.reported;
  if (figure.value === null && figure.low === null && figure.high === null) return { status: "not-computable", why: figure.why };
  if (figure.value !== null && agrees(reported, figure.value)) {
    return { status: otherDefinition(claim) || figure.high === null ? "within-bounds" : "reproduced", why: figure.why };
  }
  const inside = figure.value === null || figure.low !== figure.high;
  if (inside && reaches(reported, figure.low ?? 0, figure.high ?? Infinity)) return { status: "within-bounds", why: figure.why };
  return { status: "differs", why: figure.why };
}

/**
 * Rates come from a table that counts by its own definition: agreement is no
 * reproduction. Nor is it where the record knows that it does not hold all.
 */
function otherDefinition(claim: Claim): boolean {
  return claim.reported.unit === "per-month";
}

/**
 * Whether a computed value bears out a reported one as it was put. Rounding is
 * the reporter's: the value is rounded to as many digits as were printed.
 */
export function agrees({ value: reported, how, unit }: Claim["reported"], value: number): boolean {
  if (how === "more-than") return value > reported;
  if (how === "at-least") return value >= reported;
  if (how === "up-to") return value <= reported;
  if (how === "nearly") return value <= reported && value >= reported * 0.9;
  if (how === "about") return Math.abs(value - reported) <= Math.max(0.5 * unitOf(unit), 0.1 * Math.abs(reported));
  if (unit === "actions" || unit === "companies" || unit === "ties") return value === reported;
  return roundTo(value, digitsOf(reported)) === roundTo(reported, digitsOf(reported));
}

/** Whether any value between two ends bears out the reported one. */
function reaches(reported: Claim["reported"], low: number, high: number): boolean {
  if (reported.how === "more-than") return high > reported.value;
  if (reported.how === "at-least") return high >= reported.value;
  return reported.value >= low && reported.value <= high;
}

/** Whether a floor leaves it open that the true number bears out the reported one. */
export function canReach(reported: Claim["reported"], floor: number): boolean {
  return floor <= reported.value || agrees(reported, floor) || reported.how === "more-than" || reported.how === "at-least";
}

/** "About 1 a month" is good to the nearest whole; other units have no such grain. */
function unitOf(unit: string): number {
  return unit === "per-month" ? 1 : 0;
}

function digitsOf(value: number): number {
  return value.toExponential().split("e")[0]!.replace(/[-.]/g, "").length;
}

function roundTo(value: number, digits: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(digits));
}
