import type { Calibration } from "./calibration.ts";
import type { FieldMeasure } from "./labels.ts";
import type { Marks } from "./shares.ts";

/** An answer that differs from the gold, with what a person needs to judge it. */
export interface CodingError {
  id: string;
  field: string;
  gold: string | null;
  got: string | null;
  /** The words that decided, and by which rule; null where the field has none. */
  span: string | null;
  rule: string | null;
  /** The text, or its beginning. */
  text: string;
}

/** A measurement of a coder against hand-coded rows. */
export interface Measured {
  what: "entries" | "releases" | "press";
  /** Version of the coder that was measured. */
  coder: string;
  rows: number;
  /** Fields with one value a row. */
  fields: Record<string, FieldMeasure>;
  /** Lists and groups of labels. */
  groups: Record<string, Marks>;
  /** The main field's confidence against what came true. */
  calibration: Record<string, Calibration>;
  errors: CodingError[];
  /** Rows with a wrong answer, and in which fields: what a later measurement is compared with. Holds no text. */
  wrong: Record<string, readonly string[]>;
}

/** Rows that a change moved, by field. */
export interface Moved {
  gained: { id: string; field: string }[];
  lost: { id: string; field: string }[];
}

/** Which answers a later measurement of the same rows has right that the earlier one had not, and the other way round. */
export function moved(before: Pick<Measured, "wrong">, after: Pick<Measured, "wrong">): Moved {
  const only = (here: Measured["wrong"], there: Measured["wrong"]): { id: string; field: string }[] =>
    Object.entries(here).flatMap(([id, fields]) => fields.filter((field) => !there[id]?.includes(field)).map((field) => ({ id, field })));
  return { gained: only(before.wrong, after.wrong), lost: only(after.wrong, before.wrong) };
}
