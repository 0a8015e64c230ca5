import type { Assertion } from "../record/assertion.ts";
import { statements } from "../record/statements/index.ts";
import { type Broken, digest, type Head, readLine, walk } from "../record/chain.ts";
import { RecordError } from "../record/problem.ts";
import type { Store } from "../store/store.ts";
import { type Captures, openCaptures } from "./captures.ts";
import { contentOf } from "./content.ts";
import type { CustodyHead } from "./custody.ts";
import { walkCustody } from "./custody-walk.ts";
import type { CaptureData } from "./held.ts";
import { checkQuotes } from "./quote-check.ts";

/** What was checked, and all that does not hold. */
export interface Verification {
  assertions: number;
  /** Captures whose bytes were read again. */
  captures: number;
  /** Quotes found again at their place. */
  quotes: number;
  /** Bodies and captured bytes erased to a tombstone. */
  erased: number;
  /** Quotes pinned to bytes that were erased since: no longer to be looked at, but not broken. */
  lapsed: Broken[];
  /** The custody chain: its lines, its head (null before the first line), and lines of earlier versions that are not chained. */
  custody: { lines: number; head: CustodyHead | null; unchained: number };
  broken: Broken[];
  head: Head;
  /** Content digest: equal digest, equal record. Null when the log is broken or rows cannot be read. */
  digest: string | null;
}

/**
 * Checks everything that can be checked: the chain from its first line to its
 * head (its first broken link is named), every capture against its hash, the
 * custody of captures from its first line to its head, every quote against the
 * text it is pinned to, and the database file itself. Linear in what the record
 * holds; rows are read as a stream. A chain that was written anew from first
 * line to head fits itself: keep the heads and the digest elsewhere to see that.
 */
export async function verify(store: Store, captures: Captures = openCaptures(store)): Promise<Verification> {
  const raw = await store.raw();
  const link = walk(raw.rows, raw.bodies, raw.head);
  const broken: Broken[] = link ? [link] : [];
  const assertions = link ? [] : raw.rows.map((row) => readLine(row, (commit) => raw.bodies.get(commit)));
  const damage = (await store.damage()).map((what) => ({ where: store.path ?? "the record in memory", what }));
  broken.push(...damage, ...misshapen(assertions));
  /** Does one of the checks; where damage already named keeps it from reading on, the rest of it is left out. */
  const check = async <T>(where: string, work: () => Promise<T>, nothing: T): Promise<T> =>
    work().catch((error: unknown) => {
      if (!(error instanceof RecordError)) throw error;
      if (damage.length === 0) broken.push({ where, what: error.message });
      return nothing;
    });
  const bytes = await check("captures", () => captures.check(), { captures: 0, broken: [] });
  const custody = await check("custody", () => walkCustody(store), { lines: 0, unchained: 0, head: null, broken: [] });
  const quotes = await check("quotes", () => checkQuotes(store, captures, assertions), { found: 0, lapsed: [], broken: [] });
  const tombstones = await check("captures", () => erasedCaptures(store), 0);
  const content = link ? null : await check<string | null>("digest", () => contentOf(store, digest(assertions)), null);
  return {
    assertions: raw.rows.length,
    captures: bytes.captures,
    quotes: quotes.found,
    erased: [...raw.bodies.values()].filter((stored) => stored.body === null).length + tombstones,
    lapsed: quotes.lapsed,
    custody: { lines: custody.lines, head: custody.head, unchained: custody.unchained },
    broken: [...broken, ...bytes.broken, ...custody.broken, ...quotes.broken],
    head: raw.head,
    digest: content,
  };
}

/** Bodies that do not have the shape of their kind: whoever wrote them did not go through the casebook. */
function misshapen(assertions: Assertion[]): Broken[] {
  return assertions.flatMap(({ seq, kind, key, body }) => {
    const issue = body === null ? undefined : statements[kind].safeParse(body).error?.issues[0];
    return issue ? [{ where: `assertion ${seq}`, what: `${kind} ${key} does not have the shape of its kind: ${issue.path.join(".")} ${issue.message}` }] : [];
  });
}

async function erasedCaptures(store: Store): Promise<number> {
  let count = 0;
  for await (const { data } of store.rows<CaptureData>("captures")) if (data.erased) count += 1;
  return count;
}
