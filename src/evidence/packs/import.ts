import type { Broken } from "../../record/chain.ts";
import type { Both } from "../../record/support.ts";
import type { Store } from "../../store/store.ts";
import { complain } from "../capture.ts";
import type { Captures } from "../captures.ts";
import { pinQuotes } from "../pins.ts";
import { sourcesByAddress } from "./addresses.ts";
import { type Warc, warcsOf } from "./archive.ts";
import { Batch } from "./batch.ts";
import { Count } from "./count.ts";
import { documentOf } from "./document.ts";
import { nameOf, warcRecords, type WarcRecord } from "./warc.ts";

/** Who takes an archive in, and when. */
export interface ImportOrder {
  /** A person's name, or program and version. */
  by: string;
  /** An ISO instant in UTC. */
  now: string;
  /** Aborted when the person asks to stop: what is stored stays. */
  signal?: AbortSignal;
  /** Told after each stored batch. */
  progress?(records: number): void;
}

/** What became of an archive's records: `captured + known + ignored + refused = records`. */
export interface Imported {
  records: number;
  /** Documents that are new to the record. */
  captured: number;
  /** Documents of which the same bytes were there already, or came before in this archive. */
  known: number;
  /** Records that hold no document, by reason. */
  ignored: ReadonlyArray<{ reason: Both; count: number }>;
  /** Records of which something does not hold: nothing of them was taken. */
  refused: number;
  /** Quotes that are pinned in the documents of their sources. */
  pinned: number;
  /** The refused records, sources that cannot be told apart, and quotes that do not stand in what was captured. */
  broken: readonly Broken[];
}

/**
 * Takes the documents of a web archive (.warc, .warc.gz, .wacz) into the record:
 * bytes as a browser would have seen them, captured when the archive says, and
 * the quotes pinned of sources whose address one of them has. Reads as a
 * stream: memory holds one batch, whatever the size. A record whose digest does
 * not hold is refused and named. Where the file itself is damaged, it ends
 * with a RecordError; what stood before the damage is kept, and taking the
 * mended file in again goes on from there.
 */
export async function importArchive(store: Store, captures: Captures, file: string, order: ImportOrder): Promise<Imported> {
  const count = new Count();
  const batch = new Batch(captures, order, await sourcesByAddress(store), count);
  for await (const warc of warcsOf(file)) await takeIn(warc, batch, count, order);
  const touched = [...batch.sources].sort();
  let pinned = 0;
  const broken = count.broken;
  for (const source of touched) {
    for (const { pin, quote, by } of await pinQuotes(store, captures, source)) {
      if (pin.state === "pinned") pinned += 1;
      broken.push(...complain(pin, quote.exact, source, by));
    }
  }
  return { records: count.records, captured: count.captured, known: count.known, ignored: [...count.ignored.values()], refused: count.refused, pinned, broken };
}

async function takeIn(warc: Warc, batch: Batch, count: Count, { now, signal, progress }: ImportOrder): Promise<void> {
  batch.begin(warc.name);
  try {
    for await (const record of warcRecords(warc.bytes, warc.what)) {
      signal?.throwIfAborted();
      count.records += 1;
      const where = `${warc.what}, ${nameOf(record)}`;
      if (record.type === "request") {
        batch.request(record);
        count.ignore(REQUEST);
        continue;
      }
      if (await batch.full()) progress?.(count.records);
      const found = wrongWith(record, now) ?? (record.type === "revisit" ? ((await batch.revisit(record)) ? null : { ignored: NO_ORIGINAL }) : await documentOf(record));
      if (found === null) continue; // the same document again
      if ("ignored" in found) count.ignore(found.ignored);
      else if ("refused" in found) count.refuse(where, found.refused);
      else batch.add(record, found, where);
    }
  } finally {
    await batch.flush(); // what stood before a damage is kept
  }
  progress?.(count.records);
}

const REQUEST: Both = { en: "the question that an answer belongs to", zh: "请求本身（随应答一并记录）" };
const NO_ORIGINAL: Both = { en: "says that a page was unchanged, but the page is not in this archive", zh: "只说页面未变，而原页面不在此存档中" };
const KINDS: Record<string, Both> = {
  warcinfo: { en: "notes about the archive itself", zh: "关于存档本身的说明" },
  metadata: { en: "notes about a page", zh: "关于页面的说明" },
  conversion: { en: "a text made from another document, not the document", zh: "由其他文件转换而成的文本，不是原件" },
  continuation: { en: "only a segment of a document", zh: "只是文件的一段" },
};

/** Why a record is not looked into, or nothing. */
function wrongWith(record: WarcRecord, now: string): { ignored: Both } | { refused: string } | undefined {
  if (!/^(response|resource|revisit)$/.test(record.type)) {
    return { ignored: (Object.hasOwn(KINDS, record.type) ? KINDS[record.type] : undefined) ?? { en: "a kind of record that WARC 1.1 does not know", zh: "WARC 1.1 中没有的记录类型" } };
  }
  if (!/^https?:\/\//i.test(record.url)) return { ignored: { en: "not of a web address (DNS answers, pictures of pages, notes of the crawler)", zh: "不是网址（DNS 应答、页面截图、抓取程序的说明）" } };
  if (record.url.length > 4096 || !URL.canParse(record.url)) return { refused: "its address is none that a browser could open" };
  const at = Date.parse(record.date);
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(record.date) || Number.isNaN(at)) return { refused: `"${record.date.slice(0, 40)}" is no instant in UTC at which it could have been captured` };
  if (at > Date.parse(now) + 86_400_000) return { refused: `it says that it was captured on ${record.date}, which is still to come` };
  if (at < Date.UTC(1991, 7, 6)) return { refused: `it says that it was captured on ${record.date}, when there was no web yet` };
  return undefined;
}
