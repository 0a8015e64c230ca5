import { type CodeWords, fieldOf, type Fields, fieldsOf, type Item, type ItemKind, OUTCOME, type Value, written } from "../../coding/review/index.ts";
import type { Words } from "../../language/index.ts";

/** The field that says what a text is. */
export function firstField(kind: ItemKind): string {
  return kind === "entries" ? "event" : kind === "releases" ? "action" : "kind";
}

/** What a value is called in the codebook; a value that it does not hold is shown as it is. */
export function valueLabel(kind: ItemKind, field: string, value: Value, codes: CodeWords, words: Words): string {
  const code = written(value);
  const found = fieldOf(kind, field, codes).values.find((each) => each.code === code);
  return found ? words.of(found.label) : code;
}

/** What a field of a code holds, in words. */
export function codeLabel(kind: ItemKind, field: string, fields: Fields, codes: CodeWords, words: Words): string {
  return valueLabel(kind, field, fields[field] ?? null, codes, words);
}

/** A code field by field, in the order in which they are asked. */
export function inOrder(kind: ItemKind, fields: Fields, codes: CodeWords): [string, Value][] {
  const ids = fieldsOf(kind, codes).map(({ id }) => id);
  const place = (field: string): number => ids.findIndex((id) => (id === OUTCOME ? field.startsWith(OUTCOME) : id === field));
  return Object.entries(fields).sort(([a], [b]) => place(a) - place(b));
}

/** The beginning of a text, for a list. */
export function titleOf({ title, text, id }: Item, most = 150): string {
  const whole = (title ?? text).replace(/\s+/gu, " ").trim();
  const letters = Array.from(whole.slice(0, most * 4));
  if (letters.length === 0) return id;
  return letters.length > most ? `${letters.slice(0, most).join("").trimEnd()}…` : letters.join("");
}

/** Where a text stands: docket and number of an entry, else its name; and its day. */
export function placeOf({ kind, id, docket, number, date }: Omit<Item, "proposal" | "coder">, words: Words): string {
  const at = docket === null && number === null ? id : words.reviewDesk.entryOf(docket, number);
  return [kind === "entries" ? at : `${words.reviewDesk.kind[kind]} ${id}`, date === null ? "" : dayOf(date, words)].filter(Boolean).join(words.rules.comma);
}

/** A day as it was given: written out where it is one, else as it stands. */
function dayOf(date: string, words: Words): string {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? words.day(date) : date;
}
