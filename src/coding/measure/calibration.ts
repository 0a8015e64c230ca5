import { share, type Share } from "./shares.ts";

/** An answer with the confidence it was given and whether it was right. */
export interface Judged {
  confidence: number;
  right: boolean;
}

/** How often answers of a confidence are right. */
export interface Calibration {
  /** Answers with confidence of .9 or more, as a share of all. */
  sure: Share;
  /** Of those, the right ones. */
  sureRight: Share;
  /** By tenth: what was promised on average, and what was kept. */
  tenths: { from: number; answers: number; promised: number; right: Share }[];
}

/** From which confidence on an answer counts as sure. */
export const SURE = 0.9;

/** Compares promised with kept (reliability diagram, Murphy & Winkler 1977). */
export function calibrate(answers: readonly Judged[]): Calibration {
  const sure = answers.filter(({ confidence }) => confidence >= SURE);
  const tenths = new Map<number, Judged[]>();
  for (const answer of answers) {
    const tenth = Math.min(9, Math.floor(answer.confidence * 10 + 1e-9));
    tenths.set(tenth, [...(tenths.get(tenth) ?? []), answer]);
  }
  return {
    sure: share(sure.length, answers.length),
    sureRight: share(sure.filter(({ right }) => right).length, sure.length),
    tenths: [...tenths].sort(([a], [b]) => a - b).map(([tenth, each]) => ({
      from: tenth / 10,
      answers: each.length,
      promised: Math.round((each.reduce((sum, { confidence }) => sum + confidence, 0) / each.length) * 10_000) / 10_000,
      right: share(each.filter(({ right }) => right).length, each.length),
    })),
  };
}
