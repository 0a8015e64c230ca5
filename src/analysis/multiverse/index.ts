export { multiverse, type Order } from "./multiverse.ts";
export type { Multiverse, Specified } from "./shape.ts";
