import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { sha256 } from "../record/assertion.ts";
import type { Broken } from "../record/chain.ts";
import { RecordError } from "../record/problem.ts";
import type { BulkRow, Store, Tallies } from "../store/store.ts";
import { checkCaptures } from "./checking.ts";
import type { CustodyLine } from "./custody.ts";
import { type ErasingOrder, Erasing } from "./erasing.ts";
import { barred, type Capture, type CaptureData, type Erased, type Found, nameOf, rowOf } from "./held.ts";
import { type Also, type Coming, type Held, hold } from "./holding.ts";
import { lay } from "./laying.ts";
import { layOne, packed, present } from "./packing.ts";
import { Reading } from "./reading.ts";
import { fileShelf, memoryShelf, type Shelf } from "./shelf.ts";

export type { Custody } from "./custody.ts";
export type { Capture, Erased, Found } from "./held.ts";

/** What became of bytes that were to be kept. */
export interface Put {
  /** SHA-256 of the bytes. */
  hash: string;
  /** The same bytes were there already. */
  known: boolean;
  /** There when they are not kept because they were erased: says so in a sentence. */
  refused?: string;
}

/** Opens the captures of a record: in `<store>.captures` beside its file, or in memory with it. */
export function openCaptures(store: Store, directory = store.path === null ? undefined : `${store.path}.captures`): Captures {
  return new Captures(store, directory === undefined ? memoryShelf() : fileShelf(directory));
}

/**
 * Bytes by their SHA-256: kept once however often they are found, compressed
 * unless they are packed already, and flushed to disk before any row refers to
 * them. Bytes that were lost and come again are laid down again; bytes that
 * were erased are not, unless the erasure was lifted.
 */
export class Captures {
  readonly #store: Store;
  readonly #shelf: Shelf;
  readonly #reading: Reading;
  readonly #erasing: Erasing;

  constructor(store: Store, shelf: Shelf) {
    this.#store = store;
    this.#shelf = shelf;
    this.#reading = new Reading(shelf);
    this.#erasing = new Erasing(store, shelf, this.#reading);
  }

