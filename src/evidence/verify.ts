import type { Assertion } from "../record/assertion.ts";
import { statements } from "../record/statements/index.ts";
import { type Broken, digest, type Head, readLine, walk } from "../record/chain.ts";
import { RecordError } from "../record/problem.ts";
import type { Raw, Store } from "../store/store.ts";
import { complain } from "./capture.ts";
import { type Captures, openCaptures } from "./captures.ts";
import { NORMALISER } from "./normalise.ts";
import { captureText, citedQuotes, type StoredPin, textsOf } from "./pins.ts";
import { pin } from "./quotes.ts";

/** What was checked, and all that does not hold. */
export interface Verification {
  assertions: number;
  captures: number;
  /** Quotes found again at their place. */
  quotes: number;
  /** Bodies erased to a tombstone. */
  erased: number;
  broken: Broken[];
  head: Head;
  /** Content digest: equal digest, equal record. Null when the log is broken. */
  digest: string | null;
}

/**
 * Checks everything that can be checked: the chain from its first line to its
 * head (its first broken link is named), every capture against its hash, every
 * quote against the text it is pinned to, and the database file itself.
 */
export async function verify(store: Store, captures: Captures = openCaptures(store)): Promise<Verification> {
  const raw = await store.raw();
  const link = walk(raw.rows, raw.bodies, raw.head);
  const broken: Broken[] = link ? [link] : [];
  const assertions = link ? [] : raw.rows.map((row) => readLine(row, (commit) => raw.bodies.get(commit)));
  const damage = (await store.damage()).map((what) => ({ where: store.path ?? "the record in memory", what }));
  broken.push(...damage, ...misshapen(assertions));
  const unread = (error: unknown): { captures: number; found: number; broken: Broken[] } => {
    if (!(error instanceof RecordError)) throw error;
    return { captures: 0, found: 0, broken: damage.length > 0 ? [] : [{ where: "captures and quotes", what: error.message }] };
  };
  const bytes = await captures.check().catch(unread);
  const quotes = await checkQuotes(store, captures, assertions).catch(unread);
  return {
    assertions: raw.rows.length,
    captures: bytes.captures,
    quotes: quotes.found,
    erased: erased(raw),
    broken: [...broken, ...bytes.broken, ...quotes.broken],
    head: raw.head,
    digest: link ? null : digest(assertions),
  };
}

/** Bodies that do not have the shape of their kind: whoever wrote them did not go through the casebook. */
function misshapen(assertions: Assertion[]): Broken[] {
  return assertions.flatMap(({ seq, kind, key, body }) => {
    const issue = body === null ? undefined : statements[kind].safeParse(body).error?.issues[0];
    return issue ? [{ where: `assertion ${seq}`, what: `${kind} ${key} does not have the shape of its kind: ${issue.path.join(".")} ${issue.message}` }] : [];
  });
}

function erased(raw: Raw): number {
  return [...raw.bodies.values()].filter((stored) => stored.body === null).length;
}

/** Finds each pinned quote again, and looks for quotes of captured sources that were never pinned. */
async function checkQuotes(store: Store, captures: Captures, assertions: Assertion[]): Promise<{ found: number; broken: Broken[] }> {
  const cited = citedQuotes(assertions);
  const broken: Broken[] = [];
  const texts = new Map<string, string | undefined>();
  let found = 0;
  for await (const { id, source, data } of store.rows<StoredPin>("pins")) {
    const by = cited.get(id)?.by;
    cited.delete(id);
    if (data.state !== "pinned") {
      if (by !== undefined) broken.push(...complain(data, data.quote.exact, source, by)); // else nothing rests on it any more
      continue;
    }
    const where = `quote of ${source} in capture ${data.capture}`;
    if (data.normaliser !== NORMALISER) {
      broken.push({ where, what: `it was pinned under text rules ${data.normaliser}, which this version does not have; capture the source again` });
      continue;
    }
    if (!texts.has(data.capture)) texts.set(data.capture, await captureText(captures, data.capture));
    const text = texts.get(data.capture);
    const now = text === undefined ? undefined : pin(data.quote, text);
    if (now?.state === "pinned" && now.start === data.start && now.end === data.end) found += 1;
    else broken.push({ where, what: now === undefined ? "the bytes it is pinned to are lost" : "it does not stand where it was pinned" });
  }
  const sources = new Map<string, string[]>();
  for (const { source, quote, by } of cited.values()) {
    const read = sources.get(source) ?? (await textsOf(captures, source)).map(({ text }) => text);
    sources.set(source, read);
    const tried = read.map((text) => pin(quote, text));
    if (tried[0] && !tried.some((p) => p.state === "pinned")) broken.push(...complain(tried.find((p) => p.state === "ambiguous") ?? tried[0], quote.exact, source, by));
    else if (tried[0]) found += 1;
  }
  return { found, broken };
}
