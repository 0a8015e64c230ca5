/** One value that a coder gave a unit. */
export interface Rating {
  unit: string;
  coder: string;
  value: string;
}

/** Ratings as a table: a row a unit, a column a coder; null where a coder gave no value. */
export interface Ratings {
  units: readonly string[];
  coders: readonly string[];
  /** Every value that was given, in the order of the scale, else of the alphabet. */
  categories: readonly string[];
  /** Place in `categories` by unit and coder. */
  cells: readonly (readonly (number | null)[])[];
}

/** Why there is no number or no interval. */
export type Reason = "no-overlap" | "one-unit" | "one-category" | "no-disagreement" | "no-spread" | "no-order" | "no-numbers" | "more-coders" | "too-few-resamples";

/** A number with its 95% interval. What cannot be known is null with the reason, never NaN. */
export interface Estimate {
  value: number | null;
  low: number | null;
  high: number | null;
  reason: Reason | null;
}

/** Krippendorff's alpha: the interval over pairs of values, and beside it that over whole units. */
export interface Alpha extends Estimate {
  /** Wider than the other where more than two coders judged, because the pairs of a unit hang together. */
  byUnits: { low: number | null; high: number | null; reason: Reason | null };
}

/** Two coders against each other, over the units that both judged. */
export interface Between {
  coders: [string, string];
  units: number;
  agreed: number;
  percent: Estimate;
  kappa: Estimate;
  /** Counts: row by the first coder's value, column by the second's. */
  confusion: { labels: readonly string[]; counts: number[][] };
  /** Of these units, those where a person had seen the other's answer; only where the machine is the other. */
  seen?: number;
}

/** One label against all others. */
export interface LabelAgreement {
  label: string;
  /** How often each coder gave it. */
  given: Record<string, number>;
  percent: number | null;
  /** Share of the pairs with the label on either side in which it stands on both (Dice 1945); null where nobody gave it. */
  positive: number | null;
  /** Cohen's kappa of two coders; null with a reason where there are more. */
  kappa: Estimate;
  /** Krippendorff's alpha, nominal, without an interval. */
  alpha: number | null;
}

/** How far coders agree on one field. */
export interface FieldAgreement {
  field: string;
  /** Units that two or more coders judged, and those that one judged alone. */
  units: number;
  alone: number;
  coders: { name: string; units: number }[];
  /** Pairs of values within units, and those that are equal. */
  pairs: number;
  agreed: number;
  percent: Estimate;
  alpha: { nominal: Alpha; ordinal: Alpha; interval: Alpha };
  between: Between[];
  labels: LabelAgreement[];
  /** Each coder against the machine. */
  machine: Between[];
}

/** Nothing but the reason. */
export function without(reason: Reason): Estimate {
  return { value: null, low: null, high: null, reason };
}
