import { pipeline } from "node:stream/promises";
import { crc32, createGunzip } from "node:zlib";
import { RecordError } from "../../record/problem.ts";

/** Packed bytes grow at most this much where they are more than a few megabytes; more is a trap, not a document. */
const GROWTH = 300;
const SMALL = 64 << 20;

/** Reads a stream of bytes in pieces of the reader's choosing, holding no more than one piece. */
export class Reader {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  /** Bytes read so far. */
  at = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The line up to its line feed, without CR LF; nothing at the end. A line longer than `most` bytes is given as null. */
  async line(most: number): Promise<Buffer | null | undefined> {
    const parts: Buffer[] = [];
    let size = 0;
    while (await this.#more()) {
      const end = this.#held.indexOf(10);
      const part = this.#take(end < 0 ? this.#held.length : end + 1);
      parts.push(part);
      size += part.length;
      if (size > most + 2) return null;
      if (end >= 0) break;
    }
    if (size === 0) return undefined;
    const line = Buffer.concat(parts);
    const length = line.at(-1) !== 10 ? line.length : line.at(-2) === 13 ? line.length - 2 : line.length - 1;
    return line.subarray(0, length);
  }

  /** So many bytes; fewer where the stream ends. */
  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of this.pass(count)) parts.push(part);
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  /** So many bytes in the pieces in which they come; fewer where the stream ends. */
  async *pass(count: number): AsyncGenerator<Buffer> {
    while (count > 0 && (await this.#more())) {
      const part = this.#take(Math.min(count, this.#held.length));
      count -= part.length;
      yield part;
    }
  }

  /** Lets go of what it reads. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }

  async #more(): Promise<boolean> {
    while (this.#held.length === 0) {
      const { done, value } = await this.#source.next();
      if (done) return false;
      this.#held = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
    return true;
  }

  #take(count: number): Buffer {
    const part = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    this.at += count;
    return part;
  }
}

/**
 * Unpacks gzip of one or many members. An error, in one sentence that names
 * `what`, where a member is cut short or damaged, where other bytes stand
 * behind or between members, and where it grows past all measure.
 */
export async function* gunzipped(source: AsyncIterable<Uint8Array>, what: string): AsyncGenerator<Uint8Array> {
  const unpack = createGunzip();
  let packed = 0;
  let failed: Error | undefined;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for await (const part of source) {
        packed += part.length;
        yield part;
      }
    } catch (error) {
      failed = error as Error;
      throw error;
    }
  };
  const feed = pipeline(counted, unpack).catch(() => undefined); // what failed is thrown where it is read
  let size = 0;
  try {
    for await (const part of unpack as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > SMALL && size > packed * GROWTH) throw new RecordError(`${what} unpacks to more than ${GROWTH} times its size; it is a trap and not an archive, so nothing more is read of it.`);
      yield part;
    }
  } catch (error) {
    if (failed) throw failed;
    if (error instanceof RecordError) throw error;
    const why = (error as NodeJS.ErrnoException).code === "Z_BUF_ERROR" ? "is cut short: its last gzip member has no end" : `is damaged: the gzip member near byte ${unpack.bytesWritten} cannot be unpacked`;
    throw new RecordError(`${what} ${why}; get the file again from where it came.`, { cause: error });
  } finally {
    unpack.destroy();
    await feed;
  }
  if (unpack.bytesWritten !== packed) throw new RecordError(`${what} holds bytes that belong to no gzip member (from byte ${unpack.bytesWritten} of ${packed}); get the file again from where it came.`);
}

/** Gzip without packing (RFC 1951 stored blocks): the same bytes on every machine, whatever its zlib. */
export function storedGzip(bytes: Uint8Array): Buffer {
  const parts: Uint8Array[] = [Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])];
  for (let at = 0; at === 0 || at < bytes.length; at += 0xffff) {
    const block = bytes.subarray(at, at + 0xffff);
    const head = Buffer.alloc(5);
    head.writeUInt8(at + 0xffff >= bytes.length ? 1 : 0, 0);
    head.writeUInt16LE(block.length, 1);
    head.writeUInt16LE(block.length ^ 0xffff, 3);
    parts.push(head, block);
  }
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(bytes), 0);
  tail.writeUInt32LE(bytes.length % 2 ** 32, 4);
  return Buffer.concat([...parts, tail]);
}
