import path from "node:path";
import { say } from "../../language/index.ts";
import { RecordError } from "../../record/problem.ts";
import { listRulebooks, readRulebook, type Rulebook } from "../../rules/book/read.ts";
import type { Provision } from "../../rules/book/shape.ts";
import { elementsOf } from "../../rules/book/text.ts";
import { sectionOf } from "../../rules/markdown.ts";
import { sheetMarkdown, sheetOf } from "../../rules/sheet.ts";
import type { Common, Effects } from "../effects.ts";
import { provisionText, rulebookText, rulebooksText, sheetText } from "../print/rulebook.ts";
import { rulebooks } from "../record.ts";

interface Options extends Common {
  sheet?: boolean;
}

/**
 * `prosequi rulebook [set] [provision]`: the rule sets; one of them; a
 * provision of it, or its education sheet. Opens no record.
 */
export async function rulebook(effects: Effects, set: string | undefined, provision: string | undefined, options: Options): Promise<number> {
  const ids = await listRulebooks(rulebooks());
  const read = (id: string): Promise<Rulebook> => readRulebook(path.join(rulebooks(), id));
  if (set === undefined) {
    if (options.sheet) throw new RecordError(`--sheet prints the sheets of one rule set; name it, like prosequi rulebook ${ids.at(-1) ?? "yinfa-2026-42"} --sheet.`);
    effects.out(list(await Promise.all(ids.map(read)), options, effects.width));
    return 0;
  }
  if (!ids.includes(set)) throw new RecordError(`No rule set is called "${set}"; write one of ${ids.join(", ")}.`);
  const book = await read(set);
  const chosen = provision === undefined ? [...book.provisions.values()] : named(book, provision);
  if (options.sheet) effects.out(sheets(book, chosen, options, effects.width));
  else if (provision === undefined) effects.out(whole(book, options, effects.width));
  else effects.out(parts(book, chosen, options, effects.width));
  return 0;
}

/** The provisions that a name means: itself, the paragraph it is cited by, or all of an article. */
function named(book: Rulebook, name: string): Provision[] {
  const all = [...book.provisions.values()];
  const exact = book.provisions.get(name);
  const found = exact ? [exact] : all.filter((each) => each.cited === name || each.id.startsWith(`${name}.`));
  if (found.length === 0) throw new RecordError(`${book.instrument.id} has no provision "${name}"; write one of ${all.map((each) => each.id).join(", ")}.`);
  return found;
}

function list(books: Rulebook[], { format, lang }: Options, width: number): string {
  if (format === "md") return books.map(sectionOf).join("\n").trimEnd();
  if (format === "text") return rulebooksText(books, say(lang), width);
  const lines = books.map(({ instrument: { id, title, number, from, to, text }, provisions, rules, readings, edition }) => ({
    id, title, number, from, to, text: "file" in text, provisions: provisions.size, rules: rules.size, readings: readings.size, edition,
  }));
  return JSON.stringify(lines, null, 2);
}

function whole(book: Rulebook, { format, lang }: Options, width: number): string {
  if (format === "md") return sectionOf(book).trimEnd();
  if (format === "text") return rulebookText(book, say(lang), width);
  const { instrument, edition, text } = book;
  const lists = { documents: book.documents, provisions: book.provisions, facts: book.facts, definitions: book.definitions, rules: book.rules, readings: book.readings };
  return JSON.stringify({ instrument, edition, text, ...Object.fromEntries(Object.entries(lists).map(([name, entries]) => [name, [...entries.values()]])) }, null, 2);
}

function parts(book: Rulebook, chosen: Provision[], { format, lang }: Options, width: number): string {
  const elements = book.text === null || !("file" in book.instrument.text) ? null : elementsOf(book.text, book.instrument.text.headings);
  const shown = chosen.map((provision) => ({ provision, words: (provision.eId !== undefined && provision.from === undefined && elements?.get(provision.eId)?.words) || null }));
  if (format === "json") return JSON.stringify(shown.map(({ provision, words }) => ({ rulebook: book.instrument.id, edition: book.edition, ...provision, words })), null, 2);
  if (format === "md") return chosen.map((provision) => sheetMarkdown(sheetOf(book, provision, lang))).join("\n\n");
  return [...shown.map(({ provision, words }) => provisionText(book, provision, words, say(lang), width)), say(lang).of(book.instrument.caution)].join("\n\n");
}

function sheets(book: Rulebook, chosen: Provision[], { format, lang }: Options, width: number): string {
  const written = chosen.map((provision) => sheetOf(book, provision, lang));
  if (format === "json") return JSON.stringify(written, null, 2);
  return written.map((sheet) => (format === "md" ? sheetMarkdown(sheet) : sheetText(sheet, width))).join("\n\n");
}
