import { openCaptures, type Captures } from "../evidence/index.ts";
import type { BulkRow, Store, Table, Tally } from "../store/store.ts";
import type { Kept } from "./shape.ts";

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
}

/**
 * The record as a sink. Texts are captured and on disk before the rows that
 * point to them, so that no row ever names bytes that are not there.
 */
export function sinkOf(store: Store, captures: Captures = openCaptures(store)): Sink {
  return {
    put: async (table, batch, { source, file, at }) => {
      const texts = batch.flatMap((each) => each.text ?? []);
      const { hashes } = await captures.putMany(texts.map((text) => ({ bytes: Buffer.from(text), media: "text/plain", url: null, at, how: `row of ${file}`, source })));
      let next = 0;
      const rows = batch.map(({ kept, text }): BulkRow => (text === undefined ? kept : { ...kept, data: { ...kept.data, capture: hashes[next++] } }));
      return store.putRows(table, rows);
    },
  };
}
