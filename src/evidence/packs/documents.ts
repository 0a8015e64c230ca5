import { sha256 } from "../../record/assertion.ts";
import type { Capture, Captures } from "../captures.ts";
import { pageOf } from "../text.ts";
import { type Annotation, annotationOf } from "./annotations.ts";
import type { Choice, Chosen } from "./chosen.ts";
import { type Showing, showingOf } from "./contact.ts";
import type { CaptureState, Indexed, ListedCapture } from "./lists.ts";
import type { PackOrder } from "./order.ts";
import { answerBlock, type Draft, memberOf, nameByHash, questionBlock, recordId, sha256Label } from "./record.ts";
import { LONGEST } from "./warc.ts";

/** The documents of a pack on their way into its WARC file, and what the other members say of them. */
export class Documents {
  readonly indexed: Indexed[] = [];
  readonly pages: Array<{ id: string; url: string; ts: string; title: string }> = [];
  readonly listed: ListedCapture[] = [];
  readonly annotations: Annotation[] = [];
  readonly states: Record<CaptureState, number> = { whole: 0, redacted: 0, unread: 0, long: 0, erased: 0, lost: 0 };
  readonly #captures: Captures;
  readonly #order: PackOrder;
  readonly #choice: Choice;
  readonly #name: string;
  readonly #placed = new Set<string>();
  #at = 0;

  constructor(captures: Captures, order: PackOrder, choice: Choice, name: string) {
    this.#captures = captures;
    this.#order = order;
    this.#choice = choice;
    this.#name = name;
  }

  /** Pinned quotes whose words the pack does not hold. */
  get withheld(): number {
    return [...this.#choice.quotes.values()].flat().length - this.annotations.length;
  }

  /** The gzip members of the WARC file, one capture in memory at a time. */
  async *members(): AsyncGenerator<Uint8Array> {
    const { action, now, software } = this.#order;
    const info = Buffer.from(`software: ${software}\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\nisPartOf: ${action}\r\n`);
    yield* this.#member({ type: "warcinfo", url: "", date: now, content: "application/warc-fields", block: info, payload: info, more: { "WARC-Filename": this.#name } });
    for (const chosen of this.#choice.documents) yield* this.#document(chosen);
  }

  async *#document(chosen: Chosen): AsyncGenerator<Uint8Array> {
    const { hash, lines: [line] } = chosen;
    const capture = await this.#captures.find(hash);
    const bytes = capture && !capture.erased && capture.size <= LONGEST ? await this.#captures.bytes(hash) : undefined;
    const showing = bytes && (await showingOf(bytes, capture!.media, this.#order));
    const state = showing?.state ?? (capture?.erased ? "erased" : capture && capture.size > LONGEST ? "long" : "lost");
    this.states[state] += 1;
    const entry: ListedCapture = { capture: hash, state, url: chosen.url, at: line.at, media: capture?.media ?? null, size: capture?.size ?? null, ...(capture?.erased && { erased: { ...capture.erased } }) };
    if (!bytes || !showing || showing.state === "unread") {
      this.listed.push(entry);
      return;
    }
    const draft = this.#draft(chosen, capture!, bytes, showing);
    const { id, bytes: member } = await memberOf(draft);
    this.#index(draft, chosen, id, member.length);
    yield* this.#lay(member);
    if (draft.type === "response") yield* this.#question(line.exchange!, draft, id);
    this.listed.push({ ...entry, record: id, ...(showing.text !== undefined && { text: sha256(showing.text) }) });
    if (showing.text !== undefined) this.#annotate(showing, { url: draft.url, at: line.at, record: id, capture: hash, text: showing.text });
  }

  #draft({ hash, url, lines: [{ at: date, exchange }] }: Chosen, { media }: Capture, bytes: Uint8Array, showing: Showing & { text?: string | undefined }): Draft {
    const address = exchange?.urls.at(-1) ?? url ?? nameByHash(hash);
    const payload = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const original: Draft = exchange
      ? { type: "response", url: address, date, content: "application/http; msgtype=response", block: answerBlock(exchange, bytes), payload }
      : { type: "resource", url: address, date, content: media, block: payload, payload };
    if (showing.state !== "redacted") return original;
    const text = Buffer.from(showing.text);
    return { type: "conversion", url: address, date, content: "text/plain; charset=utf-8", block: text, payload: text, more: { "WARC-Refers-To": `<${recordId(original)}>`, "Prosequi-Original": `sha256:${hash}` } };
  }

  async *#question(exchange: NonNullable<Chosen["lines"][0]["exchange"]>, { url, date }: Draft, answer: string): AsyncGenerator<Uint8Array> {
    const block = questionBlock(exchange, url);
    const cut = exchange.method === "GET" ? {} : { "WARC-Truncated": "unspecified" }; // what a form sent is not kept
    yield* this.#member({ type: "request", url, date, content: "application/http; msgtype=request", block, payload: Buffer.alloc(0), more: { "WARC-Concurrent-To": `<${answer}>`, ...cut } });
  }

  async *#member(draft: Draft): AsyncGenerator<Uint8Array> {
    yield* this.#lay((await memberOf(draft)).bytes);
  }

  *#lay(member: Uint8Array): Generator<Uint8Array> {
    this.#at += member.length;
    yield member;
  }

  #index({ type, url, date, payload, content }: Draft, { titles, lines: [{ exchange }] }: Chosen, id: string, length: number): void {
    const told = type === "response" ? (exchange?.got["content-type"] ?? "application/octet-stream") : content;
    this.indexed.push({ url, date, mime: told.split(";", 1)[0]!.trim(), status: type === "response" ? exchange!.status : null, digest: sha256Label(payload), length, offset: this.#at });
    if (/^https?:/i.test(url)) this.pages.push({ id: id.slice(-12), url, ts: date, title: titles.join("; ") });
  }

  #annotate(showing: Showing, place: Parameters<typeof annotationOf>[1]): void {
    for (const cited of this.#choice.quotes.get(place.capture) ?? []) {
      if (this.#placed.has(cited.id)) continue; // the same bytes at another address
      const annotation = annotationOf(cited, place);
      if (!annotation) continue;
      this.#placed.add(cited.id);
      const { start } = annotation.target.selector[1] as { start: number };
      const page = showing.state === "whole" && showing.pages ? { "prosequi:page": pageOf(showing.pages, start), "prosequi:extractor": showing.extractor } : {};
      this.annotations.push({ ...annotation, ...page });
    }
  }
}
