import { timingOf, type ActionOutcome } from "../coding/outcomes/index.ts";
import type { ActionView } from "../record/view.ts";
import type { Choice } from "./definition.ts";
import { and, NO, OPEN, or, YES, type Truth } from "./truth.ts";

type Tied = ActionView["ties"][number];

/** Ties by which money or a promise of it changed hands (codebook/ties). */
const MONEY = new Set(["donation", "token-purchase", "token-pledge", "investment", "business-deal", "stablecoin-in-deal"]);
/** Least amounts by option of `tie-amount`, U.S. dollars. */
const LEAST: Readonly<Record<string, number>> = { million: 1_000_000 };

/**
 * Whether an action has a known tie under a choice (codebook/definitions:
 * `tied`, `tie-kind`, `tie-amount`). One that counts is on record, or a search
 * that found none is; otherwise it is open, never "no".
 */
export function tiedOf(action: Pick<ActionView, "ties" | "searches">, outcome: ActionOutcome, choice: Choice): Truth {
  const known = action.ties.filter((tie) => tie.standing !== "unsourced" && tie.certainty !== "low");
  const kind = known.length === 0 ? undefined : choice["tie-kind"];
  const wanted = known.filter((tie) => (kind === "donation" ? tie.kind === "donation" : kind !== "money" || MONEY.has(tie.kind)));
  let tied = NO;
  for (const tie of wanted) tied = or(tied, and(amounts(tie, choice), inTime(tie, outcome, choice)));
  if (tied.high === 1) return tied;
  // A search that found other ties does not say that it looked on for one that counts.
  return action.searches.some(({ outcome: found, standing }) => found === "none-found" && standing !== "unsourced") ? NO : OPEN;
}

function amounts({ amount }: Tied, choice: Choice): Truth {
  const least = LEAST[choice["tie-amount"] ?? ""];
  if (least === undefined) return YES;
  if (amount === undefined || amount.currency !== "USD") return OPEN;
  const [low, high] = extentOf(amount);
  return low >= least ? YES : high < least ? NO : OPEN;
}

/** What an amount may be, at least and at most: "about" and "nearly" are taken to lie within a tenth of what they name. */
export function extentOf({ value, basis }: Pick<NonNullable<Tied["amount"]>, "value" | "basis">): [number, number] {
  if (basis === "at-least") return [value, Infinity];
  if (basis === "up-to") return [0, value];
  if (basis === "nearly") return [value * 0.9, value];
  return basis === "about" ? [value * 0.9, value * 1.1] : [value, value];
}

function inTime(tie: Tied, outcome: ActionOutcome, choice: Choice): Truth {
  const wanted = { "before-first-easing": ["before"], "before-end": ["before", "between"] }[choice.tied ?? ""];
  if (!wanted) return YES;
  const timing = timingOf(tie, outcome);
  return wanted.includes(timing) ? YES : timing === "unknown" ? OPEN : NO;
}
