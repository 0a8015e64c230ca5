export { CHANGE, outcomeOfAction, type ActionOutcome, type OutcomeRule } from "./action.ts";
export { timingOf, type Timing } from "./timing.ts";
