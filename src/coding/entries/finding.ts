import type { Detail, EntryEvent } from "./shape.ts";

/** What a reader of one family found in an entry: the event, the rule that found it and the words (clean offsets). */
export interface Finding {
  event: EntryEvent | "unknown";
  rule: string;
  start: number;
  end: number;
  detail?: Detail | null;
  /** Not done by the court, nor effective by itself. */
  proposed?: boolean;
  /** Said where it differs from what such an event does (effect.ts). */
  effective?: boolean;
}

/** Shifts a finding of a part of the text to its place in the whole. */
export function found(event: Finding["event"], rule: string, start: number, end: number, more?: Partial<Finding>): Finding {
  return more === undefined ? { event, rule, start, end } : { event, rule, start, end, ...more };
}
