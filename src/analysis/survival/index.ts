export { aalenJohansen } from "./aalen-johansen.ts";
export { kaplanMeier } from "./kaplan-meier.ts";
export { logRank } from "./log-rank.ts";
export { medianTime } from "./median.ts";
export { restrictedMean } from "./restricted-mean.ts";
