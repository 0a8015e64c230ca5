import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { type Shelf, unwritten } from "./shelf.ts";

/** Bytes of a stream, written to disk under no name yet. */
export interface Laid {
  hash: string;
  size: number;
  form: "gzip" | "raw";
  /** Path of the file that holds them. */
  part: string;
}

/**
 * Writes a stream to a file of its own while hashing it: memory does not grow
 * with its size. Bytes that are packed already (zip, gzip, pictures and the
 * like) lie as they came, all others compressed. An error of the stream itself
 * is thrown as it is, one of the disk as a sentence; neither leaves a file.
 */
export async function lay(shelf: Shelf, stream: AsyncIterable<Uint8Array>): Promise<Laid> {
  const pieces = stream[Symbol.asyncIterator]();
  let opening = Buffer.alloc(0);
  let ended = false;
  while (!ended && opening.length < 16) {
    const { done, value } = await pieces.next();
    if (done) ended = true;
    else opening = Buffer.concat([opening, value]);
  }
  const hashing = createHash("sha256");
  let size = 0;
  let broke: unknown;
  async function* counted(): AsyncGenerator<Uint8Array> {
    try {
      for (let piece: Uint8Array = opening; ; ) {
        hashing.update(piece);
        size += piece.length;
        if (piece.length > 0) yield piece;
        const { done, value } = ended ? { done: true as const, value: undefined } : await pieces.next();
        if (done) return;
        piece = value;
      }
    } catch (error) {
      broke = error;
      throw error;
    } finally {
      await pieces.return?.();
    }
  }
  const form = isPacked(opening) ? "raw" : "gzip";
  const part = shelf.part();
  try {
    const sink = createWriteStream(part, { mode: 0o644 });
    if (form === "raw") await pipeline(Readable.from(counted()), sink);
    else await pipeline(Readable.from(counted()), createGzip(), sink);
  } catch (error) {
    await rm(part, { force: true });
    throw broke ?? unwritten(error, path.dirname(part));
  }
  return { hash: hashing.digest("hex"), size, form, part };
}

const packedOpenings = ["504b0304", "504b0506", "1f8b", "fd377a585a00", "28b52ffd", "425a68", "377abcaf271c", "ffd8ff", "89504e470d0a1a0a", "474946383761", "474946383961", "774f4632", "4f676753"];

/** True for bytes that compressing would not make smaller: zip, gzip, xz, zstd, bzip2, 7z, JPEG, PNG, GIF, WebP, WOFF2, Ogg, MP4. */
export function isPacked(bytes: Uint8Array): boolean {
  const opening = Buffer.from(bytes.subarray(0, 16)).toString("hex");
  return packedOpenings.some((each) => opening.startsWith(each)) || (opening.startsWith("52494646") && opening.startsWith("57454250", 16)) || opening.startsWith("66747970", 8);
}
