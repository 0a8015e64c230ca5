export { averageOf, type Average } from "./average.ts";
export { eventsOf, matchesOf, standardKinds, type Match, type Undated } from "./events.ts";
export { dayNumber, dayOf, PRICE_COLUMNS, pricesFrom, seriesOf, type PriceRow, type Prices } from "./prices.ts";
export { whole, type Whole } from "./whole.ts";
export { WINDOWS, type EventResult, type StudyEvent, type Windows } from "./shape.ts";
export { adjusted, studyOf, type Method, type Subject } from "./study.ts";
export { words } from "./words.ts";
