import { createReadStream } from "node:fs";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { firstBytes, sizeOf } from "../records.ts";
import { CHUNK, type Opened, type Wanted, watched } from "./watched.ts";
import { openMember } from "./zip.ts";

/**
 * Opens a file that is plain, packed with gzip or the member of a zip archive
 * (its first bytes tell, not its name), in memory of a constant size. A packed
 * file is gone through once before the first byte is given, since a changed
 * byte shows in its checksum only, which stands at the end: no row of a damaged
 * file is ever taken for what somebody said. What is cut short, damaged,
 * encrypted or of another kind is a RecordError.
 */
export async function openPacked(file: string, wanted: Wanted): Promise<Opened> {
  const size = await sizeOf(file);
  const start = await firstBytes(file);
  const zipped = start.toString("latin1", 0, 2) === "PK";
  if (!zipped && (start[0] !== 0x1f || start[1] !== 0x8b)) return openPlain(file);
  const open = async (): Promise<Opened> => (zipped ? openMember(file, size, wanted) : openGzip(file, wanted));
  for await (const _ of (await open()).bytes);
  return open();
}

function openPlain(file: string): Opened {
  const read = createReadStream(file, { highWaterMark: CHUNK });
  return { bytes: read as AsyncIterable<Buffer>, bytesRead: () => read.bytesRead, name: file };
}

function openGzip(file: string, wanted: Wanted): Opened {
  const read = createReadStream(file, { highWaterMark: CHUNK });
  // Errors of either part end the last one, and whoever reads the bytes gets them.
  const bytes: Readable = pipeline(read, createGunzip({ chunkSize: CHUNK }), () => undefined);
  return { bytes: watched(bytes as AsyncIterable<Buffer>, { file, wanted, packed: () => read.bytesRead }), bytesRead: () => read.bytesRead, name: file };
}
