import { GENESIS } from "../record/assertion.ts";
import type { Broken } from "../record/chain.ts";
import type { BulkRow, Store } from "../store/store.ts";
import { CUSTODY, type CustodyHead, type CustodyLine, linkOf, wayOf } from "./custody.ts";
import { barred, type CaptureData } from "./held.ts";
import { Links } from "./links.ts";

/** What a walk along the custody of a record found. */
export interface CustodyWalk {
  /** Lines of the chain. */
  lines: number;
  /** Lines that an earlier version wrote without binding them to each other. */
  unchained: number;
  /** The last line as the record names it; null before the first. */
  head: CustodyHead | null;
  broken: Broken[];
}

/**
 * Walks the custody chain from its first line to its head and names what does
 * not hold: a line that is missing, changed, put in or not bound to the one
 * before; an end that is not the head's; lines of bytes that the record does
 * not know; captures that no line says the coming of; erasures that no line
 * tells of, or that a line tells of and the capture does not. Lines are read
 * in one stream; 72 bytes of each stay in memory.
 */
export async function walkCustody(store: Store): Promise<CustodyWalk> {
  const broken: Broken[] = [];
  const events = new Map<string, { seq: number; event: string }>();
  const head = (await store.meta<CustodyHead>(CUSTODY)) ?? null;
  const count = await store.count("custody");
  const links = new Links(Math.min(Math.max(head?.seq ?? 0, count), 4 * count + 1_000_000)); // a forged head takes no memory
  let unchained = 0;
  let batch: BulkRow<CustodyLine>[] = [];
  const known = async (): Promise<void> => {
    const held = await store.pick("captures", batch.map(({ data }) => data.hash));
    for (const { data } of batch) if (!held.has(data.hash)) broken.push({ where: named(data), what: `the record holds no bytes ${data.hash} that it tells of` });
    batch = [];
  };
  for await (const row of store.rows<CustodyLine>("custody")) {
    const line = row.data;
    links.know(line.hash);
    batch.push(row);
    if (batch.length === 1000) await known();
    if (line.seq === undefined) {
      unchained += 1;
      continue;
    }
    const { link, ...rest } = line;
    const changed = Number.isInteger(line.seq) && line.seq > 0 ? (linkOf(rest) === link ? outside(row) : "it was changed after it was written") : "it has no place in the chain";
    if (changed) links.mark(line.seq);
    const wrong = changed ?? links.add(line.seq, line.before, link);
    if (wrong) broken.push({ where: named(line), what: wrong });
    const last = events.get(line.hash);
    if (line.event && (last?.seq ?? 0) < line.seq) events.set(line.hash, { seq: line.seq, event: line.event });
  }
  await known();
  broken.push(...links.walk(GENESIS, head));
  for await (const { id, data } of store.rows<CaptureData>("captures")) {
    const last = events.get(id)?.event;
    const where = `capture ${id}`;
    if (!links.knows(id)) broken.push({ where, what: "no line of custody says how it came to us" });
    else if (barred(data) && last !== "erased") broken.push({ where, what: "it is marked as erased and no line of custody says so" });
    else if (data.erased?.lifted && last !== "lifted") broken.push({ where, what: "its erasure is marked as lifted and no line of custody says so" });
    else if (!data.erased && last === "erased") broken.push({ where, what: "a line of custody says that it was erased and it is there again" });
  }
  return { lines: links.lines, unchained, head, broken };
}

function named(line: CustodyLine): string {
  return line.seq === undefined ? `unchained custody line of ${line.hash}` : `custody line ${line.seq}`;
}

/** What of the row around a line does not fit the line, or nothing. */
function outside({ id, source, data }: BulkRow<CustodyLine>): string | undefined {
  if ((data.source ?? "") !== source) return "its row names another source than the line";
  return data.event === undefined && wayOf(data) !== id ? "its row stands under another id than the line's" : undefined;
}
