import { CsvError } from "csv-parse";
import { RecordError } from "../record/problem.ts";
import type { SourceOfRows } from "./shape.ts";

/** What a source expects, in half a sentence for the one who gave another file. */
export function expected({ manifest, columns }: SourceOfRows): string {
  return `${manifest.id} expects ${manifest.what.en}${columns.length > 0 ? ` as csv with the columns ${columns.join(", ")}` : ""}`;
}

/** Checks the header of a file; says what is missing and what was expected. */
export function checkHeader(file: string, found: readonly string[], source: SourceOfRows): void {
  if (found.some((name) => /[\0-\x08\x0E-\x1F\uFFFD]/.test(name))) throw new RecordError(`${file} is not a csv file (its first line holds bytes that are no text); ${expected(source)}.`);
  const missing = source.columns.filter((name) => !found.includes(name));
  if (missing.length > 0) {
    const seen = found.map((name) => (name.length > 30 ? `${name.slice(0, 29)}…` : name));
    const shown = seen.length > 12 ? `${seen.slice(0, 12).join(", ")} and ${seen.length - 12} more` : seen.join(", ");
    throw new RecordError(`${file} lacks the column${missing.length > 1 ? "s" : ""} ${missing.join(", ")} (it has ${shown}); ${expected(source)}.`);
  }
  const twice = found.find((name, n) => found.indexOf(name) !== n);
  if (twice !== undefined) throw new RecordError(`${file} names the column "${twice}" twice; ${expected(source)}.`);
}

/** Says in one sentence what went wrong while a file was read. Errors that are none of the file's pass unchanged. */
export function explainFile(error: unknown, file: string, source: SourceOfRows, stored: number): unknown {
  if (error instanceof RecordError) return stored > 0 ? new RecordError(error.message.replace(/\.$/, `; ${kept(stored)}.`), { cause: error }) : error;
  const { code = "", lines } = error as { code?: string; lines?: number };
  const place = lines === undefined ? file : `${file}:${lines}`;
  const csv = `${place} is not csv (a quote stands where none may); mend the line or fetch the file again, ${expected(source)}`;
  const what = sentence(code, place, file, source) ?? (error instanceof CsvError ? csv : undefined);
  return what === undefined ? error : new RecordError(`${what}${stored > 0 ? `; ${kept(stored)}` : ""}.`, { cause: error });
}

function sentence(code: string, place: string, file: string, source: SourceOfRows): string | undefined {
  if (code === "ENOENT") return `There is no file ${file}; check the path`;
  if (code === "EACCES" || code === "EPERM") return `${file} may not be read; make it readable, then run this again`;
  if (code === "EISDIR") return `${file} is a directory; name the files in it`;
  if (code === "Z_BUF_ERROR") return `${file} is cut short (its compressed data end too early); fetch it again, then run this again`;
  if (code.startsWith("Z_")) return `${file} is damaged (it cannot be unpacked); fetch it again, then run this again`;
  if (code === "CSV_RECORD_INCONSISTENT_COLUMNS") return `${place} does not have as many fields as the header, so the file is cut short or no csv; fetch it again, ${expected(source)}`;
  if (code === "CSV_QUOTE_NOT_CLOSED") return `${file} ends within a quoted field, so it is cut short; fetch it again, then run this again`;
  if (code === "CSV_MAX_RECORD_SIZE") return `${place} begins a row of more than ${LARGEST >> 20} MB, so a quote is not closed or the file is no csv; ${expected(source)}`;
  return undefined;
}

/** Bytes of the longest row: a quote left open must not draw a whole file into memory. */
export const LARGEST = 32 << 20;

function kept(stored: number): string {
  return `the first ${stored.toLocaleString("en-US")} rows handled are in the record and will not be doubled`;
}
