import { createHash } from "node:crypto";
import { WARCRecord, WARCSerializer, type WARCType } from "warcio";
import type { Exchange } from "../custody.ts";
import { headText, statusLine } from "./http.ts";

/** A record on its way into the pack. */
export interface Draft {
  type: WARCType;
  /** Address, or a `ni:` name (RFC 6920) for a document of which nobody knows the address. */
  url: string;
  /** An ISO instant in UTC. */
  date: string;
  /** Media type of the block. */
  content: string;
  block: Buffer;
  /** The part of the block behind the head of the message. */
  payload: Buffer;
  /** Further headers of the record. */
  more?: Record<string, string>;
}

/** `sha256:` and the digest in hex. */
export function sha256Label(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** Id of a record: follows from what it holds, so that the same record has the same id on every machine. */
export function recordId({ type, url, date, block }: Pick<Draft, "type" | "url" | "date" | "block">): string {
  const hash = createHash("sha256").update(`${type}\n${url}\n${date}\n${sha256Label(block)}`).digest("hex");
  const variant = ((Number.parseInt(hash[16]!, 16) & 3) | 8).toString(16);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** Name of a document of which nobody knows the address: its hash (RFC 6920). */
export function nameByHash(hash: string): string {
  return `ni:///sha-256;${Buffer.from(hash, "hex").toString("base64url")}`;
}

/** An answer as HTTP/1.1: the headers that came, made true of the unpacked bytes. */
export function answerBlock({ status, got }: Exchange, bytes: Uint8Array): Buffer {
  const headers: Array<readonly [string, string]> = [];
  for (const [name, value] of Object.entries(got)) {
    const stale = /^(content-encoding|transfer-encoding)$/i.test(name) || (/^content-length$/i.test(name) && value !== String(bytes.length));
    headers.push([stale ? `X-Archive-Orig-${name}` : name, value]);
  }
  if (!headers.some(([name]) => /^content-length$/i.test(name))) headers.push(["content-length", String(bytes.length)]);
  return Buffer.concat([Buffer.from(headText(statusLine(status), headers)), bytes]);
}

/** A question as HTTP/1.1, without what is secret and without its body, neither of which is kept. */
export function questionBlock({ method, sent }: Exchange, url: string): Buffer {
  const { host, pathname, search } = new URL(url);
  const headers = Object.entries(sent);
  return Buffer.from(headText(`${method} ${pathname}${search} HTTP/1.1`, headers.some(([name]) => /^host$/i.test(name)) ? headers : [["host", host], ...headers]));
}

/** A record as a gzip member of its own, packed so that no machine does it otherwise. */
export async function memberOf({ type, url, date, content, block, payload, more = {} }: Draft): Promise<{ id: string; bytes: Uint8Array }> {
  const id = recordId({ type, url, date, block });
  const digests = type === "warcinfo" ? {} : { "WARC-Block-Digest": sha256Label(block), "WARC-Payload-Digest": sha256Label(payload) };
  const warcHeaders = { "WARC-Record-ID": `<${id}>`, ...(url !== "" && { "WARC-Target-URI": url }), ...digests, ...more, "Content-Type": content };
  const record = WARCRecord.create({ type, date, warcVersion: "WARC/1.1", warcHeaders }, [block]);
  record.httpHeaders = null; // they stand in the block already
  return { id, bytes: await WARCSerializer.serialize(record, { gzip: true, preferPako: true }) };
}
