import { type Assertion, sha256 } from "../record/assertion.ts";
import type { Quote } from "../record/support.ts";
import type { BulkRow, Store } from "../store/store.ts";
import type { Captures } from "./captures.ts";
import { NORMALISER } from "./normalise.ts";
import { type Pin, pin, quoteHash } from "./quotes.ts";
import { type NoText, pageOf, type ReadText, readText } from "./text.ts";

/** A quote tied to the captured bytes it stands in - or known not to stand there just once. */
export type StoredPin = Pin & {
  quote: Quote;
  /** Hash of the capture that was searched. */
  capture: string;
  /** Version of the text rules that the positions hold for. */
  normaliser: number;
  /** SHA-256 of the normalised text; left out in pins of an earlier version. */
  stream?: string;
  /** For a PDF: the version of its own text rules, and what took the text out of it. */
  pdf?: { rules: number; extractor: string };
  /** For a quote pinned in a PDF: its page, from 1. */
  page?: number;
};

/** A capture that was read for its text. */
export interface CapturedText extends ReadText {
  /** Hash of the capture. */
  capture: string;
}

/** A quote that statements rest on, with one of the statements for naming it. */
export interface Cited {
  source: string;
  quote: Quote;
  /** Kind and key of a statement that cites it. */
  by: string;
}

/** The quotes of all statements that stand, each once, by the id of their pin. */
export function citedQuotes(assertions: ReadonlyArray<Assertion>): Map<string, Cited> {
  const standing = new Map(assertions.map((a) => [`${a.kind} ${a.key}`, a]));
  const cited = new Map<string, Cited>();
  for (const [by, a] of standing) {
    if (a.withdrawn === true) continue;
    for (const { source, quote } of a.evidence) {
      const id = quote && pinId(source, quote);
      if (quote && id && !cited.has(id)) cited.set(id, { source, quote, by });
    }
  }
  return cited;
}

/** Id of the pin of a source's quote. */
export function pinId(source: string, quote: Quote): string {
  return `${source} ${quoteHash(quote)}`;
}

/**
 * Searches the captures of sources for the quotes that statements take from
 * them, newest capture first, and writes down what was found. A quote that is
 * pinned stays where it is; one that stands nowhere or in several places is
 * written down as such and never moved to a likely place.
 */
export async function pinQuotes(store: Store, captures: Captures, only?: string): Promise<Array<Cited & { pin: StoredPin }>> {
  const texts = new Map<string, CapturedText[]>();
  const results: Array<Cited & { pin: StoredPin }> = [];
  const rows: BulkRow<StoredPin>[] = [];
  for (const [id, cited] of citedQuotes(await store.read())) {
    if (only !== undefined && cited.source !== only) continue;
    const before = await store.row<StoredPin>("pins", id);
    if (before?.data.state === "pinned") {
      results.push({ ...cited, pin: before.data });
      continue;
    }
    const read = texts.get(cited.source) ?? (await textsOf(captures, cited.source));
    texts.set(cited.source, read);
    const found = best(cited.quote, read);
    if (!found) continue; // nothing captured yet, or nothing with text
    results.push({ ...cited, pin: found });
    rows.push({ id, source: cited.source, date: null, data: found });
  }
  if (rows.length > 0) await store.putRows("pins", rows);
  return results;
}

/** Normalised texts of a source's captures, newest first; captures without text are left out. */
export async function textsOf(captures: Captures, source: string): Promise<CapturedText[]> {
  const custody = [];
  for await (const held of captures.custody(source)) custody.push(held);
  custody.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.hash < b.hash ? -1 : 1));
  const hashes = [...new Set(custody.map(({ hash }) => hash))];
  const packs = new Map<string, string>();
  for (const hash of hashes) packs.set(hash, (await captures.find(hash))?.pack ?? "");
  const texts = new Map<string, ReadText>();
  // Read pack by pack, so that each is opened once; given newest first.
  for (const hash of hashes.toSorted((x, y) => packs.get(x)!.localeCompare(packs.get(y)!))) {
    const read = await readCapture(captures, hash);
    if (read?.text !== undefined) texts.set(hash, read);
  }
  return hashes.filter((hash) => texts.has(hash)).map((hash) => ({ capture: hash, ...texts.get(hash)! }));
}

/** Normalised text of a capture; nothing when the bytes are lost or hold no text that can be read. */
export async function captureText(captures: Captures, hash: string): Promise<string | undefined> {
  return (await readCapture(captures, hash))?.text;
}

/** Text of a capture with its versions and pages, or why it has none; nothing when the bytes are lost or erased. */
export async function readCapture(captures: Captures, hash: string): Promise<ReadText | NoText | undefined> {
  const capture = await captures.find(hash);
  const bytes = capture && (await captures.bytes(hash));
  return bytes && readText(bytes, capture.media);
}

/** Ids of the pins that hold (`source` and quote hash), for a view: a statement is `captured` when its quote is pinned. */
export async function pinned(store: Store): Promise<Set<string>> {
  const held = new Set<string>();
  for await (const row of store.rows<StoredPin>("pins")) if (row.data.state === "pinned") held.add(row.id);
  return held;
}

/** Ids of the sources of which bytes are held. */
export async function capturedSources(store: Store): Promise<Set<string>> {
  const sources = new Set<string>();
  for await (const row of store.rows("custody")) if (row.source !== "") sources.add(row.source);
  return sources;
}

/** A quote searched in a text, as it is written down. */
export function pinIn(quote: Quote, { capture, text, pdf }: CapturedText): StoredPin {
  const found = pin(quote, text);
  return {
    ...found, quote, capture, normaliser: NORMALISER, stream: sha256(text),
    ...(pdf && { pdf: { rules: pdf.rules, extractor: pdf.extractor }, ...(found.state === "pinned" && { page: pageOf(pdf.pages, found.start) }) }),
  };
}

function best(quote: Quote, texts: readonly CapturedText[]): StoredPin | undefined {
  let next: StoredPin | undefined;
  for (const text of texts) {
    const tried = pinIn(quote, text);
    if (tried.state === "pinned") return tried;
    if (next === undefined || (next.state === "lost" && tried.state === "ambiguous")) next = tried;
  }
  return next;
}
