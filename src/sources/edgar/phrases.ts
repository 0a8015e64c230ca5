/**
 * Words searched for in the full text of filings. They find candidates only:
 * what a document says is decided by reading it (statement.ts).
 */
export const phrases: readonly string[] = [
  "does not intend to recommend an enforcement action",
  "did not intend to recommend an enforcement action",
  "does not intend to recommend any enforcement action",
  "not recommend an enforcement action",
  "concluded its investigation and did not intend",
  "move forward with an enforcement recommendation",
  "SEC has concluded its investigation",
  "SEC had concluded its investigation",
  "SEC had closed its investigation",
  "SEC has closed its investigation",
  "SEC closed its investigation",
  "SEC terminated its investigation",
  "closing this inquiry without enforcement action",
  "termination letter from the SEC",
  "Wells notice was withdrawn",
  "withdrew the Wells notice",
];

/** Kinds of filing that are searched and listed. */
export const forms: readonly string[] = ["8-K", "10-Q", "10-K"];

/** True for these forms and their amendments (`10-K/A`) and transition reports (`10-KT`). */
export function isListed(form: string): boolean {
  return /^(?:8-K|10-QT?|10-KT?(?:405|SB)?)(?:\/A)?$/.test(form);
}
