export { multiverse, multiverseInTurns, readClaim } from "./multiverse.ts";
export { holdsIn, type Claimed } from "./summary.ts";
export { rangesOf, type Range } from "./ranges.ts";
export type { Multiverse, Specified } from "./shape.ts";
