import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digest, walk } from "../../src/record/chain.ts";
import type { Store, Table } from "../../src/store/store.ts";
import { draft } from "./drafts.ts";

const order = { reason: "Asked for by the person.", by: { type: "person", name: "editor" }, recorded: "2026-11-23" } as const;

/** What every store must do. `open` gives an empty record; `reopen`, where a store has it, the same one again. */
export function storeContract(name: string, open: () => Promise<Store>, reopen?: (store: Store) => Promise<Store>): void {
  describe(`${name} keeps the contract of a store:`, () => {
    let store: Store;
    beforeEach(async () => void (store = await open()));
    afterEach(async () => store.close());
    const again = async (): Promise<void> => void (store = reopen ? await reopen(store) : store);
    const sound = async (): Promise<void> => {
      const { rows, bodies, head } = await store.raw();
      expect(walk(rows, bodies, head)).toBeUndefined();
    };

    it("an empty record has an empty log", async () => {
      expect(await store.head()).toEqual({ seq: 0, hash: "0".repeat(64) });
      expect(await store.read()).toEqual([]);
      await sound();
    });

    it("appends, reads back in order, and gives what was written", async () => {
      const written = await store.append([draft("a"), draft("b", "乙"), draft("c", "x", { on: null, withdrawn: true })]);
      await again();
      expect(await store.read()).toEqual(written);
      expect(written.map((a) => a.seq)).toEqual([1, 2, 3]);
      expect(await store.head()).toEqual({ seq: 3, hash: written[2]?.hash });
      expect((await store.read({ upTo: 2 })).map((a) => a.key)).toEqual(["a", "b"]);
      expect(await store.read({ upTo: 0 })).toEqual([]);
      await sound();
    });

    it("appends nothing when nothing changed, and supersedes what changed", async () => {
      const [first] = await store.append([draft("a"), draft("b")]);
      await again();
      expect(await store.append([draft("a", "a", { recorded: "2027-01-01", by: { type: "person", name: "p" } }), draft("b")])).toEqual([]);
      const changes = [draft("a", "new"), draft("b", "b", { on: null }), draft("b", "b", { on: null, evidence: [] }), draft("b", "b", { on: null, evidence: [], withdrawn: true })];
      const written = await store.append(changes);
      expect(written).toHaveLength(4);
      expect(written[0]?.supersedes).toBe(first?.hash);
      expect(written[3]?.supersedes).toBe(written[2]?.hash);
      await sound();
    });

    it("reads a long log back as it was written", async () => {
      const written = await store.append(Array.from({ length: 2000 }, (_, n) => draft(`s-${n}`, "一\n\t\u0000\u2028".repeat(n % 3))));
      await again();
      expect(await store.read()).toEqual(written);
      expect((await store.read({ upTo: 1000 })).at(-1)).toEqual(written[999]);
      await store.append([draft("s-1", "new")]);
      expect((await store.read()).length).toBe(2001);
      await sound();
    });

    it("changes rows and small values together, of what stands there, or nothing at all", async () => {
      const row = (id: string, n: number) => ({ id, source: "s", date: null, data: { n } });
      await store.putRows("press", [row("a", 1), row("gone", 0)]);
      await store.setMeta("count", 1);
      const asked = { meta: ["count", "none"], rows: { press: ["a", "b"] } };
      const tallies = await store.change(asked, (standing) => {
        expect(standing.meta("none")).toBeUndefined();
        expect(standing.row("press", "b")).toBeUndefined();
        expect(standing.row("press", "gone"), "not asked for").toBeUndefined();
        const n = standing.row<{ n: number }>("press", "a")!.data.n + 1;
        return { rows: { press: [row("a", n), row("b", n), row("a", n + 1)], tracker: [row("t", 1)] }, drop: { press: ["gone"] }, meta: { count: standing.meta<number>("count")! + n, other: "x" } };
      });
      expect(tallies).toEqual({ press: { added: 1, changed: 1, unchanged: 0 }, tracker: { added: 1, changed: 0, unchanged: 0 } });
      await expect(store.change({}, () => ({ rows: { press: [row("c", 1)] }, meta: { count: 99, bad: 1n } }))).rejects.toThrow();
      await again();
      expect(await Promise.all(["count", "other", "bad"].map((key) => store.meta(key)))).toEqual([3, "x", undefined]);
      const rows: unknown[] = [];
      for await (const each of store.rows("press")) rows.push([each.id, each.data]);
      expect(rows).toEqual([["a", { n: 3 }], ["b", { n: 2 }]]);
      const digests: string[] = [];
      for await (const { id, digest } of store.digests("press")) digests.push(id, digest);
      expect(digests).toEqual(["a", expect.stringMatching(/^[0-9a-f]{64}$/), "b", expect.stringMatching(/^[0-9a-f]{64}$/)]);
      await sound();
    });

    it("takes a statement that returns to what it said before", async () => {
      await store.append([draft("a", "one")]);
      await store.append([draft("a", "two")]);
      const [back] = await store.append([draft("a", "one")]);
      expect(back?.seq).toBe(3);
      expect((await store.read()).map((a) => (a.body as { title: string }).title)).toEqual(["one", "two", "one"]);
      await sound();
    });

    it("appends all or none", async () => {
      await store.append([draft("a")]);
      const failing = function* (): Iterable<ReturnType<typeof draft>> {
        yield draft("b");
        throw new Error("the reader broke off");
      };
      await expect(store.append(failing())).rejects.toThrow("broke off");
      expect((await store.head()).seq).toBe(1);
      await store.append([draft("c")]);
      await sound();
    });

    it("erases a body to a tombstone that says why, and never loads it again", async () => {
      await store.append([draft("a", "one"), draft("a", "two"), draft("b")]);
      const line = await store.erase("source", "a", order);
      await again();
      const read = await store.read();
      expect(read.filter((a) => a.key === "a").map((a) => a.body)).toEqual([null, null, null]);
      expect(read.at(-1)).toEqual(line);
      expect(line).toMatchObject({ withdrawn: true, body: null, erases: { reason: order.reason } });
      expect(line?.erases?.commits).toHaveLength(2);
      expect(JSON.stringify(await store.raw().then(({ bodies }) => [...bodies.values()]))).not.toContain('"two\\"');
      expect(await store.append([draft("a", "one"), draft("a", "two")])).toEqual([]);
      expect(await store.erase("source", "a", order)).toBeUndefined();
      expect(await store.erase("source", "nobody", order)).toBeUndefined();
      await sound();
      expect(await store.append([draft("a", "three")])).toHaveLength(1);
      await sound();
    });

    it("gives the same head and digest to the same drafts, and the same digest in any order and on any day", async () => {
      const other = await open();
      await store.append([draft("a"), draft("b"), draft("a", "new")]);
      await other.append([draft("b", "b", { recorded: "2027-01-01" })]);
      await other.append([draft("a"), draft("a", "new")]);
      expect(digest(await other.read())).toBe(digest(await store.read()));
      const third = await open();
      await third.append([draft("a"), draft("b"), draft("a", "new")]);
      expect(await third.head()).toEqual(await store.head());
      await Promise.all([other.close(), third.close()]);
    });

    it("keeps small values beside the log", async () => {
      expect(await store.meta("casebook")).toBeUndefined();
      await store.setMeta("casebook", { print: "ab", list: [1, null, "二"] });
      await again();
      expect(await store.meta("casebook")).toEqual({ print: "ab", list: [1, null, "二"] });
      await store.setMeta("casebook", 2);
      expect(await store.meta("casebook")).toBe(2);
      await store.setMeta("casebook", undefined);
      expect(await store.meta("casebook")).toBeUndefined();
    });

    it("adds, changes and streams bulk rows by id", async () => {
      const row = (n: number, title = "t"): { id: string; source: string; date: string | null; data: unknown } => ({ id: `lr-${String(n).padStart(5, "0")}`, source: n % 2 ? "odd" : "even", date: n === 3 ? null : "1996-02", data: { title, court: null } });
      const many = Array.from({ length: 2500 }, (_, n) => row(n));
      const put = async (table: Table, rows: typeof many): Promise<unknown> => store.putRows(table, rows);
      expect(await put("releases", many)).toEqual({ added: 2500, changed: 0, unchanged: 0 });
      expect(await put("releases", [...many.slice(0, 500), row(7, "new"), row(2500), row(2500)])).toEqual({ added: 1, changed: 1, unchanged: 499 });
      await again();
      const every = await all(store.rows("releases"));
      expect(every.map((r) => r.id)).toEqual([...many, row(2500)].map((r) => r.id));
      expect(await all(store.rows("releases", { source: "odd" }))).toHaveLength(1250);
      expect(await store.row("releases", "lr-00007")).toEqual(row(7, "new"));
      expect(await store.row("releases", "lr-9")).toBeUndefined();
      expect([...(await store.pick("releases", ["lr-00007", "nobody", "lr-00003"])).keys()].sort()).toEqual(["lr-00003", "lr-00007"]);
      expect([await store.count("releases"), await store.count("press")]).toEqual([2501, 0]);
      expect(await store.putRows("press", [])).toEqual({ added: 0, changed: 0, unchanged: 0 });
      expect(await store.damage()).toEqual([]);
    });
  });
}

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}
