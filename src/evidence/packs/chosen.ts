import type { Store } from "../../store/store.ts";
import type { Captures } from "../captures.ts";
import type { CustodyLine } from "../custody.ts";
import { pinId, type StoredPin } from "../pins.ts";
import type { PackSource } from "./order.ts";
import type { Cited } from "./annotations.ts";

/** Most captures of a source that are taken when none of the action's quotes says which. */
const MANY = 50;

/** A document of the pack: bytes at an address, with every line of custody that says so. */
export interface Chosen {
  hash: string;
  url: string | null;
  /** The earliest first; what is written of the capture is taken from it. */
  lines: [CustodyLine, ...CustodyLine[]];
  /** Titles of the sources it is a capture of. */
  titles: string[];
}

/** What an action rests on that was captured. */
export interface Choice {
  /** By when they were captured. */
  documents: Chosen[];
  /** All lines of custody of these captures, also those that say of an erasure, in the order of the chain. */
  custody: CustodyLine[];
  /** The pinned quotes, by the hash of the capture. */
  quotes: Map<string, Cited[]>;
  /** Quotes that are pinned to no captured bytes. */
  unpinned: number;
  /** Sources with so many captures that nobody can say on which the action rests. */
  many: string[];
}

/**
 * Picks the captures that an action rests on: of a source with pinned quotes
 * those to which they are pinned, else all that were made of it.
 */
export async function choose(store: Store, captures: Captures, sources: readonly PackSource[]): Promise<Choice> {
  const documents = new Map<string, Chosen>();
  const custody = new Map<number, CustodyLine>();
  const quotes = new Map<string, Cited[]>();
  const many: string[] = [];
  let unpinned = 0;
  for (const source of [...sources].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const pinned = new Set<string>();
    const seen = new Set<string>();
    for (const { by, quote } of source.cites) {
      const id = quote && pinId(source.id, quote);
      if (!quote || !id) continue;
      const found = (await store.row<StoredPin>("pins", id))?.data;
      if (found?.state !== "pinned") unpinned += 1;
      else {
        pinned.add(found.capture);
        const cited = quotes.get(found.capture) ?? [];
        quotes.set(found.capture, cited);
        if (seen.has(id)) cited.find((each) => each.id === id)?.by.push(by);
        else cited.push({ id, by: [by], source: source.id, quote });
        seen.add(id);
      }
    }
    const lines: CustodyLine[] = [];
    for await (const line of captures.custody(source.id)) {
      if (pinned.size > 0 ? pinned.has(line.hash) : lines.length <= MANY) lines.push(line);
    }
    if (lines.length > MANY && pinned.size === 0) many.push(source.id);
    else for (const line of lines) take(line, source.title, documents, custody);
  }
  return {
    documents: [...documents.values()].sort((a, b) => order(a.lines[0].at, b.lines[0].at) || order(a.url ?? "", b.url ?? "") || order(a.hash, b.hash)),
    custody: [...custody.values()].sort((a, b) => a.seq - b.seq),
    quotes, unpinned, many,
  };
}

function take(line: CustodyLine, title: string, documents: Map<string, Chosen>, custody: Map<number, CustodyLine>): void {
  custody.set(line.seq, line);
  if (line.event !== undefined) return; // says of an erasure, not of a capture
  const id = `${line.hash} ${line.url}`;
  const chosen = documents.get(id);
  if (!chosen) documents.set(id, { hash: line.hash, url: line.url, lines: [line], titles: [title] });
  else {
    chosen.lines.push(line);
    chosen.lines.sort((a, b) => order(a.at, b.at) || a.seq - b.seq);
    if (!chosen.titles.includes(title)) chosen.titles.push(title);
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
