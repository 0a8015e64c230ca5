import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { createGunzip, gunzip } from "node:zlib";
import { sha256 } from "../record/assertion.ts";
import { type Capture, nameOf } from "./held.ts";
import { passingDirectory } from "./places.ts";
import type { Shelf } from "./shelf.ts";

const inflate = promisify(gunzip);
let passing: string | undefined;
let count = 0;

/** Reads captured bytes from a shelf; the pack read last stays open. */
export class Reading {
  readonly #shelf: Shelf;
  #opened: { pack: string; bytes: Uint8Array } | undefined;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** The bytes as they lie, or what is wrong with them in a few words. */
  async load(capture: Capture): Promise<Uint8Array | string> {
    const { pack, start, size } = capture;
    if (pack !== null && this.#opened?.pack === pack) return this.#opened.bytes.subarray(start, start + size);
    const stored = this.#shelf.get(nameOf(capture));
    if (!stored) return missing(capture);
    if (pack === null && capture.form === "raw") return stored;
    const bytes = await inflate(stored).catch(() => undefined);
    if (!bytes) return "its file is damaged: it cannot be unpacked";
    if (pack === null) return bytes;
    this.#opened = { pack, bytes };
    return bytes.subarray(start, start + size);
  }

  /** What is wrong with the stored bytes, or nothing; a file of its own is read as a stream. */
  async check(capture: Capture): Promise<string | undefined> {
    const file = capture.pack === null ? this.#shelf.path(nameOf(capture)) : undefined;
    const changed = "the stored bytes are not those that were captured";
    if (file === undefined) {
      const bytes = await this.load(capture);
      return typeof bytes === "string" ? bytes : bytes.length !== capture.size || sha256(bytes) !== capture.hash ? changed : undefined;
    }
    const hashing = createHash("sha256");
    let size = 0;
    try {
      for await (const piece of unpacked(file, capture)) {
        hashing.update(piece);
        if ((size += piece.length) > capture.size) return changed;
      }
    } catch (error) {
      if (!(error as NodeJS.ErrnoException).code?.startsWith("Z_")) throw error;
      return "its file is damaged: it cannot be unpacked";
    }
    return size === capture.size && hashing.digest("hex") === capture.hash ? undefined : changed;
  }

  /** The bytes as a stream that ends with an error where they are not those that were captured; nothing when they are not there. */
  async stream(capture: Capture): Promise<Readable | undefined> {
    const file = capture.pack === null ? this.#shelf.path(nameOf(capture)) : undefined;
    if (file !== undefined) return Readable.from(hashed(unpacked(file, capture), capture));
    const bytes = await this.load(capture);
    return typeof bytes === "string" ? undefined : Readable.from(hashed([bytes], capture));
  }

  /** A file that holds the bytes as they came: their own where they lie so, else one made for as long as the process runs. */
  async file(capture: Capture): Promise<string | undefined> {
    const own = capture.pack === null && capture.form === "raw" ? this.#shelf.path(nameOf(capture)) : undefined;
    if (own !== undefined) return (await this.check(capture)) === undefined ? own : undefined;
    const stream = await this.stream(capture);
    if (!stream) return undefined;
    passing ??= passingDirectory();
    const file = path.join(passing, capture.hash);
    const part = `${file}.${(count += 1)}`;
    try {
      await pipeline(stream, createWriteStream(part));
      await rename(part, file);
      return file;
    } catch {
      await rm(part, { force: true });
      return undefined;
    }
  }

  /** Forgets the pack that is open, and the file that was made of bytes that are now erased. */
  async forget(hash: string): Promise<void> {
    this.#opened = undefined;
    if (passing !== undefined) await rm(path.join(passing, hash), { force: true });
  }
}

/** Says that bytes are not there. */
function missing({ pack, erased }: Capture): string {
  if (erased) return `it was erased by ${erased.by}`;
  return pack === null ? "its file is missing" : `the pack ${pack} that holds it is missing`;
}

async function* unpacked(file: string, { form }: Capture): AsyncGenerator<Uint8Array> {
  const stored = createReadStream(file);
  if (form === "raw") return yield* stored;
  const inflating = createGunzip();
  stored.on("error", (error) => inflating.destroy(error));
  try {
    yield* stored.pipe(inflating);
  } finally {
    stored.destroy();
  }
}

async function* hashed(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, { hash, size }: Capture): AsyncGenerator<Uint8Array> {
  const hashing = createHash("sha256");
  let read = 0;
  for await (const piece of pieces) {
    hashing.update(piece);
    read += piece.length;
    if (read > size) break;
    yield piece;
  }
  if (read !== size || hashing.digest("hex") !== hash) throw new Error(`the stored bytes of capture ${hash} are not those that were captured`);
}
