export { CHANGE, outcomeOfAction, type ActionOutcome, type OutcomeRule } from "./action.ts";
export { outcomeOf, type DefendantOutcome } from "./defendant.ts";
export { endOf, timingOf, type Timing } from "./timing.ts";
