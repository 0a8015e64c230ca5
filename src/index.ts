/**
 * Prosequi as a library: open a record, read it as of a day, and compute the
 * report. See `prosequi/analysis` and `prosequi/evidence` for the rest.
 */
export { openRecord, type OpenOptions, type Record } from "./casebook/open.ts";
export type { Shelves } from "./casebook/shelves.ts";
export { chooseDefinitions, reportOn, type Choice, type Figure, type Reconciled, type Report } from "./analysis/index.ts";
export { RecordError } from "./record/problem.ts";
export type { View, ActionView, Held } from "./record/view.ts";
export type { Day, PartialDay } from "./record/day.ts";
