import { RecordError } from "../record/problem.ts";

/** Says in one sentence what a database error means for the record at `path`, and what to do next. */
export function explain(error: unknown, path: string, waited: number): RecordError {
  if (error instanceof RecordError) return error;
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  return new RecordError(sentence(code, message, path, waited), { cause: error });
}

function sentence(code: string, message: string, path: string, waited: number): string {
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return `Another process is writing to ${path} and still was after ${waited / 1000} seconds; wait until it has finished, then run this again.`;
  if (code === "SQLITE_NOTADB") return `${path} is not a record of Prosequi (it is no SQLite database); name another file with --store, or move this one away.`;
  if (code.startsWith("SQLITE_CORRUPT") || /malformed|corrupt|utf-?8/i.test(message)) return `${path} is damaged (${message}); restore a copy of it, or move it away and load the casebook into a new record.`;
  if (/^SQLITE_(READONLY|PERM|AUTH)/.test(code) || /readonly database/i.test(message)) return `${path} cannot be written to; make the file and its directory writable, or name another file with --store.`;
  if (code.startsWith("SQLITE_FULL")) return `The disk that holds ${path} is full; nothing of this write was kept. Make room, then run this again.`;
  if (code.startsWith("SQLITE_CANTOPEN") || /unable to open/i.test(message)) return `${path} cannot be opened; check that its directory exists and that you may read and write it, or name another file with --store.`;
  if (code.startsWith("SQLITE_IOERR")) return `The disk failed while reading or writing ${path} (${message}); check the disk, then run prosequi verify.`;
  return `${path} could not be read or written (${message}); run prosequi verify, and restore a copy if it reports damage.`;
}
