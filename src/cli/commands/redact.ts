import { type ListEntry, listRedaction, redactor } from "../../evidence/index.ts";
import { say } from "../../language/index.ts";
import { RecordError } from "../../record/problem.ts";
import type { Store } from "../../store/store.ts";
import type { Common, Effects } from "../effects.ts";
import { answerable } from "../hand.ts";
import { columns } from "../print/columns.ts";
import { openFor } from "../record.ts";

interface Options extends Common {
  by?: string;
  reason?: string;
  allow?: boolean;
}

/**
 * `prosequi redact list|add|remove|try`: words that are never shown nor
 * exported, or that stay although they look like contact data (`--allow`),
 * beside what is found by its form.
 */
export async function redact(effects: Effects, what: string, text: string | undefined, options: Options): Promise<number> {
  if (!["list", "add", "remove", "try"].includes(what)) throw new RecordError(`"${what}" is nothing that redact does; choose list, add TEXT, remove TEXT or try TEXT.`);
  if (what !== "list" && !text?.trim()) throw new RecordError(`Give the words: prosequi redact ${what} "12 Example Lane".`);
  const record = await openFor(effects, options);
  try {
    if (what === "list") return await list(effects, record.store, options);
    if (what === "try") return await attempt(effects, record.store, text!, options);
    const { by, reason } = answerable(options, what === "add" ? "takes these words out" : "takes them off the list");
    if (what === "add") await listRedaction(record.store, { kind: options.allow ? "allowed" : "literal", text: text!, reason, by, at: effects.now() });
    else await remove(record.store, text!);
    effects.out(options.format === "json" ? JSON.stringify({ done: what }) : say(options.lang).evidence.listed[what as "add" | "remove"]);
    return 0;
  } finally {
    await record.close();
  }
}

async function entriesOf(store: Store): Promise<Array<{ id: string; data: ListEntry }>> {
  const found: Array<{ id: string; data: ListEntry }> = [];
  for await (const { id, data } of store.rows<ListEntry>("redactions")) found.push({ id, data });
  return found.sort((a, b) => (a.data.at < b.data.at ? -1 : 1));
}

async function list(effects: Effects, store: Store, options: Options): Promise<number> {
  const entries = (await entriesOf(store)).map(({ data }) => data);
  const words = say(options.lang);
  if (options.format === "json") effects.out(JSON.stringify(entries, null, 2));
  else if (entries.length === 0) effects.out(words.evidence.listEmpty);
  else effects.out(columns(entries.map(({ kind, text, reason, by, at }) => [words.evidence.listKind[kind], text, words.day(at.slice(0, 10)), by, reason]), effects.width));
  return 0;
}

async function remove(store: Store, text: string): Promise<void> {
  const same = (await entriesOf(store)).filter(({ data }) => data.text.toLowerCase() === text.trim().toLowerCase());
  if (same.length === 0) throw new RecordError("These words are not on the list; prosequi redact list shows what is.");
  await store.change({}, () => ({ drop: { redactions: same.map(({ id }) => id) } }));
}

/** What would become of a text: nothing is kept of it. */
async function attempt(effects: Effects, store: Store, text: string, options: Options): Promise<number> {
  const { text: shown, found } = (await redactor(store, options.lang))(text);
  effects.out(options.format === "json" ? JSON.stringify({ text: shown, found }, null, 2) : shown);
  return 0;
}
