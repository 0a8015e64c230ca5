import type { Readable } from "node:stream";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { RecordError } from "../../record/problem.ts";

/** More members than any honest archive has. */
const MEMBERS = 10_000;
const GROWTH = 300;
const SMALL = 64 << 20;

/** A zip file whose list of members was read and found sound. */
export interface Members {
  /** In the order of its list. */
  entries: ReadonlyMap<string, Entry>;
  /** The bytes of a member, or some of them where it is stored. */
  open(name: string, range?: { start: number; end: number }): Promise<Readable>;
  close(): void;
}

/**
 * Opens a zip file and reads its list, unpacking nothing. Refused in one
 * sentence: names that lead out of the archive, links, members that are
 * encrypted, come twice, overlap or grow past all measure.
 */
export async function openZip(file: string): Promise<Members> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true });
    const entries = new Map<string, Entry>();
    let packed = 0;
    if (zip.entryCount > MEMBERS) throw new RecordError(`${file} lists ${zip.entryCount} members, more than any web archive; it is a trap and not an archive, so nothing of it is read.`);
    for await (const entry of zip.eachEntry()) {
      const wrong = wrongWith(entry, entries);
      if (wrong) throw new RecordError(`${file}: its member "${entry.fileName.slice(0, 100)}" ${wrong}; nothing of it is read.`);
      entries.set(entry.fileName, entry);
      packed += entry.compressedSize;
    }
    if (packed > zip.fileSize) throw new RecordError(`${file}: its members lie on top of each other; it is a trap and not an archive, so nothing of it is read.`);
    return { entries, open: (name, range) => openMember(zip!, file, entries, name, range), close: () => zip!.close() };
  } catch (error) {
    zip?.close();
    if (error instanceof RecordError) throw error;
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new RecordError(`${file} cannot be read (there is no such file); check its path.`, { cause: error });
    throw new RecordError(`${file} is not a sound zip file (${(error as Error).message}); get it again from where it came.`, { cause: error });
  }
}

async function openMember(zip: ZipFile, file: string, entries: ReadonlyMap<string, Entry>, name: string, range?: { start: number; end: number }): Promise<Readable> {
  const entry = entries.get(name);
  if (!entry) throw new RecordError(`${file} has no member ${name}; get it again from where it came.`);
  try {
    return await zip.openReadStreamPromise(entry, range);
  } catch (error) {
    throw new RecordError(`${file}: its member ${name} cannot be read (${(error as Error).message}); get it again from where it came.`, { cause: error });
  }
}

function wrongWith(entry: Entry, before: ReadonlyMap<string, Entry>): string | undefined {
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (before.has(entry.fileName)) return "stands in the list twice";
  if (kind === 0o120000) return "is a link to another file and not a file";
  if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000) return "is a device and not a file";
  if (entry.isEncrypted()) return "is encrypted";
  if (!entry.canDecodeFileData()) return "is packed in a way that zip files of web archives are not";
  if (entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * GROWTH) return `unpacks to more than ${GROWTH} times its size and is a trap`;
  return undefined;
}

/** All of a member that may be long at most `most` bytes. */
export async function memberBytes(members: Members, file: string, name: string, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of guarded(await members.open(name), file, name)) {
    size += part.length;
    if (size > most) throw new RecordError(`${file}: its member ${name} is longer than ${most} bytes, which is more than it may be; nothing of it is read.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The bytes of a member; what fails while reading becomes one sentence. */
export async function* guarded(stream: Readable, file: string, name: string): AsyncGenerator<Buffer> {
  try {
    yield* stream as AsyncIterable<Buffer>;
  } catch (error) {
    throw new RecordError(`${file}: its member ${name} cannot be read (${(error as Error).message}); get it again from where it came.`, { cause: error });
  } finally {
    stream.destroy();
  }
}
