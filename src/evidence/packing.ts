import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { sha256 } from "../record/assertion.ts";
import type { BulkRow, Store } from "../store/store.ts";
import { barred, type CaptureData, type Found, nameOf, packName, rowOf } from "./held.ts";
import { isPacked } from "./laying.ts";
import type { Shelf } from "./shelf.ts";

const deflate = promisify(gzip);

/** Raw bytes of a pack: large enough to compress and flush once, small enough to open for one text. */
const PACK = 4 << 20;

/** Bytes on their way in, with their hash. */
export interface Item {
  found: Found;
  hash: string;
}

/** Lays one document down in a file of its own. Gives its row. */
export async function layOne(shelf: Shelf, { found, hash }: Item): Promise<BulkRow<CaptureData>> {
  const lies = { pack: null, start: 0, ...(isPacked(found.bytes) && { form: "raw" as const }) };
  shelf.put(nameOf({ hash, ...lies }), lies.form === "raw" ? found.bytes : await deflate(found.bytes));
  return rowOf(found, hash, found.bytes.length, lies);
}

/** Those of the hashes whose file is still there, and those that are not to be there. */
export async function present(store: Store, shelf: Shelf, hashes: readonly string[]): Promise<Set<string>> {
  const files = new Map<string, boolean>();
  const there = (file: string): boolean => {
    if (!files.has(file)) files.set(file, shelf.has(file));
    return files.get(file) === true;
  };
  const rows = [...(await store.pick<CaptureData>("captures", hashes)).values()];
  return new Set(rows.filter(({ id, data }) => barred(data) || (!data.erased && there(nameOf({ hash: id, ...data })))).map((row) => row.id));
}

/** Lays many documents down, in packs of some megabytes; one as large as a pack gets a file of its own. Gives their rows. */
export async function packed(items: readonly Item[], shelf: Shelf): Promise<BulkRow<CaptureData>[]> {
  const rows: BulkRow<CaptureData>[] = [];
  for (const item of items) if (item.found.bytes.length >= PACK) rows.push(await layOne(shelf, item));
  for (const pack of packs(items.filter(({ found }) => found.bytes.length < PACK))) {
    const bytes = Buffer.concat(pack.map((item) => item.found.bytes));
    const name = sha256(bytes);
    shelf.put(packName(name), await deflate(bytes, { level: 4 }));
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
