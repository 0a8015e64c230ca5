import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { sha256 } from "../record/assertion.ts";
import type { Broken } from "../record/chain.ts";
import type { Asked, BulkRow, Change, Standing, Store, Tallies } from "../store/store.ts";
import { chained, type Custody, CUSTODY, type CustodyHead, type CustodyLine } from "./custody.ts";
import { fileShelf, memoryShelf, type Shelf } from "./shelf.ts";

const deflate = promisify(gzip);
const inflate = promisify(gunzip);

/** Raw bytes of a pack: large enough to compress and flush once, small enough to open for one text. */
const PACK = 4 << 20;

/** Captured bytes: what they are and where they lie. */
export interface Capture {
  /** SHA-256 of the bytes. */
  hash: string;
  /** Media type, like `text/html`. */
  media: string;
  /** Bytes. */
  size: number;
  /** The pack that holds them, and from which byte; null when they lie in a file of their own. */
  pack: string | null;
  start: number;
}

export type { Custody } from "./custody.ts";

/** Bytes on their way in. */
export interface Found extends Custody {
  bytes: Uint8Array;
  media: string;
}

type CaptureData = Omit<Capture, "hash">;

/** Opens the captures of a record: in `<store>.captures` beside its file, or in memory with it. */
export function openCaptures(store: Store, directory = store.path === null ? undefined : `${store.path}.captures`): Captures {
  return new Captures(store, directory === undefined ? memoryShelf() : fileShelf(directory));
}

/**
 * Bytes by their SHA-256: kept once however often they are found, compressed,
 * and flushed to disk before any row refers to them.
 */
export class Captures {
  readonly #store: Store;
  readonly #shelf: Shelf;
  #opened: { pack: string; bytes: Uint8Array } | undefined;

  constructor(store: Store, shelf: Shelf) {
    this.#store = store;
    this.#shelf = shelf;
  }

  /** Keeps one document in a file of its own. `known` when the same bytes were there already. */
  async put(found: Found): Promise<{ hash: string; known: boolean }> {
    const hash = sha256(found.bytes);
    const known = await this.#store.row<CaptureData>("captures", hash);
    const rows: BulkRow<CaptureData>[] = [];
    if (!known || (await this.bytes(hash)) === undefined) {
      // New, or known but lost: bytes that come again are laid down again.
      this.#shelf.put(nameOf(hash), await deflate(found.bytes));
      rows.push(rowOf(found, hash, null, 0));
    }
    await this.#hold([{ found, hash }], rows);
    return { hash, known: known !== undefined };
  }

  /**
   * Keeps many documents, some megabytes of them in one compressed pack, on
   * disk before any row refers to them. Gives their hashes in the order given
   * and how many were new. What `also` decides is written in the same
   * transaction as the captures and their custody.
   */
  async putMany(all: Iterable<Found>, also?: { asked: Asked; decide(standing: Standing): Change }): Promise<{ hashes: string[]; added: number; known: number; tallies: Tallies }> {
    const items = Array.from(all, (found) => ({ found, hash: sha256(found.bytes) }));
    const known = await this.#present(items.map((item) => item.hash));
    const fresh = [...new Map(items.filter((item) => !known.has(item.hash)).map((item) => [item.hash, item])).values()];
    const rows: BulkRow<CaptureData>[] = [];
    for (const pack of packs(fresh)) {
      const bytes = Buffer.concat(pack.map((item) => item.found.bytes));
      const name = sha256(bytes);
      this.#shelf.put(packOf(name), await deflate(bytes, { level: 4 }));
      let start = 0;
      rows.push(...pack.map((item) => rowOf(item.found, item.hash, name, (start += item.found.bytes.length) - item.found.bytes.length)));
    }
    const tallies = await this.#hold(items, rows, also);
    return { hashes: items.map((item) => item.hash), added: fresh.length, known: items.length - fresh.length, tallies };
  }

  /** Keeps a file of any size, without holding it in memory; one that is packed already lies as it came. */
  async putFile(file: string, found: Omit<Found, "bytes">): Promise<{ hash: string; known: boolean }> {
    return this.put({ ...found, bytes: await readFile(file) }); // to be streamed
  }

  /** Keeps a stream of any size. */
  async putStream(stream: AsyncIterable<Uint8Array>, found: Omit<Found, "bytes">): Promise<{ hash: string; known: boolean; size: number }> {
    const parts: Uint8Array[] = [];
    for await (const part of stream) parts.push(part);
    const bytes = Buffer.concat(parts);
    return { ...(await this.put({ ...found, bytes })), size: bytes.length };
  }

  /** A file on disk that holds the captured bytes as they came; nothing when they are lost. */
  async fileOf(hash: string): Promise<string | undefined> {
    void hash;
    return undefined;
  }

  /** What is known of captured bytes. */
  async find(hash: string): Promise<Capture | undefined> {
    const row = await this.#store.row<CaptureData>("captures", hash);
    return row && { hash, ...row.data };
  }

