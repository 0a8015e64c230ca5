import { type Captures, openCaptures } from "../evidence/index.ts";
import type { Store, Table, Tally } from "../store/store.ts";
import type { Kept } from "./shape.ts";
import { write } from "./write.ts";

/** Where a batch of rows comes from: written into the custody of its texts. */
export interface Origin {
  /** Id of the source. */
  source: string;
  /** Name of the file without its folders. */
  file: string;
  /** When it is loaded: an ISO instant in UTC. */
  at: string;
}

/** What an ingest writes to. A batch is stored whole or not at all; it stays when a later one fails. */
export interface Sink {
  put(table: Table, batch: readonly Kept[], origin: Origin): Promise<Tally>;
  /** Keeps a whole file as evidence, when the source asks for it, before its rows. Gives the hash of its bytes. */
  file?(path: string, media: string, origin: Origin): Promise<string>;
}

/**
 * The record as a sink. Texts are captured and on disk before the rows that
 * point to them, so that no row ever names bytes that are not there.
 */
export function sinkOf(store: Store, captures: Captures = openCaptures(store)): Sink {
  return {
    put: (table, rows, { source, file, at }) => write(captures, { source, table, rows, found: [], how: `row of ${file}`, at }),
    file: async (path, media, { source, file, at }) => (await captures.putFile(path, { media, url: null, at, how: `file ${file}`, source })).hash,
  };
}
