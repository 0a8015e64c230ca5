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
 * `tied`, `tie-kind`, `tie-amount`). A tie is on record, or a search found
 * none, or nobody is on record as having searched: then it is open, never "no".
 */
export function tiedOf(action: Pick<ActionView, "ties" | "searches">, outcome: ActionOutcome, choice: Choice): Truth {
  const known = action.ties.filter((tie) => tie.standing !== "unsourced" && tie.certainty !== "low");
  const kind = known.length === 0 ? undefined : choice["tie-kind"];
  const wanted = known.filter((tie) => (kind === "donation" ? tie.kind === "donation" : kind !== "money" || MONEY.has(tie.kind)));
  let tied = NO;
  for (const tie of wanted) tied = or(tied, and(amounts(tie, choice), inTime(tie, outcome, choice)));
  if (wanted.length > 0) return tied;
  // Ties of another kind do not say that this kind was looked for.
  return action.searches.some((search) => known.length > 0 || search.outcome === "none-found") ? NO : OPEN;
}

function amounts({ amount }: Tied, choice: Choice): Truth {
  const least = LEAST[choice["tie-amount"] ?? ""];
  if (least === undefined) return YES;
  if (amount === undefined || amount.currency !== "USD") return OPEN;
  const { value, basis } = amount;
  // "About" and "nearly" are taken to lie within a tenth of what they name.
  const [low, high] = basis === "at-least" ? [value, Infinity] : basis === "up-to" ? [0, value] : basis === "nearly" ? [value * 0.9, value] : basis === "about" ? [value * 0.9, value * 1.1] : [value, value];
  return low >= least ? YES : high < least ? NO : OPEN;
}

function inTime(tie: Tied, outcome: ActionOutcome, choice: Choice): Truth {
  const wanted = { "before-first-easing": ["before"], "before-end": ["before", "between"] }[choice.tied ?? ""];
  if (!wanted) return YES;
  const timing = timingOf(tie, outcome);
  return wanted.includes(timing) ? YES : timing === "unknown" ? OPEN : NO;
}
