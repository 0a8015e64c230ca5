import { RecordError } from "../../record/problem.ts";
import type { Reading } from "../shape.ts";
import { linesOf } from "./lines.ts";
import { openPacked } from "./open.ts";
import type { Opened, Wanted } from "./watched.ts";

/** What a table of fields without quotes is. */
export interface Form extends Wanted {
  /** One character between two fields. */
  delimiter: string;
  /** Names of the columns, in their order. */
  columns: readonly string[];
  /** The first line names the columns and must name exactly these. Without it, a first line that names them is passed over. */
  header: boolean;
}

/** Rows that were read together, each as its fields. */
export interface Rows {
  /** Lines of the file up to and including the last of these. */
  line: number;
  rows: string[][];
}

/** A table that is being read. */
export interface Table {
  stretches: AsyncIterable<Rows>;
  /** Bytes of the file on disk that were read so far. */
  bytesRead(): number;
}

/**
 * Opens a table of fields without quotes (a quote mark is a character like any
 * other), packed or not. A line with more or fewer fields than columns ends it
 * with a RecordError of file and line: such a file is cut short or another one.
 * `after` passes over that many lines without looking into them.
 */
export async function openTable(file: string, form: Form, after = 0): Promise<Table> {
  const opened = await openPacked(file, form);
  return { stretches: stretches(opened, form, after), bytesRead: opened.bytesRead };
}

/** The same table row by row: what an ingest reads. */
export async function openFields(file: string, form: Form): Promise<Reading<string[]>> {
  const { stretches, bytesRead } = await openTable(file, form);
  return { rows: oneByOne(stretches), bytesRead };
}

async function* stretches(opened: Opened, form: Form, after: number): AsyncGenerator<Rows> {
  const { delimiter, columns } = form;
  const width = columns.length;
  for await (const { first, lines } of linesOf(opened)) {
    const line = first + lines.length - 1;
    if (line <= after) continue;
    const rows: string[][] = [];
    for (let n = Math.max(0, after + 1 - first); n < lines.length; n += 1) {
      const text = lines[n]!;
      if (text === "") continue;
      const fields = text.split(delimiter);
      if (first + n === 1 && isHeader(fields, opened.name, form)) continue;
      if (fields.length !== width) throw wrongWidth(`${opened.name}:${first + n}`, fields, text, form);
      rows.push(fields);
    }
    yield { line, rows };
  }
}

function isHeader(fields: readonly string[], name: string, { columns, header, what }: Form): boolean {
  const names = fields.map((field) => field.trim().replace(/^\xEF\xBB\xBF|^ï»¿/, "").toUpperCase());
  const same = names.length === columns.length && names.every((each, n) => each === columns[n]);
  if (!header || same) return same;
  if (isBinary(fields.join(""))) throw new RecordError(`${name}:1 holds bytes that are no text, so the file is damaged or of another kind; give ${what}.`);
  const odd = columns.findIndex((each, n) => names[n] !== each);
  const found = odd < 0 ? `${names.length} columns instead of ${columns.length}` : `${shown(names[odd])} where ${columns[odd]} was expected (column ${odd + 1})`;
  throw new RecordError(`${name}:1 does not name the columns known here: it has ${found}, so the file has changed and nothing of it is read; look for a newer version of this program, or give ${what}.`);
}

function wrongWidth(place: string, fields: readonly string[], text: string, { columns, what }: Form): RecordError {
  if (isBinary(text)) return new RecordError(`${place} holds bytes that are no text, so the file is damaged or of another kind; give ${what}.`);
  return new RecordError(`${place} has ${fields.length} field${fields.length === 1 ? "" : "s"} instead of ${columns.length}, so the file is cut short or another one; fetch it again, or give ${what}.`);
}

function isBinary(text: string): boolean {
  return /[\x01-\x08\x0e-\x1b]/.test(text);
}

function shown(name: string | undefined): string {
  return name === undefined ? "nothing" : `"${name.length > 30 ? `${name.slice(0, 29)}…` : name}"`;
}

async function* oneByOne(stretches: AsyncIterable<Rows>): AsyncGenerator<string[]> {
  for await (const { rows } of stretches) yield* rows;
}
