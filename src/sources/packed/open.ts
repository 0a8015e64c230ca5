import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { sizeOf } from "../records.ts";
import { CHUNK, type Opened, type Wanted, watched } from "./watched.ts";
import { openMember } from "./zip.ts";

/**
 * Opens a file that is plain, packed with gzip or the member of a zip archive
 * (its first bytes tell, not its name), in memory of a constant size. What is
 * cut short, damaged, encrypted or of another kind ends with a RecordError,
 * also while the bytes are read.
 */
export async function openPacked(file: string, wanted: Wanted): Promise<Opened> {
  const size = await sizeOf(file);
  const start = await firstBytes(file);
  if (start.toString("latin1", 0, 2) === "PK") return openMember(file, size, wanted);
  const read = createReadStream(file, { highWaterMark: CHUNK });
  const packed = start[0] === 0x1f && start[1] === 0x8b;
  // Errors of any part end the last one, and whoever reads the bytes gets them.
  const bytes: Readable = packed ? pipeline(read, createGunzip({ chunkSize: CHUNK }), () => undefined) : read;
  return { bytes: packed ? watched(bytes, { file, wanted, packed: () => read.bytesRead }) : (bytes as AsyncIterable<Buffer>), bytesRead: () => read.bytesRead, name: file };
}

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
