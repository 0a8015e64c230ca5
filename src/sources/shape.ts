import type { Answer, Limits, Request } from "../fetching/shape.ts";
import type { Day } from "../record/day.ts";
import type { Both } from "../record/support.ts";
import type { BulkRow, Store, Table } from "../store/store.ts";
import type { Manifest } from "./manifest.ts";

/** A row that is kept. */
export interface Kept {
  kept: BulkRow<object>;
  /** Where it is kept, when that is not the table of its source. */
  table?: Table;
  /** Becomes a capture that the row points to as `data.capture`. */
  text?: string;
  /** The answer in which it was seen: with it each version of the row is kept, with the hash of these bytes. */
  seen?: Pick<Answer, "hash">;
}

/** A row that is not kept, and why. */
export interface Ignored {
  ignored: Both;
}

/** A file that is being read: its rows, and how many of its bytes were read so far. */
export interface Reading<R = unknown> {
  rows: AsyncIterable<R>;
  bytesRead(): number;
  /** Media type of the file, where its content tells another than `whole`. */
  media?: string;
}

/** How files of a source that are on disk are read: `prosequi ingest`. */
export interface Files<R = Readonly<Record<string, string>>> {
  /** Columns that a csv file must have, in any order; others may stand beside them. Empty where `open` reads the file. */
  columns: readonly string[];
  table: Table;
  /** Media type under which a whole file is kept as evidence, with the versions of its rows; left out where rows bring their own texts or none is needed. */
  whole?: string;
  /** Opens a file that is not csv. Throws a RecordError that names the file where it is of another kind. */
  open?(file: string): Promise<Reading<R>>;
  /**
   * Reads the row in place `n` (1 is the first after the header). Pure: the same
   * row gives the same answer, and its id says what it is, not where it stood.
   */
  row(record: R, n: number): Kept | Ignored;
  /** Every row has an id of its own, so that none need be remembered: for files too large to remember. */
  unique?: boolean;
  /** Reading a row takes long enough to be worth a thread. */
  heavy?: boolean;
}

/** Rows of another table, made from all rows of one, whichever sources they are of, and what to tell of them. */
export interface Gather {
  of: Table;
  table: Table;
  from(rows: AsyncIterable<BulkRow>): Promise<{ rows: BulkRow<object>[]; told: Both }>;
}

/** A source whose files can be loaded. */
// The rows of a source's own reader are its own affair, whence `any`.
// oxlint-disable-next-line no-explicit-any
export type SourceOfRows = { manifest: Manifest } & Files<any>;

/** Something of the user's configuration that a source needs. */
export interface Setting {
  /** Key in prosequi.yaml: `contact`, `courtlistener-token`. */
  name: string;
  /** Without it the source cannot be asked at all. */
  required: boolean;
  /** True for tokens and keys: never shown, never written down. */
  secret: boolean;
  /** What it is and where one gets it, as half a sentence. */
  what: Both;
}

/** An action of the record whose docket is to be followed. */
export interface Followed {
  /** Id of the action. */
  action: string;
  /** Court as CourtListener names it (`nysd`), null where it is not known. */
  court: string | null;
  /** Docket number as CourtListener keys it: two digits of the year, five of the number. */
  core: string | null;
  /** Docket number as the record has it. */
  docket: string;
  /** CourtListener's own number of the docket, where the record knows it: then there is nothing to search. */
  courtlistener: number | null;
  /** Null where the record does not tell. */
  pending: boolean | null;
  /** Last day of which the record knows an event of it. */
  lastEvent: Day | null;
}

/** A part of a run that is stored whole or not at all: what one page, file or stretch of a file gave. */
export interface Page {
  rows: ReadonlyArray<Kept | Ignored>;
  /** Where the next run goes on if this one ends here: JSON. */
  cursor: unknown;
  /** Rows there are in all, where the site tells: for progress only. */
  of?: number;
  /** Marks that somebody asked to look at something again, now dealt with: ids of `hints`. */
  done?: readonly string[];
}

