import { type Answer, type Request, Spent, Unreadable } from "../../fetching/index.ts";
import { canonical, sha256 } from "../../record/assertion.ts";
import { RecordError } from "../../record/problem.ts";
import type { BulkRow } from "../../store/store.ts";
import type { Kept, Tour } from "../shape.ts";
import { idOf, onSite } from "./address.ts";
import type { Collection, Common, Lost, Told } from "./kept.ts";
import type { Listed } from "./listing.ts";
import { charactersOf, isPdf, notRead, refusalOf } from "./page.ts";

/** Bytes of the longest document: orders with appendices reach some tens of millions. */
const LARGEST = 60_000_000;

/** What a row needs beside the list. */
export interface FetchOrder {
  /** The page of the list on which the row stands. */
  seen: Answer;
  /** The row as the record holds it. */
  held: BulkRow<Common> | undefined;
  /** Ask for the document even where nothing of its row has changed. */
  again: boolean;
}

/**
 * The rows of a page of a list with their documents, in the order of the list.
 * A document that cannot be read or reached leaves its row without text; where
 * it is more than one in ten of those asked (and more than two), the fault is
 * not the document's and ends the run.
 */
export async function rowsOf<F extends object>(collection: Collection<F>, listed: readonly Listed[], tour: Tour, order: (row: Listed) => FetchOrder): Promise<Kept[]> {
  const rows: Kept[] = [];
  let faults = 0;
  for (const each of listed) {
    const fault = (error: RecordError): void => {
      faults += 1;
      if (faults > Math.max(2, listed.length / 10)) throw error;
    };
    rows.push(await rowOf(collection, each, tour, order(each), fault));
  }
  return rows;
}

/** A row with its document: asked once, and again where the row has changed, where the reader has, where it could not be read, or on order. */
async function rowOf<F extends object>(collection: Collection<F>, listed: Listed, tour: Tour, { seen, held, again }: FetchOrder, fault: (error: RecordError) => void): Promise<Kept> {
  const id = idOf(listed.url);
  const { manifest: { id: source }, reader } = collection;
  const same = held !== undefined && canonical(held.data.listed) === canonical(listed) && held.data.reader === reader && held.data.unlisted === undefined;
  const row = (data: Common & Partial<F>, answer: Answer, text?: string): Kept => ({ kept: { id, source, date: listed.day, data }, seen: answer, ...(text !== undefined && { text }) });
  if (same && !again && !needsAsking(held.data)) return row(held.data as Common & Partial<F>, seen);
  const common: Common = { url: listed.url, listed, reader, document: null, reviewed: null, conflicts: [] };
  const without = (lost: Lost, answer: Answer): Kept => {
    const { unlisted: _, ...before } = held?.data ?? common;
    const stands = before.capture !== undefined;
    return row({ ...before, url: listed.url, listed, ...(!stands && { reader, lost }), ...(stands && lost === "unread" && { reader: 0 }), ...(lost === "gone" && { gone: true as const }) } as Common & Partial<F>, answer);
  };
  if (!onSite(listed.url)) return without("elsewhere", seen);
  let answer: Answer;
  try {
    answer = await tour.ask({ url: listed.url, atMost: LARGEST });
  } catch (error) {
    if (!(error instanceof RecordError) || error instanceof Spent || error instanceof Unreadable || tour.signal.aborted) throw error;
    fault(error);
    return without("unread", seen);
  }
  if (answer.status === 404 || answer.status === 410) return without("gone", answer);
  refuse(answer);
  if (answer.status !== 200 && !answer.unchanged) {
    fault(notRead(answer, `answered with status ${answer.status} instead of a document`, "run this again later"));
    return without("unread", answer);
  }
  // The same bytes are not read twice: another version of what takes text out of a PDF is no revision of the order.
  if (same && (answer.unchanged || answer.hash === held.data.document) && !needsAsking(held.data)) return row(held.data as Common & Partial<F>, seen);
  const told = await toldBy(collection, listed, answer, tour);
  if (told === null) {
    fault(notRead(answer, `cannot be read as a document of ${collection.expected}`, "the layout may have changed: report it with the page that is kept"));
    return without("unread", answer);
  }
  const { text, facts, reviewed, conflicts, from = answer } = told;
  if (text === null) return held?.data.capture === undefined ? row({ ...common, ...facts, reviewed, conflicts, document: from.hash, lost: "empty" }, from) : without("empty", answer);
  const first = held?.data.capture === sha256(Buffer.from(text)) ? held.data.document : from.hash;
  return row({ ...common, ...facts, reviewed, conflicts, document: first }, from, text);
}

/** True where the last answer was no document, so that the next one may be. */
function needsAsking({ lost, gone }: Common): boolean {
  return gone === true || (lost !== undefined && lost !== "elsewhere" && lost !== "empty");
}

/** A page of refusal ends the run: it is about the asking, not about this document. */
export function refuse(answer: Answer): void {
  if (isPdf(answer)) return;
  const refused = refusalOf(charactersOf(answer));
  if (refused) throw notRead(answer, `answered with ${refused.what} (status ${answer.status}) instead of a document`, refused.next);
}

/** What the document tells; null where it cannot be read. Only what goes wrong in asking for a second address is passed on. */
async function toldBy<F extends object>(collection: Collection<F>, listed: Listed, answer: Answer, tour: Tour): Promise<Told<F> | null> {
  let failed: { error: unknown } | undefined;
  const ask = async (request: Request): Promise<Answer> => {
    try {
      const copy = await tour.ask({ ...request, atMost: LARGEST });
      refuse(copy);
      return copy;
    } catch (error) {
      failed = { error };
      throw error;
    }
  };
  try {
    return await collection.read(listed, answer, ask);
  } catch {
    if (failed) throw failed.error;
    return null;
  }
}
