import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { RecordError } from "../../record/problem.ts";

/** Longest text, in UTF-16 units: a whole article, not a whole book on one line. */
export const longest = 1_000_000;

/** What stands at the beginning of a file: packed with gzip, a zip archive (xlsx), or neither. */
export async function firstBytes(file: string, shown: string): Promise<"gzip" | "zip" | "plain"> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
      const head = buffer.subarray(0, bytesRead).toString("latin1");
      return head.startsWith("\x1f\x8b") ? "gzip" : head === "PK\x03\x04" ? "zip" : "plain";
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unread(error, shown);
  }
}

/** The bytes of a file, unpacked where they are packed with gzip. */
export function bytesOf(file: string, packed: boolean): Readable {
  const bytes = createReadStream(file, { highWaterMark: 1 << 18 });
  // An error of either ends what is read, and its reader gets it.
  return packed ? pipeline(bytes, createGunzip({ chunkSize: 1 << 18 }), () => {}) : bytes;
}

/** The bytes of standard input, unpacked where they are packed with gzip: their beginning tells. */
export async function piped(): Promise<AsyncIterable<Uint8Array>> {
  const bytes = createReadStream("", { fd: 0, autoClose: false, highWaterMark: 1 << 18 })[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await bytes.next();
  async function* all(): AsyncGenerator<Buffer> {
    for (let next = first; !next.done; next = await bytes.next()) yield next.value;
  }
  const packed = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b;
  return packed ? pipeline(Readable.from(all()), createGunzip({ chunkSize: 1 << 18 }), () => {}) : all();
}

/** Text of a stream of bytes, piece by piece. Bytes that are no text of that encoding are an error, never a question mark. */
export async function* textOf(bytes: AsyncIterable<Uint8Array>, encoding: string, shown: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch (error) {
      throw new RecordError(`${shown}: is not ${encoding} text (near line ${line}); save it as UTF-8, or name its encoding, like --encoding gb18030.`, { cause: error });
    }
  };
  try {
    for await (const chunk of bytes) {
      const text = decode(chunk);
      yield text;
      for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) line += 1;
    }
    const rest = decode();
    if (rest !== "") yield rest;
  } catch (error) {
    throw unread(error, shown);
  }
}

/** The lines of a text, a batch for each piece, without their ends; `first` is the number of the batch's first line. A line longer than `limit` is an error. */
export async function* linesOf(pieces: AsyncIterable<string>, shown: string, limit = longest): AsyncGenerator<{ first: number; lines: string[] }> {
  let rest = "";
  let first = 1;
  for await (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop()!;
    if (rest.length > limit) throw tooLong(shown, first + lines.length, limit);
    if (lines.length > 0) yield { first, lines: lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line)) };
    first += lines.length;
  }
  if (rest !== "") yield { first, lines: [rest.endsWith("\r") ? rest.slice(0, -1) : rest] };
}

/** The error for a text beyond any that is read. */
export function tooLong(shown: string, line: number, limit = longest): RecordError {
  return new RecordError(`${shown}:${line}: is longer than ${limit.toLocaleString("en-US")} characters; put one text on each line.`);
}

/** What went wrong with a file, as a sentence; other errors pass. */
export function unread(error: unknown, shown: string): unknown {
  if (error instanceof RecordError || !(error instanceof Error)) return error;
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return new RecordError(`${shown} cannot be read (there is no such file); check the path.`, { cause: error });
  if (code === "EISDIR") return new RecordError(`${shown} is a folder; name a file in it.`, { cause: error });
  if (code === "EACCES") return new RecordError(`${shown} cannot be read (no permission); ask for it or copy the file.`, { cause: error });
  if (code.startsWith("Z_")) return new RecordError(`${shown}: the gzip data is damaged (${error.message}); fetch the file again.`, { cause: error });
  return error;
}
