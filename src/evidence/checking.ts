import type { Broken } from "../record/chain.ts";
import type { Store } from "../store/store.ts";
import { LEAVING } from "./erasing.ts";
import type { CaptureData } from "./held.ts";
import type { Reading } from "./reading.ts";
import type { Shelf } from "./shelf.ts";

/** Bytes that the place of one capture takes in memory: hash, first byte, size. */
const PLACE = 44;

/**
 * Reads every capture again and hashes it. Each pack is opened once; for that,
 * 44 bytes a capture are kept in memory, and nothing else that grows.
 */
export async function checkCaptures(store: Store, shelf: Shelf, reading: Reading): Promise<{ captures: number; broken: Broken[] }> {
  const broken: Broken[] = [];
  const packs = new Map<string, Places>();
  let captures = 0;
  const check = async (hash: string, data: Pick<CaptureData, "pack" | "start" | "size" | "form">): Promise<void> => {
    captures += 1;
    const what = await reading.check({ hash, media: "", ...data });
    if (what) broken.push({ where: `capture ${hash}`, what });
  };
  for await (const { id, data } of store.rows<CaptureData>("captures")) {
    if (data.erased) continue;
    if (data.pack === null || !/^[0-9a-f]{64}$/.test(id)) {
      await check(id, data);
      continue;
    }
    const places = packs.get(data.pack) ?? new Places();
    packs.set(data.pack, places);
    places.add(id, data.start, data.size);
  }
  for (const [pack, places] of packs) for (const { hash, start, size } of places) await check(hash, { pack, start, size });
  for (const name of (await store.meta<string[]>(LEAVING)) ?? []) {
    if (shelf.has(name)) broken.push({ where: name, what: "this file holds erased bytes and is still there: the erasure was cut off; erase them again to finish it" });
  }
  return { captures, broken };
}

/** Places of captures in one pack, as bytes. */
class Places {
  #bytes = Buffer.alloc(PLACE * 16);
  #count = 0;

  add(hash: string, start: number, size: number): void {
    if (this.#count * PLACE === this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
    const at = PLACE * this.#count++;
    this.#bytes.write(hash, at, "hex");
    this.#bytes.writeUIntBE(start, at + 32, 6);
    this.#bytes.writeUIntBE(size, at + 38, 6);
  }

  *[Symbol.iterator](): Generator<{ hash: string; start: number; size: number }> {
    for (let at = 0; at < this.#count * PLACE; at += PLACE) yield { hash: this.#bytes.toString("hex", at, at + 32), start: this.#bytes.readUIntBE(at + 32, 6), size: this.#bytes.readUIntBE(at + 38, 6) };
  }
}
