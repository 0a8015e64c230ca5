import type { CodedEntry, EntryEvent } from "../shape.ts";

/** What a row asks of an answer besides the event; a field left out is not asked. */
export interface Asked extends Partial<Pick<CodedEntry, "prejudice" | "scope" | "proposed" | "effective" | "detail" | "mover">> {
  /** Events that a careful second coder could defend as well; any of them counts as right. */
  accept?: readonly EntryEvent[];
  /** Earlier entries of the same docket that the text cites. */
  docket?: readonly Earlier[];
}

/** An earlier entry of the same docket: its number and its text. */
export interface Earlier {
  number: string;
  text: string;
}

/** A docket entry made up for the tests, with what a careful coder says of it. Names, judges and numbers are invented. */
export interface Example extends Asked {
  text: string;
  event: CodedEntry["event"];
  /** Why it is coded so, where a second coder could hesitate; else what the row is there to show. */
  why: string;
}

/** A row as the tables write it: the text, what differs from the rest of its table, and why. */
export type Row = readonly [text: string, asked: Asked, why: string];

/** The rows of one label: what all of them share, and what each adds to it or says otherwise. */
export function rowsOf(event: Example["event"], shared: Asked, rows: readonly Row[]): readonly Example[] {
  return rows.map(([text, asked, why]) => ({ event, ...shared, ...asked, text, why }));
}
