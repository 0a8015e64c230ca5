import { STATUS_CODES } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";

/** The head of an HTTP message and what follows it. */
export interface Message {
  /** `HTTP/1.1 200 OK`, `GET /page HTTP/1.1`. */
  first: string;
  /** Names in lower case; of one that stands several times, all values, joined with a comma. */
  headers: Record<string, string>;
  body: Buffer;
}

/** Longest head of a message, in bytes. */
const HEAD = 256 << 10;

/** Reads an HTTP message; nothing where the bytes are none. */
export function messageOf(block: Buffer): Message | undefined {
  const head = block.subarray(0, HEAD);
  const crlf = head.indexOf("\r\n\r\n");
  const lf = head.indexOf("\n\n");
  const [end, gap] = crlf >= 0 && (lf < 0 || crlf < lf) ? [crlf, 4] : [lf, 2];
  if (end < 0) return undefined;
  const [first = "", ...lines] = head.toString("utf8", 0, end).split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon <= 0) continue; // a line that browsers pass over too
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  }
  return { first, headers: Object.fromEntries(headers), body: block.subarray(end + gap) };
}

/** Status of an answer; null where the line is none of an answer. */
export function statusOf(first: string): number | null {
  const [, status] = /^HTTP\/\d(?:\.\d)? (\d{3})(?: |$)/.exec(first) ?? [];
  return status === undefined ? null : Number(status);
}

/** A message as text: line ends within values are blanks, so that no value becomes a header. */
export function headText(first: string, headers: Iterable<readonly [string, string]>): string {
  return [first, ...[...headers].map(([name, value]) => `${name}: ${value.replace(/[\r\n\0]+/g, " ")}`), "", ""].join("\r\n");
}

/** The first line of an answer. */
export function statusLine(status: number): string {
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`.trimEnd();
}

const unpackers: Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>> = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: (bytes, options) => ((bytes[0] ?? 0) % 16 === 8 && bytes.readUInt16BE(0) % 31 === 0 ? promisify(inflate) : promisify(inflateRaw))(bytes, options),
};

/** A body without its chunks; as it is where it is not cut into chunks (some archives join them and keep the header). */
export function dechunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.indexOf("\r\n", at);
    const [, digits] = /^([\da-f]{1,8})[ \t]*(?:;.*)?$/i.exec(body.toString("latin1", at, Math.min(end, at + 4096))) ?? [];
    if (end < 0 || digits === undefined) return body;
    const size = Number.parseInt(digits, 16);
    if (size === 0) return Buffer.concat(parts);
    const next = end + 2 + size;
    if (body.toString("latin1", next, next + 2) !== "\r\n") return body;
    parts.push(body.subarray(end + 2, next));
    at = next + 2;
  }
}

/** A body as a browser shows it, or a short reason why it cannot be. At most `most` bytes. */
export async function unpackedBody(body: Buffer, encodings: string, most: number): Promise<Buffer | { cannot: "unknown" | "long" | "damaged"; encoding: string }> {
  for (const encoding of encodings.toLowerCase().split(",").map((each) => each.trim()).reverse()) {
    if (encoding === "" || encoding === "identity" || body.length === 0) continue;
    const unpack = Object.hasOwn(unpackers, encoding) ? unpackers[encoding] : undefined;
    if (!unpack) return { cannot: "unknown", encoding };
    if (encoding.endsWith("gzip") && !(body[0] === 0x1f && body[1] === 0x8b)) continue; // the archive unpacked it and kept the header
    try {
      body = await unpack(body, { maxOutputLength: most });
    } catch (error) {
      return { cannot: (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "long" : "damaged", encoding };
    }
  }
  return body;
}
