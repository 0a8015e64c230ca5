import { z } from "zod";
import type { Store } from "../../store/store.ts";
import { docketId, type DocketRow } from "./docket.ts";
import { manifest } from "./manifest.ts";

/** Word that a docket has something new: a wish to look, never a fact. */
export const HintRow = z.object({
  /** CourtListener's number. */
  docket: z.number().int().positive(),
  /** When the word came: an ISO instant in UTC. */
  at: z.string(),
});
export type HintRow = z.infer<typeof HintRow>;

/** What is answered to whoever posted. */
export interface HookReply {
  status: 200 | 400 | 413 | 503;
  /** A sentence. */
  say: string;
  /** Dockets that will be looked at. */
  hints: number[];
}

/** More than any word of new entries has been. */
const MOST_BYTES = 2_000_000;
/** Hints that wait at once. */
const MOST_WAITING = 1000;
/** Keys that are remembered, so that the same word said again does nothing. */
const REMEMBERED = 500;
const HEARD = "heard courtlistener";

const Key = z.string().regex(/^[A-Za-z0-9-]{8,64}$/);
const Word = z.object({
  payload: z.looseObject({}),
  webhook: z.object({ event_type: z.number().int().min(1).max(5), version: z.literal(2), date_created: z.string() }),
});
const NewEntries = z.object({ results: z.array(z.object({ id: z.number().int().positive(), docket: z.number().int().positive() })).min(1).max(1000) });

/**
 * Takes word from CourtListener's webhook. The words are not signed, so nothing
 * they say is recorded: of a docket alert (event 1) about dockets that are
 * followed a hint is kept, and the next run reads them through the API. Said
 * twice under one Idempotency-Key, it is taken once. Header names in lower case;
 * `now` is an ISO instant.
 */
export async function received(
  { body, headers }: { body: Uint8Array; headers: Readonly<Record<string, string | undefined>> },
  store: Pick<Store, "change" | "count">,
  now: string,
): Promise<HookReply> {
  if (body.byteLength > MOST_BYTES) return refused(413, "The message is longer than any of CourtListener's; it was not read.");
  const key = Key.safeParse(headers["idempotency-key"]);
  if (!key.success) return refused(400, "The message has no Idempotency-Key, which each of CourtListener's has.");
  const word = Word.safeParse(jsonIn(body));
  if (!word.success) return refused(400, `The message is no webhook of version 2: ${word.error.issues[0]?.path.join(".") || "it is no JSON object"}.`);
  if (word.data.webhook.event_type !== 1) return { status: 200, say: "Nothing follows from this kind of message.", hints: [] };
  const entries = NewEntries.safeParse(word.data.payload);
  if (!entries.success) return refused(400, `The message tells of no entries: payload.${entries.error.issues[0]?.path.join(".") ?? ""}.`);
  const dockets = [...new Set(entries.data.results.map(({ docket }) => docket))].slice(0, 50);
  if ((await store.count("hints")) >= MOST_WAITING) return refused(503, "Too much is waiting to be looked at; send it again later.");
  let hints: number[] = [];
  await store.change({ meta: [HEARD], rows: { dockets: dockets.map(docketId) } }, ({ meta, row }) => {
    const heard = meta<string[]>(HEARD) ?? [];
    hints = heard.includes(key.data) ? [] : dockets.filter((docket) => row<DocketRow>("dockets", docketId(docket))?.data.action);
    if (hints.length === 0) return {};
    return {
      rows: { hints: hints.map((docket) => ({ id: `${manifest.id}/${key.data}/${docket}`, source: manifest.id, date: null, data: { docket, at: now } satisfies HintRow })) },
      meta: { [HEARD]: [...heard, key.data].slice(-REMEMBERED) },
    };
  });
  return { status: 200, say: hints.length > 0 ? "Thank you; it will be looked at." : "Nothing new follows from this message.", hints };
}

function refused(status: 400 | 413 | 503, say: string): HookReply {
  return { status, say, hints: [] };
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)) as unknown;
  } catch {
    return undefined;
  }
}
