import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { sha256 } from "../record/assertion.ts";
import type { BulkRow } from "../store/store.ts";
import { type CaptureData, type Found, packName, rowOf } from "./held.ts";

const deflate = promisify(gzip);

/** Raw bytes of a pack: large enough to compress and flush once, small enough to open for one text. */
const PACK = 4 << 20;

/** Bytes on their way in, with their hash. */
export interface Item {
  found: Found;
  hash: string;
}

/** Lays many documents down, in packs of some megabytes; one as large as a pack gets a file of its own. Gives their rows. */
export async function packed(items: readonly Item[], lay: { one(item: Item): Promise<BulkRow<CaptureData>>; pack(name: string, bytes: Uint8Array): void }): Promise<BulkRow<CaptureData>[]> {
  const rows: BulkRow<CaptureData>[] = [];
  for (const item of items) if (item.found.bytes.length >= PACK) rows.push(await lay.one(item));
  for (const pack of packs(items.filter(({ found }) => found.bytes.length < PACK))) {
    const bytes = Buffer.concat(pack.map((item) => item.found.bytes));
    const name = sha256(bytes);
    lay.pack(packName(name), await deflate(bytes, { level: 4 }));
    let start = 0;
    rows.push(...pack.map(({ found, hash }) => rowOf(found, hash, found.bytes.length, { pack: name, start: (start += found.bytes.length) - found.bytes.length })));
  }
  return rows;
}

function* packs(items: readonly Item[]): Generator<Item[]> {
  let pack: Item[] = [];
  let size = 0;
  for (const item of items) {
    pack.push(item);
    size += item.found.bytes.length;
    if (size < PACK) continue;
    yield pack;
    [pack, size] = [[], 0];
  }
  if (pack.length > 0) yield pack;
}
