import type { Assertion, Draft } from "../record/assertion.ts";
import type { Head, Row, StoredBody } from "../record/chain.ts";
import type { ErasureOrder } from "../record/log.ts";
import type { Kind } from "../record/statements/index.ts";

/** Tables of bulk rows, rebuilt from captures; what a figure rests on is an assertion instead. */
export const tables = [
  "releases", "matters", "press", "tracker", "captures", "custody", "pins", "items",
  "proceedings", "dockets", "entries", "parties", "cases", "committees", "contributions", "filings", "transfers",
  "versions", "visits", "hints", "redactions",
] as const;
export type Table = (typeof tables)[number];

/** A bulk row: one shape for all tables, what differs is in `data`. */
export interface BulkRow<T = unknown> {
  /** Unique within its table. */
  id: string;
  /** Id of the source it was taken from. */
  source: string;
  /** The world's day, New York date for court and agency; may be partial; null when not known. */
  date: string | null;
  data: T;
}

/** How many rows of a batch were new, different from before, or already there. */
export interface Tally {
  added: number;
  changed: number;
  unchanged: number;
}

/** What a change needs to know before it decides. */
export interface Asked {
  /** Keys of small values. */
  meta?: ReadonlyArray<string>;
  /** Ids of bulk rows, by table. */
  rows?: Partial<Record<Table, ReadonlyArray<string>>>;
}

/** What stands there, read in the transaction in which the change is written. */
export interface Standing {
  meta<T = unknown>(key: string): T | undefined;
  row<T = unknown>(table: Table, id: string): BulkRow<T> | undefined;
}

/** What is to be written, all or none. */
export interface Change {
  /** Rows to add or replace by id; the last of two with one id stands. */
  rows?: Partial<Record<Table, Iterable<BulkRow>>>;
  /** Ids of rows to take away: for queues and notes, never for what somebody said. */
  drop?: Partial<Record<Table, ReadonlyArray<string>>>;
  /** Small values to set; undefined removes one. */
  meta?: Readonly<Record<string, unknown>>;
}

/** What a change did, by table. */
export type Tallies = Partial<Record<Table, Tally>>;

/** The log as it lies in the store, in one consistent snapshot: what `walk` checks. */
export interface Raw {
  rows: Row[];
  bodies: Map<string, StoredBody>;
  head: Head;
}

/**
 * Where a record lives. Asynchronous, so that a database on another machine can
 * stand behind it. Every method throws a RecordError with a complete sentence
 * when the store cannot do what is asked. One process writes at a time; readers
 * never wait and always see a whole number of appends.
 */
export interface Store {
  /** The file of the record; null for a record in memory. */
  readonly path: string | null;
  /**
   * Writes drafts to the end of the log, all or none, and gives what was
   * written. A draft that says what already stands is skipped (so loading is
   * idempotent), a different one supersedes. Durable when it returns.
   */
  append(drafts: Iterable<Draft>): Promise<Assertion[]>;
  /**
   * Erases the bodies of every version of a statement; commitments and chain
   * stay, and a withdrawn assertion says who erased and why. What was erased
   * never comes back by loading it again. Gives nothing when there was no body.
   * The words of quotes stand in the line, not the body: never quote personal data that may have to go.
   */
  erase(kind: Kind, key: string, order: ErasureOrder): Promise<Assertion | undefined>;
  /**
   * All assertions in order, up to and including place `upTo`. Line hashes and
   * bodies are checked on the way: a changed byte is an error, never a fact.
   */
  read(options?: { upTo?: number }): Promise<Assertion[]>;
  head(): Promise<Head>;
  raw(): Promise<Raw>;
  /** A small value kept beside the log, such as the fingerprint of the loaded casebook; undefined when there is none or it was damaged. */
  meta<T = unknown>(key: string): Promise<T | undefined>;
  /** Sets such a value; undefined removes it. */
  setMeta(key: string, value: unknown): Promise<void>;
  /** Adds or replaces bulk rows by id, all or none. The last of two rows with one id stands. */
  putRows(table: Table, rows: Iterable<BulkRow>): Promise<Tally>;
  /**
   * Reads what is asked, lets `decide` say what is to be written, and writes it: one
   * transaction, so that of two processes the second sees what the first wrote. `decide` is
   * pure and may be called again. Durable when it returns.
   */
  change(asked: Asked, decide: (standing: Standing) => Change): Promise<Tallies>;
  /** Ids and digests of a table's rows by id, streamed: what tells whether two tables hold the same. */
  digests(table: Table): AsyncIterable<{ id: string; digest: string }>;
  /** Bulk rows by id, streamed; `source` picks those of one source. A row changed by damage is an error, here and below. */
  rows<T = unknown>(table: Table, filter?: { source?: string }): AsyncIterable<BulkRow<T>>;
  row<T = unknown>(table: Table, id: string): Promise<BulkRow<T> | undefined>;
  /** Those of the rows with these ids that are there. */
  pick<T = unknown>(table: Table, ids: ReadonlyArray<string>): Promise<Map<string, BulkRow<T>>>;
  count(table: Table): Promise<number>;
  /** Damage to the container itself (pages, indexes, changed bulk rows), a sentence each. */
  damage(): Promise<string[]>;
  close(): Promise<void>;
}
