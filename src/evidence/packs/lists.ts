import { z } from "zod";
import { getSurt } from "warcio";
import type { CustodyHead } from "../custody.ts";

/** The WARC file of a pack. */
export const WARC = "archive/data.warc.gz";
/** The sums of the other members. */
export const SUMS = "prosequi/SHA256SUMS";

/** A line of the index: where in the WARC file a record lies. */
export interface Indexed {
  url: string;
  /** An ISO instant in UTC. */
  date: string;
  mime: string;
  /** Status of the answer; null for what is none. */
  status: number | null;
  /** Payload digest. */
  digest: string;
  /** Bytes of the gzip member, and where it begins. */
  length: number;
  offset: number;
}

/** The index as CDXJ: sorted by address (reversed host first) and time. */
export function cdxj(records: readonly Indexed[], filename: string): string {
  const lines = records.map(({ url, date, mime, status, digest, length, offset }) => {
    const rest = { url, mime, ...(status !== null && { status: String(status) }), digest, length: String(length), offset: String(offset), filename };
    return `${getSurt(url).replaceAll(" ", "%20")} ${date.replace(/\D/g, "").slice(0, 14)} ${JSON.stringify(rest)}\n`;
  });
  return lines.map((line) => Buffer.from(line)).sort(Buffer.compare).join("");
}

/** The list of pages that a player shows. */
export function pagesOf(pages: ReadonlyArray<{ id: string; url: string; ts: string; title: string }>): string {
  return [{ format: "json-pages-1.0", id: "pages", title: "All Pages" }, ...pages].map((line) => `${JSON.stringify(line)}\n`).join("");
}

/**
 * What the pack holds of a capture: `whole` its bytes; `redacted` its text without contact
 * data; `unread` nothing, as nobody could look for contact data in it; `long` nothing, as it
 * is over 100 MB; `erased` nothing, as it was erased; `lost` nothing, as the store lost it.
 */
export const CaptureState = z.enum(["whole", "redacted", "unread", "long", "erased", "lost"]);
export type CaptureState = z.infer<typeof CaptureState>;

/** A capture as the pack lists it. */
export const ListedCapture = z.strictObject({
  capture: z.string().regex(/^[\da-f]{64}$/),
  state: CaptureState,
  url: z.string().nullable(),
  at: z.string(),
  media: z.string().nullable(),
  size: z.int().nonnegative().nullable(),
  /** WARC-Record-ID, for `whole` and `redacted`. */
  record: z.string().optional(),
  /** SHA-256 of the normalised text of what the pack holds, where it can be read. */
  text: z.string().optional(),
  /** Who erased it, why and when. */
  erased: z.looseObject({ by: z.string(), reason: z.string(), at: z.string() }).optional(),
});
export type ListedCapture = z.infer<typeof ListedCapture>;

/** First line of the list of captures. */
export const CapturesHead = z.strictObject({ format: z.literal("prosequi-captures-1"), action: z.string(), many: z.array(z.string()), unpinned: z.int().nonnegative(), withheld: z.int().nonnegative() });
export type CapturesHead = z.infer<typeof CapturesHead>;

/** First line of the custody lines: where the chain of the whole record stood when the pack was written. */
export const CustodyTop = z.strictObject({ format: z.literal("prosequi-custody-1"), head: z.strictObject({ seq: z.int().nonnegative(), link: z.string() }), read: z.string() });

/** A custody line as the pack carries it; its link says whether a byte of it was changed. */
export const CustodyShape = z.looseObject({ hash: z.string(), seq: z.int().positive(), before: z.string(), link: z.string(), at: z.string(), url: z.string().nullable() });

/** Lines of JSON. */
export function jsonLines(lines: readonly unknown[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

/** First line of the custody lines. */
export function custodyTop(head: CustodyHead, read: string): z.infer<typeof CustodyTop> {
  return { format: "prosequi-custody-1", head: { seq: head.seq, link: head.link }, read };
}
