import type { Both } from "../record/support.ts";
import type { BulkRow, Table } from "../store/store.ts";
import type { Manifest } from "./manifest.ts";

/** A row that is kept; `text`, where given, becomes a capture that the row points to as `data.capture`. */
export interface Kept {
  kept: BulkRow<object>;
  text?: string;
}

/** A row that is not kept, and why. */
export interface Ignored {
  ignored: Both;
}

/** A source of bulk rows: what it is, what its file looks like, and how a row is read. */
export interface SourceOfRows {
  manifest: Manifest;
  /** Columns that the file must have, in any order; others may stand beside them. */
  columns: readonly string[];
  table: Table;
  /**
   * Reads the row in place `n` (1 is the first after the header). Pure: the same
   * row gives the same answer, and its id says what it is, not where it stood.
   */
  row(record: Readonly<Record<string, string>>, n: number): Kept | Ignored;
  /** Reading a row takes long enough to be worth a thread. */
  heavy?: boolean;
  /** What all rows together tell and no row alone, worked out again after each load. */
  gather?: Gather;
}

/** Rows of another table, made from all rows of a source, and what to tell of them. */
export interface Gather {
  table: Table;
  from(rows: AsyncIterable<BulkRow>): Promise<{ rows: BulkRow<object>[]; told: Both }>;
}
