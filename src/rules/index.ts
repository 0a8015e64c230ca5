/**
 * Rule sets as data and what they say of a case: `prosequi/rules`. A rule set
 * is a folder (provisions, facts, definitions, rules, readings); `decide` gives
 * a verdict with its proof, the open questions and the readings it turns on;
 * `sheetOf` tells a provision to the public; `openScreen` finds barred terms in
 * names, scopes and advertising however they are written.
 */
export { listRulebooks, readRulebook, type Rulebook } from "./book/read.ts";
export type { Condition, Tri, Value } from "./book/condition.ts";
export { decide, type Asking } from "./decide/decide.ts";
export { isGroup, telling } from "./decide/telling.ts";
export type { Case, Citation, Decision, Duty, Missed, Open, Proof, See, Step, Turning } from "./decide/shape.ts";
export { openScreen, type Channel, type Label, type Screen, type Screened } from "./screen/index.ts";
export type { Hit, ListStamp } from "./screen/shape.ts";
export { sheetOf, type Sheet } from "./sheet.ts";
