export { eventsOf, matchesOf, standardKinds, type Match } from "./events.ts";
export { PRICE_COLUMNS, pricesFrom, type Prices } from "./prices.ts";
export { whole, type Whole } from "./whole.ts";
export { WINDOWS, type EventResult } from "./shape.ts";
export { words } from "./words.ts";
