import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Store } from "../store/store.ts";
import { type Capture, type CaptureData, packName } from "./held.ts";
import type { Shelf } from "./shelf.ts";

const inflate = promisify(gunzip);

/**
 * Names of the packs that hold certain bytes: the one that their row names,
 * and any other that holds more than rows refer to, because two processes took
 * the same bytes at once or one ended between disk and record.
 */
export async function packsWith(store: Store, shelf: Shelf, capture: Capture, bytes: Uint8Array | string): Promise<string[]> {
  const own = capture.pack === null ? [] : [packName(capture.pack)];
  if (typeof bytes === "string" || bytes.length === 0) return own;
  const referred = new Map<string, number>();
  for await (const { data } of store.rows<CaptureData>("captures")) if (data.pack !== null) referred.set(data.pack, (referred.get(data.pack) ?? 0) + data.size);
  const found = new Set(own);
  for (const file of shelf.names("packs")) {
    const name = `packs/${file}`;
    const stored = found.has(name) ? undefined : shelf.get(name);
    // A gzip file ends with the size of what it holds (RFC 1952), so that most packs need not be unpacked.
    if (!stored || stored.length < 18 || Buffer.from(stored.subarray(-4)).readUInt32LE() === (referred.get(file.replace(/\.gz$/, "")) ?? 0)) continue;
    const held = await inflate(stored).catch(() => undefined);
    if (held?.includes(bytes as Buffer)) found.add(name);
  }
  return [...found];
}
