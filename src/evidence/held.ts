import type { BulkRow } from "../store/store.ts";
import type { Custody } from "./custody.ts";
import type { Shelf } from "./shelf.ts";

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
  /** How a file of its own lies: compressed, or as it came because it is packed already. `gzip` where a row does not say. */
  form?: "gzip" | "raw";
  /** There when the bytes were erased: who, why and when; the hash stays. */
  erased?: Erased;
}

/** Who erased bytes, why, and when: shown in public, so it repeats nothing of what was erased. */
export interface Erased {
  by: string;
  reason: string;
  /** An ISO instant in UTC. */
  at: string;
  /** There when bytes that come again may be kept again. */
  lifted?: Omit<Erased, "lifted">;
}

/** A capture as its row says it. */
export type CaptureData = Omit<Capture, "hash">;

/** Bytes on their way in. */
export interface Found extends Custody {
  bytes: Uint8Array;
  media: string;
}

/** Where bytes lie, without what they are. */
export type Lies = Pick<Capture, "pack" | "start"> & { form?: "raw" };

/** The row of captured bytes. */
export function rowOf(found: Omit<Found, "bytes">, hash: string, size: number, lies: Lies): BulkRow<CaptureData> {
  return { id: hash, source: found.source ?? "", date: found.at.slice(0, 10), data: { media: found.media, size, ...lies } };
}

/** Name on the shelf of the file or pack in which bytes lie. */
export function nameOf({ hash, pack, form }: Pick<Capture, "hash" | "pack" | "form">): string {
  return pack === null ? `${hash.slice(0, 2)}/${hash.slice(2)}${form === "raw" ? "" : ".gz"}` : packName(pack);
}

/** Name on the shelf of a pack. */
export function packName(pack: string): string {
  return `packs/${pack}.gz`;
}

/** Names of the files of their own in which bytes may lie, whatever their row says. */
export function ownNames(shelf: Shelf, hash: string): string[] {
  return (["gzip", "raw"] as const).map((form) => nameOf({ hash, pack: null, form })).filter((name) => shelf.has(name));
}

/** True while bytes are erased and may not be kept again. */
export function barred(capture: Pick<Capture, "erased"> | undefined): boolean {
  return capture?.erased !== undefined && capture.erased.lifted === undefined;
}

/** Says that bytes which came again are not kept, and why. */
export function refusal(hash: string, erased: Erased): string {
  return `The bytes ${hash} were erased on ${erased.at.slice(0, 10)} by ${erased.by} (${erased.reason.replace(/\.$/, "")}) and are not kept again; lift the erasure first if they are to be.`;
}
