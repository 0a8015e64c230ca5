import { code } from "./code.ts";
import { openDockets } from "./docket.ts";
import type { CodedEntry, Entry } from "./shape.ts";

export { openDockets } from "./docket.ts";
export * from "./shape.ts";

/** Names this coder in the record; changes whenever an answer may change. */
export const entryCoderVersion = "entries-2";

/** Codes one entry alone, by its own words. Pure; never throws; takes time in proportion to the text. */
export function codeEntry(entry: Entry): CodedEntry {
  return code(entry, () => null, () => null);
}

/**
 * Codes entries with what their dockets tell of each other: who moved in the entry
 * that an order cites. The answers stand in the order of the entries and do not depend on it.
 */
export function codeEntries(entries: Iterable<Entry>): CodedEntry[] {
  const all = [...entries];
  const dockets = openDockets();
  for (const entry of all) dockets.see(entry);
  return all.map((entry) => dockets.code(entry));
}
