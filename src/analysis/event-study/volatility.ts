import { rms } from "./blocks.ts";
import type { Clock } from "./clock.ts";
import type { Windows } from "./shape.ts";

/** The returns right before and right after an event window, and the ratio of their root mean squares. */
export interface BeforeAfter {
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly ratio: number;
}

/** Why there is none: a missing price and its position, too few days, or no movement. */
export type NoVolatility = { readonly missing: "asset"; readonly at: number } | { readonly missing: "start" | "end" | "spread" };

/**
 * Realised volatility around a position: the root mean square of log returns
 * (Andersen and Bollerslev 1998) on the days before the event window and on as
 * many after it. The event window's own jump is in neither.
 */
export function volatilityAt({ returns, lastHole }: Clock, at: number, { before, after, volatility }: Windows): BeforeAfter | NoVolatility {
  const from = at - before - volatility;
  const until = at + after + volatility;
  if (from < 1) return { missing: "start" };
  if (until >= returns.length) return { missing: "end" };
  if (lastHole[until]! >= from) return { missing: "asset", at: lastHole[until]! };
  const [was, is] = [returns.subarray(from, at - before), returns.subarray(at + after + 1, until + 1)];
  const ratio = rms(is) / rms(was);
  return ratio > 0 && Number.isFinite(ratio) ? { before: was, after: is, ratio } : { missing: "spread" };
}
