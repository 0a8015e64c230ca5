import path from "node:path";
import { Readable } from "node:stream";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import type { Broken } from "../../record/chain.ts";
import { RecordError } from "../../record/problem.ts";
import { cdxj, type Indexed, WARC } from "./lists.ts";
import type { Lists } from "./read-lists.ts";
import { LONGEST, type WarcRecord, warcRecords } from "./warc.ts";
import { guarded, memberBytes, type Members } from "./zip.ts";

const number = z.string().regex(/^\d{1,15}$/).transform(Number);
const Line = z.looseObject({ url: z.string(), mime: z.string(), status: number.optional(), digest: z.string(), length: number, offset: number, filename: z.string() });

/** Checks that each line of the index points to the gzip member of its record, that none is missing, and that the pages are in it. */
export async function checkIndex(members: Members, file: string, { pages }: Lists, ids: Map<string, { url: string; date: string }>, broken: Broken[]): Promise<void> {
  const where = "indexes/index.cdx.gz";
  const text = gunzip(await memberBytes(members, file, where, LONGEST), where).toString("utf8");
  const left = new Map(ids);
  const indexed: Indexed[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "") continue;
    const place = `${where}:${index + 1}`;
    const read = Line.safeParse(json(line.replace(/^\S+ \d{14} /, "")));
    if (!read.success) {
      broken.push({ where: place, what: "it is no line of an index" });
      continue;
    }
    const { url, mime, status, digest, length, offset } = read.data;
    const record = await recordAt(members, file, offset, length);
    const id = record?.id.slice(1, -1) ?? "";
    if (!record || record.url !== url || record.headers.get("warc-payload-digest") !== digest) broken.push({ where: place, what: `no record of ${url} with its digest lies at byte ${offset} of ${WARC}` });
    left.delete(id);
    indexed.push({ url, mime, status: status ?? null, digest, length, offset, date: record?.date ?? "" });
  }
  if (broken.length === 0 && cdxj(indexed, path.basename(WARC)) !== text) broken.push({ where, what: "its lines are not sorted or not written as they should be" });
  for (const { url } of left.values()) broken.push({ where, what: `it does not have ${url}` });
  const there = new Set([...ids].map(([id, { url, date }]) => `${id.slice(-12)} ${url} ${date}`));
  for (const page of pages) if (!there.has(`${page.id} ${page.url} ${page.ts}`)) broken.push({ where: "pages/pages.jsonl", what: `it lists ${page.url}, of which there is no record` });
}

/** The one record of a gzip member; nothing where there is none, or more than one. */
async function recordAt(members: Members, file: string, offset: number, length: number): Promise<WarcRecord | undefined> {
  const { uncompressedSize = 0 } = members.entries.get(WARC) ?? {};
  if (length === 0 || length > LONGEST || offset + length > uncompressedSize) return undefined;
  const parts: Buffer[] = [];
  try {
    for await (const part of guarded(await members.open(WARC, { start: offset, end: offset + length }), file, WARC)) parts.push(part);
    const found: WarcRecord[] = [];
    for await (const record of warcRecords(Readable.from([gunzip(Buffer.concat(parts), WARC)]), WARC)) found.push(record);
    return found.length === 1 ? found[0] : undefined;
  } catch (error) {
    if (error instanceof RecordError) return undefined;
    throw error;
  }
}

function gunzip(bytes: Buffer, where: string): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: LONGEST + (1 << 20) });
  } catch (error) {
    throw new RecordError(`${where} cannot be unpacked: it was changed or cut short; get the pack again from where it came.`, { cause: error });
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
