export { multiverse } from "./multiverse.ts";
export type { Multiverse, Specified } from "./shape.ts";
