import type { Both } from "../../record/support.ts";
import { mediaOf } from "../decode.ts";
import type { Exchange } from "../custody.ts";
import { matches } from "./digests.ts";
import { dechunked, messageOf, statusOf, unpackedBody } from "./http.ts";
import { LONGEST, type WarcRecord } from "./warc.ts";

/** A document as a browser would have seen it, taken out of a record. */
export interface Document {
  bytes: Buffer;
  media: string;
  /** What was said over the network; nothing for files that were put in without asking a site. */
  exchange?: Omit<Exchange, "sent" | "method">;
}

/** A record that is passed over, or refused because something about it does not hold. */
export type NoDocument = { ignored: Both } | { refused: string };

/** Headers that are somebody's secret. */
const SECRET = /^(cookie|set-cookie|set-cookie2|authorization|proxy-authorization)$/;

/** Headers without those that are somebody's secret. */
export function shown(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !SECRET.test(name)));
}

/** Takes the document out of a `response` or `resource` record, its digests checked. */
export async function documentOf(record: WarcRecord): Promise<Document | NoDocument> {
  const { block: content } = record;
  if (content === null) return { ignored: { en: "longer than 100 MB", zh: "超过 100 MB" } };
  if (record.headers.has("warc-truncated")) return { ignored: { en: "the archive cut the document short", zh: "存档时文件被截断" } };
  if (record.headers.has("warc-segment-number")) return { ignored: { en: "only a segment of a document", zh: "只是文件的一段" } };
  const changed = digestOf(record, "warc-block-digest", [content]);
  if (changed) return { refused: changed };
  if (record.type === "resource") {
    const wrong = digestOf(record, "warc-payload-digest", [content]);
    if (wrong) return { refused: wrong };
    const media = record.headers.get("content-type");
    return content.length === 0 ? { ignored: EMPTY } : { bytes: content, media: mediaTold(media) ?? mediaOf(content, record.url) };
  }
  const message = messageOf(content);
  const status = message ? statusOf(message.first) : null;
  if (!message || status === null) return { refused: "it is no answer of a web site: it does not begin with a line like HTTP/1.1 200 OK" };
  const chunked = /\bchunked\b/i.test(message.headers["transfer-encoding"] ?? "");
  const whole = chunked ? dechunked(message.body) : message.body;
  const unpacked = await unpackedBody(whole, message.headers["content-encoding"] ?? "", LONGEST);
  const wrong = digestOf(record, "warc-payload-digest", [message.body, whole, ...(Buffer.isBuffer(unpacked) ? [unpacked] : [])]);
  if (wrong) return { refused: wrong };
  if (status === 206) return { ignored: { en: "only a part of a document (status 206)", zh: "只是文件的一部分（状态码 206）" } };
  if (!Buffer.isBuffer(unpacked)) return cannot(unpacked);
  if (unpacked.length === 0) return { ignored: EMPTY };
  return {
    bytes: unpacked,
    media: mediaTold(message.headers["content-type"]) ?? mediaOf(unpacked, record.url),
    exchange: { urls: [record.url], status, got: shown(message.headers), manifest: 0 },
  };
}

const EMPTY: Both = { en: "an answer without a body", zh: "没有内容的应答" };

function cannot({ cannot: why, encoding }: { cannot: "unknown" | "long" | "damaged"; encoding: string }): NoDocument {
  const name = encoding.slice(0, 40);
  if (why === "unknown") return { ignored: { en: `packed in a way that cannot be unpacked here (${name})`, zh: `压缩方式无法在此解开（${name}）` } };
  if (why === "long") return { refused: "it unpacks to more than 100 MB; it is too long for a document or a trap" };
  return { refused: `its body cannot be unpacked (${name}): it is damaged` };
}

function digestOf(record: WarcRecord, header: string, candidates: readonly Buffer[]): string | undefined {
  const said = record.headers.get(header);
  if (said === undefined) return undefined;
  const results = candidates.map((bytes) => matches(said, bytes));
  if (results.includes("same")) return undefined;
  if (results[0] === "unknown") return `its digest "${said.slice(0, 80)}" is of a kind that cannot be checked here`;
  return `its bytes do not have the digest that it gives (${said.slice(0, 100)}): they were changed or damaged`;
}

/** A media type as told, when it can be one. */
function mediaTold(told: string | undefined): string | undefined {
  return told !== undefined && told.length <= 200 && /^[\w.+-]+\/[\w.+-]+/.test(told) ? told : undefined;
}
