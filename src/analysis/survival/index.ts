export { aalenJohansen, type EndingStep } from "./aalen-johansen.ts";
export { kaplanMeier, type SurvivalStep } from "./kaplan-meier.ts";
export { type GroupCount, type LogRank, logRank } from "./log-rank.ts";
export { medianTime } from "./median.ts";
export type { Followed } from "./moments.ts";
export { type RestrictedMean, restrictedMean } from "./restricted-mean.ts";
