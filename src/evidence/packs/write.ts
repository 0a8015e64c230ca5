import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { GENESIS } from "../../record/assertion.ts";
import { RecordError } from "../../record/problem.ts";
import type { Store } from "../../store/store.ts";
import type { Captures } from "../captures.ts";
import { CUSTODY, type CustodyHead } from "../custody.ts";
import { annotationPage } from "./annotations.ts";
import { storedGzip } from "./bytes.ts";
import { choose } from "./chosen.ts";
import { Documents } from "./documents.ts";
import { type CaptureState, cdxj, custodyTop, jsonLines, pagesOf, SUMS, WARC } from "./lists.ts";
import type { PackOrder } from "./order.ts";
import { readme } from "./readme.ts";
import { Zipping } from "./zipping.ts";

/** What was written. */
export interface WrittenPack {
  file: string;
  /** SHA-256 of the file: what to publish beside it. */
  hash: string;
  /** Bytes. */
  size: number;
  /** Captures by what the pack holds of them. */
  states: Record<CaptureState, number>;
  /** Quotes that point to words in the pack. */
  quotes: number;
  /** Quotes pinned to words that the pack does not hold, and quotes pinned to no captured bytes. */
  withheld: number;
  unpinned: number;
  /** Sources with so many captures that none of them was taken. */
  many: readonly string[];
}

/**
 * Writes the evidence pack of one action: a web archive (WACZ 1.1.1) of the
 * captures that its statements rest on, with their custody, their quotes and
 * the action itself. The same record and the same order give the same bytes.
 * Memory holds one capture at a time. The file appears when it is whole.
 */
export async function writePack(store: Store, captures: Captures, order: PackOrder, out: string): Promise<WrittenPack> {
  if (!out.endsWith(".wacz")) throw new RecordError(`"${out}" should end in .wacz, so that players know what it is; give a name like ${order.action}.wacz.`);
  const head = (await store.meta<CustodyHead>(CUSTODY)) ?? { seq: 0, link: GENESIS };
  const choice = await choose(store, captures, order.sources);
  const part = `${out}.${process.pid}.part`;
  const hash = createHash("sha256");
  let size = 0;
  const counted = async function* (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of bytes) {
      hash.update(piece);
      size += piece.length;
      yield piece;
    }
  };
  try {
    const zip = new Zipping((bytes) => pipeline(bytes, counted, createWriteStream(part)));
    const documents = new Documents(captures, order, choice, path.basename(WARC));
    await zip.add(WARC, documents.members());
    const { states, annotations, withheld } = documents;
    const text = (name: string, words: string) => zip.add(name, Buffer.from(words));
    await zip.add("indexes/index.cdx.gz", storedGzip(Buffer.from(cdxj(documents.indexed, path.basename(WARC)))));
    await text("pages/pages.jsonl", pagesOf(documents.pages));
    await text("prosequi/README.txt", readme({ ...order, ...choice, states, withheld, quotes: annotations.length }));
    await text("prosequi/action.json", `${JSON.stringify(order.answer, null, 2)}\n`);
    await text("prosequi/captures.jsonl", jsonLines([{ format: "prosequi-captures-1", action: order.action, many: choice.many, unpinned: choice.unpinned, withheld }, ...documents.listed]));
    await text("prosequi/custody.jsonl", jsonLines([custodyTop(head, order.now), ...choice.custody]));
    await text("prosequi/quotes.json", `${JSON.stringify(annotationPage(order.action, annotations), null, 2)}\n`);
    await text(SUMS, zip.laid.map((laid) => `${laid.hash.slice(7)}  ${laid.path}\n`).join(""));
    const { hash: sum } = await text("datapackage.json", `${JSON.stringify(datapackage(order, documents, zip), null, 2)}\n`);
    await text("datapackage-digest.json", `${JSON.stringify({ path: "datapackage.json", hash: sum }, null, 2)}\n`);
    await zip.end();
    await settle(part, out);
    return { file: out, hash: hash.digest("hex"), size, states, quotes: annotations.length, withheld, unpinned: choice.unpinned, many: choice.many };
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof RecordError || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new RecordError(`${out} cannot be written (${(error as Error).message}); make room or choose another place, then write the pack again.`, { cause: error });
  }
}

function datapackage(order: PackOrder, documents: Documents, zip: Zipping): unknown {
  const [first] = documents.pages;
  return {
    profile: "data-package",
    wacz_version: "1.1.1",
    title: order.title,
    description: `Evidence pack of the action ${order.action}: what the statements of the record rest on. See prosequi/README.txt.`,
    created: order.now,
    modified: order.now,
    software: order.software,
    ...(first && { mainPageUrl: first.url, mainPageDate: first.ts }),
    resources: zip.laid.map((laid) => ({ name: path.posix.basename(laid.path).toLowerCase(), ...laid })),
  };
}

/** Flushes the file before it gets its name. */
async function settle(part: string, out: string): Promise<void> {
  const handle = await open(part, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, out);
}
