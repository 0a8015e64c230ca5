import { readFile } from "node:fs/promises";
import type { Broken } from "../record/chain.ts";
import { RecordError } from "../record/problem.ts";
import type { Both } from "../record/support.ts";
import type { Source } from "../record/statements/index.ts";
import type { Store } from "../store/store.ts";
import { plainAddress } from "./address.ts";
import { type Captures, openCaptures } from "./captures.ts";
import { isHtml, mediaOf } from "./decode.ts";
import { pinQuotes } from "./pins.ts";
import type { Pin } from "./quotes.ts";
import { readText } from "./text.ts";

/** What became of a saved document. */
export interface Captured {
  hash: string;
  media: string;
  /** Bytes. */
  size: number;
  /** The same bytes were there already. */
  known: boolean;
  /** The source it is a capture of; null when no source of the record has its address. */
  source: string | null;
  /** False for media whose text cannot be read: its quotes stay unpinned. */
  text: boolean;
  /** Why there is no text, where there is none. */
  why?: Both;
  /** Quotes of this source that are pinned to stored bytes. */
  pinned: number;
  /** Quotes of this source that do not stand there once. */
  broken: Broken[];
}

/** How a file was published and when it is captured. */
export interface CaptureOrder {
  /** Null when nobody knows the address; then the source must be named. */
  url: string | null;
  /** Id of the source; found by its address when not given. */
  sourceId?: string;
  /** An ISO instant in UTC. */
  now: string;
  /** Who saved it: a person's name, or program and version; written into the line of custody. */
  by?: string;
  /** Media type, where the bytes and the name of the file do not tell: like `text/html; charset=gb18030`. */
  media?: string;
  /** Charset of a text, where the document does not name it or names a wrong one. */
  charset?: string;
  captures?: Captures;
}

/** Makes a saved document evidence: keeps its bytes and pins the quotes that statements take from it. */
export async function captureFile(store: Store, file: string, order: CaptureOrder): Promise<Captured> {
  if (order.url === null && order.sourceId === undefined) throw new RecordError(`Say where ${file} was saved from with --url https://..., or name its source with --as.`);
  if (order.url !== null && (!URL.canParse(order.url) || !/^https?:$/.test(new URL(order.url).protocol))) throw new RecordError(`"${order.url}" is not a web address; give the address that ${file} was saved from, like --url https://www.sec.gov/...`);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new RecordError(`${file} cannot be read (${error.code === "ENOENT" ? "there is no such file" : error.message}); check the path of the saved document.`, { cause: error });
  });
  if (bytes.length === 0) throw new RecordError(`${file} is empty; save the document again, then capture it.`);
  const source = await sourceOf(store, order);
  const captures = order.captures ?? openCaptures(store);
  const media = mediaIn(order, bytes, file);
  const { hash, known, refused } = await captures.put({ bytes, media, url: order.url, at: order.now, how: "saved by hand", source, ...(order.by !== undefined && { by: order.by }) });
  if (refused !== undefined) throw new RecordError(refused);
  const results = source === null ? [] : await pinQuotes(store, captures, source);
  const read = await readText(bytes, media);
  return {
    hash, media, size: bytes.length, known, source,
    text: read.text !== undefined,
    ...(read.text === undefined && { why: read.why }),
    pinned: results.filter((result) => result.pin.state === "pinned").length,
    broken: results.flatMap(({ pin, quote, source, by }) => complain(pin, quote.exact, source, by)),
  };
}

/** Says why a quote does not hold, or nothing. */
export function complain(pin: Pin, words: string, source: string, by: string): Broken[] {
  if (pin.state === "pinned") return [];
  const where = `${by}, quoting ${source}`;
  const quoted = `"${[...words].length > 80 ? `${[...words].slice(0, 79).join("")}…` : words}"`;
  return [{ where, what: pin.state === "lost" ? `the words ${quoted} do not stand in what was captured` : `the words ${quoted} stand there ${pin.places} times; give the quote a prefix or suffix` }];
}

/** The media type that the person gave or the bytes tell, with the charset that the person gave. */
function mediaIn({ media, charset }: CaptureOrder, bytes: Uint8Array, file: string): string {
  if (media !== undefined && !/^[\w.+-]+\/[\w.+-]+(\s*;|$)/.test(media)) throw new RecordError(`"${media}" is not a media type; give one like text/html or application/pdf.`);
  const type = media ?? mediaOf(bytes, file);
  if (charset === undefined) return type;
  if (!/^text\//i.test(type) && !isHtml(type)) throw new RecordError(`${file} is ${type}, which has no charset; leave --charset out.`);
  return `${type.split(";")[0]!.trim()}; charset=${encodingOf(charset)}`;
}

/** The name under which a charset is read. */
function encodingOf(charset: string): string {
  try {
    return new TextDecoder(charset).encoding;
  } catch (error) {
    throw new RecordError(`"${charset}" is not a charset that can be read; give one like utf-8, gb18030 or windows-1252.`, { cause: error });
  }
}

async function sourceOf(store: Store, { url, sourceId }: CaptureOrder): Promise<string | null> {
  const standing = new Map<string, Source>();
  for (const a of await store.read()) {
    if (a.kind !== "source") continue;
    if (a.withdrawn === true || a.body === null) standing.delete(a.key);
    else standing.set(a.key, a.body as Source);
  }
  if (sourceId !== undefined) {
    if (!standing.has(sourceId)) throw new RecordError(`The record has no source "${sourceId}"; add casebook/sources/${sourceId}.yaml, or leave the id out to find the source by its address.`);
    return sourceId;
  }
  const matches = [...standing].filter(([, source]) => source.url !== null && url !== null && plainAddress(source.url) === plainAddress(url)).map(([id]) => id);
  if (matches.length > 1) throw new RecordError(`Several sources have the address ${url} (${matches.join(", ")}); say which one with --as.`);
  return matches[0] ?? null;
}
