import { createHash } from "node:crypto";
import { crc32, gzipSync } from "node:zlib";

/** A record written by hand, as the standard has it, so that each byte of it can be made wrong. */
export function warcRecord(type: string, url: string, block: Uint8Array | string, headers: Record<string, string> = {}): Buffer {
  const bytes = Buffer.from(block);
  const all = { "WARC-Type": type, "WARC-Record-ID": `<urn:uuid:${type}-${url}>`, "WARC-Date": "2025-03-01T15:00:00Z", ...(url && { "WARC-Target-URI": url }), "Content-Type": type === "resource" ? "text/html" : `application/http; msgtype=${type}`, "Content-Length": String(bytes.length), ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

/** An answer of a web site as it went over the wire. */
export function answer(body: Uint8Array | string, headers: Record<string, string> = {}, status = "200 OK"): Buffer {
  const head = Object.entries({ "Content-Type": "text/html; charset=utf-8", ...headers }).map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head}\r\n`), Buffer.from(body)]);
}

/** Each record as a gzip member of its own. */
export function packed(...records: Buffer[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}

/** `sha256:` and the digest in hex. */
export function sha256Of(bytes: Uint8Array | string): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** A member of a zip file, written by hand. */
export interface Member {
  name: string;
  bytes: Buffer;
  /** Unix mode, type bits and all. */
  mode?: number;
  /** What the list says of the length. */
  says?: number;
  method?: number;
}

/** A zip file written by hand, so that it can say what no honest writer would. */
export function zipOf(members: readonly Member[]): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, mode = 0o100644, says = bytes.length, method = 0 } of members) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(method, 8);
    head.writeUInt32LE(crc32(bytes), 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt32LE(says, 22);
    head.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE((3 << 8) | 20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(crc32(bytes), 16);
    entry.writeUInt32LE(bytes.length, 20);
    entry.writeUInt32LE(says, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE((mode << 16) >>> 0, 38);
    entry.writeUInt32LE(at, 42);
    const local = Buffer.concat([head, Buffer.from(name), bytes]);
    parts.push(local);
    list.push(Buffer.concat([entry, Buffer.from(name)]));
    at += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

/** A WACZ around a WARC file, as `js-wacz` and others write it; `said` changes what its list says. */
export function wacz(warc: Buffer, said: { hash?: string; bytes?: number } = {}): Buffer {
  const list = JSON.stringify({ profile: "data-package", wacz_version: "1.1.1", resources: [{ name: "data.warc.gz", path: "archive/data.warc.gz", hash: sha256Of(warc), bytes: warc.length, ...said }] });
  return zipOf([{ name: "archive/data.warc.gz", bytes: warc }, { name: "datapackage.json", bytes: Buffer.from(list) }]);
}
