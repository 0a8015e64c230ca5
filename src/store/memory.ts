import { type Assertion, canonical } from "../record/assertion.ts";
import { lineOf, type Row, type StoredBody } from "../record/chain.ts";
import { LogEnd } from "../record/log.ts";
import { type PackedRow, intact, pack, packMeta, unpack, unpackMeta } from "./rows.ts";
import { readRaw } from "./reading.ts";
import { type BulkRow, type Raw, type Store, type Table, type Tallies, type Tally, tables } from "./store.ts";

/** Opens an empty record in memory: for tests and for questions that keep nothing. */
export function openMemory(): Store {
  const place = "The record in memory";
  const end = new LogEnd();
  const rows: Row[] = [];
  const bodies = new Map<string, StoredBody>();
  const metas = new Map<string, string>();
  const bulk = new Map<Table, Map<string, PackedRow>>(tables.map((table) => [table, new Map()]));
  const table = (name: Table): Map<string, PackedRow> => bulk.get(name) ?? new Map();
  const raw = (upTo = Infinity): Raw => ({ rows: rows.filter((row) => row.seq <= upTo), bodies: new Map(bodies), head: upTo < end.head.seq ? { seq: upTo, hash: rows[upTo - 1]?.hash ?? "" } : end.head });
  const write = (assertions: Assertion[]): Assertion[] => {
    for (const a of assertions) {
      rows.push({ seq: a.seq, line: lineOf(a), hash: a.hash });
      if (!a.erases && !bodies.has(a.commit)) bodies.set(a.commit, { commit: a.commit, salt: a.salt, body: canonical(a.body) });
      for (const commit of a.erases?.commits ?? []) bodies.set(commit, { commit, salt: null, body: null });
    }
    return assertions.map((a) => structuredClone(a));
  };

  const put = (name: Table, given: Iterable<BulkRow>): Tally => {
    const tally: Tally = { added: 0, changed: 0, unchanged: 0 };
    for (const row of new Map(Array.from(given, (r) => [r.id, pack(r)])).values()) {
      const before = table(name).get(row.id);
      tally[before === undefined ? "added" : before.digest === row.digest ? "unchanged" : "changed"] += 1;
      table(name).set(row.id, row);
    }
    return tally;
  };

  return {
    path: null,
    append: async (drafts) => write(end.extend([...drafts])),
    erase: async (kind, key, order) => {
      const line = end.strike(kind, key, order);
      return line && write([line])[0];
    },
    read: async ({ upTo } = {}) => readRaw(raw(upTo), place),
    head: async () => end.head,
    raw: async () => raw(),
    meta: async <T>(key: string) => {
      const value = metas.get(key);
      return value === undefined ? undefined : unpackMeta<T>(value);
    },
    setMeta: async (key, value) => {
      if (value === undefined) metas.delete(key);
      else metas.set(key, packMeta(value));
    },
    putRows: async (name, given) => put(name, given),
    change: async (asked, decide) => {
      const picked = new Map(Object.entries(asked.rows ?? {}).map(([name, ids]) => [name, new Set(ids)]));
      const { rows: fresh, drop, meta } = decide({
        meta: <T>(key: string) => (asked.meta?.includes(key) && metas.has(key) ? unpackMeta<T>(metas.get(key)!) : undefined),
        row: <T>(name: Table, id: string) => {
          const row = picked.get(name)?.has(id) ? table(name).get(id) : undefined;
          return row && unpack<T>(row, place);
        },
      });
      // Packed before anything is written, so that a row that cannot be packed writes nothing.
      const given = Object.entries(fresh ?? {}).map(([name, each]) => [name as Table, [...each]] as const);
      for (const [, each] of given) each.forEach(pack);
      const values = Object.entries(meta ?? {}).map(([key, value]) => [key, value === undefined ? undefined : packMeta(value)] as const);
      const tallies: Tallies = {};
      for (const [name, each] of given) tallies[name] = put(name, each);
      for (const [name, ids] of Object.entries(drop ?? {})) for (const id of ids) table(name as Table).delete(id);
      for (const [key, value] of values) {
        if (value === undefined) metas.delete(key);
        else metas.set(key, value);
      }
      return tallies;
    },
    digests: async function* (name: Table): AsyncIterable<{ id: string; digest: string }> {
      for (const id of [...table(name).keys()].sort()) yield { id, digest: table(name).get(id)!.digest };
    },
    rows: async function* <T>(name: Table, { source }: { source?: string } = {}): AsyncIterable<BulkRow<T>> {
      const sorted = [...table(name).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      for (const row of sorted) if (source === undefined || row.source === source) yield unpack<T>(row, place);
    },
    row: async <T>(name: Table, id: string) => {
      const row = table(name).get(id);
      return row && unpack<T>(row, place);
    },
    pick: async <T>(name: Table, ids: ReadonlyArray<string>) => {
      const found = ids.flatMap((id) => table(name).get(id) ?? []);
      return new Map(found.map((row) => [row.id, unpack<T>(row, place)]));
    },
    count: async (name) => table(name).size,
    damage: async () => tables.flatMap((name) => [...table(name).values()].filter((row) => !intact(row)).map((row) => `the row ${row.id} of ${name} was changed after it was written`)),
    close: async () => undefined,
  };
}