  /** The bytes, checked against their hash; nothing when they are lost or changed. */
  async bytes(hash: string): Promise<Uint8Array | undefined> {
    const capture = await this.find(hash);
    const bytes = capture && (await this.#load(capture));
    return bytes instanceof Uint8Array && sha256(bytes) === hash ? bytes : undefined;
  }

  /** How the captures of a source (or all) came to us, by id. */
  async *custody(source?: string): AsyncGenerator<CustodyLine> {
    for await (const row of this.#store.rows<CustodyLine>("custody", source === undefined ? {} : { source })) yield row.data;
  }

  /** Reads every capture again and hashes it; what is missing or changed is named. */
  async check(): Promise<{ captures: number; broken: Broken[] }> {
    const all: Capture[] = [];
    for await (const row of this.#store.rows<CaptureData>("captures")) all.push({ hash: row.id, ...row.data });
    all.sort((a, b) => ((a.pack ?? "") < (b.pack ?? "") ? -1 : 1)); // so that each pack is opened once
    const broken: Broken[] = [];
    for (const capture of all) {
      const bytes = await this.#load(capture);
      const what = typeof bytes === "string" ? bytes : bytes.length !== capture.size || sha256(bytes) !== capture.hash ? "the stored bytes are not those that were captured" : undefined;
      if (what) broken.push({ where: `capture ${capture.hash}`, what });
    }
    return { captures: all.length, broken };
  }

  /** Those of the hashes whose file is still there. */
  async #present(hashes: string[]): Promise<Set<string>> {
    const rows = await this.#store.pick<CaptureData>("captures", hashes);
    const files = new Map<string, boolean>();
    const there = (file: string): boolean => {
      if (!files.has(file)) files.set(file, this.#shelf.has(file));
      return files.get(file) === true;
    };
    return new Set([...rows.values()].filter((row) => there(row.data.pack === null ? nameOf(row.id) : packOf(row.data.pack))).map((row) => row.id));
  }

  /** The bytes as they lie, or what is wrong with them. */
  async #load(capture: Capture): Promise<Uint8Array | string> {
    if (capture.pack !== null && this.#opened?.pack === capture.pack) return this.#opened.bytes.subarray(capture.start, capture.start + capture.size);
    const stored = this.#shelf.get(capture.pack === null ? nameOf(capture.hash) : packOf(capture.pack));
    if (!stored) return capture.pack === null ? "its file is missing" : `the pack ${capture.pack} that holds it is missing`;
    const bytes = await inflate(stored).catch(() => undefined);
    if (!bytes) return "its file is damaged: it cannot be unpacked";
    if (capture.pack === null) return bytes;
    this.#opened = { pack: capture.pack, bytes };
    return bytes.subarray(capture.start, capture.start + capture.size);
  }

  /** Writes down what was laid and how it came, each line bound to the one before; coming the same way again changes nothing. */
  async #hold(items: Array<{ found: Found; hash: string }>, captures: BulkRow<CaptureData>[], also?: { asked: Asked; decide(standing: Standing): Change }): Promise<Tallies> {
    const lines = items.map(({ found: { bytes: _, media: __, ...how }, hash }) => ({ id: sha256(JSON.stringify([hash, how.source, how.url])), line: { hash, ...how } }));
    if (lines.length === 0 && !also) return {};
    const asked: Asked = { meta: [...(also?.asked.meta ?? []), CUSTODY], rows: { ...also?.asked.rows, custody: lines.map(({ id }) => id) } };
    return this.#store.change(asked, (standing) => {
      const more = also?.decide(standing) ?? {};
      const fresh = new Map(lines.filter(({ id }) => !standing.row("custody", id)).map((each) => [each.id, each.line]));
      const { rows: custody, head } = chained(standing.meta<CustodyHead>(CUSTODY), fresh);
      return {
        ...more,
        rows: { ...more.rows, ...(captures.length > 0 && { captures }), ...(custody.length > 0 && { custody }) },
        ...(custody.length > 0 || more.meta ? { meta: { ...more.meta, ...(custody.length > 0 && { [CUSTODY]: head }) } } : {}),
      };
    });
  }
}

function rowOf(found: Found, hash: string, pack: string | null, start: number): BulkRow<CaptureData> {
  return { id: hash, source: found.source ?? "", date: found.at.slice(0, 10), data: { media: found.media, size: found.bytes.length, pack, start } };
}

function nameOf(hash: string): string {
  return `${hash.slice(0, 2)}/${hash.slice(2)}.gz`;
}

function packOf(name: string): string {
  return `packs/${name}.gz`;
}

function* packs<T extends { found: Found }>(items: T[]): Generator<T[]> {
  let pack: T[] = [];
  let size = 0;
  for (const item of items) {
    pack.push(item);
    size += item.found.bytes.length;
    if (size < PACK) continue;
    yield pack;
    [pack, size] = [[], 0];
  }
  if (pack.length > 0) yield pack;
}
