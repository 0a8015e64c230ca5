/** The main news of a release (codebook/release-actions). */
export const releaseActions = ["filed", "judgment", "settled", "dismissed", "criminal_parallel", "order_interim", "trial", "appeal", "other"] as const;
export type ReleaseAction = (typeof releaseActions)[number];

/** What the conduct alleged amounts to (codebook/release-conduct). */
export const releaseConducts = [
  "offering_fraud", "insider_trading", "market_manipulation", "issuer_reporting_accounting", "broker_dealer",
  "investment_adviser", "fcpa", "unregistered_offering_only", "municipal", "other",
] as const;
export type ReleaseConduct = (typeof releaseConducts)[number];

/** What became of a defendant by the words of one release (codebook/release-outcomes). */
export const releaseDispositions = ["pending", "consent_no_admission", "judgment_contested", "default", "dismissed", "criminal_convicted", "other"] as const;
export type ReleaseDisposition = (typeof releaseDispositions)[number];

/** Who dropped what, where a release says that a claim or a defendant was or will be dismissed. */
export type DismissalMentioned = "none" | "voluntary_by_sec" | "by_court" | "unclear";

/** A release as it comes in. */
export interface ReleaseText {
  /** `LR-23818` or the asker's own name. */
  id: string;
  title: string;
  /** Running text, page dump or paragraph list, of any year. */
  text: string;
}

/** Someone the S.E.C. charged or sued. */
export interface ReleaseDefendant {
  /** As written at the first full mention. */
  name: string;
  kind: "person" | "organisation";
  role: "defendant" | "relief_defendant" | "other_charged";
}

/** US dollars ordered or agreed for all defendants together, joint and several once; null where none is stated. */
export interface ReleaseAmounts {
  disgorgement: number | null;
  prejudgment_interest: number | null;
  civil_penalty: number | null;
  other: number | null;
}

/** An answer for one field: the value, the words that decided, by which rule, and how sure. */
export interface Decided<T> {
  value: T;
  /** Exact substring of title or text; null where no words decided (a default, an absence). */
  span: string | null;
  rule: string;
  /** Share of such answers that are right, by measurement; 0 to 1. */
  confidence: number;
}

/** What became of one defendant, with the words. */
export interface ReleaseOutcome {
  name: string;
  disposition: ReleaseDisposition;
  span: string | null;
  rule: string;
  confidence: number;
}
