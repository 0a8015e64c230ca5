import { canonical, GENESIS, sha256 } from "../record/assertion.ts";
import type { BulkRow } from "../store/store.ts";

/** Key of the small value that holds the head of the custody chain. */
export const CUSTODY = "custody";

/** How bytes came to us. */
export interface Custody {
  /** Where it was published; null when that is not known. */
  url: string | null;
  /** When we obtained it: an ISO instant in UTC. */
  at: string;
  /** How, in a few words: `saved by hand`, `row of archive.csv.gz`, `fetched`. */
  how: string;
  /** Id of the source it is a capture of; null when it is not one of ours. */
  source: string | null;
  /** Who captured it: a person's name, or program and version. */
  by?: string;
  /** What was said over the network, where it was fetched. */
  exchange?: Exchange;
}

/** A request and its answer, without what is secret. */
export interface Exchange {
  method: string;
  /** Every address asked, the last the one that answered. */
  urls: readonly string[];
  status: number;
  sent: Readonly<Record<string, string>>;
  got: Readonly<Record<string, string>>;
  /** Version of the source's manifest by which it was asked. */
  manifest: number;
}

/** What a line says of captured bytes: how they came, or that they were erased or an erasure was lifted. */
export interface CustodySaid extends Custody {
  /** SHA-256 of the captured bytes. */
  hash: string;
  /** Left out where bytes came. */
  event?: "erased" | "lifted";
  /** Why, of an erasure and of its lifting. */
  reason?: string;
}

/** A line of the custody chain, bound to the one before it. */
export interface CustodyLine extends CustodySaid {
  /** Its place in the chain, from 1. */
  seq: number;
  /** Link of the line before. */
  before: string;
  /** SHA-256 over all of the line but this. */
  link: string;
}

/** The last line of the chain. */
export interface CustodyHead {
  seq: number;
  link: string;
}

/** Lines by id, bound to the head and to each other, with the new head. */
export function chained(head: CustodyHead = { seq: 0, link: GENESIS }, lines: ReadonlyMap<string, CustodySaid>): { rows: BulkRow<CustodyLine>[]; head: CustodyHead } {
  const rows: BulkRow<CustodyLine>[] = [];
  for (const [id, line] of lines) {
    const bound = { ...line, seq: head.seq + 1, before: head.link };
    const link = linkOf(bound);
    rows.push({ id, source: line.source ?? "", date: line.at.slice(0, 10), data: { ...bound, link } });
    head = { seq: bound.seq, link };
  }
  return { rows, head };
}

/** The link of a line: SHA-256 over its canonical JSON. */
export function linkOf(line: Omit<CustodyLine, "link">): string {
  return sha256(canonical(line));
}

/** Id of the line that says how bytes came: the same bytes from the same address of the same source are one line. */
export function wayOf({ hash, source, url }: Pick<CustodySaid, "hash" | "source" | "url">): string {
  return sha256(JSON.stringify([hash, source, url]));
}
