import type { Day } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";

/** How long each stretch is, in days of the asset's own clock: calendar days where it trades every day, exchange days for a share. */
export interface Windows {
  /** Days of the event window before the event's day. */
  readonly before: number;
  /** Days of the event window after the event's day. */
  readonly after: number;
  /** Days on which the market model is fitted; they end `gap` days before the event window begins. */
  readonly estimation: number;
  readonly gap: number;
  /** Days of realised volatility, right before the event window and right after it. */
  readonly volatility: number;
}

/** The stretches of MacKinlay's daily example (1997), shorter for a market that trades at weekends. */
export const WINDOWS: Windows = Object.freeze({ before: 1, after: 3, estimation: 120, gap: 10, volatility: 30 });

/** Fewer other days than this and no rank is given: its smallest p-value would be above 0.01. */
export const FEWEST_PLACEBOS = 99;

/** One event of the record that an asset's days are set against. */
export interface StudyEvent {
  readonly action: string;
  readonly event: string;
  readonly kind: string;
  readonly label: Both;
  readonly date: Day;
}

/** Two limits. */
export interface Limits {
  readonly lo: number;
  readonly hi: number;
}

/** Where a statistic stands among the same statistic on other days; `p` is null with fewer than `FEWEST_PLACEBOS`. */
export interface Rank {
  readonly p: number | null;
  /** How many other days it was set against. */
  readonly days: number;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Other days left out because their windows share days with a known event of the asset. */
  readonly nearEvents: number;
}

/** Abnormal returns, in logs: 0.1 is about a tenth more than the market model gives. */
export interface Abnormal {
  readonly placebo: Rank;
  readonly car: number;
  readonly returns: ReadonlyArray<{ readonly day: Day; readonly asset: number; readonly expected: number; readonly abnormal: number }>;
  readonly t: number;
  readonly df: number;
  /** Two-sided, if the abnormal returns are independent and normal. */
  readonly pT: number;
  /** Two-sided, from residuals resampled in blocks. */
  readonly pBootstrap: number;
  readonly model: { readonly alpha: number; readonly beta: number; readonly sd: number; readonly r2: number; readonly from: Day; readonly to: Day; readonly days: number; readonly market: readonly string[] };
}

/** Realised volatility a year, before and after, and their ratio. */
export interface Volatility {
  readonly placebo: Rank;
  readonly before: { readonly value: number; readonly from: Day; readonly to: Day; readonly days: number };
  readonly after: { readonly value: number; readonly from: Day; readonly to: Day; readonly days: number };
  readonly ratio: number;
  /** Percentile interval, 95%, both sides resampled in blocks; null where a side has no movement. */
  readonly interval: Limits | null;
}

/** What makes a result harder to read. None of them takes it out. */
export interface Flag {
  readonly id: "same-day" | "window-shared" | "estimation-shared" | "volatility-shared" | "others-near" | "day-moved";
  readonly events: readonly string[];
  readonly says: Both;
}

/** One asset around one day, or why that cannot be computed. */
export interface EventResult {
  readonly asset: string;
  readonly date: Day | null;
  readonly events: readonly StudyEvent[];
  /** Who says that the events bear on the asset. */
  readonly matchedBy: string;
  readonly status: "computed" | "not-computable";
  readonly why: Both | null;
  readonly window: { readonly from: Day; readonly to: Day; readonly days: number } | null;
  readonly abnormal: Abnormal | null;
  readonly volatility: Volatility | null;
  readonly whyNoVolatility: Both | null;
  /** The placebo p-values of all computed results, adjusted together (Benjamini and Hochberg 1995). */
  readonly pAdjusted: number | null;
  readonly flags: readonly Flag[];
  readonly says: Both;
}
