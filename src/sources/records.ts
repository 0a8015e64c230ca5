import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { parse } from "csv-parse";
import { RecordError } from "../record/problem.ts";
import type { Reading, SourceOfRows } from "./shape.ts";
import { checkHeader, LARGEST } from "./trouble.ts";

/** The size of a file in bytes; a directory, an empty file or none is an error. */
export async function sizeOf(file: string): Promise<number> {
  const found = await stat(file);
  if (found.isDirectory()) throw Object.assign(new Error("directory"), { code: "EISDIR" });
  if (!found.isFile()) throw new RecordError(`${file} is not a regular file; save what it gives to a file first.`);
  if (found.size === 0) throw new RecordError(`${file} is empty; fetch it again, then run this again.`);
  return found.size;
}

/** Opens a csv file, packed with gzip or not (its first bytes tell, not its name), as a stream of rows. */
export async function openRows(file: string, source: SourceOfRows): Promise<Reading<Record<string, string>>> {
  const start = await firstBytes(file);
  if (start.toString("latin1").startsWith("PK\x03\x04")) throw new RecordError(`${file} is a zip archive; unpack it and name the csv file in it.`);
  const bytes = createReadStream(file, { highWaterMark: 1 << 18 });
  const rows = parse({
    bom: true,
    skip_empty_lines: true,
    max_record_size: LARGEST,
    columns: (header: string[]) => {
      checkHeader(file, header, source);
      return header;
    },
  });
  // Errors of any part end the rows, and the reader of the rows gets them.
  const done = (): void => {};
  if (start[0] === 0x1f && start[1] === 0x8b) pipeline(bytes, createGunzip({ chunkSize: 1 << 18 }), rows, done);
  else pipeline(bytes, rows, done);
  return { rows, bytesRead: () => bytes.bytesRead };
}

/** The first four bytes of a file, which tell how it is packed; fewer where it has fewer. */
export async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
