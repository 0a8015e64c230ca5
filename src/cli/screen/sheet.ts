import { readFile, stat } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import { RecordError } from "../../record/problem.ts";

/** A workbook that is read whole may be this large on disk, and this large unpacked, in bytes. */
const largest = 20 * 1024 * 1024;
const unpacked = 200 * 1024 * 1024;
/** And hold this many files. */
const most = 1_000;

/**
 * The rows of a workbook's first sheet, as texts; the first row is the head.
 * The reader unpacks in memory, so the archive is unpacked once before it, part
 * by part with a limit: what it says of its own size is not believed.
 */
export async function rowsOfSheet(file: string, shown: string): Promise<string[][]> {
  const { size } = await stat(file);
  if (size > largest) throw new RecordError(`${shown} is larger than 20 MB; save the sheet as csv and screen that.`);
  const bytes = await readFile(file);
  checkArchive(bytes, shown);
  const { readSheet } = await import("read-excel-file/node");
  try {
    const rows = await readSheet(bytes, { trim: false, parseNumber: (text) => text as unknown as number });
    return rows.map((row) => row.map((cell) => (cell === null ? "" : cell instanceof Date ? cell.toISOString() : String(cell))));
  } catch (error) {
    throw new RecordError(`${shown} is no workbook that can be read (${error instanceof Error ? error.message : String(error)}); save the sheet as csv and screen that.`, { cause: error });
  }
}

/** Walks the central directory of a zip archive (APPNOTE 6.3.10, 4.3.12) and unpacks each part within what is left of the limit. */
function checkArchive(bytes: Buffer, shown: string): void {
  const damaged = (): RecordError => new RecordError(`${shown} is a damaged workbook; open it, save it again, or save the sheet as csv.`);
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0 || end + 22 > bytes.length) throw damaged();
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let left = unpacked;
  if (count > most) throw new RecordError(`${shown} holds ${count} parts; a workbook has fewer than ${most}. Save the sheet as csv.`);
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw damaged();
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const head = bytes.readUInt32LE(at + 42);
    if (head + 30 > bytes.length || bytes.readUInt32LE(head) !== 0x04034b50) throw damaged();
    const from = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    if (from + packed > bytes.length || (method !== 0 && method !== 8)) throw damaged();
    try {
      left -= method === 0 ? packed : inflateRawSync(bytes.subarray(from, from + packed), { maxOutputLength: Math.max(1, left) }).length;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw new RecordError(`${shown} unpacks to more than 200 MB; save the sheet as csv and screen that.`, { cause: error });
      throw damaged();
    }
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}