/** A large file that was fetched: it lies on disk under its hash, as it came. */
export interface Download {
  hash: string;
  path: string;
  size: number;
  /** Nothing changed since the last one was fetched. */
  unchanged: boolean;
  headers: Readonly<Record<string, string>>;
}

/** What a source meets on its way: the only door it has to the outside. */
export interface Tour {
  /** What the last page of an unfinished run gave; undefined at the start of a run. To be checked, it comes from disk. */
  cursor: unknown;
  /** What the last finished run left with `leave`; undefined before the first. To be checked as well. */
  left: unknown;
  /** Leaves something for the next run; written when this one is finished. */
  leave(note: unknown): void;
  /** The settings the source asked for, by name; required ones are there. */
  settings: Readonly<Record<string, string>>;
  /** Actions whose dockets are to be followed. */
  follow: readonly Followed[];
  /**
   * Asks politely (limits, Retry-After, conditional requests, again after a
   * fault of the moment) and captures what comes. Answers of any status other
   * than 2xx and 304 that are no faults of the moment are given to the source.
   * `wait` is how many seconds it may wait for its turn: beyond, it throws Spent.
   */
  ask(request: Request, order?: { wait?: number; fresh?: boolean }): Promise<Answer>;
  /** Fetches a large file to disk. */
  download(request: Request): Promise<Download>;
  /** Rows that the record holds. */
  held<T>(table: Table, ids: readonly string[]): Promise<ReadonlyMap<string, BulkRow<T>>>;
  rows<T>(table: Table, filter?: { source?: string }): AsyncIterable<BulkRow<T>>;
  /** Says something that a person should know, once. */
  tell(sentence: Both): void;
  /** An ISO instant in UTC. */
  now(): string;
  signal: AbortSignal;
}

/** How a source is asked over the network: `prosequi sync`. */
export interface Live {
  limits: Limits;
  settings: readonly Setting[];
  /** Headers of every request, made of the settings: those shown and those never written down. */
  headers(settings: Readonly<Record<string, string>>): { shown: Record<string, string>; secret?: Record<string, string> };
  /** Asked only where a person names it: it fetches files of gigabytes. */
  large?: true;
  /** Rows that a finished run sees, fewest and most; outside, the run ends with a warning and exit code 1. */
  expects: { min: number; max: number };
  /**
   * Goes through what there is, page by page. Throws Unreadable where a page is
   * not what it should be; never answers a page it cannot read with no rows.
   */
  walk(tour: Tour): AsyncIterable<Page>;
  /** How the publisher sends word of something new: a hint to look, never a fact. */
  hook?: Hook;
  /** Where a budget must be spread: what will be asked when, soonest first. */
  plan?(store: Store, follow: readonly Followed[], now: string): Promise<Planned[]>;
}

/** What is posted to `/hooks/SOURCE/WORD`. */
export interface Hook {
  /** Name of the setting that holds the secret word of the address. */
  setting: string;
  /** Takes a message whose address was right. Header names in lower case; `now` is an ISO instant. */
  received(message: { body: Uint8Array; headers: Readonly<Record<string, string | undefined>> }, store: Store, now: string): Promise<{ status: 200 | 400 | 413 | 503; say: string }>;
}

/** Something that will be looked at, and when. */
export interface Planned {
  /** What, as a person knows it: a docket's number and name. */
  what: string;
  /** Id of the action of the record, where it belongs to one. */
  action: string | null;
  /** An ISO instant in UTC. */
  at: string;
  why: Both;
}

/** What the folder of a source gives: what it is, how its files are read, how it is asked. */
export interface Source {
  manifest: Manifest;
  files?: Omit<SourceOfRows, "manifest">;
  live?: Live;
  /** What all rows together tell and no row alone, worked out again after each load and each finished run. */
  gather?: Gather;
}
