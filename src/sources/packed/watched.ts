import { RecordError } from "../../record/problem.ts";

/** Bytes read from disk and unpacked together. */
export const CHUNK = 1 << 18;

/** The bytes of a file, unpacked, as they come from the disk. */
export interface Opened {
  bytes: AsyncIterable<Buffer>;
  /** Bytes of the file on disk that were read so far, packed as they are. */
  bytesRead(): number;
  /** The file, with the name within the archive where it is one: `indiv24.zip/itcont.txt`. Errors name it. */
  name: string;
}

/** What a file should be. */
export interface Wanted {
  /** Names in an archive that hold the data, lower case; the first that is there is read. */
  members: readonly string[];
  /** What should be in the file, in half a sentence for the one who gave another. */
  what: string;
  /** Most bytes unpacked: beyond, it is no such file. */
  atMost: number;
}

/** Unpacked bytes for each packed one beyond which an archive is a bomb: such texts pack 5 to 20 times. */
const RATIO = 200;

/** Below this size unpacked nothing is called a bomb. */
const SMALL = 16 << 20;

/** Passes bytes on as long as they are no bomb, and says in a sentence what is wrong with packed ones. */
export async function* watched(bytes: AsyncIterable<Buffer>, { file, wanted, packed }: { file: string; wanted: Wanted; packed(): number }): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const part of bytes) {
      size += part.length;
      refuseBomb(file, wanted, size, packed());
      yield part;
    }
  } catch (error) {
    const { code = "" } = error as { code?: string };
    if (code === "Z_BUF_ERROR") throw new RecordError(`${file} is cut short (its compressed data end too early); fetch it again, then run this again.`, { cause: error });
    if (code.startsWith("Z_")) throw new RecordError(`${file} is damaged (it cannot be unpacked); fetch it again, then run this again.`, { cause: error });
    throw error;
  }
}

/** Refuses what unpacks to more than any file of its kind. */
export function refuseBomb(file: string, { what, atMost }: Wanted, unpacked: number, packed: number): void {
  if (unpacked > atMost) throw new RecordError(`${file} unpacks to more than ${Math.round(atMost / 2 ** 30)} GB, which is no ${what}; fetch it from its publisher again.`);
  if (unpacked > SMALL && unpacked > packed * RATIO) throw new RecordError(`${file} unpacks to more than ${RATIO} times its size, which is no ${what} but made to fill a disk; fetch it from its publisher again.`);
}
