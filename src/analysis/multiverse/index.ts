export { multiverse, multiverseInTurns, readClaim, type Order } from "./multiverse.ts";
export { holdsIn, summaryOf, type Claimed } from "./summary.ts";
export { rangesOf, type Range } from "./ranges.ts";
export type { Multiverse, Specified } from "./shape.ts";