  /** Keeps one document in a file of its own. */
  async put(found: Found): Promise<Put> {
    const hash = sha256(found.bytes);
    const known = await this.#ready(hash);
    const rows: BulkRow<CaptureData>[] = [];
    if (!barred(known) && !(known && (await this.#reading.check(known)) === undefined)) rows.push(await layOne(this.#shelf, { found, hash }));
    const { refused } = await this.#hold([{ found, hash }], rows);
    return { hash, known: known !== undefined, ...(refused[0] !== undefined && { refused: refused[0] }) };
  }

  /**
   * Keeps many documents, some megabytes of them in one compressed pack, on
   * disk before any row refers to them. Gives their hashes in the order given
   * and how many were new. What `also` decides is written in the same
   * transaction as the captures and their custody.
   */
  async putMany(all: Iterable<Found>, also?: Also): Promise<{ hashes: string[]; added: number; known: number; refused: string[]; tallies: Tallies }> {
    const items = Array.from(all, (found) => ({ found, hash: sha256(found.bytes) }));
    await this.#erasing.finish();
    const known = await present(this.#store, this.#shelf, items.map((item) => item.hash));
    const fresh = [...new Map(items.filter((item) => !known.has(item.hash)).map((item) => [item.hash, item])).values()];
    const rows = await packed(fresh, this.#shelf);
    const { tallies, refused } = await this.#hold(items, rows, also);
    return { hashes: items.map((item) => item.hash), added: fresh.length, known: items.length - fresh.length, refused, tallies };
  }

  /** Keeps a file of any size, without holding it in memory; one that is packed already lies as it came. */
  async putFile(file: string, found: Omit<Found, "bytes">): Promise<Put & { size: number }> {
    return this.putStream(createReadStream(file), found).catch((error: NodeJS.ErrnoException) => {
      if (error instanceof RecordError || error.code === undefined) throw error;
      throw new RecordError(`${file} cannot be read (${error.code === "ENOENT" ? "there is no such file" : error.message}); check the path.`, { cause: error });
    });
  }

  /** Keeps a stream of any size, hashing it on its way to disk. An error of the stream is thrown as it is, and nothing is kept. */
  async putStream(stream: AsyncIterable<Uint8Array>, found: Omit<Found, "bytes">): Promise<Put & { size: number }> {
    const { hash, size, form, part } = await lay(this.#shelf, stream);
    const known = await this.#ready(hash);
    const rows: BulkRow<CaptureData>[] = [];
    if (!barred(known) && !(known && (await this.#reading.check(known)) === undefined)) {
      const lies = { pack: null, start: 0, ...(form === "raw" && { form }) };
      this.#shelf.take(part, nameOf({ hash, ...lies }));
      rows.push(rowOf(found, hash, size, lies));
    } else this.#shelf.drop(part);
    const { refused } = await this.#hold([{ found, hash }], rows);
    return { hash, size, known: known !== undefined, ...(refused[0] !== undefined && { refused: refused[0] }) };
  }

  /** A file on disk that holds the captured bytes as they came, checked against their hash; nothing when they are lost, changed or erased. Only to be read. */
  async fileOf(hash: string): Promise<string | undefined> {
    const capture = await this.find(hash);
    return capture && !capture.erased ? this.#reading.file(capture) : undefined;
  }

  /** The captured bytes as a stream, which ends with an error where they are not those that were captured; nothing when they are lost or erased. */
  async open(hash: string): Promise<Readable | undefined> {
    const capture = await this.find(hash);
    return capture && !capture.erased ? this.#reading.stream(capture) : undefined;
  }

  /** What is known of captured bytes. */
  async find(hash: string): Promise<Capture | undefined> {
    const row = await this.#store.row<CaptureData>("captures", hash);
    return row && { hash, ...row.data };
  }

  /** The bytes, checked against their hash; nothing when they are lost, changed or erased. */
  async bytes(hash: string): Promise<Uint8Array | undefined> {
    for (let before: string | undefined; ; ) {
      const capture = await this.find(hash);
      if (!capture || capture.erased) return undefined;
      const bytes = await this.#reading.load(capture);
      if (typeof bytes !== "string") return sha256(bytes) === hash ? bytes : undefined;
      // Its pack may have been rewritten for an erasure since the row was read: look once more where it lies now.
      if (before === nameOf(capture)) return undefined;
      before = nameOf(capture);
    }
  }

  /** How the captures of a source (or all) came to us, by id. */
  async *custody(source?: string): AsyncGenerator<CustodyLine> {
    for await (const row of this.#store.rows<CustodyLine>("custody", source === undefined ? {} : { source })) yield row.data;
  }

  /** Reads every capture again and hashes it; what is missing or changed is named. Erased ones are not counted. */
  async check(): Promise<{ captures: number; broken: Broken[] }> {
    return checkCaptures(this.#store, this.#shelf, this.#reading);
  }

  /**
   * Erases captured bytes: they leave the disk (a pack is rewritten without
   * them), the hash stays with who, why and when, and a line of custody says
   * so. What is cut off on the way is finished by the next write, and named by
   * `check` until then. Copies of the disk made before are not reached.
   */
  async erase(hash: string, order: ErasingOrder): Promise<Erased> {
    return this.#erasing.erase(hash, order);
  }

  /** Lifts an erasure: the bytes may be kept again when they come again. Until then they stay erased. */
  async lift(hash: string, order: ErasingOrder): Promise<Erased> {
    return this.#erasing.lift(hash, order);
  }

  /** What stands for a hash, once nothing is left to be done of an erasure that was cut off. */
  async #ready(hash: string): Promise<Capture | undefined> {
    await this.#erasing.finish();
    return this.find(hash);
  }

  async #hold(items: readonly Coming[], captures: BulkRow<CaptureData>[], also?: Also): Promise<Held> {
    const held = await hold(this.#store, items, captures, also);
    if (held.stray) await this.#erasing.finish();
    return held;
  }
}
