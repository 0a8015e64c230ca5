import type { Words } from "../../language/index.ts";
import type { Rulebook } from "../../rules/book/read.ts";
import { inForce } from "../../rules/in-force.ts";
import type { Provision } from "../../rules/book/shape.ts";
import { titleOf, type Sheet } from "../../rules/sheet.ts";
import { columns, wrap } from "./columns.ts";

/** The rule sets, one a paragraph. */
export function rulebooksText(books: readonly Rulebook[], words: Words, width: number): string {
  const { rules: t, of, number } = words;
  if (books.length === 0) return t.none;
  return books
    .map(({ instrument, provisions, rules, readings }) => {
      const counts = [t.provisionsOf(number(provisions.size)), t.rulesOf(number(rules.size)), t.readingsOf(number(readings.size))].join(t.comma);
      const lines = [`${of(instrument.number)}${t.colon}${of(instrument.title)}`, inForce(words, instrument), `${t.text}${t.colon}${"file" in instrument.text ? t.textAtHand : t.textMissing}`, counts];
      return [instrument.id, ...lines.flatMap((line) => indented(line, 2, width))].join("\n");
    })
    .join("\n\n");
}

/** One rule set: what it is of, what it is to other instruments, its provisions. */
export function rulebookText(book: Rulebook, words: Words, width: number): string {
  const { rules: t, of } = words;
  const { instrument } = book;
  const { text } = instrument;
  const row = (label: string, what: string | undefined): string[][] => (what === undefined ? [] : [[label, what]]);
  const head = [
    ...row(t.number, of(instrument.number)),
    ...row(t.kind, of(instrument.kind)),
    ...row(t.issuers, instrument.issuers.map(of).join(t.semicolon)),
    ...row(t.agreedWith, instrument.agreedWith.length > 0 ? instrument.agreedWith.map(of).join(t.semicolon) : undefined),
    ...row(t.consentOf, instrument.consentOf && of(instrument.consentOf)),
    ...row(t.inForce, inForce(words, instrument)),
    ...row(t.dated, instrument.dated ? of(instrument.dated.note) : instrument.undated && of(instrument.undated)),
    ...row(t.text, "file" in text ? of(text.copy) : of(text.missing)),
    ...row("", "file" in text ? of(text.absent) : undefined),
    ...row(t.edition, book.edition),
  ];
  const relations = instrument.relations.map((each) => [t.relation[each.kind], `${of(each.to)}${t.colon}${of(each.what)}${each.unverified ? ` [${t.unverified}]` : ""}`]);
  const provisions = [...book.provisions.values()].map((each) => [each.id, t.code[each.code], of(each.act)]);
  return [
    ...wrap(of(instrument.title), width),
    columns(head, width),
    ...(relations.length > 0 ? ["", t.relations, columns(relations, width)] : []),
    "",
    t.provisions,
    columns(provisions, width),
    "",
    ...wrap(of(instrument.caution), width),
  ].join("\n");
}

/** One provision: its words in full and its operative phrases, our rendering, whom it binds, where consequences stand. */
export function provisionText(book: Rulebook, provision: Provision, whole: string | null, words: Words, width: number): string {
  const { rules: t, of } = words;
  const row = (label: string, what: string | undefined): string[][] => (what === undefined ? [] : [[label, what]]);
  const from = provision.from === undefined ? undefined : book.documents.get(provision.from);
  return [
    `${titleOf(book, provision, words)}  ${t.code[provision.code]}`,
    columns(
      [
        ...row(t.words, whole ?? (provision.quotes.join("……") || t.noWords)),
        ...row(words.sheet.phrases, whole === null || provision.quotes.length === 0 ? undefined : provision.quotes.map((each) => `「${each}」`).join("")),
        ...row(t.fromDocument, from && `${of(from.what)} (${from.where}); ${t.seen[from.seen]}`),
        ...row("", provision.unverified ? t.unverifiedNote : undefined),
        ...row(t.rendering, provision.rendering),
        ...row(t.bound, of(provision.bound)),
        ...row(t.act, of(provision.act)),
        ...row(t.condition, provision.condition === null ? undefined : of(provision.condition)),
        ...row(t.territory, provision.territory === null ? undefined : of(provision.territory)),
        ...row(t.authority, provision.authority === null ? undefined : of(provision.authority)),
        ...row(t.consequences, provision.liability.length > 0 ? provision.liability.join(", ") : undefined),
        ...row(t.note, provision.note && of(provision.note)),
        ...row(t.citedBy, [...book.rules.values()].filter((rule) => rule.cite.includes(provision.id)).map((rule) => rule.id).join(", ") || (provision.institutional ? t.institutional : t.citedByNone)),
      ],
      width,
    ),
  ].join("\n");
}

/** An education sheet for a terminal. */
export function sheetText({ title, lead, parts, caution }: Sheet, width: number): string {
  const line = ({ kind, words }: Sheet["parts"][number]["lines"][number]): string[] =>
    kind === "quote" ? indented(`「${words}」`, 4, width) : kind === "mark" ? indented(`[${words}]`, 2, width) : indented(words, 2, width);
  return [...wrap(title, width), ...wrap(lead, width), ...parts.flatMap((part) => ["", part.title, ...part.lines.flatMap(line)]), "", ...wrap(caution, width)].join("\n");
}

function indented(text: string, by: number, width: number): string[] {
  return wrap(text, width - by).map((line) => " ".repeat(by) + line);
}
