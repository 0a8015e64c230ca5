/** Asking the outside world, politely and safely. */
export type { Answer, Clock, Limits, Reply, Request, Window, Wire } from "./shape.ts";
export { Spent, Unreadable } from "./shape.ts";
export { polite, type Polite } from "./polite.ts";
export { systemClock } from "./clock.ts";
export { openWire, type OpenWire } from "./wire.ts";
export type { Policy } from "./policy.ts";
export { allowance } from "./account.ts";
