import { sha256 } from "../../record/assertion.ts";
import type { Captures, Found } from "../captures.ts";
import type { Count } from "./count.ts";
import { type Document, shown } from "./document.ts";
import { messageOf } from "./http.ts";
import type { ImportOrder } from "./import.ts";
import type { WarcRecord } from "./warc.ts";

/** Bytes of a batch that are stored at once; one document more may join them. */
const SIZE = 8 << 20;
const DOCUMENTS = 500;
/** Documents that a `revisit` may still refer to. */
const REMEMBERED = 200_000;

/** Documents on their way from an archive into the record. */
export class Batch {
  /** Ids of the sources whose documents came. */
  readonly sources = new Set<string>();
  readonly #captures: Captures;
  readonly #order: ImportOrder;
  readonly #sourcesOf: (url: string) => readonly string[];
  readonly #count: Count;
  #items: Array<{ found: Found; id: string; hash: string }> = [];
  #size = 0;
  #name = "";
  /** The last question that came before its answer. */
  #asked: WarcRecord | undefined;
  /** Hash and media type of documents, by what a `revisit` calls them. */
  readonly #originals = new Map<string, { hash: string; media: string }>();

  constructor(captures: Captures, order: ImportOrder, sourcesOf: (url: string) => readonly string[], count: Count) {
    this.#captures = captures;
    this.#order = order;
    this.#sourcesOf = sourcesOf;
    this.#count = count;
  }

  /** Another WARC file begins; `name` is how custody calls it. */
  begin(name: string): void {
    this.#name = name.replace(/[\p{C}]/gu, "").slice(0, 200);
    this.#asked = undefined;
  }

  /** Keeps the headers of a question for the answer that it belongs to, which may stand before or after it. */
  request(record: WarcRecord): void {
    const answered = this.#items.find(({ id }) => id !== "" && together(record, id));
    if (answered) ask(answered.found, record);
    else this.#asked = record;
  }

  /** Adds a document; the source that has its address gets it, where just one has. */
  add(record: WarcRecord, { bytes, media, exchange }: Document, where: string): void {
    const found: Found = {
      bytes, media, url: record.url, at: new Date(record.date).toISOString(), how: this.#how(record), by: this.#order.by,
      source: exchange === undefined || exchange.status === 200 ? this.#sourceOf(record.url, where) : null,
      ...(exchange && { exchange: { ...exchange, method: "GET", sent: {} } }),
    };
    if (this.#asked && (together(this.#asked, record.id) || record.headers.get("warc-concurrent-to")?.includes(this.#asked.id))) ask(found, this.#asked);
    this.#asked = undefined;
    const original = { hash: sha256(bytes), media };
    this.#push(found, record.id, original.hash);
    for (const name of [record.headers.get("warc-payload-digest"), record.id, `${record.url} ${record.date}`]) if (name) this.#originals.set(name, original);
    while (this.#originals.size > REMEMBERED * 3) this.#originals.delete(this.#originals.keys().next().value!);
  }

  /** Adds a document that came again unchanged; false where the first is not known. */
  async revisit(record: WarcRecord): Promise<boolean> {
    const header = (name: string): string => record.headers.get(name) ?? "";
    const names = [header("warc-payload-digest"), header("warc-refers-to"), `${header("warc-refers-to-target-uri").replace(/^<(.*)>$/, "$1")} ${header("warc-refers-to-date")}`];
    const original = names.map((name) => this.#originals.get(name)).find((each) => each !== undefined);
    if (!original) return false;
    const bytes = this.#items.find(({ hash }) => hash === original.hash)?.found.bytes ?? (await this.#captures.bytes(original.hash));
    if (!bytes) return false;
    const { url } = record;
    this.#push({ bytes, media: original.media, url, at: new Date(record.date).toISOString(), how: this.#how(record), by: this.#order.by, source: this.#sourceOf(url, "") }, record.id, original.hash);
    return true;
  }

  /** Stores the batch when it is large; true when it did. */
  async full(): Promise<boolean> {
    if (this.#size < SIZE && this.#items.length < DOCUMENTS) return false;
    await this.flush();
    return true;
  }

  /** Stores what the batch holds. */
  async flush(): Promise<void> {
    if (this.#items.length === 0) return;
    const items = this.#items;
    [this.#items, this.#size] = [[], 0];
    const { added, refused } = await this.#captures.putMany(items.map(({ found }) => found));
    this.#count.captured += added;
    const erased = items.flatMap(({ found, hash }) => refused.filter((what) => what.includes(hash)).map((what) => ({ where: `${this.#name}, ${found.url}`, what })));
    for (const { where, what } of erased) this.#count.refuse(where, what);
    this.#count.known += items.length - added - erased.length;
    for (const { found } of items) if (found.source !== null) this.sources.add(found.source);
  }

  #push(found: Found, id: string, hash: string): void {
    this.#items.push({ found, id, hash });
    this.#size += found.bytes.length;
  }

  #how({ type }: WarcRecord): string {
    return `${type === "revisit" ? "revisit record" : "record"} of ${this.#name}, taken in at ${this.#order.now}`;
  }

  #sourceOf(url: string, where: string): string | null {
    const sources = this.#sourcesOf(url);
    if (sources.length > 1 && where !== "") this.#count.broken.push({ where, what: `several sources have this address (${sources.join(", ")}); capture the page by itself with prosequi capture FILE --as ID` });
    return sources.length === 1 ? sources[0]! : null;
  }
}

function together(request: WarcRecord, answer: string): boolean {
  return answer !== "" && (request.headers.get("warc-concurrent-to") ?? "").includes(answer);
}

/** Writes down what was asked, without what is secret. */
function ask(found: Found, request: WarcRecord): void {
  const message = request.block && messageOf(request.block);
  const [, method] = /^([A-Z]{3,10}) /.exec(message?.first ?? "") ?? [];
  if (!message || !method || !found.exchange) return;
  found.exchange = { ...found.exchange, method, sent: shown(message.headers) };
  if (method !== "GET") found.source = null; // what a form answers is not the page
}
