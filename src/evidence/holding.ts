import { RecordError } from "../record/problem.ts";
import type { Asked, BulkRow, Change, Standing, Store, Tallies } from "../store/store.ts";
import { chained, CUSTODY, type CustodyHead, wayOf } from "./custody.ts";
import { LEAVING } from "./erasing.ts";
import { barred, type CaptureData, type Found, nameOf, refusal } from "./held.ts";

/** What else is written in the transaction of captures. */
export interface Also {
  asked: Asked;
  decide(standing: Standing): Change;
}

/** Bytes on their way in, by their hash. */
export interface Coming {
  found: Omit<Found, "bytes"> & { bytes?: Uint8Array };
  hash: string;
}

/** What was written of captures. */
export interface Held {
  tallies: Tallies;
  /** Of bytes that are not kept because they were erased: a sentence each. */
  refused: string[];
  /** True when bytes were laid down that somebody erased meanwhile: their files are to be finished off. */
  stray: boolean;
}

/**
 * Writes down, in one transaction, where bytes were laid and how they came,
 * each line of custody bound to the one before; coming the same way again
 * changes nothing, and bytes that are erased by now get no row and no line.
 */
export async function hold(store: Store, items: readonly Coming[], captures: BulkRow<CaptureData>[], also?: Also): Promise<Held> {
  const lines = items.map(({ found: { bytes: _, media: __, ...how }, hash }) => ({ id: wayOf({ hash, ...how }), line: { hash, ...how } }));
  if (lines.length === 0 && !also) return { tallies: {}, refused: [], stray: false };
  const hashes = [...new Set(lines.map(({ line }) => line.hash))];
  const asked: Asked = {
    meta: [...(also?.asked.meta ?? []), CUSTODY, LEAVING],
    rows: { ...also?.asked.rows, custody: [...(also?.asked.rows?.custody ?? []), ...lines.map(({ id }) => id)], captures: [...(also?.asked.rows?.captures ?? []), ...hashes] },
  };
  let refused: string[] = [];
  let stray: string[] = [];
  const tallies = await store.change(asked, (standing) => {
    const more = also?.decide(standing) ?? {};
    const erased = new Map(hashes.flatMap((hash) => {
      const data = standing.row<CaptureData>("captures", hash)?.data;
      return data?.erased && barred(data) ? [[hash, data.erased] as const] : [];
    }));
    const leaving = new Set(standing.meta<string[]>(LEAVING));
    const names = new Map(captures.map(({ id, data }) => [id, nameOf({ hash: id, ...data })]));
    if ([...names.values()].some((name) => leaving.has(name))) throw new RecordError("Captured bytes were being erased while these came in, and nothing of these was kept; run this again.");
    refused = [...erased].map(([hash, order]) => refusal(hash, order));
    stray = [...names].flatMap(([hash, name]) => (erased.has(hash) ? [name] : []));
    const kept = captures.filter(({ id }) => !erased.has(id));
    const fresh = new Map(lines.filter(({ id, line }) => !erased.has(line.hash) && !standing.row("custody", id)).map((each) => [each.id, each.line]));
    const { rows: custody, head } = chained(standing.meta<CustodyHead>(CUSTODY), fresh);
    const meta = { ...more.meta, ...(custody.length > 0 && { [CUSTODY]: head }), ...(stray.length > 0 && { [LEAVING]: [...new Set([...leaving, ...stray])] }) };
    return {
      ...more,
      rows: { ...more.rows, ...(kept.length > 0 && { captures: kept }), ...(custody.length > 0 && { custody }) },
      ...(Object.keys(meta).length > 0 && { meta }),
    };
  });
  return { tallies, refused, stray: stray.length > 0 };
}
