import { RecordError } from "../record/problem.ts";
import { openMemory } from "./memory.ts";
import { openSqlite, type SqliteOptions } from "./sqlite.ts";
import type { Store } from "./store.ts";

/** Whether a record's place is an address and no file. */
export function isAddress(where: string): boolean {
  return /^[a-z]+:\/\//i.test(where);
}

/** Opens the record at `where`: a file, or `:memory:` for one that is not kept. */
export async function openStore(where: string, options: SqliteOptions = {}): Promise<Store> {
  if (where === ":memory:") return openMemory();
  if (isAddress(where)) throw new RecordError(`A record at ${where.replace(/\/\/[^@/]*@/, "//")} cannot be opened: this version keeps records in files only. Name a file with --store.`);
  return openSqlite(where, options);
}
