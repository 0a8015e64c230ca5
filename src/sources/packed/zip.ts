import { createReadStream } from "node:fs";
import { pipeline, type Readable } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { type Entry, openPromise } from "yauzl";
import { RecordError } from "../../record/problem.ts";
import { CHUNK, type Opened, refuseBomb, type Wanted, watched } from "./watched.ts";

/** Names listed when the wanted one is not there, and most names an archive may have. */
const SHOWN = 8;
const MOST = 10_000;

/**
 * Opens the wanted member of a zip archive (also one of more than 4 GB) as a
 * stream; its length and checksum are compared with the archive's own when it
 * ends, so that a changed byte is never taken for data.
 */
export async function openMember(file: string, size: number, wanted: Wanted): Promise<Opened> {
  const { entry, from } = await find(file, wanted);
  const name = `${file}/${entry.fileName}`;
  if (entry.isEncrypted()) throw new RecordError(`${name} is encrypted, and nothing it should hold is secret; fetch it from its publisher again.`);
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw new RecordError(`${name} is packed in a way that cannot be read here (method ${entry.compressionMethod}); unpack it and give the text file instead.`);
  if (from + entry.compressedSize > size) throw new RecordError(`${file} is cut short (${entry.fileName} should reach beyond its end); fetch it again, then run this again.`);
  refuseBomb(name, wanted, entry.uncompressedSize, entry.compressedSize);
  if (entry.uncompressedSize === 0 || entry.compressedSize === 0) throw new RecordError(`${name} is empty; fetch it again, then run this again.`);
  const read = createReadStream(file, { start: from, end: from + entry.compressedSize - 1, highWaterMark: CHUNK });
  // Errors of either part end the last one, and whoever reads the bytes gets them.
  const bytes: Readable = entry.compressionMethod === 0 ? read : pipeline(read, createInflateRaw({ chunkSize: CHUNK }), () => undefined);
  return {
    name,
    // In the measure of the whole file, whose other members are not read.
    bytesRead: () => Math.floor((read.bytesRead / entry.compressedSize) * size),
    bytes: checked(watched(bytes as AsyncIterable<Buffer>, { file: name, wanted, packed: () => read.bytesRead }), name, entry),
  };
}

async function* checked(bytes: AsyncIterable<Buffer>, name: string, entry: Entry): AsyncGenerator<Buffer> {
  let sum = 0;
  let size = 0;
  for await (const part of bytes) {
    sum = crc32(part, sum);
    size += part.length;
    if (size > entry.uncompressedSize) break;
    yield part;
  }
  if (size !== entry.uncompressedSize) throw new RecordError(`${name} is damaged (it is not as long as its archive says); fetch it again, then run this again.`);
  if (sum !== entry.crc32) throw new RecordError(`${name} is damaged (its bytes do not match their checksum); fetch it again, then run this again.`);
}

/** The member and where its bytes begin. */
async function find(file: string, { members, what }: Wanted): Promise<{ entry: Entry; from: number }> {
  const there = new Map<string, Entry>();
  try {
    const zip = await openPromise(file, { autoClose: false });
    try {
      for await (const entry of zip.eachEntry()) {
        there.set(entry.fileName.toLowerCase(), entry);
        if (there.size > MOST) throw new RecordError(`${file} holds more than ${MOST.toLocaleString("en-US")} files, so it is no ${what}; fetch it from its publisher again.`);
      }
      const entry = members.map((name) => there.get(name)).find((each) => each !== undefined);
      if (!entry) throw new RecordError(`${file} holds no ${members.join(" or ")} (it has ${listed([...there.values()])}); give ${what}.`);
      return { entry, from: (await zip.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart };
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof RecordError || (error as { code?: string }).code !== undefined) throw error;
    const cut = /end of central directory/i.test((error as Error).message);
    throw new RecordError(`${file} is ${cut ? "cut short (the list of its contents, which ends a zip archive, is missing)" : "damaged (the list of its contents cannot be read)"}; fetch it again, then run this again.`, { cause: error });
  }
}

function listed(entries: readonly Entry[]): string {
  const names = entries.slice(0, SHOWN).map(({ fileName }) => (fileName.length > 40 ? `${fileName.slice(0, 39)}…` : fileName));
  return names.length === 0 ? "nothing" : `${names.join(", ")}${entries.length > SHOWN ? ` and ${entries.length - SHOWN} more` : ""}`;
}
