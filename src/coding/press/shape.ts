/** What a press headline announces (codebook/press-kinds). */
export const pressKinds = ["action_new", "action_resolved", "action_dropped", "exam_or_rule", "award", "personnel", "other"] as const;
export type PressKind = (typeof pressKinds)[number];

/** A headline as it comes in. */
export interface Headline {
  id: string;
  title: string;
}

/** What a headline says of itself. */
export interface CodedHeadline {
  id: string;
  kind: PressKind;
  industry: "crypto" | "other";
  /** Exact substring of the headline that decided the kind; null where nothing did. */
  span: string | null;
  /** Exact substring that makes it crypto; null where it is not. */
  cryptoSpan: string | null;
  rule: string;
  /** Share of such answers that are right, by measurement; 0 to 1. */
  confidence: number;
}
