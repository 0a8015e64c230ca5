import { RecordError } from "../../record/problem.ts";
import { gunzipped, Reader } from "./bytes.ts";

/** Longest block that is taken into memory, in bytes: 100 MB. */
export const LONGEST = 100 * 1024 * 1024;
const LINE = 16 << 10;
const HEADERS = 64 << 10;

/** A record of a WARC file (ISO 28500, versions 0.17 to 1.1). */
export interface WarcRecord {
  /** Place in the file, from 1. */
  n: number;
  /** Header names in lower case; of one that stands several times, all values, joined with a comma. */
  headers: ReadonlyMap<string, string>;
  type: string;
  id: string;
  /** The address it is about, without the brackets some programs put around it; empty where there is none. */
  url: string;
  /** WARC-Date as written. */
  date: string;
  /** What the record holds; null when it is longer than 100 MB and was passed over. */
  block: Buffer | null;
}

/** Names a record for people. */
export function nameOf({ n, url }: Pick<WarcRecord, "n" | "url">): string {
  return `record ${n}${url === "" ? "" : ` (${url.length > 200 ? `${url.slice(0, 199)}…` : url})`}`;
}

/**
 * Reads the records of a WARC file, packed with gzip or not, one at a time.
 * Strict: where a header is absurd, a length does not fit the block or the file
 * is cut short, it ends with a RecordError of one sentence that names the record.
 */
export async function* warcRecords(bytes: AsyncIterable<Uint8Array>, what: string, longest = LONGEST): AsyncGenerator<WarcRecord> {
  const reader = new Reader(await unpacked(bytes, what));
  try {
    for (let n = 1; ; n += 1) {
      const record = await next(reader, n, what, longest);
      if (!record && n === 1) throw new RecordError(`${what} holds no record; get the file again from where it came.`);
      if (!record) return;
      yield record;
    }
  } finally {
    await reader.close();
  }
}

/** The bytes as they are, or unpacked where they begin like gzip. */
async function unpacked(bytes: AsyncIterable<Uint8Array>, what: string): Promise<AsyncIterable<Uint8Array>> {
  const reader = new Reader(bytes);
  const opening = await reader.take(2);
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    try {
      if (opening.length > 0) yield opening;
      yield* reader.pass(Number.MAX_SAFE_INTEGER);
    } finally {
      await reader.close();
    }
  };
  return opening[0] === 0x1f && opening[1] === 0x8b ? gunzipped(whole(), what) : whole();
}

async function next(reader: Reader, n: number, what: string, longest: number): Promise<WarcRecord | undefined> {
  const version = await reader.line(64);
  if (version === undefined) return undefined;
  if (version === null || !/^WARC\/(0\.1[78]|1\.[01])$/.test(version.toString("latin1"))) {
    if (n === 1) throw new RecordError(`${what} is not a WARC file: it does not begin with WARC/1.0 or WARC/1.1; give a .warc, .warc.gz or .wacz file.`);
    throw new RecordError(`${what}: no record begins where record ${n} should; the length that the record before it gives for itself is wrong, so nothing from there on is read.`);
  }
  const headers = await headersOf(reader, `${what}, record ${n}`);
  const given = headers.get("warc-target-uri") ?? "";
  const record = { n, headers, type: (headers.get("warc-type") ?? "").toLowerCase(), id: headers.get("warc-record-id") ?? "", url: given.replace(/^<(.*)>$/, "$1"), date: headers.get("warc-date") ?? "" };
  const where = `${what}, ${nameOf(record)}`;
  const length = headers.get("content-length") ?? "";
  if (!/^\d{1,15}$/.test(length)) throw new RecordError(`${where}: "${length.slice(0, 40)}" is no length of a block; the file is damaged, so nothing from there on is read.`);
  const block = await blockOf(reader, Number(length), longest, where);
  const end = await reader.take(4);
  if (end.toString("latin1") !== "\r\n\r\n") throw new RecordError(`${where}: its block is not ${length} bytes long as its header says; the file is damaged, so nothing from there on is read.`);
  return { ...record, block };
}

async function blockOf(reader: Reader, length: number, longest: number, where: string): Promise<Buffer | null> {
  const from = reader.at;
  const parts: Buffer[] = [];
  for await (const part of reader.pass(length)) if (length <= longest) parts.push(part);
  if (reader.at - from < length) throw new RecordError(`${where}: the file ends after ${reader.at - from} of the ${length} bytes that its header says; get the file again from where it came.`);
  return length > longest ? null : Buffer.concat(parts);
}

async function headersOf(reader: Reader, where: string): Promise<Map<string, string>> {
  const headers = new Map<string, string>();
  let size = 0;
  let last = "";
  for (;;) {
    const line = await reader.line(LINE);
    if (line === undefined) throw new RecordError(`${where}: the file ends within the header; get the file again from where it came.`);
    size += line?.length ?? HEADERS;
    if (line === null || size > HEADERS) throw new RecordError(`${where}: its header is longer than any honest one (over ${HEADERS >> 10} KB); the file is damaged or a trap, so nothing from there on is read.`);
    if (line.length === 0) return headers;
    const text = line.toString("utf8");
    const colon = text.indexOf(":");
    if (/^[ \t]/.test(text) && last !== "") headers.set(last, `${headers.get(last)} ${text.trim()}`);
    else if (colon > 0) {
      last = text.slice(0, colon).trim().toLowerCase();
      const before = headers.get(last);
      if (before !== undefined && last === "content-length") throw new RecordError(`${where}: it gives its length twice; the file is damaged or a trap, so nothing from there on is read.`);
      headers.set(last, before === undefined ? text.slice(colon + 1).trim() : `${before}, ${text.slice(colon + 1).trim()}`);
    } else throw new RecordError(`${where}: "${text.slice(0, 40)}" is no line of a header; the file is damaged, so nothing from there on is read.`);
  }
}
