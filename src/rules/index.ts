/**
 * Rule sets as data and what they say of a case: `prosequi/rules`. A rule set
 * is a folder (provisions, facts, definitions, rules, readings); `decide` gives
 * a verdict with its proof, the open questions and the readings it turns on.
 */
export { listRulebooks, readRulebook, type Rulebook } from "./book/read.ts";
export type { Condition, Tri, Value } from "./book/condition.ts";
export { decide, type Asking } from "./decide/decide.ts";
export { isGroup, telling } from "./decide/telling.ts";
export type { Case, Citation, Decision, Duty, Missed, Open, Proof, Step, Turning } from "./decide/shape.ts";
