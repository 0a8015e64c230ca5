import { createHash } from "node:crypto";
import { canonical, sha256 } from "../record/assertion.ts";
import { digest } from "../record/chain.ts";
import { type Store, type Table, tables } from "../store/store.ts";

/**
 * Tables that say when and how something came, not what it says. Captures are
 * among them: an answer holds the time it was asked at or a mark of the
 * request, so that asking again gives other bytes for the same rows. Bytes that
 * a row or a quote rests on count, since those name their hash.
 */
const apart: ReadonlySet<Table> = new Set<Table>(["captures", "custody", "visits", "hints"]);

/** A version of a row as its table holds it. */
interface VersionSaid {
  table: string;
  id: string;
  date: string | null;
  data: unknown;
}

/**
 * Content digest of a record: equal digest, equal record, whenever and in
 * whatever packs its bytes were taken. The digest of its assertions; where it
 * holds bulk rows, SHA-256 over that and the digest of the rows: versions
 * by what they say of which row, all others whole. Captures, custody, visits
 * and hints do not count. Rows are read as a stream.
 */
export async function contentDigest(store: Store): Promise<string> {
  return contentOf(store, digest(await store.read()));
}

/** The content digest of a record of whose assertions the digest is known. */
export async function contentOf(store: Store, assertions: string): Promise<string> {
  const found: string[] = [];
  for (const table of tables) {
    if (apart.has(table) || (await store.count(table)) === 0) continue;
    const hashing = createHash("sha256");
    if (table === "versions") for await (const line of versions(store)) hashing.update(`${line}\n`);
    else for await (const row of store.digests(table)) hashing.update(`${JSON.stringify([row.id, row.digest])}\n`);
    found.push(`${table} ${hashing.digest("hex")}`);
  }
  return found.length === 0 ? assertions : sha256([assertions, ...found.sort()].join("\n"));
}

/** Row by row, what its versions say, each once; a row's versions stand together in the table. */
async function* versions(store: Store): AsyncGenerator<string> {
  let row = "";
  let said = new Set<string>();
  for await (const { data } of store.rows<VersionSaid>("versions")) {
    const next = JSON.stringify([data.table, data.id]);
    if (next !== row && said.size > 0) yield row + [...said].sort().join(" ");
    if (next !== row) [row, said] = [next, new Set()];
    said.add(sha256(canonical([data.date, data.data])));
  }
  if (said.size > 0) yield row + [...said].sort().join(" ");
}
