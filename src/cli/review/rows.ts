import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import { RecordError } from "../../record/problem.ts";
import { textOf, unread } from "../screen/lines.ts";

/** A row of a csv file by column, with the line on which it ends. */
export interface Row {
  line: number;
  cells: Readonly<Record<string, string>>;
}

/** Characters of the longest row: a text, its title, and what was written beside them. */
const longestRow = 4_000_000;

/**
 * The rows of a csv file by the names of its columns, as a spreadsheet saves
 * it: UTF-8, with or without a mark, comma or semicolon (told by the first
 * line). Throws with file and line; `wanted` are columns that have to be there.
 */
export async function* rowsIn(file: string, shown: string, wanted: readonly string[]): AsyncGenerator<Row> {
  const rows = parse({ bom: true, info: true, skip_empty_lines: true, max_record_size: longestRow, relax_column_count: true, delimiter: await delimiterOf(file, shown) });
  const fed = pipeline(Readable.from(textOf(createReadStream(file), "utf-8", shown)), rows).then(() => undefined, (error: unknown) => error);
  let head: string[] | undefined;
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (head) {
        if (record.length !== head.length) throw new RecordError(`${shown}:${info.lines}: has ${record.length} cells where the first line names ${head.length} columns; mend the line, or save the file again.`);
        yield { line: info.lines, cells: Object.fromEntries(head.map((column, n) => [column, record[n]!])) };
        continue;
      }
      head = record.map((column) => column.trim());
      const missing = wanted.filter((column) => !head!.includes(column));
      if (missing.length > 0) throw new RecordError(`${shown}:1: has no column ${missing.join(", ")}; its columns are ${head.join(", ")}.`);
      if (new Set(head).size < head.length) throw new RecordError(`${shown}:1: names a column twice; give every column a name of its own.`);
    }
  } catch (error) {
    // What was wrong with a row comes first; stopping to read ends the feeding with an error of its own.
    throw error instanceof RecordError ? error : told((await fed) ?? error, shown);
  }
  const failed = await fed;
  if (failed) throw told(failed, shown);
  if (!head) throw new RecordError(`${shown} is empty; put the names of the columns in its first line.`);
}

function told(error: unknown, shown: string): unknown {
  if (error instanceof CsvError) return new RecordError(`${shown}:${(error as CsvError & { lines?: number }).lines ?? "?"}: is not csv (${error.message}); mend the line, or save the file again.`, { cause: error });
  return unread(error, shown);
}

/** Comma or semicolon, by which the first line has more of. */
async function delimiterOf(file: string, shown: string): Promise<"," | ";"> {
  try {
    for await (const chunk of createReadStream(file, { encoding: "utf8" })) {
      const line = String(chunk).split("\n", 1)[0]!;
      return line.split(";").length > line.split(",").length ? ";" : ",";
    }
    return ",";
  } catch (error) {
    throw unread(error, shown);
  }
}
