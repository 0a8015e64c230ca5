import { sha256 } from "../../record/assertion.ts";
import type { Broken } from "../../record/chain.ts";
import { NORMALISER } from "../normalise.ts";
import { pin } from "../quotes.ts";
import { readText } from "../text.ts";
import { matches } from "./digests.ts";
import { messageOf } from "./http.ts";
import { type ListedCapture, WARC } from "./lists.ts";
import type { Lists, PlacedQuote } from "./read-lists.ts";
import { nameOf, warcRecords, type WarcRecord } from "./warc.ts";
import { guarded, type Members } from "./zip.ts";

/** What the WARC file of a pack holds. */
export interface Walked {
  count: number;
  /** Quotes found at their place. */
  quotes: number;
  /** Records that the index must have: address and time by id. */
  ids: Map<string, { url: string; date: string }>;
}

/** Walks the records: their digests, what the list of captures says of each, and the quotes that point to it. */
export async function checkRecords(members: Members, file: string, lists: Lists, broken: Broken[]): Promise<Walked> {
  const listed = new Map(lists.captures.flatMap((each) => (each.record === undefined ? [] : [[each.record, each]])));
  const waiting = new Map<string, PlacedQuote[]>();
  for (const quote of lists.quotes) waiting.set(quote.target.state[0].cached, [...(waiting.get(quote.target.state[0].cached) ?? []), quote]);
  const walked: Walked = { count: 0, quotes: 0, ids: new Map() };
  for await (const record of warcRecords(guarded(await members.open(WARC), file, WARC), WARC)) {
    walked.count += 1;
    const where = `${WARC}, ${nameOf(record)}`;
    const payload = payloadOf(record);
    for (const what of wrongDigests(record, payload)) broken.push({ where, what });
    if (!/^(response|resource|conversion)$/.test(record.type)) continue;
    const id = record.id.slice(1, -1);
    if (walked.ids.has(id)) broken.push({ where, what: "another record has the same id" });
    walked.ids.set(id, { url: record.url, date: record.date });
    const entry = listed.get(id);
    listed.delete(id);
    if (!entry || !payload) broken.push({ where, what: "the list of captures does not have it: it was put in later" });
    else walked.quotes += await checkDocument(record, payload, entry, waiting.get(id) ?? [], where, broken);
    waiting.delete(id);
  }
  for (const { capture } of listed.values()) broken.push({ where: `capture ${capture}`, what: "the list of captures names a record that is not there" });
  for (const quote of [...waiting.values()].flat()) broken.push({ where: quoted(quote), what: "the record that it points to is not there" });
  return walked;
}

async function checkDocument(record: WarcRecord, payload: Buffer, entry: ListedCapture, quotes: readonly PlacedQuote[], where: string, broken: Broken[]): Promise<number> {
  const redacted = record.type === "conversion";
  if (redacted !== (entry.state === "redacted") || (entry.state !== "redacted" && entry.state !== "whole")) broken.push({ where, what: `the list of captures says that it is ${entry.state}` });
  const original = redacted ? record.headers.get("prosequi-original") : `sha256:${sha256(payload)}`;
  if (original !== `sha256:${entry.capture}`) broken.push({ where, what: `it is not the capture ${entry.capture} that the list of captures says` });
  if (record.date !== entry.at) broken.push({ where, what: `it is dated ${record.date}, the list of captures says ${entry.at}` });
  const text = redacted ? payload.toString("utf8") : (await readText(payload, entry.media ?? "")).text;
  if ((text === undefined ? undefined : sha256(text)) !== entry.text) broken.push({ where, what: "its text is not that of which the list of captures has the hash" });
  let held = 0;
  for (const quote of quotes) {
    const what = wrongQuote(quote, text, record, entry);
    if (what) broken.push({ where: quoted(quote), what });
    else held += 1;
  }
  return held;
}

function wrongQuote({ target: { source, state: [{ sourceDate }], selector: [words, place] }, "prosequi:capture": capture, "prosequi:text": said }: PlacedQuote, text: string | undefined, record: WarcRecord, entry: ListedCapture): string | undefined {
  if (said.rules !== NORMALISER) return `it was placed under text rules ${said.rules}, which this version does not have`;
  if (source !== record.url || sourceDate !== record.date || capture !== entry.capture) return "it says another address, time or capture than its record";
  if (text === undefined || said.sha256 !== sha256(text)) return "the text of its record is not that in which it was placed";
  const found = pin({ exact: words.exact, ...(words.prefix !== undefined && { prefix: words.prefix }), ...(words.suffix !== undefined && { suffix: words.suffix }) }, text);
  return found.state === "pinned" && found.start === place.start && found.end === place.end ? undefined : "it does not stand where it was placed";
}

function quoted({ target: { source, selector: [{ exact }] } }: PlacedQuote): string {
  return `quote "${[...exact].slice(0, 80).join("")}" of ${source}`;
}

function payloadOf({ type, block }: WarcRecord): Buffer | undefined {
  if (block === null) return undefined;
  if (type === "request") return Buffer.alloc(0);
  return type === "response" ? messageOf(block)?.body : block;
}

function wrongDigests(record: WarcRecord, payload: Buffer | undefined): string[] {
  if (record.type === "warcinfo") return [];
  const check = (header: string, bytes: Buffer | null | undefined): string[] => {
    const said = record.headers.get(header);
    if (said === undefined) return [`it has no ${header}`];
    return bytes && matches(said, bytes) === "same" ? [] : [`its bytes do not have the ${header} that it gives`];
  };
  return [...check("warc-block-digest", record.block), ...check("warc-payload-digest", payload)];
}
