import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import type { Sink, SourceOfRows } from "../index.ts";

/** An invented source: rows without a name are ignored, a text is captured. */
export const source: SourceOfRows = {
  manifest: { id: "harbour-list", what: { en: "the list of invented harbours", zh: "虚构港口清单" }, publisher: "Nobody", secondary: true, format: "csv", tables: ["press"], version: 1, covers: [], holes: [], minRows: 1 },
  columns: ["no", "name", "text"],
  table: "press",
  row: ({ no = "", name = "", text = "" }) =>
    name === "" ? { ignored: { en: "no name", zh: "没有名称" } } : { kept: { id: no, source: "harbour-list", date: null, data: { name } }, ...(text === "" ? {} : { text }) },
};

const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
/** Rows as the file of the invented source. */
export const csv = (rows: ReadonlyArray<readonly string[]>): string => ["no,name,text", ...rows.map(quoted)].join("\n");
/** Rows of which each has a text with a line break, quotes and Chinese. */
export const many = (count: number): string[][] => Array.from({ length: count }, (_, n) => [String(n), `Harbour ${n}`, `Text ${n}\nwith "quotes", 海港`]);

/** What a load is given in tests: a still clock. */
export const options = { now: "2026-11-22T12:00:00Z", tick: () => 0 };

/** A directory for one test file, removed after it, and a way to write files there. */
export function workplace(): { directory: string; file(content: string | Uint8Array, name?: string): string } {
  const directory = mkdtempSync(path.join(tmpdir(), "prosequi-ingest-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  let count = 0;
  return {
    directory,
    file: (content, name = `${(count += 1)}.csv`) => {
      const place = path.join(directory, name);
      writeFileSync(place, content);
      return place;
    },
  };
}

/** A sink that remembers, and counts as the store does. */
export function memory(): Sink & { rows: Map<string, string>; batches: number[] } {
  const rows = new Map<string, string>();
  const batches: number[] = [];
  return {
    rows, batches,
    put: async (_table, batch) => {
      batches.push(batch.length);
      const tally = { added: 0, changed: 0, unchanged: 0 };
      for (const { kept } of batch) {
        const before = rows.get(kept.id);
        const now = JSON.stringify(kept);
        tally[before === undefined ? "added" : before === now ? "unchanged" : "changed"] += 1;
        rows.set(kept.id, now);
      }
      return tally;
    },
  };
}
