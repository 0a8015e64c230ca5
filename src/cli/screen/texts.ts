import { CsvError, parse } from "csv-parse";
import { RecordError } from "../../record/problem.ts";
import type { Channel } from "../../rules/screen/index.ts";
import { bytesOf, firstBytes, linesOf, piped, longest, textOf, tooLong, unread } from "./lines.ts";
import { rowsOfSheet } from "./sheet.ts";

/** A text to screen, with its own name: the `id` it came with, else its line or row from 1. */
export interface Given {
  id: string;
  text: string;
}

/** How to read a file of texts. */
export interface Reading {
  column?: string | undefined;
  encoding: string;
  /** Whose texts they are, which says what their column is usually called. */
  channel: Channel;
}

/** Columns and fields that hold the text where none is named, first the surest: a register has names and scopes side by side. */
const usual: Record<Channel, readonly string[]> = {
  name: ["name", "company_name", "企业名称", "名称", "text"],
  scope: ["business_scope", "scope", "经营范围", "text"],
  ad: ["text", "ad", "content", "广告内容", "内容"],
  account: ["account", "title", "name", "账号名称", "名称", "text"],
};

/**
 * The texts of a file, in its order, a batch at a time: a line each (txt), a
 * row each (csv, xlsx), an object each (jsonl), packed with gzip or not. `-` is
 * standard input. Only a workbook is held in memory.
 */
export async function* textsIn(file: string, shown: string, reading: Reading): AsyncGenerator<Given[]> {
  const stdin = shown === "-";
  const form = stdin ? "plain" : await firstBytes(file, shown);
  const name = shown.toLowerCase().replace(/\.gz$/, "");
  if (form === "zip") {
    if (!name.endsWith(".xlsx")) throw new RecordError(`${shown} is a zip archive; unpack it and name a file in it.`);
    yield* ofRows(await rowsOfSheet(file, shown), shown, reading);
    return;
  }
  if (name.endsWith(".xlsx") || name.endsWith(".xls")) throw new RecordError(`${shown} is no xlsx workbook; save the sheet as xlsx or csv.`);
  const bytes = stdin ? await piped() : bytesOf(file, form === "gzip");
  const pieces = textOf(bytes, reading.encoding, shown);
  if (name.endsWith(".csv")) yield* ofCsv(pieces, shown, reading);
  else yield* ofLines(pieces, shown, reading, name.endsWith(".jsonl") || name.endsWith(".ndjson"));
}

async function* ofLines(pieces: AsyncIterable<string>, shown: string, reading: Reading, objects: boolean): AsyncGenerator<Given[]> {
  let json = objects;
  for await (const { first, lines } of linesOf(pieces, shown)) {
    const given: Given[] = [];
    lines.forEach((line, n) => {
      const number = first + n;
      if (line.length > longest) throw tooLong(shown, number);
      if (line.trim() === "") return;
      // What comes by pipe has no name that says what it is; its first line does.
      if (shown === "-" && number === 1 && line.startsWith("{")) json = true;
      given.push(json ? ofObject(line, number, shown, reading) : { id: String(number), text: line });
    });
    yield given;
  }
}

function ofObject(line: string, number: number, shown: string, reading: Reading): Given {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new RecordError(`${shown}:${number}: is not JSON; write one object on each line, like {"id":"1","text":"..."}.`, { cause: error });
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw new RecordError(`${shown}:${number}: is no object; write {"id":"1","text":"..."}.`);
  const fields = value as Record<string, unknown>;
  const field = reading.column ?? ["text", ...usual[reading.channel]].find((each) => typeof fields[each] === "string");
  const text = field === undefined ? undefined : fields[field];
  if (typeof text !== "string") throw new RecordError(`${shown}:${number}: has no text in ${reading.column ?? "text"}; write {"id":"1","text":"..."}, or name the field with --column.`);
  const { id } = fields;
  if (id !== undefined && typeof id !== "string" && typeof id !== "number") throw new RecordError(`${shown}:${number}: its id is neither a text nor a number; write {"id":"1","text":"..."}.`);
  return { id: id === undefined ? String(number) : String(id), text };
}

async function* ofCsv(pieces: AsyncIterable<string>, shown: string, reading: Reading): AsyncGenerator<Given[]> {
  const rows = parse({ bom: true, skip_empty_lines: true, max_record_size: longest * 4, info: true });
  const fed = feed(pieces, rows);
  try {
    let column: number | undefined;
    let name = -1;
    let count = 0;
    let given: Given[] = [];
    for await (const { record } of rows as AsyncIterable<{ record: string[] }>) {
      if (column === undefined) {
        column = columnOf(record, shown, reading);
        name = record.indexOf("id");
        continue;
      }
      count += 1;
      given.push({ id: name < 0 ? String(count) : record[name]!, text: record[column]! });
      if (given.length === 1_000) {
        yield given;
        given = [];
      }
    }
    yield given;
    await fed;
  } catch (error) {
    const cause = (await fed) ?? error;
    if (cause instanceof CsvError) throw new RecordError(`${shown}:${(cause as CsvError & { lines?: number }).lines ?? "?"}: is not csv (${cause.message}); mend the line, or save the file again.`, { cause });
    throw unread(cause, shown);
  }
}

/** Hands pieces to the parser as it takes them; gives the error that stopped it, if one did. */
async function feed(pieces: AsyncIterable<string>, rows: NodeJS.WritableStream & { destroy(error?: Error): unknown }): Promise<unknown> {
  try {
    for await (const piece of pieces) {
      if (!rows.write(piece)) await new Promise<void>((resolve) => {
        rows.once("drain", resolve);
        rows.once("close", resolve);
      });
    }
    rows.end();
    return undefined;
  } catch (error) {
    rows.destroy(error as Error);
    return error;
  }
}

function* ofRows(rows: readonly string[][], shown: string, reading: Reading): Generator<Given[]> {
  const [head, ...body] = rows;
  if (!head) throw new RecordError(`${shown} has no rows; put the names of the columns in the first row.`);
  const column = columnOf(head, shown, reading);
  const name = head.indexOf("id");
  yield body.flatMap((row, n) => ((row[column] ?? "").trim() === "" ? [] : [{ id: name < 0 || (row[name] ?? "") === "" ? String(n + 1) : row[name]!, text: row[column]! }]));
}

function columnOf(head: readonly string[], shown: string, reading: Reading): number {
  const wanted = reading.column === undefined ? usual[reading.channel] : [reading.column];
  const found = wanted.map((each) => head.indexOf(each)).find((at) => at >= 0);
  if (found === undefined && reading.column === undefined && head.length === 1) throw new RecordError(`${shown}:1: the only column is called "${head[0] ?? ""}"; name it with --column, or call it text.`);
  if (found === undefined) throw new RecordError(`${shown}:1: has no column ${wanted.join(", ")}; name one of its columns with --column: ${head.join(", ")}.`);
  return found;
}
