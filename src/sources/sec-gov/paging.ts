import { RecordError } from "../../record/problem.ts";
import type { Both } from "../../record/support.ts";
import type { Tour } from "../shape.ts";
import { idOf, SITE } from "./address.ts";
import type { Collection } from "./kept.ts";
import { type Listed, type Listing, readListing } from "./listing.ts";
import { notRead } from "./page.ts";

/** Where a run stands in a list: what is to be known of the page before the next one. */
export interface Stand {
  /** The page to be asked next, from 0. */
  page: number;
  /** Page read last; null at the start. */
  last: number | null;
  /** Ids of its rows. */
  before: string[];
  /** Its title, which an empty page of the same list has too. */
  heading: string;
  /** It pointed to a next page. */
  more: boolean;
}

export const START: Stand = { page: 0, last: null, before: [], heading: "", more: false };

/** What is next in a list: rows not seen before, or its end, or that the list moved so far that it must be begun again. */
export type Turn = { kind: "moved" } | { kind: "rows" | "end"; listing: Listing; rows: Array<Listed | { odd: Both }>; stand: Stand };

/** Most bytes of a page of a list; the fullest known has less than half a million. */
const LARGEST = 8_000_000;

/**
 * Asks for the next page of a list, and again for the one before it: rows move
 * while one pages through, and one that moved up past the edge would be lost.
 * The page before must still share a row with what was read; what it shows now
 * and did not before is given along. A site may answer a page past the end
 * with no rows or with the last page once more.
 */
export async function turn<F extends object>(collection: Collection<F>, tour: Tour, stand: Stand): Promise<Turn> {
  const listing = await pageOf(collection, tour, stand.page);
  const ids = idsOf(listing.rows);
  if (stand.last === null) {
    if (listing.rows.length === 0) throw notRead(listing.answer, `has no rows, where ${collection.expected} has a hundred`, "the layout has changed or the site is in trouble: look at the page that is kept, and run this again later");
    return { kind: "rows", listing, rows: listing.rows, stand: after(listing, stand.page, ids) };
  }
  if (listing.rows.length === 0) {
    if (stand.more) throw notRead(listing.answer, `has no rows, though the page before points to it as the next page of ${collection.expected}`, "run this again later");
    if (listing.heading !== stand.heading) throw notRead(listing.answer, `has no rows and is titled "${listing.heading.slice(0, 80)}", not as the other pages of ${collection.expected}`, "run this again later");
  }
  const again = await pageOf(collection, tour, stand.last);
  const known = new Set(stand.before);
  const now = idsOf(again.rows);
  if (!now.some((id) => known.has(id))) return { kind: "moved" };
  const fresh = again.rows.filter((row) => "url" in row && !known.has(idOf(row.url)));
  const repeats = ids.length > 0 && ids.join("\n") === now.join("\n");
  if (listing.rows.length === 0 || repeats) return { kind: "end", listing: again, rows: fresh, stand: { ...stand, before: now } };
  return { kind: "rows", listing, rows: [...fresh, ...listing.rows], stand: after(listing, stand.page, ids) };
}

/** The error of a list that never stands still long enough. */
export function restless({ expected }: Pick<Collection<object>, "expected">): RecordError {
  return new RecordError(`Sec.gov changed ${expected} faster than it could be read, three times; run this again later.`);
}

async function pageOf<F extends object>({ path, expected }: Collection<F>, tour: Tour, page: number): Promise<Listing> {
  return readListing(await tour.ask({ url: `${SITE}${path}?page=${page}`, atMost: LARGEST }), expected);
}

function after({ heading, next }: Listing, page: number, ids: string[]): Stand {
  return { page: next !== null && next > page ? next : page + 1, last: page, before: ids, heading, more: next !== null && next > page };
}

function idsOf(rows: Listing["rows"]): string[] {
  return rows.flatMap((row) => ("url" in row ? [idOf(row.url)] : []));
}
